#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What the clues of two texts say for and against sentences being translations of each other.
///
/// A clue of a sentence whose partner is in the other text speaks for the sentences that have the partner, and against
/// all others: by log(r/p) and log((1−r)/(1−p)), where r is how reliable the kind of clue is and p how likely any
/// sentence has the partner by chance.
struct EvidenceTable {
  /// For a number of sentences on the other side, what a sentence's clues say where none of their partners is there.
  private var absent: (left: [[Double]], right: [[Double]])
  /// The clues that meet in a pair of sentences, by ``cell(_:_:)``.
  private var meetings: [Int: [Meeting]] = [:]
  private let columns: Int

  /// A clue with its partner in a pair of sentences.
  private struct Meeting {
    /// The clue, so that it counts once in a bead; those of the right are numbered on.
    var clue: Int
    /// What it says beyond its absence, by the number of sentences on the other side.
    var gain: [Double]
  }

  /// No bead has more sentences on a side.
  static let mostSentences = 4
  /// A partner that that many sentences have tells none of them from another.
  private static let mostChance = 0.75
  /// Clues depend on each other, and partners speak of the same thing twice: each counts a part.
  private static let share = 0.22

  init(left: [Set<Clue>], right: [Set<Clue>], pairs: [Clue: Set<Clue>]) {
    columns = max(right.count, 1)
    let none = [Double](repeating: 0, count: Self.mostSentences + 1)
    absent = (
      [[Double]](repeating: none, count: left.count), [[Double]](repeating: none, count: right.count)
    )
    let (leftPlaces, rightPlaces) = (Self.places(left), Self.places(right))
    var back: [Clue: Set<Clue>] = [:]
    for (clue, partners) in pairs { for partner in partners { back[partner, default: []].insert(clue) } }
    let sides = [
      (pairs, leftPlaces, rightPlaces, true, right.count), (back, rightPlaces, leftPlaces, false, left.count),
    ]
    var number = 0
    for (partners, own, others, isLeft, count) in sides {
      for clue in partners.keys.sorted() {
        let there = Set((partners[clue] ?? []).flatMap { others[$0] ?? [] }).sorted()
        add(clue.kind, number, at: own[clue] ?? [], beside: there, of: count, isLeft: isLeft)
        number += 1
      }
    }
  }

  private static func places(_ sentences: [Set<Clue>]) -> [Clue: [Int]] {
    var places: [Clue: [Int]] = [:]
    for (index, clues) in sentences.enumerated() { for clue in clues { places[clue, default: []].append(index) } }
    return places
  }

  private mutating func add(
    _ kind: Clue.Kind, _ number: Int, at own: [Int], beside others: [Int], of count: Int, isLeft: Bool
  ) {
    let chance = (Double(others.count) + 0.5) / (Double(count) + 1)
    guard chance < Self.mostChance, !others.isEmpty else { return }
    var (missing, gain) = ([0.0], [0.0])
    for size in 1...Self.mostSentences {
      let chance = 1 - pow(1 - chance, Double(size))
      let reliability = max(kind.reliability, min(chance * 1.2, 0.98))
      missing.append(Self.share * log((1 - reliability) / (1 - chance)))
      gain.append(Self.share * log(reliability / chance) - missing[size])
    }
    for place in own {
      for size in 1...Self.mostSentences {
        if isLeft { absent.left[place][size] += missing[size] } else { absent.right[place][size] += missing[size] }
      }
      for other in others {
        let cell = isLeft ? self.cell(place, other) : self.cell(other, place)
        meetings[cell, default: []].append(Meeting(clue: number, gain: gain))
      }
    }
  }

  private func cell(_ left: Int, _ right: Int) -> Int { left * columns + right }

  /// What all clues say of a bead.
  func evidence(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    var sum = 0.0
    for index in left { sum += absent.left[index][right.count] }
    for index in right { sum += absent.right[index][left.count] }
    let isLarge = left.count + right.count > 2
    var counted: Set<Int> = []
    for one in left {
      for other in right {
        for meeting in meetings[cell(one, other)] ?? [] {
          if isLarge, !counted.insert(meeting.clue).inserted { continue }
          sum += meeting.gain[right.count]
        }
      }
    }
    return sum
  }
}
