internal import Stories

/// A sentence as pairing sees it.
struct Counted: Hashable, Sendable {
  /// The number of its turn.
  var turn: Int
  /// What its speaker does.
  var role: Turn.Role
  /// What the sentence does.
  var function: SpokenSentence.Function?
  /// How long it would be in Latin letters.
  var length: Double
  /// A bit for each number in it, by its remainder of 61: few sentences have so many that two share a bit.
  var numbers: UInt64
}

extension Counted {
  /// Counts a sentence.
  init(_ sentence: SpokenSentence, turn: Int, role: Turn.Role) {
    self.init(
      turn: turn, role: role, function: sentence.function,
      length: sentence.text.unicodeScalars.reduce(0) { $0 + latinLetters(for: $1) },
      numbers: bits(ofNumbersIn: sentence.text))
  }
}

private func bits(ofNumbersIn text: String) -> UInt64 {
  text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) }.reduce(0) { bits, digits in
    bits | 1 << digits.reduce(0) { ($0 * 10 + UInt64($1 - UInt8(ascii: "0"))) % 61 }
  }
}

/// How many letters of an alphabet say what one scalar says, as measured between English and the Korean, Japanese and
/// Chinese of translated news (the Parallel Universal Dependencies treebanks).
private func latinLetters(for scalar: Unicode.Scalar) -> Double {
  switch scalar.value {
  case 0xAC00...0xD7A3: 2.4
  case 0x3041...0x30FF: 1.8
  case 0x4E00...0x9FFF: 3.5
  default: 1
  }
}

/// Neighbouring sentences of one story beside those of the other that tell the same; one side may be empty.
struct Bead: Hashable, Sendable {
  var left: Range<Int>
  var right: Range<Int>
}

/// Pairs the sentences of two stories, so that no sentence is lost and none crosses another.
///
/// Order decides, then length, the numbers said, and who speaks: a row of beads of least cost, after Gale and Church,
/// "A Program for Aligning Sentences in Bilingual Corpora" (1993), whose odds and variance these are. A bead never reaches over the end of a turn. Only places near the
/// diagonal are tried, so the work grows linearly with the stories.
func pair(_ left: [Counted], _ right: [Counted]) -> [Bead] {
  Pairing(left: left, right: right).beads()
}

private struct Pairing {
  let left: [Counted]
  let right: [Counted]
  /// How far from the diagonal a place may be.
  let reach: Int

  /// How many sentences a bead takes on each side, and the natural logarithm of the odds against it.
  static let shapes: [(left: Int, right: Int, cost: Double)] = [
    (1, 1, 0.117), (1, 0, 4.615), (0, 1, 4.615), (2, 1, 3.112), (1, 2, 3.112), (2, 2, 4.510),
  ]
  /// The variance of the length of a translation, for each letter.
  static let variance = 6.8
  /// No two lengths are worse than this together.
  static let worstLength = 5.0
  /// What it costs when an anchor stands beside a reporter, a sign-off beside none, one number beside another.
  static let (otherRole, otherFunction, otherNumbers) = (4.0, 4.0, 3.0)
  /// What it is worth when all numbers are the same, beyond that.
  static let sameNumbers = 12.0

  init(left: [Counted], right: [Counted]) {
    (self.left, self.right) = (left, right)
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
    guard let one = left.first, let other = right.first else { return 0 }
    let functions = [(one.function, other.function), (left.last?.function, right.last?.function)]
    return unlikeness(left.reduce(0) { $0 + $1.length }, right.reduce(0) { $0 + $1.length })
      + (one.role == other.role ? 0 : Self.otherRole)
      + (functions.allSatisfy { $0 == $1 } ? 0 : Self.otherFunction)
      + unlikeness(left.reduce(0) { $0 | $1.numbers }, right.reduce(0) { $0 | $1.numbers })
  }

  private func unlikeness(_ left: Double, _ right: Double) -> Double {
    let variance = Self.variance * max(left + right, 1) / 2
    return min((left - right) * (left - right) / variance / 2, Self.worstLength)
  }

  private func unlikeness(_ left: UInt64, _ right: UInt64) -> Double {
    guard left | right != 0 else { return 0 }
    let share = Double((left & right).nonzeroBitCount) / Double((left | right).nonzeroBitCount)
    return Self.otherNumbers - Self.sameNumbers * share
  }
}
