/// Foretells where the next sentence begins in text without punctuation.
///
/// Of all ways to cut the words ahead, a few sentences' worth, each counts as much as the scores of its gaps and the lengths of
/// its sentences say; the chance of a gap is the share of those that cut there. So a gap has to be better than its
/// neighbours, and no words decide alone. Nothing but the beginning of the sentence and the words ahead bears on that, so
/// that a text has the same sentences however it comes.
struct GapForecast {
  /// A gap that may be an end, and how many times as likely it is one as not; a sure one is infinite.
  struct Candidate {
    let offset: Int
    let odds: Double
  }

  private let table: BoundaryTable
  /// The gaps from the beginning of the sentence on, as far as they were looked at.
  private var gaps: [Candidate] = []
  private var isAtEnd = false
  /// Where the sentence begins.
  private var sentenceStart = -1
  /// The gap from which on nothing is known: no sentence begins between the first one and it.
  private var first = 0
  /// The end that was found, if any is known.
  private var found: (offset: Int, confidence: Double)?

  /// How many units are weighed at once; in front of the middle of them, what follows is known well enough.
  private static let window = 80

  init(_ table: BoundaryTable) { self.table = table }

  /// The end of the sentence that begins at `start`, if it is not beyond `limit`; `next` gives the gaps one after another.
  mutating func end(
    of start: Int, upTo limit: Int, _ next: () -> Candidate?
  ) -> (offset: Int, confidence: Double)? {
    if start != sentenceStart { begin(at: start) }
    while found == nil, extend(next), first == 0 || gaps[first].offset <= limit { weigh() }
    guard let found, found.offset <= limit else { return nil }
    return found
  }

  private mutating func begin(at start: Int) {
    (sentenceStart, first, found) = (start, 0, nil)
    gaps.removeSubrange(..<(gaps.firstIndex { $0.offset >= start } ?? gaps.count))
  }

  /// Reads the gaps of the next window; false if there is none after the first.
  private mutating func extend(_ next: () -> Candidate?) -> Bool {
    while !isAtEnd, gaps.count <= first + Self.window {
      guard let gap = next() else {
        isAtEnd = true
        break
      }
      if gap.offset >= sentenceStart { gaps.append(gap) }
    }
    return gaps.count > first + 1
  }

  /// Looks for the end in the window; where none is likely enough, goes on from the likeliest.
  private mutating func weigh() {
    let window = gaps[first..<min(first + Self.window, gaps.count)]
    let sure = window.dropFirst().firstIndex { $0.odds == .infinity }
    let isOpen = sure == nil && window.endIndex < gaps.count
    let part = window[..<(sure ?? window.endIndex)]
    let chances = chances(part.map(\.odds), isOpen: isOpen)
    let reach = isOpen ? part.count / 2 : part.count
    if let place = (1..<max(reach, 1)).first(where: { chances[$0] > Double(table.leastChance) }) {
      found = (gaps[first + place].offset, table.confidence(chances[place]))
    } else if let sure {
      found = (gaps[sure].offset, 0.99)
    } else if isOpen {
      first += (1..<reach).max { chances[$0] < chances[$1] } ?? 1
    } else {
      first = gaps.count - 1
    }
  }

  /// The share of the ways to cut that cut at each gap; the first is the beginning of a sentence.
  ///
  /// Where `isOpen`, the last sentence goes on beyond the gaps.
  private func chances(_ odds: [Double], isOpen: Bool) -> [Double] {
    let count = odds.count
    let lengths = (0..<max(count, 1)).map { Double(table.lengths[min($0, table.lengths.count - 1)]) }
    var (before, after) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for gap in 0..<count {
      var ways = gap == 0 ? 1.0 : 0
      for earlier in 0..<gap { ways += before[earlier] * lengths[gap - earlier - 1] }
      before[gap] = gap == 0 ? ways : ways * odds[gap]
    }
    for gap in stride(from: count - 1, through: 0, by: -1) {
      var ways = isOpen ? 1 : lengths[count - gap - 1]
      for later in gap + 1..<max(count, gap + 1) { ways += lengths[later - gap - 1] * odds[later] * after[later] }
      after[gap] = ways
    }
    guard let all = after.first, all > 0 else { return before.map { _ in 0 } }
    return zip(before, after).map { $0 * $1 / all }
  }
}
