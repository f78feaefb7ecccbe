internal import CICU

/// Pairs of bytes that stand side by side, looked for at about the pace of memory.
public struct BytePairs: Sendable {
  /// For each byte, in the upper half of what kind it is when it comes first, as a bit; in the lower half which kinds it
  /// ends.
  private var kinds = [UInt64](repeating: 0, count: 256)

  /// Pairs, the first byte of each in the upper half of 16 bits.
  ///
  /// First bytes that want the same second bytes are of one kind. Where there are more than 32 kinds the last ones are
  /// taken together, and ``first(in:from:to:)`` finds other pairs too.
  public init(_ pairs: some Sequence<Int>) {
    var seconds: [Int: Set<Int>] = [:]
    for pair in pairs { seconds[pair >> 8, default: []].insert(pair & 0xFF) }
    var known: [Set<Int>] = []
    for (first, row) in seconds.sorted(by: { $0.key < $1.key }) {
      let kind = known.firstIndex(of: row) ?? known.count
      if kind == known.count { known.append(row) }
      let bit = UInt64(1) << UInt64(min(kind, 31))
      kinds[first] |= bit << 32
      for second in row { kinds[second] |= bit }
    }
  }

  /// The first place from `start` on where one of the pairs stands, else `end`; behind the text stands 0.
  ///
  /// - Precondition: The places are inside `bytes`.
  public func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe kinds.withUnsafeBufferPointer { kinds in
        guard let first = text.baseAddress, let kinds = kinds.baseAddress else { return end }
        return unsafe Int(bytes_find_pair(first, Int64(start), Int64(end), Int64(text.count), kinds))
      }
    }
  }
}
