extension Romanizer {
  /// Spells out the numbers in a line's Korean, or all: `16시간` becomes 열여섯시간.
  ///
  /// Everything else is unchanged.
  public static func spellNumbers(_ line: String, _ scope: NumberScope = .korean) -> String {
    var scanner = WordScanner(line, reading: scope)
    var text = ""
    while let piece = scanner.next() {
      switch piece {
      case .other(let range): text += String(decoding: scanner.bytes[range], as: UTF8.self)
      case .word: text += String(scanner.word.syllables)
      }
    }
    return text
  }

  /// Converts transliterated words (``RomanizationSystem/transliteration``) back to Hangul; other words are unchanged.
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
