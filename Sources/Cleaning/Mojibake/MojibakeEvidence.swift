internal import Decoding

/// What speaks for a code page: letters that come out, and that are of one language.
struct MojibakeEvidence {
  /// For each language of Latin letters, how usual in it the letters are; empty before the first of them.
  private var latin: [Int] = []
  /// How many characters came out, and how usual those of other scripts are.
  private var others = 0

  /// How much it is in all, in the language that it fits best.
  var weight: Int { others + (latin.max() ?? 0) }

  /// Takes what a run spells.
  mutating func add(_ run: MojibakeRun) {
    var last = run.before
    for sequence in run.sequences {
      add(sequence.scalar, behind: last)
      last = sequence.scalar
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar) {
    guard scalar.value < 0x250 else {
      others += Self.common.contains(scalar) ? 4 : 1
      return
    }
    others += 1
    guard let values = Self.values[scalar] else { return }
    if scalar.properties.isUppercase, last.properties.isLowercase { return }
    if latin.isEmpty { latin = values.map { _ in 0 } }
    for (language, value) in values.enumerated() { latin[language] += Self.placed(value, scalar, behind: last) }
  }

  /// `ß` follows vowels, and `ü` seldom does; windows-1250 and ISO-8859-2 take one for the other.
  private static func placed(_ value: Int, _ scalar: Unicode.Scalar, behind last: Unicode.Scalar) -> Int {
    if scalar == "ß" { return vowels.contains(last) ? value : 0 }
    return scalar == "ü" && vowels.contains(last) ? value / 2 : value
  }

  private static let vowels = Set("aeiouyäöüAEIOU".unicodeScalars)

  /// The letters of other scripts that are in most words, and quotes and dashes.
  private static let common = Set(
    (CommonCharacters.cyrillic + CommonCharacters.greek + CommonCharacters.arabic + "“”‘’–—…").unicodeScalars)

  /// How usual each Latin letter is in each language.
  private static let values: [Unicode.Scalar: [Int]] = {
    var values: [Unicode.Scalar: [Int]] = [:]
    for code in UInt32(0xA0)..<0x250 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let row = LatinAlphabet.values(of: scalar)
      if row.contains(where: { $0 > 0 }) { values[scalar] = row }
    }
    return values
  }()
}
