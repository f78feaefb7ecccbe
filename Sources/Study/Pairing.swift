internal import Stories

/// A sentence as pairing sees it.
struct Counted: Hashable, Sendable {
  /// The number of its turn.
  var turn: Int
  /// What its speaker does.
  var role: Turn.Role
  /// What the sentence does.
  var function: SpokenSentence.Function?
  /// How many Unicode scalars it has.
  var length: Int
}

/// Neighbouring sentences of one story beside those of the other that tell the same; one side may be empty.
struct Bead: Hashable, Sendable {
  var left: Range<Int>
  var right: Range<Int>
}

/// Pairs the sentences of two stories by order, length and who speaks, so that no sentence is lost and none crosses another.
///
/// A row of beads of least cost, after Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora"
/// (1993), whose odds and variance these are. A bead never reaches over the end of a turn. Only places near the
/// diagonal are tried, so the work grows linearly with the stories.
func pair(_ left: [Counted], _ right: [Counted]) -> [Bead] {
  Pairing(left: left, right: right).beads()
}

private struct Pairing {
  let left: [Counted]
  let right: [Counted]
  /// Scalars of the right for one of the left.
  let ratio: Double
  /// How far from the diagonal a place may be.
  let reach: Int

  /// How many sentences a bead takes on each side, and the natural logarithm of the odds against it.
  static let shapes: [(left: Int, right: Int, cost: Double)] = [
    (1, 1, 0.117), (1, 0, 4.615), (0, 1, 4.615), (2, 1, 3.112), (1, 2, 3.112), (2, 2, 4.510),
  ]
  /// The variance of the length of a translation, for each scalar.
  static let variance = 6.8
  /// No two lengths are worse than this together.
  static let worstLength = 10.0
  /// What it costs when an anchor stands beside a reporter, or a sign-off beside none.
  static let (otherRole, otherFunction) = (4.0, 4.0)

  init(left: [Counted], right: [Counted]) {
    (self.left, self.right) = (left, right)
    let total = (left: left.reduce(0) { $0 + $1.length }, right: right.reduce(0) { $0 + $1.length })
    ratio = Double(max(total.right, 1)) / Double(max(total.left, 1))
    reach = max(32, right.count / max(left.count, 1) + 2)
  }

  /// The places tried on the right when so many of the left are paired.
  func window(_ row: Int) -> ClosedRange<Int> {
    let middle = left.isEmpty ? 0 : row * right.count / left.count
    return left.isEmpty ? 0...right.count : max(0, middle - reach)...min(right.count, middle + reach)
  }

  /// The cheapest row of beads.
  func beads() -> [Bead] {
    var rows: [[(cost: Double, shape: Int)]] = []
    for i in 0...left.count {
      rows.append([])
      for j in window(i) { rows[i].append(best(i, j, rows)) }
    }
    var (i, j) = (left.count, right.count)
    var beads: [Bead] = []
    while i > 0 || j > 0 {
      let shape = Self.shapes[rows[i][j - window(i).lowerBound].shape]
      beads.append(Bead(left: i - shape.left..<i, right: j - shape.right..<j))
      (i, j) = (i - shape.left, j - shape.right)
    }
    return beads.reversed()
  }

  /// The cheapest way to a place, given the ways to the places before it.
  private func best(_ i: Int, _ j: Int, _ rows: [[(cost: Double, shape: Int)]]) -> (cost: Double, shape: Int) {
    if i == 0, j == 0 { return (0, 0) }
    var best = (cost: Double.infinity, shape: 0)
    for (index, shape) in Self.shapes.enumerated() {
      let (from, place) = (i - shape.left, j - shape.right)
      guard from >= 0, window(from).contains(place), place - window(from).lowerBound < rows[from].count
      else { continue }
      let bead = Bead(left: from..<i, right: place..<j)
      let cost = rows[from][place - window(from).lowerBound].cost + shape.cost + unlikeness(of: bead)
      if cost < best.cost { best = (cost, index) }
    }
    return best
  }

  /// What speaks against a bead, beyond its shape.
  private func unlikeness(of bead: Bead) -> Double {
    let (left, right) = (left[bead.left], right[bead.right])
    guard left.first?.turn == left.last?.turn, right.first?.turn == right.last?.turn else { return .infinity }
    let lengths = (
      left: ratio * Double(left.reduce(0) { $0 + $1.length }), right: Double(right.reduce(0) { $0 + $1.length })
    )
    let difference = lengths.left - lengths.right
    let expected = Self.variance * max(lengths.left + lengths.right, 1) / 2
    let length = min(difference * difference / expected / 2, Self.worstLength)
    guard let one = left.first, let other = right.first else { return length }
    let functions = [(one.function, other.function), (left.last?.function, right.last?.function)]
    return length + (one.role == other.role ? 0 : Self.otherRole)
      + (functions.allSatisfy { $0 == $1 } ? 0 : Self.otherFunction)
  }
}
