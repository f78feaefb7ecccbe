#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Finds beads whose sentences are in a different order in the two texts, so that no path through the lattice has them.
///
/// A bead is such a one if taking its sentences out of both texts, and putting the rest beside each other without
/// them, makes more than the best way with them.
struct Crossings {
  /// All beads, in the order of the left text.
  let beads: [Bead]

  /// How far, in sentences, from its place on the best path a counterpart is searched for.
  private static let farthest = 8
  /// Only a bead that weighs this much, and no less than this below what it takes away, is worth a try.
  private static let (leastWeight, mostLoss) = (1.0, 2.0)
  /// How many beads on each side of that place are aligned again.
  private static let margin = 2
  /// How many times the remaining sentences are searched again.
  private static let rounds = 3

  init(in lattice: Lattice) {
    var (lattice, moved) = (lattice, [Bead]())
    for _ in 0..<Self.rounds {
      let found = Self.apart(Self.candidates(lattice))
      if found.isEmpty { break }
      for bead in found { lattice.leaveOut(bead) }
      moved += found
    }
    let kept = lattice.beads().filter { bead in
      !moved.contains { $0.left.overlaps(bead.left) || $0.right.overlaps(bead.right) }
    }
    beads = moved.reduce(into: kept) { beads, bead in
      let place = beads.firstIndex { !$0.left.isEmpty && $0.left.lowerBound > bead.left.lowerBound }
      beads.insert(bead, at: place ?? beads.endIndex)
    }
  }

  /// A bead off the best way, what it gains, and the stretch of that way it changes.
  private struct Candidate {
    var bead: Bead
    var gain: Double
    var stretch: Range<Int>
  }

  /// The candidates that gain most, none of which affects another.
  private static func apart(_ candidates: [Candidate]) -> [Bead] {
    var taken: [Candidate] = []
    for candidate in candidates.sorted(by: {
      ($0.gain, $1.bead.left.lowerBound) > ($1.gain, $0.bead.left.lowerBound)
    })
    where !taken.contains(where: { $0.stretch.overlaps(candidate.stretch) }) {
      taken.append(candidate)
    }
    return taken.map(\.bead)
  }

  private static func candidates(_ lattice: Lattice) -> [Candidate] {
    let way = BestWay(lattice)
    var candidates: [Candidate] = []
    for row in 0..<lattice.rows {
      let middle = way.columns[row]
      for column in lattice.window(row).clamped(to: max(0, middle - farthest)...middle + farthest) {
        for (index, shape) in lattice.shapes.enumerated() where shape.left > 0 && shape.right > 0 {
          let weight = lattice.weight(row, column, shape: index)
          guard weight >= leastWeight, shape.left + shape.right < 4 else { continue }
          let bead = Bead(left: row..<row + shape.left, right: column..<column + shape.right)
          guard weight + mostLoss >= way.weight(takenBy: bead),
            let stretch = way.stretch(around: bead, margin: margin)
          else { continue }
          let gain = weight + BeadWeights.crossing + way.change(without: bead, over: stretch)
          guard gain > 0 else { continue }
          let sure = Bead(left: bead.left, right: bead.right, confidence: 1 / (1 + exp(-gain)))
          candidates.append(Candidate(bead: sure, gain: gain, stretch: stretch))
        }
      }
    }
    return candidates
  }
}
