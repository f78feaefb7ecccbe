internal import Bytes

/// The characters of a charset of single bytes, and what a guess at the charset asks of them: read by byte, without
/// decoding anything.
struct SingleByteLetters: Sendable {
  /// For each byte, the weight of its character, or that of a lost one.
  private let weights: [Int8]
  private let traits: [Traits]

  /// What decides whether a character can follow another.
  private struct Traits: OptionSet {
    let rawValue: UInt16
    static let ascii = Traits(rawValue: 1 << 0)
    static let alphabetic = Traits(rawValue: 1 << 1)
    static let capital = Traits(rawValue: 1 << 2)
    static let small = Traits(rawValue: 1 << 3)
    /// A letter of Greek or Hebrew that ends words.
    static let final = Traits(rawValue: 1 << 4)
    /// A vowel of Thai that is written ahead of its consonant.
    static let leadingVowel = Traits(rawValue: 1 << 5)
    static let thaiConsonant = Traits(rawValue: 1 << 6)
    static let mark = Traits(rawValue: 1 << 7)
    /// What ICU puts in the place of a byte that spells nothing.
    static let strange = Traits(rawValue: 1 << 8)
  }

  /// Takes the 256 characters that the bytes spell, one after the other.
  init?(_ scalars: [Unicode.Scalar], weight: (Unicode.Scalar) -> Int) {
    guard scalars.count == 256 else { return nil }
    weights = scalars.map { $0.isASCII ? 0 : Int8(weight($0)) }
    traits = scalars.map { Self.traits(of: $0) }
  }

  private static func traits(of scalar: Unicode.Scalar) -> Traits {
    var traits: Traits = EncodingHints.isStrange(scalar.value) ? .strange : []
    if scalar.isASCII { traits.insert(.ascii) }
    if scalar.isASCII ? scalar.isLetter : scalar.properties.isAlphabetic { traits.insert(.alphabetic) }
    if scalar.isCapital { traits.insert(.capital) }
    if scalar.isSmall { traits.insert(.small) }
    if "ςךםןףץ".unicodeScalars.contains(scalar) { traits.insert(.final) }
    if 0xE40...0xE44 ~= scalar.value { traits.insert(.leadingVowel) }
    if 0xE01...0xE2E ~= scalar.value { traits.insert(.thaiConsonant) }
    if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { traits.insert(.mark) }
    return traits
  }

  /// How well bytes read, as ``LegacyCodec/score(_:)`` has it; `lost` is the weight of what makes no sense.
  func score(_ bytes: ArraySlice<UInt8>, lost: Int) -> Double? {
    var (sum, count) = (0, 0)
    var last = Traits.ascii
    for byte in bytes {
      let next = traits[Int(byte)]
      if next.contains(.strange) {
        count += 1
        sum += lost
      } else if !next.contains(.ascii) {
        count += 1
        sum += Self.follows(next, last) ? Int(weights[Int(byte)]) : lost
      } else if !last.contains(.ascii), !Self.follows(next, last) {
        sum += lost
      }
      last = next
    }
    return count == 0 ? nil : Double(sum) / Double(count)
  }

  /// True if a character can follow another: no capital after a small letter, nothing after a letter that ends words, no
  /// mark without a letter, no leading vowel ahead of anything but a consonant, no letters of two alphabets in a word.
  private static func follows(_ next: Traits, _ last: Traits) -> Bool {
    let isInWord = next.contains(.alphabetic) && last.contains(.alphabetic)
    if isInWord, next.contains(.ascii) != last.contains(.ascii) { return false }
    if next.contains(.alphabetic), last.contains(.final) { return false }
    if next.contains(.capital) { return !last.contains(.small) }
    if last.contains(.leadingVowel) { return next.contains(.thaiConsonant) }
    return !next.contains(.mark) || last.contains(.alphabetic)
  }
}
