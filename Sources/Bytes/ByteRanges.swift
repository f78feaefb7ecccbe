internal import CBytes

/// Up to three ranges of bytes, looked for at the pace of memory.
public struct ByteRanges: Sendable {
  private let ranges: bytes_ranges

  /// Ranges of bytes; one, two or three.
  public init(_ first: ClosedRange<UInt8>, _ second: ClosedRange<UInt8>? = nil, _ third: ClosedRange<UInt8>? = nil)
  {
    let count = second == nil ? 1 : third == nil ? 2 : 3
    let (second, third) = (second ?? first, third ?? first)
    ranges = bytes_ranges(
      low: (first.lowerBound, second.lowerBound, third.lowerBound),
      width: (
        first.upperBound - first.lowerBound, second.upperBound - second.lowerBound,
        third.upperBound - third.lowerBound
      ), count: Int32(count))
  }

  /// The first place from `start` on whose byte lies in one of the ranges, else `end`.
  ///
  /// - Precondition: The places are inside `bytes`.
  public func first(in bytes: Span<UInt8>, from start: Int = 0, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return end }
      return unsafe withUnsafePointer(to: ranges) { ranges in
        unsafe Int(bytes_find_within(text, Int64(start), Int64(end), ranges))
      }
    }
  }

  /// The last place before `end` whose byte lies in one of the ranges; nil if there is none from `start` on.
  ///
  /// - Precondition: The places are inside `bytes`.
  public func last(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return nil }
      let place = unsafe withUnsafePointer(to: ranges) { ranges in
        unsafe Int(bytes_find_last_within(text, Int64(start), Int64(end), ranges))
      }
      return place < start ? nil : place
    }
  }

  /// True if a byte of the ranges is anywhere in a text.
  public func meet(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return first(in: bytes, to: bytes.count) < bytes.count
  }
}

extension ArraySlice<UInt8> {
  /// The first place from another one on whose byte is in some ranges; the end if there is none.
  public func first(of ranges: ByteRanges, from place: Int) -> Int {
    startIndex + ranges.first(in: span, from: place - startIndex, to: count)
  }
}

extension Span<UInt8> {
  /// True if other bytes are somewhere in these, one after the other.
  public func holds(_ other: Span<UInt8>) -> Bool {
    guard other.count > 0 else { return true }
    let start = ByteRanges(other[0]...other[0])
    var at = start.first(in: self, to: count)
    while at + other.count <= count {
      var length = 1
      while length < other.count, self[at + length] == other[length] { length += 1 }
      if length == other.count { return true }
      at = start.first(in: self, from: at + 1, to: count)
    }
    return false
  }
}
