import Locales
import TestSupport

/// Writes texts at random out of a language's own words and of marks, the same for the same seed.
struct TextWriter {
  private let words: [String]
  /// The words in the letters of the language, without marks.
  private let plainWords: [String]
  private var generator: SeededGenerator

  /// Takes the words of a language's file that the splitter knows, and some that it does not.
  init(language: String, seed: UInt64) throws {
    let file = try LanguageFiles.builtIn.file(for: language)
    let known = LanguageFileExamplesTests.sections.filter { $0 != .habits }
      .flatMap { file?.words($0) ?? [] }
    words = known + Self.someWords[language, default: "harbour"].split(separator: " ").map(String.init)
    let isLatin = ["en", "de", "fr"].contains(language)
    plainWords = words.filter { word in
      word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && (isLatin || !$0.isASCII) }
    }
    generator = SeededGenerator(seed: seed)
  }

  private static let someWords = [
    "en": "harbour Mina ferry council 3 2.5 U.S. a", "ko": "항구 배가 시의회는 회의가 떠났습니다 3 2.5 KBC",
    "ja": "港 船は 議会 会議が 終わった。 3", "zh": "港口 船 议会 会议结束了。 3", "de": "Hafen Mina Fähre am 3. 9. a",
    "fr": "port Mina bac « » l'art 3 a", "ru": "порт Мина паром в 3 г.", "ar": "ميناء سفينة مجلس ؟ 3",
    "hi": "बंदरगाह नाव सभा । डॉ. 3", "th": "ท่าเรือ เรือ สภา 3",
  ]

  private static let marks = [
    ".", ".", ". ", "? ", "! ", "... ", "…", "\" ", " \"", ".\" ", "“", "”", " «", "» ", "「", "」", "。", "(", ") ",
    ", ", ";", ": ", "1. ", "b) ", "-", " – ", "'", "]", "\u{A0}", "\u{200B}", "\u{301}", "\r\n", "\n", "\u{2028}",
    "é", "😀", "한", "א", "؟", "۔", "।", "ກ", "៤",
  ]

  /// A short paragraph, mostly of rubbish, with a wall behind it.
  mutating func paragraph() -> String {
    // White space in front would belong to the paragraph before.
    var text = draw(words)
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      text += Bool.random(using: &generator) ? " " + draw(words) : draw(Self.marks)
    }
    return text + "\n\n"
  }

  /// Sentences as they should be: words, and a stop behind them.
  mutating func copy() -> String {
    (0..<4).map { _ in
      let count = Int.random(in: 2...6, using: &generator)
      return (0..<count).map { _ in draw(plainWords) }.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  private mutating func draw(_ list: [String]) -> String {
    list[Int.random(in: list.indices, using: &generator)]
  }
}
