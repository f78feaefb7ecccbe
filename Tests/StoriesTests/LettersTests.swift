import Testing

@testable import Stories

/// What is told by bytes is what the letters themselves tell.
@Suite struct LettersTests {
  private static let texts = [
    "", " ", "The ferry left at dawn.", "two\r\nlines \t and  gaps", "“Ça va ?” – l’été à Mokpo",
    "MARA QUILL, HOST", "ÉTÉ À",
    "O’BRIEN", "A\u{301}b", "E\u{301} \u{301}x", "9 avril 2025", "½ tasse", "x² + y", "배가 떠났다.", "이가람 기자\u{3000}보도",
    "항구 3곳",
    "港口的猫", "第三只猫", "ネコが三匹", "КОТЫ В ПОРТУ", "القط ٣", "ねこ①", "ⅣX", "\u{1F408}\u{200D}\u{2B1B} CAT", "K9",
    "a\u{A0}b",
    "n\u{303}o", "\u{1112}\u{1161}\u{11AB}글",
  ]

  @Test(arguments: texts) func `words part at white space of any kind`(text: String) {
    #expect(text.partsAtWhitespace == text.split(whereSeparator: \.isWhitespace))
    #expect(text.dropFirst().partsAtWhitespace == text.dropFirst().split(whereSeparator: \.isWhitespace))
  }

  @Test(arguments: texts) func `numbers, capitals and scripts are told by their letters`(text: String) {
    #expect(text.hasNumber == text.contains(where: \.isNumber))
    #expect(text.isEastAsian == text.contains { $0.isHangulSyllable || $0.isHanOrKana })
    let cased = text.filter(\.isCased)
    #expect(text.isInCapitals == (cased.count >= 2 && cased.allSatisfy(\.isUppercase)))
  }

  @Test(arguments: texts) func `a name is found where the text has it`(text: String) {
    for name in ["", "A", "Mokpo", "이가람", "été", "e\u{301}te\u{301}", "猫", "한글", "ñ", "K9"] {
      // The search of the library is asked with a part of a text: the room's own compares bytes.
      #expect(text.holds(name) == text.contains(name[...]), "\(name)")
    }
  }

  @Test(arguments: texts) func `words in lower case are those of the letters`(text: String) {
    let straight = text.lowercased().replacing("\u{2019}", with: "'")
    #expect(
      text.wordsInLowerCase
        == straight.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }.map(String.init))
  }
}
