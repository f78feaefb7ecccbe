/// Finds where two rows of letters say the same.
///
/// Long runs that are once in both rows and in the same order are fixed first; between them shorter runs, and where
/// little is left, dynamic programming. So the work stays near the length of the rows.
struct LetterAligner {
  private let left: [UInt32]
  private let right: [UInt32]
  private let initials: [Bool]
  /// For each letter of the left row, its partner in the right one.
  private(set) var partners: [Int?]

  /// Aligns two rows.
  init(_ left: Letters, _ right: Letters) {
    self.left = left.values
    self.right = right.values
    initials = left.words.indices.map { $0 == 0 || left.words[$0] != left.words[$0 - 1] }
    partners = [Int?](repeating: nil, count: left.count)
    align(self.left.indices, self.right.indices, run: 24)
  }

  /// The most cells of a table that is filled whole.
  private static let smallTable = 200_000

  private mutating func align(_ a: Range<Int>, _ b: Range<Int>, run: Int) {
    guard !a.isEmpty, !b.isEmpty else { return }
    if a.count * b.count <= Self.smallTable || run < 6 {
      return LetterTable(left[a], right[b], initials: initials[a]).pairs { partners[$0] = $1 }
    }
    var (from, other) = (a.lowerBound, b.lowerBound)
    for anchor in anchors(a, b, run) where anchor.left >= from && anchor.right >= other {
      align(from..<anchor.left, other..<anchor.right, run: run / 2)
      for step in 0..<run { partners[anchor.left + step] = anchor.right + step }
      (from, other) = (anchor.left + run, anchor.right + run)
    }
    align(from..<a.upperBound, other..<b.upperBound, run: run / 2)
  }

  private struct Anchor {
    var left: Int
    var right: Int
  }

  /// Runs that are once on each side, the most of them that keep one order.
  private func anchors(_ a: Range<Int>, _ b: Range<Int>, _ run: Int) -> [Anchor] {
    let there = places(of: right, in: b, run)
    let shared = places(of: left, in: a, run).compactMap { key, place in
      place.flatMap { left in there[key].flatMap { $0 }.map { Anchor(left: left, right: $0) } }
    }
    let exact = shared.filter { left[$0.left..<$0.left + run] == right[$0.right..<$0.right + run] }
    let sorted = exact.sorted { $0.left < $1.left }
    return longestChain(sorted.map(\.right)).map { sorted[$0] }
  }

  /// Where each run is, by its hash; nil where it is twice.
  private func places(of row: [UInt32], in range: Range<Int>, _ run: Int) -> [UInt64: Int?] {
    guard range.count >= run else { return [:] }
    let base: UInt64 = 0x1_0000_01B3
    let top = (1..<run).reduce(into: 1 as UInt64) { power, _ in power &*= base }
    var hash = row[range.prefix(run)].reduce(0 as UInt64) { $0 &* base &+ UInt64($1) &+ 1 }
    var places: [UInt64: Int?] = [:]
    for start in range.lowerBound...range.upperBound - run {
      if places[hash] != nil { places[hash] = .some(nil) } else { places[hash] = start }
      guard start + run < range.upperBound else { break }
      hash = (hash &- top &* (UInt64(row[start]) &+ 1)) &* base &+ UInt64(row[start + run]) &+ 1
    }
    return places
  }
}
