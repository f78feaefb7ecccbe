internal import Bytes

/// A charset of one writing system, and how likely each character is in a text of that system.
package struct LegacyCodec: Sendable {
  package let charset: CharsetName
  /// The charset that nearly all texts read the same in, or its own.
  private let kin: CharsetName
  private let weights: [Unicode.Scalar: Int]
  /// True if it writes Han characters, kana or Hangul, which may follow each other in any way.
  package let isIdeographic: Bool
  /// The characters of an alphabet other than the Latin one, each in a byte.
  private var letters: SingleByteLetters?
  private let rest: [(letters: ClosedRange<UInt32>, weight: Int)]
  /// The weight of characters that are in no list.
  private static let stranger = -4
  private static let lost = -12

  /// How well bytes read in a charset: 4 to 6 for nothing but common letters, below 0 for nonsense.
  package struct Reading {
    package var codec: LegacyCodec
    package var score: Double
  }

  /// Takes the charset of a name, if ICU has it.
  ///
  /// - Parameters:
  ///   - label: any name of the charset.
  ///   - common: the commonest letters, in the order of their use.
  ///   - rest: the weights of other letters.
  ///   - signs: what is between letters.
  ///   - kin: a charset that nearly all texts read the same in.
  init?(_ label: String, common: String, rest: [(ClosedRange<UInt32>, Int)], signs: String = "", kin: String? = nil)
  {
    guard let charset = CharsetName(label) else { return nil }
    self.charset = charset
    self.kin = kin.flatMap { CharsetName($0) } ?? charset
    let scalars = Array(common.unicodeScalars)
    let isIdeographic = scalars.count > 200
    var weights: [Unicode.Scalar: Int] = [:]
    for (rank, scalar) in scalars.enumerated() where weights[scalar] == nil {
      weights[scalar] = isIdeographic ? rank < 160 ? 6 : 4 : rank < 8 ? 6 : rank < 16 ? 4 : 2
    }
    for scalar in signs.unicodeScalars where weights[scalar] == nil { weights[scalar] = 1 }
    self.isIdeographic = isIdeographic
    self.weights = weights
    self.rest = rest.map { (letters: $0.0, weight: $0.1) }
    guard !isIdeographic else { return }
    letters = SingleByteLetters(Array((charset.text(of: Array(0...255)) ?? "").unicodeScalars), weight: weight)
    if letters == nil { return nil }
  }

  /// The text that the bytes spell; nil where ICU cannot read them.
  package func text(of bytes: [UInt8]) -> String? { charset.text(of: bytes) }

  /// How well bytes read; the first 4,096 are looked at; nil where there is nothing but ASCII.
  package func score(_ bytes: [UInt8]) -> Double? {
    let sample = bytes.prefix(4_096)
    if let letters { return letters.score(sample, lost: Self.lost) }
    guard let text = text(of: Array(sample)) else { return nil }
    var (sum, count) = (0, 0)
    for scalar in text.unicodeScalars {
      if EncodingHints.isStrange(scalar.value) {
        // What ICU puts in the place of bytes that spell nothing.
        count += 1
        sum += Self.lost
      } else if !scalar.isASCII {
        count += 1
        sum += weight(scalar)
      }
    }
    return count == 0 ? nil : Double(sum) / Double(count)
  }

  private func weight(_ scalar: Unicode.Scalar) -> Int {
    if scalar == "\u{FFFD}" || scalar.value < 0xA0 { return Self.lost }
    if let weight = weights[scalar] { return weight }
    if scalar.isCapital, let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
      let weight = weights[small]
    {
      return weight * 2 / 3
    }
    return rest.first { $0.letters.contains(scalar.value) }?.weight ?? Self.stranger
  }

  /// The charset that fits the bytes best, and its lead over the next unrelated one.
  package static func best(for bytes: [UInt8]) -> (reading: Reading, margin: Double)? {
    let readings = all.compactMap { codec in codec.score(bytes).map { Reading(codec: codec, score: $0) } }
    var best: Reading?
    for reading in readings where reading.score > best?.score ?? -.infinity { best = reading }
    guard let best else { return nil }
    let others = readings.filter { $0.codec.kin != best.codec.kin }
    return (best, best.score - (others.map(\.score).max() ?? -12))
  }
}
