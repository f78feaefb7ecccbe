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
  /// For a number of sentences on the other side, what a sentence's clues say if none of their partners is there.
  private var absent: (left: [[Double]], right: [[Double]])
  /// What the clues of a sentence say against its having no counterpart at all.
  private(set) var lonely: (left: [Double], right: [Double])
  /// The clues that meet in a pair of sentences, by ``cell(_:_:)``; those of the right are numbered on.
  private var meetings: [Int: [Int]] = [:]
  /// What each clue says beyond its absence, by the number of sentences on the other side.
  private var gains: [[Double]] = []
  /// How much each clue says for a pair of sentences, before it is weighed.
  private var strengths: [Double] = []
  private let columns: Int
  private let weights: BeadWeights

  /// No bead has more sentences on a side.
  static let mostSentences = 3
  /// A partner shared by this many sentences distinguishes none of them.
  private static let mostChance = 0.75

  init(left: [Set<Clue>], right: [Set<Clue>], pairs: [Clue: Set<Clue>], weights: BeadWeights) {
    columns = max(right.count, 1)
    self.weights = weights
    let none = [Double](repeating: 0, count: Self.mostSentences + 1)
    absent = ([[Double]](repeating: none, count: left.count), [[Double]](repeating: none, count: right.count))
    lonely = ([Double](repeating: 0, count: left.count), [Double](repeating: 0, count: right.count))
    let (leftPlaces, rightPlaces) = (Self.places(left), Self.places(right))
    var back: [Clue: Set<Clue>] = [:]
    for (clue, partners) in pairs { for partner in partners { back[partner, default: []].insert(clue) } }
    for clue in pairs.keys.sorted() {
      let there = Set((pairs[clue] ?? []).flatMap { rightPlaces[$0] ?? [] }).sorted()
      add(clue.kind, at: leftPlaces[clue] ?? [], beside: there, of: right.count, isLeft: true)
    }
    for clue in back.keys.sorted() {
      let there = Set((back[clue] ?? []).flatMap { leftPlaces[$0] ?? [] }).sorted()
      add(clue.kind, at: rightPlaces[clue] ?? [], beside: there, of: left.count, isLeft: false)
    }
  }

  private static func places(_ sentences: [Set<Clue>]) -> [Clue: [Int]] {
    var places: [Clue: [Int]] = [:]
    for (index, clues) in sentences.enumerated() { for clue in clues { places[clue, default: []].append(index) } }
    return places
  }

  private mutating func add(_ kind: Clue.Kind, at own: [Int], beside others: [Int], of count: Int, isLeft: Bool) {
    let chance = (Double(others.count) + 0.5) / (Double(count) + 1)
    guard chance < Self.mostChance, !others.isEmpty else { return }
    var (missing, gain, strength) = ([0.0], [0.0], 0.0)
    let weight = weights.clues[kind] ?? BeadWeights.ClueWeight(0, 0)
    for size in 1...Self.mostSentences {
      let chance = 1 - pow(1 - chance, Double(size))
      let reliability = max(kind.reliability, min(chance * 1.2, 0.98))
      missing.append(weight.absent * log((1 - reliability) / (1 - chance)))
      gain.append(weight.present * log(reliability / chance) - missing[size])
      if size == 1 { strength = log(reliability / chance) }
    }
    let alone = weights.lonely * log((1 - kind.reliability) / (1 - min(chance, kind.reliability)))
    for place in own {
      for size in 1...Self.mostSentences {
        if isLeft { absent.left[place][size] += missing[size] } else { absent.right[place][size] += missing[size] }
      }
      if isLeft { lonely.left[place] += alone } else { lonely.right[place] += alone }
      for other in others {
        meetings[isLeft ? cell(place, other) : cell(other, place), default: []].append(gains.count)
      }
    }
    gains.append(gain)
    strengths.append(strength)
  }

  private func cell(_ left: Int, _ right: Int) -> Int { left * columns + right }

  /// What all clues say of a bead.
  func evidence(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    var sum = 0.0
    for index in left { sum += absent.left[index][right.count] }
    for index in right { sum += absent.right[index][left.count] }
    guard left.count + right.count > 2 else {
      let met = meetings[cell(left.lowerBound, right.lowerBound)] ?? []
      return met.reduce(sum) { $0 + gains[$1][1] } + (met.isEmpty ? weights.bare : 0)
    }
    let met = left.map { one in right.map { meetings[cell(one, $0)] ?? [] } }
    var counted: [Int] = []
    for clues in met.joined() {
      for clue in clues where !counted.contains(clue) {
        counted.append(clue)
        sum += gains[clue][right.count]
      }
    }
    return counted.isEmpty ? sum + weights.bare : sum + weights.poorest * poorest(met)
  }

  /// How much speaks for the sentence of a bead that the least speaks for, on each side that has several.
  private func poorest(_ met: [[[Int]]]) -> Double {
    let strengths = met.map { row in row.map { $0.reduce(0) { $0 + self.strengths[$1] } } }
    let lefts = strengths.map { $0.reduce(0, +) }
    let rights = (strengths.first ?? []).indices.map { column in strengths.reduce(0) { $0 + $1[column] } }
    return [lefts, rights].reduce(0) { $0 + ($1.count < 2 ? 0 : min($1.min() ?? 0, Self.enough)) }
  }

  /// More than that says nothing more.
  private static let enough = 4.0
}
