internal import Bytes

// The standard library asks Unicode's tables of each character, and this room asks it of every character of a page many times
// over. Letters of ASCII, syllables of Hangul and Han are known by their numbers; the answers are the same.

extension Character {
  /// The only byte of a character of ASCII; nil for any other.
  private var ascii: UInt8? { utf8.count == 1 ? utf8.first : nil }

  /// The number of its first scalar.
  private var number: UInt32 { unicodeScalars.first?.value ?? 0 }

  var isLetter: Bool {
    if let ascii { return ascii.isLetter }
    let first = number
    if 0xAC00...0xD7A3 ~= first || 0x4E00...0x9FEF ~= first { return true }
    return unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  var isNumber: Bool {
    if let ascii { return ascii.isDigit }
    if 0xAC00...0xD7A3 ~= number { return false }
    return unicodeScalars.first?.properties.numericType != nil
  }

  var isWhitespace: Bool {
    if let ascii { return ascii == 0x20 || 0x09...0x0D ~= ascii }
    return unicodeScalars.first?.isWhite ?? false
  }

  var isUppercase: Bool {
    if let ascii { return ascii.isUpper }
    if isCaseless { return false }
    return single?.properties.isUppercase == true || isLarge && isCased
  }

  var isLowercase: Bool {
    if let ascii { return ascii.isLower }
    if isCaseless { return false }
    return single?.properties.isLowercase == true || isSmall && isCased
  }

  var isCased: Bool {
    if let ascii { return ascii.isLetter }
    if isCaseless { return false }
    return single?.properties.isCased == true || !isLarge || !isSmall
  }

  /// True if it is one scalar, a syllable of Hangul or of Han.
  private var isCaseless: Bool {
    utf8.count == 3 && (0xAC00...0xD7A3 ~= number || 0x4E00...0x9FEF ~= number)
  }

  /// Its only scalar; nil if it has several.
  private var single: Unicode.Scalar? { unicodeScalars.count == 1 ? unicodeScalars.first : nil }

  private var isLarge: Bool { String(self) == uppercased() }
  private var isSmall: Bool { String(self) == lowercased() }
}

extension Unicode.Scalar {
  /// The property White_Space.
  var isWhite: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
