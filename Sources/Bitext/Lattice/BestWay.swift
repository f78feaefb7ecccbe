/// The most probable path through a lattice, and what it would be without some sentences.
struct BestWay {
  private let lattice: Lattice
  /// Where each bead begins, and where the last ends.
  private let places: [(row: Int, column: Int)]
  /// The weights of the beads before each place.
  private let sums: [Double]
  /// For each sentence, the weight of its bead; 0 if it is alone.
  private var kept: (left: [Double], right: [Double])
  /// The column at which the way comes to each row.
  private(set) var columns: [Int]

  init(_ lattice: Lattice) {
    self.lattice = lattice
    let beads = lattice.bestBeads()
    places = [(0, 0)] + beads.map { ($0.left.upperBound, $0.right.upperBound) }
    sums = beads.reduce(into: [0]) { sums, bead in
      let shape = lattice.shapes.firstIndex { $0.left == bead.left.count && $0.right == bead.right.count } ?? 0
      sums.append((sums.last ?? 0) + lattice.weight(bead.left.lowerBound, bead.right.lowerBound, shape: shape))
    }
    columns = [Int](repeating: 0, count: lattice.rows)
    let none = [Double](repeating: 0, count: max(lattice.rows, lattice.columns))
    kept = (none, none)
    for (index, bead) in beads.enumerated() {
      for row in bead.left { columns[row] = bead.right.lowerBound }
      let weight = bead.isAligned ? sums[index + 1] - sums[index] : 0
      for row in bead.left { kept.left[row] = weight }
      for column in bead.right { kept.right[column] = weight }
    }
  }

  /// What the beads weigh that a bead off the way would take its sentences from.
  func weight(takenBy bead: Bead) -> Double {
    (kept.left[bead.left].max() ?? 0) + (kept.right[bead.right].max() ?? 0)
  }

  /// The numbers of the places around a bead off the way, some beads more on each side; nil for a bead of the way.
  func stretch(around bead: Bead, margin: Int) -> Range<Int>? {
    guard
      let first = places.lastIndex(where: { $0.row <= bead.left.lowerBound && $0.column <= bead.right.lowerBound }),
      let last = places.firstIndex(where: { $0.row >= bead.left.upperBound && $0.column >= bead.right.upperBound })
    else { return nil }
    if last == first + 1, places[first] == (bead.left.lowerBound, bead.right.lowerBound),
      places[last] == (bead.left.upperBound, bead.right.upperBound)
    {
      return nil
    }
    return max(0, first - margin)..<min(places.count - 1, last + margin)
  }

  /// How much the way makes more over a stretch if the sentences of a bead are taken out at no cost.
  func change(without bead: Bead, over stretch: Range<Int>) -> Double {
    let (start, end) = (places[stretch.lowerBound], places[stretch.upperBound])
    let (height, width) = (end.row - start.row + 1, end.column - start.column + 1)
    var values = [Double](repeating: -.infinity, count: height * width)
    values[0] = 0
    for row in start.row...end.row {
      for column in lattice.window(row).clamped(to: start.column...end.column) {
        let value = values[(row - start.row) * width + column - start.column]
        guard value > -.infinity else { continue }
        for (index, shape) in lattice.shapes.enumerated() {
          let (next, behind) = (row + shape.left, column + shape.right)
          guard next <= end.row, behind <= end.column else { continue }
          let there = (next - start.row) * width + behind - start.column
          values[there] = max(values[there], value + weight(row, column, index, without: bead))
        }
      }
    }
    return (values.last ?? -.infinity) - (sums[stretch.upperBound] - sums[stretch.lowerBound])
  }

  private func weight(_ row: Int, _ column: Int, _ index: Int, without bead: Bead) -> Double {
    let shape = lattice.shapes[index]
    let isTouched =
      (row..<row + shape.left).overlaps(bead.left) || (column..<column + shape.right).overlaps(bead.right)
    guard isTouched else { return lattice.weight(row, column, shape: index) }
    return shape.left + shape.right == 1 ? 0 : -.infinity
  }
}
