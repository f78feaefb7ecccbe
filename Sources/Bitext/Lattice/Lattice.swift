#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// All ways through two texts side by side: places between sentences, and beads that lead from one to another.
///
/// Only places near the diagonal are on the way, so that work grows with the texts and not with their product.
struct Lattice {
  let (rows, columns): (Int, Int)
  let shapes: [BeadShape]
  /// How far from the diagonal a place may be.
  private let reach: Int
  /// The weight of each bead that begins at a place, by place and shape; -infinity if there is none.
  private var weights: [Double]
  private let width: Int
  /// No shape has more sentences on a side.
  private static let longest = 3

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

  func window(_ row: Int) -> ClosedRange<Int> {
    let middle = rows == 0 ? 0 : row * columns / rows
    return rows == 0 ? 0...columns : max(0, middle - reach)...min(columns, middle + reach)
  }

  private func slot(_ row: Int, _ column: Int) -> Int {
    let middle = rows == 0 ? 0 : row * columns / rows
    return row * width + column - middle + reach
  }

  /// The weight of the bead of a shape that begins at a place on the way; -infinity if there is none.
  func weight(_ row: Int, _ column: Int, shape: Int) -> Double { weights[slot(row, column) * shapes.count + shape] }

  /// Weighs every sentence without counterpart more or less.
  func weighing(alone: Double) -> Lattice {
    var lattice = self
    for (index, shape) in shapes.enumerated() where shape.left == 0 || shape.right == 0 {
      for slot in stride(from: index, to: weights.count, by: shapes.count) { lattice.weights[slot] += alone }
    }
    return lattice
  }

  /// Takes the sentences of a bead out of all ways, at no cost.
  mutating func leaveOut(_ bead: Bead) {
    for row in 0...rows {
      let near = bead.right.lowerBound - Self.longest...bead.right.upperBound
      let isBeside = (row..<row + Self.longest).overlaps(bead.left)
      for column in isBeside ? window(row) : window(row).clamped(to: near) {
        for (index, shape) in shapes.enumerated() {
          let (left, right) = (row..<row + shape.left, column..<column + shape.right)
          guard left.overlaps(bead.left) || right.overlaps(bead.right) else { continue }
          let place = slot(row, column) * shapes.count + index
          guard weights[place] > -.infinity else { continue }
          weights[place] = left.count + right.count == 1 ? 0 : -.infinity
        }
      }
    }
  }

  /// The beads of the most probable way, each with its probability over all ways.
  func beads() -> [Bead] { path(probabilities()) }

  /// The beads of the most probable way.
  func bestBeads() -> [Bead] { path { _, _, _ in 1 } }

  /// The beads of the most probable way, and the share of sentences, from 0 to 1, that all ways have beside others.
  func firstLook() -> (beads: [Bead], share: Double) {
    let probability = probabilities()
    var beside = 0.0
    for row in 0...rows {
      for column in window(row) {
        for (index, shape) in shapes.enumerated() where shape.left > 0 && shape.right > 0 {
          beside += probability(row, column, index) * Double(shape.left + shape.right)
        }
      }
    }
    return (path(probability), beside / Double(max(rows + columns, 1)))
  }

  /// The probability of the bead that begins at a place, by row, column and shape, over all ways.
  private func probabilities() -> (Int, Int, Int) -> Double {
    let before = sums(forward: true)
    let behind = sums(forward: false)
    let whole = before[slot(rows, columns)]
    return { row, column, shape in
      let (end, next) = (row + shapes[shape].left, column + shapes[shape].right)
      let weight = weights[slot(row, column) * shapes.count + shape]
      guard weight > -.infinity else { return 0 }
      return exp(before[slot(row, column)] + weight + behind[slot(end, next)] - whole)
    }
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

  private func path(_ probability: (Int, Int, Int) -> Double) -> [Bead] {
    let steps = bestSteps()
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
