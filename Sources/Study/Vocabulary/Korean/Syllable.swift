/// A syllable of Hangul, taken apart.
struct Syllable: Hashable {
  /// The numbers of its consonant, vowel and final consonant, as Unicode counts them; 0 is no final consonant.
  var onset: UInt32
  var vowel: UInt32
  var coda: UInt32

  /// Takes a syllable apart; nil for any other character.
  init?(_ scalar: Unicode.Scalar) {
    guard ("가"..."힣").contains(scalar) else { return nil }
    let place = scalar.value - 0xAC00
    (onset, vowel, coda) = (place / 588, place / 28 % 21, place % 28)
  }

  /// The syllable as it is written.
  var scalar: Unicode.Scalar { Unicode.Scalar(0xAC00 + (onset * 21 + vowel) * 28 + coda) ?? "가" }

  /// The same with another vowel, final consonant, or both.
  func with(vowel: UInt32? = nil, coda: UInt32? = nil) -> Syllable {
    var other = self
    (other.vowel, other.coda) = (vowel ?? self.vowel, coda ?? self.coda)
    return other
  }
}

/// Final consonants by their numbers.
enum Coda {
  static let (none, nieun, digeut, rieul, mieum): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 4, 7, 8, 16)
  static let (bieup, siot, doubleSiot, hieut): (UInt32, UInt32, UInt32, UInt32) = (17, 19, 20, 27)
}

/// Vowels by their numbers.
enum Vowel {
  static let (a, ae, eo, yeo, o, wa): (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 1, 4, 6, 8, 9)
  static let (wae, oe, u, wo, eu, i): (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (10, 11, 13, 14, 18, 20)
}

extension Sequence<Syllable> {
  /// The syllables as they are written.
  var text: String { reduce(into: "") { $0.unicodeScalars.append($1.scalar) } }
}

extension [Syllable] {
  /// Takes a word apart; nil if not all of it is Hangul.
  init?(hangul word: some StringProtocol) {
    let syllables = word.unicodeScalars.map { Syllable($0) }
    guard !syllables.isEmpty, !syllables.contains(nil) else { return nil }
    self = syllables.compactMap(\.self)
  }

  /// The same with another last syllable.
  func ending(in last: Syllable) -> [Syllable] { dropLast() + [last] }
}
