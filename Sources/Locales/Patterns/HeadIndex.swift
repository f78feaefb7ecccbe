internal import Bytes

/// Indexes patterns by the letters that their lines begin with.
struct HeadIndex: Sendable {
  /// A print of each beginning above the number of its pattern, in order.
  private let rows: [UInt64]
  /// True if a text may begin like any of them, by its first bytes.
  private let heads: LineHeads

  /// Collects the beginnings of patterns.
  struct Builder {
    private var rows: [UInt64] = []
    private var heads = LineHeads()

    /// Adds the beginnings of a pattern; false where it may begin with anything.
    mutating func add(_ beginnings: PatternHeads, of pattern: Int) -> Bool {
      guard !beginnings.areOpen else { return false }
      for head in beginnings.all {
        rows.append(HeadIndex.print(head.packed) | UInt64(pattern))
        heads.add(head)
      }
      return true
    }

    /// The collected beginnings.
    var index: HeadIndex { HeadIndex(rows: rows.sorted(), heads: heads) }
  }

  /// The patterns that begin as the text does, in order; rarely also one that does not.
  func patterns(beginning text: Span<UInt8>) -> [Int] {
    guard heads.mayBegin(text) else { return [] }
    var found: [Int] = []
    var head = PatternHead()
    var place = 0
    while !head.isFull, place < text.count {
      head.append((Unicode.Scalar(text.nextScalar(at: &place)) ?? "\u{FFFD}").asHead)
      let print = Self.print(head.packed)
      var row = firstRow(from: print)
      while row < rows.count, rows[row] & Self.prints == print {
        let pattern = Int(rows[row] & ~Self.prints)
        if !found.contains(pattern) { found.append(pattern) }
        row += 1
      }
    }
    return found
  }

  /// The bits of a row that are of the print.
  private static let prints: UInt64 = ~0xFFFF

  private static func print(_ head: UInt64) -> UInt64 { head &* 0x9E37_79B9_7F4A_7C15 & prints }

  /// The first row that is not below a print.
  private func firstRow(from print: UInt64) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < print { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
