import Bytes
import Testing

@Suite struct TextMeasuresTests {
  @Test(arguments: [
    ("", 0, 0), ("   ", 3, 0), ("The ferry left.", 15, 3), (" a\tb\r\nc ", 8, 3), ("배가 떠났다", 11, 2),
    ("フェリー", 8, 1), ("é“”", 3, 1), ("１２", 4, 1),
  ])
  func `columns and words are counted`(text: String, columns: Int, words: Int) {
    // Many of them fill the lanes of a vector.
    for count in [1, 2, 7, 300] {
      let bytes = Array(String(repeating: text + " ", count: count).utf8)
      #expect(bytes.span.columns(in: 0..<bytes.count) == count * (columns + 1))
      #expect(bytes.span.countOfWords(in: 0..<bytes.count) == count * words)
    }
  }

  @Test(arguments: [
    ("", 0), (" \t\u{A0}\u{2003}\u{3000}", 0), ("The ferry left.", 13), ("배가 떠났다", 5), ("één", 3), ("日本", 2),
  ])
  func `letters are counted, and white space never`(text: String, letters: Int) {
    for count in [1, 2, 7, 300] {
      #expect(Array(String(repeating: text + " ", count: count).utf8).span.countOfLetters == count * letters)
    }
  }
}
