extension UInt8 {
  /// True if it is a byte of UTF-8 that goes on with a character (a continuation byte).
  @inlinable @inline(__always) public var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// How many bytes the character has that begins with this byte in valid UTF-8; 1 for a continuation byte.
  @inlinable @inline(__always) public var scalarLength: Int {
    self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4
  }
}

/// The one decoder of UTF-8. Everything that reads a text scalar by scalar from its bytes comes here.
extension ByteView {
  /// The scalar that begins at a place, and its length in bytes.
  ///
  /// U+FFFD and 1 for a byte that begins no character, or whose character the end of the text cuts off; the bytes
  /// after the first are not validated.
  @inlinable @inline(__always) public func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = self[place]
    return first < 0x80 ? (UInt32(first), 1) : wideScalar(at: place, first)
  }

  /// The scalar at a place whose first byte is known to be outside of ASCII; see ``scalar(at:)``.
  ///
  /// Letters of three bytes, those of East Asia, are decoded inline.
  @inlinable @inline(__always) public func wideScalar(at place: Int, _ first: UInt8) -> (value: UInt32, length: Int)
  {
    guard first & 0xF0 == 0xE0, place + 2 < count else { return otherScalar(at: place, first) }
    let value = UInt32(first & 0x0F) << 12 | UInt32(self[place + 1] & 0x3F) << 6 | UInt32(self[place + 2] & 0x3F)
    return (value, 3)
  }

  @usableFromInline func otherScalar(at place: Int, _ first: UInt8) -> (value: UInt32, length: Int) {
    let length = first.scalarLength
    guard length > 1, place + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in place + 1..<place + length { value = value << 6 | UInt32(self[offset] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at a place, and its length in bytes; U+FFFD and 1 where no whole one does.
  ///
  /// - Precondition: The place is not the start of the text.
  @inlinable @inline(__always) public func scalar(before place: Int) -> (value: UInt32, length: Int) {
    let last = self[place - 1]
    return last < 0x80 ? (UInt32(last), 1) : wideScalar(before: place)
  }

  /// The scalar that ends at a place with a byte outside of ASCII; see ``scalar(before:)``.
  @inlinable public func wideScalar(before place: Int) -> (value: UInt32, length: Int) {
    if self[place - 3] & 0xF0 == 0xE0, self[place - 2].isContinuation {
      return wideScalar(at: place - 3, self[place - 3])
    }
    let start = scalarStart(atOrBefore: place - 1, reach: 3)
    let found = scalar(at: start)
    return found.length == place - start ? found : (0xFFFD, 1)
  }

  /// The start of the character that a place lies in; at most `reach` bytes are looked at.
  @inlinable public func scalarStart(atOrBefore place: Int, reach: Int = .max) -> Int {
    var start = place
    while start > 0, place - start < reach, self[start].isContinuation { start -= 1 }
    return start
  }

  /// The first place from here on where a character starts, or the end of the text.
  @inlinable public func scalarStart(atOrAfter place: Int) -> Int {
    var start = place
    while start < count, self[start].isContinuation { start += 1 }
    return start
  }
}

/// The decoder for bytes that are lent.
extension Span<UInt8> {
  /// The scalar that begins at a place, and its length in bytes; see ``ByteView/scalar(at:)``.
  @inlinable @inline(__always) public func scalar(at place: Int) -> (value: UInt32, length: Int) {
    unsafe withUnsafeBufferPointer { unsafe ByteView($0).scalar(at: place) }
  }

  /// The scalar that ends at a place, and its length in bytes; see ``ByteView/scalar(before:)``.
  @inlinable @inline(__always) public func scalar(before place: Int) -> (value: UInt32, length: Int) {
    unsafe withUnsafeBufferPointer { unsafe ByteView($0).scalar(before: place) }
  }

  /// The start of the character that a place lies in.
  @inlinable public func scalarStart(atOrBefore place: Int) -> Int {
    unsafe withUnsafeBufferPointer { unsafe ByteView($0).scalarStart(atOrBefore: place) }
  }

  /// The first place from here on where a character starts, or the end of the text.
  @inlinable public func scalarStart(atOrAfter place: Int) -> Int {
    unsafe withUnsafeBufferPointer { unsafe ByteView($0).scalarStart(atOrAfter: place) }
  }

  /// The scalar that begins at a place, which moves past it; see ``ByteView/scalar(at:)``.
  @inlinable @inline(__always) public func nextScalar(at place: inout Int) -> UInt32 {
    let (value, length) = scalar(at: place)
    place += length
    return value
  }
}
