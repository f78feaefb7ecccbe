extension Unicode.Scalar {
  /// A letter of any script, or a mark that belongs to one.
  @inlinable public var isLetter: Bool {
    if isASCII { return UInt8(ascii: self).isLetter }
    if isHangul || (0x4E00...0x9FFF).contains(value) { return true }
    return !isPunctuation && (properties.isAlphabetic || properties.generalCategory == .nonspacingMark)
  }

  /// A letter that has a small form and is written large.
  @inlinable public var isCapital: Bool {
    isASCII ? UInt8(ascii: self).isUpper : !isCaseless && properties.isUppercase
  }

  /// A letter that has a large form and is written small.
  @inlinable public var isSmall: Bool {
    isASCII ? UInt8(ascii: self).isLower : !isCaseless && properties.isLowercase
  }

  /// A decimal digit of any script.
  @inlinable public var isDigit: Bool {
    isASCII ? UInt8(ascii: self).isDigit : !isCaseless && properties.generalCategory == .decimalNumber
  }

  /// A syllable of Hangul.
  @inlinable public var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }

  /// A character of Chinese or Japanese, its punctuation among them: no spaces are between these.
  @inlinable public var isSpaceless: Bool {
    (0x2E80...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFFEF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  /// A letter of a script of South-East Asia that marks its words by zero-width spaces.
  @inlinable public var isWordless: Bool {
    (0x0E00...0x0EFF).contains(value) || (0x1000...0x109F).contains(value) || isKhmer
  }

  /// True for scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
  @inlinable public var isUnspaced: Bool { isSpaceless || isWordless }

  /// A letter of an Arabic, Syriac or Indic script, where joiners are spelling.
  @inlinable public var isJoining: Bool { (0x0600...0x08FF).contains(value) || (0x0900...0x0DFF).contains(value) }

  /// A letter that is written from right to left.
  @inlinable public var isRightToLeft: Bool {
    (0x0590...0x08FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
  }

  /// True if it is in Unicode's block of general punctuation, which has neither letters nor digits.
  @usableFromInline var isPunctuation: Bool { (0x2000...0x206F).contains(value) }

  /// True if it is in a block without capitals, small letters and digits: general punctuation, Han, Kana, Hangul.
  @usableFromInline var isCaseless: Bool {
    isPunctuation || (0x3000...0x9FFF).contains(value) || isHangul
  }

  @usableFromInline var isKhmer: Bool { (0x1780...0x17FF).contains(value) }
}
