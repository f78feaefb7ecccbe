extension Romanizer {
  /// A line with abbreviations in Latin capitals as Korean says them, letter by letter: KBS is 케이비에스, K팝 케이팝.
  ///
  /// A few are words: NATO is 나토. Words with small letters stay.
  public static func spellLetters(_ line: String) -> String {
    var text = ""
    var rest = line[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isASCIILetter == first.isASCIILetter }
      text += first.isASCIILetter ? LetterNames.hangul(run) ?? String(run) : String(run)
      rest = rest[run.endIndex...]
    }
    return text
  }
}

/// What Korean calls the letters of the Latin alphabet.
enum LetterNames {
  /// The names of the letters of an abbreviation in capitals; nil where the letters are a word or a name.
  static func hangul(_ letters: Substring) -> String? {
    guard letters.utf8.count <= 6, letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return words[String(letters)] ?? letters.utf8.map { names[Int($0 - 0x41)] }.joined()
  }

  private static let names = list(
    "에이 비 시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 더블유 엑스 와이 제트")

  /// Abbreviations that are said as words.
  private static let words = [
    "NATO": "나토", "NASA": "나사", "OPEC": "오펙", "FIFA": "피파", "UNESCO": "유네스코", "UNICEF": "유니세프", "APEC": "에이펙",
    "ASEAN": "아세안", "AIDS": "에이즈", "SARS": "사스", "MERS": "메르스", "KAIST": "카이스트", "LASER": "레이저", "THAAD": "사드",
  ]
}
