internal import Bytes

/// The bytes of a character of UTF-8, as they are put together one by one.
struct EncodedCharacter {
  /// How many bytes the first one asks for.
  let length: Int
  private(set) var first: UInt8
  private(set) var second: UInt8 = 0
  private(set) var count = 1
  private var value: UInt32

  /// Begins with a leading byte; nil for any other.
  init?(lead: UInt8) {
    guard 0xC2...0xF4 ~= lead else { return nil }
    length = lead.scalarLength
    first = lead
    value = UInt32(lead) & (0x7F >> UInt32(length))
  }

  mutating func append(_ trail: UInt8) {
    if count == 1 { second = trail }
    value = value << 6 | UInt32(trail & 0x3F)
    count += 1
  }

  /// True if it is half of a pair of UTF-16.
  var isSurrogate: Bool { first == 0xED && second >= 0xA0 }

  /// The half of a pair of UTF-16 that it is.
  var unit: UInt16 { UInt16(truncatingIfNeeded: value) }

  /// The character; nil where it is written with more bytes than it needs, or is none.
  var scalar: Unicode.Scalar? {
    guard count == length, value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000) else { return nil }
    return Unicode.Scalar(value)
  }
}
