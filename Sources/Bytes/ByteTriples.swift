internal import CBytes

/// Bytes with certain bytes beside them, looked for at about the pace of memory.
public struct ByteTriples: Sendable {
  /// A byte, and those that may precede it and after it.
  public struct Triple: Sendable {
    fileprivate let (ahead, middle, behind): (ByteSet, UInt8, ByteSet)

    /// A byte between bytes of two sets.
    public init(ahead: ByteSet, _ middle: UInt8, behind: ByteSet) {
      (self.ahead, self.middle, self.behind) = (ahead, middle, behind)
    }
  }

  /// For each byte, the kinds of triples that it may be in, and where.
  private var kinds = [byte_kinds](repeating: byte_kinds(ahead: 0, middle: 0, behind: 0), count: 256)
  /// What tells sixteen places at once where a triple is likely.
  private let groups: [UInt8]
  /// What counts as preceding a text.
  private let before: UInt8

  /// Triples; bytes that want the same beside them are of one kind.
  ///
  /// Where there are more than 64 kinds the last ones are taken together, and ``first(in:from:to:)`` finds some more.
  public init(_ triples: [Triple], before: UInt8) {
    self.before = before
    let known = Self.kinds(of: triples)
    groups = TripleGroups(of: known).rows
    for (number, kind) in known.enumerated() { file(kind, 1 << UInt64(number)) }
  }

  private static func kinds(of triples: [Triple]) -> [TripleKind] {
    triples.reduce(into: []) { known, triple in
      let kind = TripleKind(triple)
      if let same = known.firstIndex(where: { $0.ahead == kind.ahead && $0.behind == kind.behind }) {
        known[same].merge(kind)
      } else if known.count == 64 {
        known[63].merge(kind)
      } else {
        known.append(kind)
      }
    }
  }

  private mutating func file(_ kind: TripleKind, _ bit: UInt64) {
    kind.ahead.visit { kinds[Int($0)].ahead |= bit }
    kind.middle.visit { kinds[Int($0)].middle |= bit }
    kind.behind.visit { kinds[Int($0)].behind |= bit }
  }

  /// The first place from `start` on where one of the triples is, else `end`; after the text is 0.
  ///
  /// - Precondition: The places are inside `bytes`.
  public func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe kinds.withUnsafeBufferPointer { kinds in
        unsafe groups.withUnsafeBufferPointer { groups in
          guard let text = text.baseAddress, let kinds = kinds.baseAddress, let groups = groups.baseAddress else {
            return end
          }
          return unsafe Int(
            bytes_find_triple(text, Int64(start), Int64(end), Int64(bytes.count), before, kinds, groups))
        }
      }
    }
  }
}

extension TripleKind {
  fileprivate init(_ triple: ByteTriples.Triple) {
    var middle = ByteSet("")
    middle.insert(triple.middle)
    self.init(ahead: triple.ahead, middle: middle, behind: triple.behind)
  }
}
