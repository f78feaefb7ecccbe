internal import CBytes

/// A set of characters that a search over UTF-8 stops at, at the pace of memory.
///
/// A space may be made a stop after certain letters alone, or before what may be the beginning of certain words.
@safe public final class ByteStops: @unchecked Sendable {
  // Filled in `init` and only read from then on, so it may be shared.
  private let stops: OpaquePointer?

  /// A set of scalars, and of spaces after endings: pairs of a letter (0 for any) and the last letter before the
  /// space, both between U+0800 and U+FFFF; perhaps also of spaces before words, by their first two letters.
  public init(
    _ scalars: some Sequence<UInt32>, spacesBehind endings: some Sequence<(before: UInt32, last: UInt32)>,
    spacesBefore beginnings: some Sequence<(capital: UInt32, small: UInt32)> = []
  ) {
    let made = unsafe bytes_stops_open()
    unsafe stops = made
    guard let made = unsafe made else { return }
    for scalar in scalars { unsafe bytes_stops_add(made, scalar) }
    for word in beginnings { unsafe bytes_stops_add_space_before(made, word.capital, word.small) }
    for ending in endings { unsafe bytes_stops_add_space(made, ending.before, ending.last) }
  }

  deinit { if let stops = unsafe stops { unsafe bytes_stops_close(stops) } }

  /// The first stop from `at` on and before `end`, else `end`.
  ///
  /// - Precondition: `end` is in the text.
  public func first(in text: ByteView, from at: Int, to end: Int) -> Int {
    precondition(at >= 0 && end <= text.count)
    guard at < end, let stops = unsafe stops else { return end }
    return unsafe Int(bytes_stops_find(stops, text.start, Int64(at), Int64(end), Int64(text.count)))
  }
}
