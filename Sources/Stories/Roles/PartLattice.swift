#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The rows of parts that a story may have, each with its score.
struct PartLattice {
  /// What the first sentence scores in each part, its fit included.
  let start: [Double]
  /// How well each sentence fits each part.
  let fits: [[Double]]
  /// What each step costs: to a part, from a part.
  let prices: [[[Double]]]

  /// The best row (the way of Viterbi).
  var best: [SpeechPart] {
    var scores = start
    var ways: [[Int]] = []
    for (step, fit) in zip(prices, fits.dropFirst()) {
      var (next, from) = ([Double](), [Int]())
      for to in scores.indices {
        let choices = scores.indices.map { scores[$0] + step[to][$0] }
        let best = choices.indices.max { choices[$0] < choices[$1] } ?? 0
        next.append(choices[best] + fit[to])
        from.append(best)
      }
      scores = next
      ways.append(from)
    }
    var place = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    var row = [place]
    for way in ways.reversed() {
      place = way[place]
      row.append(place)
    }
    return row.reversed().compactMap(SpeechPart.init(rawValue:))
  }

  /// The share of all rows, weighed by their scores, that give each sentence each role (forward and backward sums).
  var roleShares: [[Turn.Role: Double]] {
    let (forward, backward) = (forward, backward)
    return zip(forward, backward).map { ahead, behind in
      let sums = zip(ahead, behind).map { $0 + $1 }
      let total = Self.sum(sums)
      var shares: [Turn.Role: Double] = [:]
      for part in SpeechPart.allCases { shares[part.role, default: 0] += exp(sums[part.rawValue] - total) }
      return shares
    }
  }

  private var forward: [[Double]] {
    var rows = [start.map { $0 * Self.scale }]
    for (step, fit) in zip(prices, fits.dropFirst()) {
      guard let last = rows.last else { break }
      rows.append(
        fit.indices.map { to in
          fit[to] * Self.scale + Self.sum(last.indices.map { last[$0] + step[to][$0] * Self.scale })
        })
    }
    return rows
  }

  private var backward: [[Double]] {
    var rows = [[Double](repeating: 0, count: start.count)]
    for (step, fit) in zip(prices, fits.dropFirst()).reversed() {
      guard let last = rows.last else { break }
      rows.append(
        last.indices.map { from in
          Self.sum(last.indices.map { last[$0] + (fit[$0] + step[$0][from]) * Self.scale })
        })
    }
    return rows.reversed()
  }

  /// The logarithm of the sum of what these are the logarithms of.
  private static func sum(_ logarithms: [Double]) -> Double {
    let top = logarithms.max() ?? 0
    return top + log(logarithms.reduce(0) { $0 + exp($1 - top) })
  }

  /// Scores are in units of clear signs; this many of them make a choice e times likelier.
  private static let scale = 0.5
}
