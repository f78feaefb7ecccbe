extension Unicode.Scalar {
  /// The scalar in lower case, if that is one scalar; a curled apostrophe as a straight one.
  var folded: Unicode.Scalar {
    if isASCII { return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self }
    if self == "\u{2019}" { return "'" }
    if hasNoCase { return self }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower[lower.startIndex] : self
  }

  /// White space of any kind.
  var isBlank: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : isWideBlank }

  /// The property White_Space outside of ASCII.
  private var isWideBlank: Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A decimal digit of any script.
  var isNumeral: Bool {
    isASCII ? ("0"..."9").contains(self) : !hasNoDigits && properties.generalCategory == .decimalNumber
  }

  /// In blocks of scripts without capitals: Hebrew to Myanmar, Hangul, Han and Kana.
  var hasNoCase: Bool {
    0x590...0x109F ~= value || 0x1100...0x11FF ~= value || 0x2E80...0xA63F ~= value || 0xAC00...0xD7FF ~= value
  }

  /// In blocks that have letters only: Han and Kana, Hangul.
  private var hasNoDigits: Bool { 0x2E80...0x9FFF ~= value || 0xAC00...0xD7FF ~= value }
}
