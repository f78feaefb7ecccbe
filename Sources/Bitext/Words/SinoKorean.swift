internal import Romanization

/// Writes words of Han characters as Korean reads them, so that 경제, 經濟, 经济 and 経済 meet.
enum SinoKorean {
  /// Two Han characters in a row as a key: as Korean reads them, else as they are.
  static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> String {
    guard let one = Romanizer.koreanReading(of: first), let other = Romanizer.koreanReading(of: second) else {
      return string(first, second)
    }
    return string(bare(one), bare(other))
  }

  /// Each two syllables in a row of a word in Hangul, as keys.
  static func keys(of word: String) -> [String] {
    let syllables = word.unicodeScalars.map(bare)
    return zip(syllables, syllables.dropFirst()).map(string)
  }

  private static func string(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView([first, second]))
  }

  /// A syllable as words of South Korea may begin with it: 로 is written 노, and 려 is written 여.
  private static func bare(_ syllable: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xAC00...0xD7A3).contains(syllable.value) else { return syllable }
    let (onset, rest) = ((syllable.value - 0xAC00) / 588, (syllable.value - 0xAC00) % 588)
    guard onset == rieul || onset == nieun else { return syllable }
    let isPalatal = palatalVowels.contains(rest / 28)
    return Unicode.Scalar(0xAC00 + (isPalatal ? ieung : nieun) * 588 + rest) ?? syllable
  }

  private static let (nieun, rieul, ieung): (UInt32, UInt32, UInt32) = (2, 5, 11)
  /// ㅑ, ㅕ, ㅖ, ㅛ, ㅠ and ㅣ.
  private static let palatalVowels: Set<UInt32> = [2, 6, 7, 12, 17, 20]
}
