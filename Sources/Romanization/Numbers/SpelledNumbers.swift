extension Romanizer {
  /// A line with the numbers that belong to Korean in words: `16시간` is 열여섯시간; everything else stays.
  public static func spellNumbers(_ line: String) -> String {
    var scanner = WordScanner(line, readingNumbers: true)
    var text = ""
    while let piece = scanner.next() {
      switch piece {
      case .other(let range): text += String(decoding: scanner.bytes[range], as: UTF8.self)
      case .word: text += String(scanner.word.syllables)
      }
    }
    return text
  }

  /// The Hangul of transliterated words (``RomanizationSystem/transliteration``); words that are none stay as they are.
  public static func hangul(fromTransliteration line: String) -> String {
    var text = ""
    var rest = line[...]
    while let first = rest.first {
      let isWord = isTransliteration(first)
      let run = rest.prefix { isTransliteration($0) == isWord }
      let isLower = run.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 >= UInt8(ascii: "a") }
      text += isWord && isLower ? Transliteration.hangul(run) ?? String(run) : String(run)
      rest = rest[run.endIndex...]
    }
    return text
  }

  private static func isTransliteration(_ character: Character) -> Bool {
    character == "-" || (character.isASCII && (character.isLetter || character.isNumber))
  }
}
