internal import ICU

/// Text in a language that writes no spaces between words; ICU's dictionaries find them.
struct UnspacedText {
  /// The words and the signs between them, in order; joined they give the text back.
  let tokens: [String]

  /// Cuts a text into words.
  init(_ text: String, language: String) {
    let found = try? Breaks(.word, locale: language).boundaries(of: text)
    guard let boundaries = found, boundaries.count > 1 else {
      tokens = text.isEmpty ? [] : [text]
      return
    }
    let utf8 = Array(text.utf8)
    tokens = zip(boundaries, boundaries.dropFirst()).map { String(decoding: utf8[$0..<$1], as: UTF8.self) }
  }

  /// True for a language that writes no spaces between words.
  static func isWritten(in language: String) -> Bool {
    languages.contains(where: language.isTag)
  }

  private static let languages = ["ja", "zh", "yue", "th", "lo", "km", "my"]
}

extension String {
  /// True for a BCP 47 tag of a language: `ja` and `ja-JP` are tags of `ja`, and `jav` is not.
  func isTag(of language: String) -> Bool { self == language || hasPrefix(language + "-") }
}

/// What Japanese writes a character in.
enum JapaneseScript {
  case han, hiragana, katakana, digit, other

  init(_ character: Character) {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005: self = .han
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC: self = .katakana
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    default: self = .other
    }
  }
}
