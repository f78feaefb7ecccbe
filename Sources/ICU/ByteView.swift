internal import CICU

/// The bytes of a text, lent for the time of a call: read without a copy, and never beyond their end.
///
/// A view must not leave the call that lends it.
@safe public struct ByteView {
  @usableFromInline let start: UnsafePointer<UInt8>
  /// How many bytes there are.
  public let count: Int

  @usableFromInline init(_ bytes: UnsafeBufferPointer<UInt8>) {
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

  /// The bytes of a range mixed into a hash (FNV-1a, of 32 bits).
  ///
  /// - Precondition: The range is in the text.
  @inlinable public func hash(of range: Range<Int>, from seed: UInt32) -> UInt32 {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var hash = seed
    for place in range { hash = unsafe (hash ^ UInt32(start[place])) &* 16_777_619 }
    return hash
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
