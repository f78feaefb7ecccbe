internal import Bytes
internal import Locales

extension StringProtocol {
  /// Without white space at both ends.
  var trimmedWhitespace: String {
    // Most texts begin and end with a letter that stands for itself.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, !first.isWhite, last.isPlain, !last.isWhite
    {
      return String(self)
    }
    var rest = Substring(self).drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// True if it has no letter and no digit.
  var hasNoWords: Bool { allSatisfy { !$0.isLetter && !$0.isNumber } }

  /// True if it has capitals and no small letters.
  var isInCapitals: Bool {
    var capitals = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: capitals += 1
      case 0x61...0x7A: return false
      // Nothing here has a case or changes the letter ahead of it.
      case 0x00...0x7F, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3098, 0x309D...0x9FFF, 0xAC00...0xD7A3:
        continue
      default: return !utf8.contains { $0.isLower } && hasOnlyCapitals
      }
    }
    return capitals >= 2
  }

  private var hasOnlyCapitals: Bool {
    var capitals = 0
    for character in self where character.isCased {
      guard character.isUppercase else { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  /// True if it is written in Hangul, Han or Kana.
  var isEastAsian: Bool {
    hasByte(of: .eastAsian) && unicodeScalars.contains { $0.isHangulSyllable || $0.isHanOrKana }
  }

  /// True if it has so many characters or fewer; a long text is not counted to its end.
  func isNoLonger(than most: Int) -> Bool {
    utf8.count <= most || index(startIndex, offsetBy: most + 1, limitedBy: endIndex) == nil
  }

  /// True if a quotation may begin in it.
  var holdsOpeningQuote: Bool { hasByte(of: .quotes) && unicodeScalars.contains(where: \.opensQuotation) }

  /// True if any of its bytes in UTF-8 is of a set: cheap to ask before something dear that cannot do without.
  func hasByte(of set: ByteSet) -> Bool {
    let bytes = Substring(self).utf8.span
    for place in 0..<bytes.count where set.contains(bytes[place]) { return true }
    return false
  }

  /// True if it may be a person's name as a label has it: one to five capitalised words, or 2 to 4 syllables.
  var isNameInLabel: Bool {
    if isEastAsian {
      return (2...5).contains(count) && allSatisfy { $0.isHangulSyllable || $0.isHanOrKana || "○◯O".contains($0) }
    }
    let words = partsAtWhitespace
    guard (1...5).contains(words.count), let first = words.first, let last = words.last else { return false }
    return first.opensName && last.opensName && allSatisfy { $0.isPartOfName }
  }

  /// True if it is a name of at least two capitalised words.
  var isWholeName: Bool {
    contains(" ") && !isEastAsian && !isInCapitals && isNameInLabel && wholeName?.match(self) != nil
  }

  /// True if it is of somebody, as English writes it: `Channel 9's`.
  var isPossessive: Bool { hasSuffix("'s") || hasSuffix("’s") }

  /// With small letters but at the start of words: `Sean O'Brien` of `SEAN O'BRIEN`.
  var capitalised: String {
    var isStart = true
    return String(
      flatMap { character in
        defer { isStart = !character.isLetter }
        return isStart ? character.uppercased() : character.lowercased()
      })
  }

  /// The first letters of its words: `JM` of `Jeanne Moreau`.
  var initials: String {
    Substring(self).parts { $0[$1] == .space || $0[$1] == UInt8(ascii: "-") ? $1 + 1 : nil }
      .map { $0.prefix(1).uppercased() }.joined()
  }

  /// True if it begins with a capital letter, or with a letter of a script without capitals.
  var opensName: Bool { first.map { $0.isUppercase || $0.isLetter && !$0.isCased } ?? false }

  /// True if it begins with a capital letter.
  var isCapitalisedWord: Bool { first?.isUppercase ?? false }
}

extension StringProtocol {
  /// The words, which white space parts: as `split(whereSeparator: \.isWhitespace)`, and quicker where letters are plain.
  var partsAtWhitespace: [Substring] {
    let text = Substring(self)
    guard unicodeScalars.allSatisfy(\.isPlain) else { return text.split(whereSeparator: \.isWhitespace) }
    return text.parts { $0[$1] == 0x20 || 0x09...0x0D ~= $0[$1] ? $1 + 1 : nil }
  }

  /// How many words it has; in East Asian scripts, a third of its characters.
  var roughWordCount: Int { isEastAsian ? count / 3 : partsAtWhitespace.count }

  /// True if it may have a number of any script: most texts are known to have none.
  var mayHoldNumber: Bool {
    unicodeScalars.contains { $0.isASCII ? "0"..."9" ~= $0 : !$0.isPlain || 0x4E00...0x9FFF ~= $0.value }
  }

  /// True if it has a number of any script.
  var hasNumber: Bool { mayHoldNumber && contains(where: \.isNumber) }
}

extension Unicode.Scalar {
  /// True if it is a character by itself whatever is beside it, and no white space outside of ASCII: letters of Latin,
  /// Cyrillic, Han, Kana and Hangul, and quotes and dashes.
  var isPlain: Bool {
    switch value {
    case 0x00...0x7F, 0xC0...0x24F, 0x400...0x481, 0x48A...0x52F, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// True if a plain character is a letter or a digit.
  var isPlainLetterOrDigit: Bool {
    if isASCII { return "a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self }
    return value != 0xD7 && value != 0xF7 && !(0x2010...0x2027).contains(value)
  }
}

extension Unicode.Scalar {
  fileprivate var isHangulSyllable: Bool { 0xAC00...0xD7A3 ~= value }

  fileprivate var isHanOrKana: Bool { isHan || 0x3041...0x30FF ~= value || value == 0x3005 }

  /// The property Ideographic; nothing before U+3006 has it, and no Hangul.
  fileprivate var isHan: Bool {
    if 0x4E00...0x9FEF ~= value { return true }
    return value >= 0x3006 && !(0xAC00...0xD7A3 ~= value) && properties.isIdeographic
  }
}

extension ByteSet {
  /// What Hangul, Han and Kana begin with.
  fileprivate static let eastAsian = ByteSet { $0 >= 0xE3 }
  /// What Han and Kana begin with.
  static let hanOrKana = ByteSet { 0xE3...0xE9 ~= $0 || $0 >= 0xEF }
  /// What marks of quotation begin with.
  static let quotes = ByteSet { $0 == UInt8(ascii: "\"") || [0xC2, 0xE2, 0xE3, 0xEF].contains($0) }
  /// What decimal digits of any script begin with.
  static let digits = ByteSet { $0.isDigit || [0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0].contains($0) }
  static let colon = ByteSet(":")
  /// The semicolon, and what the Greek question mark begins with, which is the same.
  static let semicolon = ByteSet { $0 == UInt8(ascii: ";") || $0 == 0xCD }
  static let stop = ByteSet(".")
  /// What apostrophes begin with.
  static let apostrophes = ByteSet { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
  /// What hyphens and dashes begin with, the Arabic tatweel that stands for one among them.
  static let dashes = ByteSet { $0 == UInt8(ascii: "-") || $0 == 0xE2 || $0 == 0xD9 }
}

private let wholeName = try? Pattern("{name}")

extension String {
  /// True if a name is somewhere in the text; for most texts their bytes decide.
  func holds(_ name: String) -> Bool {
    // The library's search takes whole characters alone, in whatever bytes they are written.
    if utf8.span.holds(name.utf8.span) { return contains(name[...]) }
    // The same may be written in other bytes, but not where all is ASCII or whole syllables of Hangul.
    let isPlain = name.unicodeScalars.allSatisfy { $0.isASCII || (0xAC00...0xD7A3).contains($0.value) }
    return !(isPlain && !utf8.contains(0xE1)) && contains(name[...])
  }

  /// Without what precedes the name in Japanese, which ends in Hiragana: `鳥飼` of `取材した鳥飼`.
  var withoutJapaneseEndings: String {
    guard let last = lastIndex(where: { ("ぁ"..."ゖ").contains($0) }), index(after: last) < endIndex else {
      return self
    }
    return String(self[index(after: last)...])
  }
}

extension Character {
  var isKatakana: Bool { ("ァ"..."ヿ").contains(self) }

  var isHangulSyllable: Bool { unicodeScalars.first?.isHangulSyllable ?? false }

  var isHan: Bool { unicodeScalars.first?.isHan ?? false }

  var isHanOrKana: Bool { unicodeScalars.first?.isHanOrKana ?? false }

  /// Letters, and what is between the letters of names.
  fileprivate var isPartOfName: Bool { isLetter || isWhitespace || "-'’.`".contains(self) }
}
