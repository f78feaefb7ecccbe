extension UInt8 {
  static var newline: UInt8 { 0x0A }
  static var space: UInt8 { 0x20 }

  /// A space or a tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// A space, a tab or the end of a line.
  @inline(__always) var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
  /// A letter of ASCII.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A part of a character outside of ASCII.
  @inline(__always) var isWide: Bool { self >= 0x80 }
  /// In lower case, where it is a letter of ASCII.
  @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
