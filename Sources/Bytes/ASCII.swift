extension UInt8 {
  /// U+000A.
  @inlinable public static var newline: UInt8 { 0x0A }
  /// U+0020.
  @inlinable public static var space: UInt8 { 0x20 }

  /// A space or a tab.
  @inlinable @inline(__always) public var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// A space, a tab or the end of a line.
  @inlinable @inline(__always) public var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
  /// A digit of ASCII.
  @inlinable @inline(__always) public var isDigit: Bool { self &- 0x30 < 10 }
  /// A capital of ASCII.
  @inlinable @inline(__always) public var isUpper: Bool { self &- 0x41 < 26 }
  /// A small letter of ASCII.
  @inlinable @inline(__always) public var isLower: Bool { self &- 0x61 < 26 }
  /// A letter of ASCII.
  @inlinable @inline(__always) public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A part of a character outside of ASCII.
  @inlinable @inline(__always) public var isWide: Bool { self >= 0x80 }
  /// In lower case, where it is a letter of ASCII.
  @inlinable @inline(__always) public var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
