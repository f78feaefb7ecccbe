/// Finds the columns of times in a table that does not name them: starts that ascend, and ends or lengths that lead from
/// each of them to the next.
package struct TimeColumns: Hashable, Sendable {
  /// The column of the starts.
  package let start: Int
  /// The column of the ends or lengths; nil where each lasts until the next begins.
  package let end: Int?
  /// True if the second column holds lengths.
  package let isLength: Bool

  /// Searches columns of numbers (nil for a missing value); the first columns that fit are taken.
  ///
  /// - Parameters:
  ///   - columns: As many values in each.
  ///   - rows: How many rows it takes; in a few rows, prices may ascend as times do.
  package init?(in columns: [[Double?]], rows: Int = 5) {
    let whole = columns.map { column in column.allSatisfy { $0 != nil } ? column.compactMap(\.self) : [] }
    for start in whole.indices where whole[start].count >= max(rows, 2) && Self.ascends(whole[start]) {
      for isLength in [false, true] {
        for end in whole.indices where end != start && whole[end].count == whole[start].count {
          guard Self.lead(whole[start], whole[end], isLength) else { continue }
          (self.start, self.end, self.isLength) = (start, end, isLength)
          return
        }
      }
    }
    return nil
  }

  /// Searches for a column of starts alone, of which each but the first is also an end.
  package init?(startsAloneIn columns: [[Double?]], rows: Int = 5) {
    guard
      let start = columns.firstIndex(where: { column in
        column.count >= max(rows, 2) && column.allSatisfy { $0 != nil } && Self.ascends(column.compactMap(\.self))
      })
    else { return nil }
    (self.start, end, isLength) = (start, nil, false)
  }

  /// The time from a start to its end.
  package func length(_ start: Double, _ end: Double) -> Double { max(isLength ? end : end - start, 0) }

  /// True for numbers that grow, but do not just count the rows.
  private static func ascends(_ values: [Double]) -> Bool {
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    return values[0] >= 0 && steps.allSatisfy { $0 >= 0 } && steps.contains { $0 > 0 }
      && !steps.allSatisfy { $0 == 1 }
  }

  /// True if each start and its partner reach no further than the next start, a little overlap aside, and fill most of the
  /// time in between.
  private static func lead(_ starts: [Double], _ partners: [Double], _ isLength: Bool) -> Bool {
    let ends = zip(starts, partners).map { isLength ? $0 + $1 : $1 }
    guard zip(starts, ends).allSatisfy({ $0 <= $1 }) else { return false }
    let span = (ends.max() ?? 0) - starts[0]
    let slack = span / Double(starts.count) * 0.1
    let good = zip(ends, starts.dropFirst()).count { $0 <= $1 + slack }
    let filled = zip(starts, ends).reduce(0) { $0 + ($1.1 - $1.0) }
    return good * 10 >= (starts.count - 1) * 9 && filled * 3 >= span
  }
}
