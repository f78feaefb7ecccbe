internal import Bytes

/// A charset of one writing system, and how likely each character is in a text of that system.
package struct LegacyCodec: Sendable {
  package let charset: CharsetName
  /// The charset that nearly all texts read the same in, or its own.
  private let kin: CharsetName
  private let weights: [Unicode.Scalar: Int]
  /// True if it writes Han characters, kana or Hangul, which may follow each other in any way.
  package let isIdeographic: Bool
  /// True if its letters are an alphabet other than the Latin one.
  private let isAlphabet: Bool
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
    isIdeographic = scalars.count > 200
    isAlphabet = scalars.count <= 200
    var weights: [Unicode.Scalar: Int] = [:]
    for (rank, scalar) in scalars.enumerated() where weights[scalar] == nil {
      weights[scalar] = isIdeographic ? rank < 160 ? 6 : 4 : rank < 8 ? 6 : rank < 16 ? 4 : 2
    }
    for scalar in signs.unicodeScalars where weights[scalar] == nil { weights[scalar] = 1 }
    self.weights = weights
    self.rest = rest.map { (letters: $0.0, weight: $0.1) }
  }

  /// The text that the bytes spell; nil where ICU cannot read them.
  package func text(of bytes: [UInt8]) -> String? { charset.text(of: bytes) }

  /// How well bytes read; the first 4,096 are looked at; nil where there is nothing but ASCII.
  package func score(_ bytes: [UInt8]) -> Double? {
    guard let text = text(of: Array(bytes.prefix(4_096))) else { return nil }
    var (sum, count) = (0, 0)
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if ByteSigns.isStrange(scalar.value) {
        // What ICU puts in the place of bytes that spell nothing.
        count += 1
        sum += Self.lost
      } else if !scalar.isASCII {
        count += 1
        sum += isIdeographic || follows(scalar, last) ? weight(scalar) : Self.lost
      } else if !isIdeographic, !last.isASCII, !follows(scalar, last) {
        sum += Self.lost
      }
    }
    return count == 0 ? nil : Double(sum) / Double(count)
  }

  /// True if a character can follow another: no capital after a small letter, nothing after a letter that
  /// ends words, no mark without a letter, no vowel of Thai that is written ahead of its consonant ahead of
  /// anything else, no letters of two alphabets in a word.
  private func follows(_ scalar: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    if isAlphabet, scalar.isASCII != last.isASCII, scalar.isAlphabetic, last.isAlphabetic { return false }
    if !last.isASCII, Self.finals.contains(last), scalar.isAlphabetic { return false }
    if scalar.isCapital { return !last.isSmall }
    if Self.leadingVowels ~= last.value { return Self.thaiConsonants ~= scalar.value }
    if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { return last.isAlphabetic }
    return true
  }

  /// Letters of Greek and Hebrew that end words.
  private static let finals: Set<Unicode.Scalar> = ["ς", "ך", "ם", "ן", "ף", "ץ"]
  private static let leadingVowels: ClosedRange<UInt32> = 0xE40...0xE44
  private static let thaiConsonants: ClosedRange<UInt32> = 0xE01...0xE2E

  private func weight(_ scalar: Unicode.Scalar) -> Int {
    if scalar == "\u{FFFD}" || scalar.value < 0xA0 { return Self.lost }
    if let weight = weights[scalar] { return weight }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if small != scalar, let weight = weights[small] { return weight * 2 / 3 }
    return rest.first { $0.letters.contains(scalar.value) }?.weight ?? Self.stranger
  }

  /// The charset that bytes read best in, and how much better than in the next one that is no kin.
  package static func best(for bytes: [UInt8]) -> (reading: Reading, margin: Double)? {
    let readings = all.compactMap { codec in codec.score(bytes).map { Reading(codec: codec, score: $0) } }
    var best: Reading?
    for reading in readings where reading.score > best?.score ?? -.infinity { best = reading }
    guard let best else { return nil }
    let others = readings.filter { $0.codec.kin != best.codec.kin }
    return (best, best.score - (others.map(\.score).max() ?? -12))
  }
}

extension Unicode.Scalar {
  /// The property Alphabetic.
  fileprivate var isAlphabetic: Bool { isASCII ? isLetter : properties.isAlphabetic }
}
