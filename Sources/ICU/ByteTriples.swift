internal import CICU

/// Bytes with certain bytes beside them, looked for at about the pace of memory.
public struct ByteTriples: Sendable {
  /// A byte, and those that may stand ahead of it and behind it.
  public struct Triple: Sendable {
    fileprivate let (ahead, middle, behind): (ByteSet, UInt8, ByteSet)

    /// A byte between bytes of two sets.
    public init(ahead: ByteSet, _ middle: UInt8, behind: ByteSet) {
      (self.ahead, self.middle, self.behind) = (ahead, middle, behind)
    }
  }

  /// For each byte, the kinds of triples that it may be in, and where.
  private var kinds = [byte_kinds](repeating: byte_kinds(ahead: 0, middle: 0, behind: 0, spare: 0), count: 256)
  /// What counts as standing ahead of a text.
  private let before: UInt8

  /// Triples; bytes that want the same beside them are of one kind.
  ///
  /// Where there are more than 32 kinds the last ones are taken together, and ``first(in:from:to:)`` finds some more.
  public init(_ triples: [Triple], before: UInt8) {
    self.before = before
    var known: [[ByteSet]] = []
    for triple in triples {
      let beside = [triple.ahead, triple.behind]
      let kind = known.firstIndex(of: beside) ?? known.count
      if kind == known.count { known.append(beside) }
      let bit = UInt32(1) << UInt32(min(kind, 31))
      kinds[Int(triple.middle)].middle |= bit
    }
    for byte in UInt8.min...UInt8.max {
      for (kind, beside) in known.enumerated() {
        let bit = UInt32(1) << UInt32(min(kind, 31))
        if beside[0].contains(byte) { kinds[Int(byte)].ahead |= bit }
        if beside[1].contains(byte) { kinds[Int(byte)].behind |= bit }
      }
    }
  }

  /// The first place from `start` on where one of the triples stands, else `end`; behind the text stands 0.
  ///
  /// - Precondition: The places are inside `bytes`.
  public func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe kinds.withUnsafeBufferPointer { kinds in
        guard let first = text.baseAddress, let kinds = kinds.baseAddress else { return end }
        return unsafe Int(bytes_find_triple(first, Int64(start), Int64(end), Int64(text.count), before, kinds))
      }
    }
  }
}
