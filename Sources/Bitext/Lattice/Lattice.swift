#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// All ways through two texts side by side: places between sentences, and beads that lead from one to another.
///
/// Only places near the diagonal are on the way, so that work grows with the texts and not with their product.
struct Lattice {
  private let (rows, columns): (Int, Int)
  private let shapes: [BeadShape]
  /// How far from the diagonal a place may be.
  private let reach: Int
  /// The weight of each bead that begins at a place, by place and shape; -infinity if there is none.
  private var weights: [Double]
  private let width: Int

  init(_ score: BeadScore, rows: Int, columns: Int, shapes: [BeadShape]) {
    (self.rows, self.columns, self.shapes) = (rows, columns, shapes)
    reach = max(60, columns / max(rows, 1) + 2, columns * 3 / 20)
    width = 2 * reach + 1
    weights = [Double](repeating: -.infinity, count: (rows + 1) * width * shapes.count)
    for row in 0...rows {
      for column in window(row) {
        for (index, shape) in shapes.enumerated() {
          let (end, behind) = (row + shape.left, column + shape.right)
          guard end <= rows, behind <= columns, window(end).contains(behind) else { continue }
          weights[slot(row, column) * shapes.count + index] =
            shape.weight + score.score(row..<end, column..<behind)
        }
      }
    }
  }

  private func window(_ row: Int) -> ClosedRange<Int> {
    let middle = rows == 0 ? 0 : row * columns / rows
    return rows == 0 ? 0...columns : max(0, middle - reach)...min(columns, middle + reach)
  }

  private func slot(_ row: Int, _ column: Int) -> Int {
    let middle = rows == 0 ? 0 : row * columns / rows
    return row * width + column - middle + reach
  }

  /// The beads of the most probable way, each with its probability over all ways.
  func beads() -> [Bead] {
    let before = sums(forward: true)
    let behind = sums(forward: false)
    let whole = before[slot(rows, columns)]
    func probability(_ row: Int, _ column: Int, _ shape: Int) -> Double {
      let (end, next) = (row + shapes[shape].left, column + shapes[shape].right)
      let weight = weights[slot(row, column) * shapes.count + shape]
      guard weight > -.infinity else { return 0 }
      return exp(before[slot(row, column)] + weight + behind[slot(end, next)] - whole)
    }
    return path(back: bestSteps(), probability)
  }

  /// For each place the logarithm of the sum over all ways that lead to it, or on from it.
  private func sums(forward: Bool) -> [Double] {
    var sums = [Double](repeating: -.infinity, count: (rows + 1) * width)
    let all = forward ? Array(0...rows) : (0...rows).reversed()
    sums[forward ? slot(0, 0) : slot(rows, columns)] = 0
    for row in all {
      let columns = window(row)
      for column in forward ? Array(columns) : columns.reversed() {
        let here = slot(row, column)
        for (index, shape) in shapes.enumerated() {
          let weight = weights[here * shapes.count + index]
          guard weight > -.infinity else { continue }
          let there = slot(row + shape.left, column + shape.right)
          if forward {
            sums[there] = Self.add(sums[there], sums[here] + weight)
          } else {
            sums[here] = Self.add(sums[here], sums[there] + weight)
          }
        }
      }
    }
    return sums
  }

  private static func add(_ one: Double, _ other: Double) -> Double {
    let (more, less) = one > other ? (one, other) : (other, one)
    return less == -.infinity ? more : more + log1p(exp(less - more))
  }

  /// The most probable way: for each place the shape of the bead that leads to it.
  private func bestSteps() -> [Int8] {
    var values = [Double](repeating: -.infinity, count: (rows + 1) * width)
    var steps = [Int8](repeating: -1, count: values.count)
    values[slot(0, 0)] = 0
    for row in 0...rows {
      for column in window(row) where values[slot(row, column)] > -.infinity {
        for (index, shape) in shapes.enumerated()
        where weights[slot(row, column) * shapes.count + index] > -.infinity {
          let there = slot(row + shape.left, column + shape.right)
          let value = values[slot(row, column)] + weights[slot(row, column) * shapes.count + index]
          guard value > values[there] else { continue }
          (values[there], steps[there]) = (value, Int8(index))
        }
      }
    }
    return steps
  }

  private func path(back steps: [Int8], _ probability: (Int, Int, Int) -> Double) -> [Bead] {
    var beads: [Bead] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let index = Int(steps[slot(row, column)])
      guard index >= 0 else { break }
      let (start, front) = (row - shapes[index].left, column - shapes[index].right)
      let confidence = min(1, probability(start, front, index))
      beads.append(Bead(left: start..<row, right: front..<column, confidence: confidence))
      (row, column) = (start, front)
    }
    return beads.reversed()
  }
}
