internal import CBytes

/// The bytes of a text, lent for the time of a call: read without a copy, and never beyond their end.
///
/// A view must not leave the call that lends it.
@safe public struct ByteView {
  @usableFromInline let start: UnsafePointer<UInt8>
  /// How many bytes there are.
  public let count: Int

  @inlinable init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe start = bytes.baseAddress ?? noBytes
    count = bytes.count
  }

  /// Lends the bytes of an array.
  @inlinable public static func lend<Result>(_ bytes: [UInt8], to read: (ByteView) -> Result) -> Result {
    unsafe bytes.withUnsafeBufferPointer { unsafe read(ByteView($0)) }
  }

  /// Lends the UTF-8 of a text, which is copied only where it is not kept as UTF-8.
  @inlinable public static func lend<Result>(_ text: String, to read: (ByteView) -> Result) -> Result {
    if let result = unsafe text.utf8.withContiguousStorageIfAvailable({ unsafe read(ByteView($0)) }) {
      return result
    }
    return lend(Array(text.utf8), to: read)
  }

  /// The byte at `at`; 0 outside of the text.
  @inlinable @inline(__always) public subscript(at: Int) -> UInt8 {
    guard UInt(bitPattern: at) < UInt(bitPattern: count) else { return 0 }
    return unsafe start[at]
  }

  /// Up to eight bytes from `at` on as one number, the first in its lowest bits.
  ///
  /// - Precondition: The bytes are in the text.
  @inlinable @inline(__always) public func number(at: Int, count size: Int) -> UInt64 {
    precondition(at >= 0 && size > 0 && size <= 8 && at + size <= count)
    guard at + 8 <= count else { return slowNumber(at: at, count: size) }
    let bytes = unsafe UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: bytes) & (~0 >> UInt64(64 - size * 8))
  }

  @usableFromInline func slowNumber(at: Int, count size: Int) -> UInt64 {
    var number: UInt64 = 0
    for place in (at..<at + size).reversed() { number = number << 8 | UInt64(self[place]) }
    return number
  }

  /// The first line end from `at` on and before `end`, of one character or the first of two; else `end`.
  ///
  /// Line ends are U+000A to U+000D, U+0085, U+2028 and U+2029.
  ///
  /// - Precondition: `end` is in the text.
  public func firstLineEnd(from at: Int, to end: Int) -> Int {
    precondition(at >= 0 && end <= count)
    return at < end ? unsafe Int(bytes_find_line_end(start, Int64(at), Int64(end))) : end
  }
}

/// What an empty array may have no address for.
@usableFromInline nonisolated(unsafe) let noBytes = unsafe StaticString("").utf8Start
