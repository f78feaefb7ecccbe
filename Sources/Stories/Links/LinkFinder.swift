internal import Bytes
public import Locales

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Links the sentences of a lead-in with those of its package that carry the same facts.
///
/// Two sentences share facts as far as they share words that are rare in the story; numbers, however they are written,
/// and names count for more (1.6 and 1.3 times, the best of the weights tried on pairs of news sentences). A package
/// first says again what its lead-in said, so an early sentence is likelier to be a partner than a late one. Each
/// sentence has one partner at most, and is the best one of its partner too.
public struct LinkFinder: Sendable {
  private let reader: FactReader

  /// Opens a finder.
  ///
  /// - Parameters:
  ///   - files: the language files to follow.
  ///   - language: the BCP 47 tag of the story.
  /// - Throws: `LanguageFileError` when the file of the language has a line that cannot be read.
  public init(files: LanguageFiles = .builtIn, language: String) throws(LanguageFileError) {
    reader = FactReader(try files.file(for: language), language: language)
  }

  /// The links of a story, report by report.
  public func links(in story: Story) -> StoryLinks {
    var found = StoryLinks(links: [], leadOnly: [])
    let facts = story.turns.map { turn in turn.sentences.map { reader.facts(in: $0.text) } }
    let weights = FactWeights(facts.joined().map { $0 })
    var place = 0
    while place < story.turns.count {
      guard story.turns[place].kind == .leadIn else {
        place += 1
        continue
      }
      let start = place + 1
      var end = start
      while end < story.turns.count, story.turns[end].role != .anchor { end += 1 }
      let reported = story.turns[start..<max(start, end)].filter { $0.role == .reporter }
      let reporters = Set(reported.compactMap(\.speaker.name))
      let lead = sides(story.turns[place], facts[place], besides: reporters)
      let report = (start..<end).flatMap { sides(story.turns[$0], facts[$0], besides: reporters) }
      if !report.isEmpty { link(lead, report, weights, &found) }
      place = max(end, start)
    }
    return found
  }

  /// The sentences that tell something; a hand-off and a sign-off tell who speaks, and a question asks.
  private func sides(_ turn: Turn, _ facts: [Facts], besides reporters: Set<String>) -> [Side] {
    zip(turn.sentences, facts).compactMap { sentence, facts in
      guard sentence.function == nil, sentence.text.last?.isQuestionMark != true,
        !reporters.contains(where: { sentence.text.contains($0) })
      else { return nil }
      return Side(range: sentence.range, facts: facts, isReported: turn.role.isNewsroom)
    }
  }

  private struct Side {
    var range: Range<Int>
    var facts: Facts
    /// True if somebody of the newsroom says it; what others say in a package is their own.
    var isReported: Bool
  }

  private func link(_ lead: [Side], _ report: [Side], _ weights: FactWeights, _ found: inout StoryLinks) {
    let shares = lead.map { one in report.map { weights.share(one.facts, $0.facts) } }
    let scores = shares.map { row in
      zip(row, report).enumerated().map { place, pair in
        pair.1.isReported ? pair.0 / (1 + Self.delay * Double(place)) : 0
      }
    }
    for (row, one) in lead.enumerated() {
      let best = scores[row].indices.max { scores[row][$0] < scores[row][$1] } ?? 0
      let score = scores[row][best]
      if score >= Self.likely, !scores.contains(where: { $0[best] > score }) {
        found.links.append(
          StoryLink(
            kind: .same, lead: one.range, package: report[best].range,
            score: (shares[row][best] * 100).rounded() / 100))
      } else {
        found.leadOnly.append(one.range)
      }
      for (other, score) in zip(report, shares[row]) where score >= Self.related {
        for (kind, written) in disagreements(one, other, report) {
          found.links.append(
            StoryLink(
              kind: kind, lead: one.range, package: other.range, score: (score * 100).rounded() / 100,
              written: written))
        }
      }
    }
  }

  /// Where two sentences about the same thing give other numbers, dates or names.
  private func disagreements(_ one: Side, _ other: Side, _ report: [Side]) -> [(StoryLink.Kind, [String])] {
    var found: [(StoryLink.Kind, [String])] = []
    if let numbers = one.facts.disagreement(with: other.facts), !report.contains(where: { agrees($0, numbers) }) {
      found.append((.number, [numbers.one.written, numbers.other.written]))
    }
    if let dates = one.facts.otherDate(in: other.facts) { found.append((.date, [dates.one, dates.other])) }
    if let names = one.facts.otherName(in: other.facts) { found.append((.name, [names.one, names.other])) }
    return found
  }

  /// True if a sentence of the report counts the same and gives the number of the lead-in.
  private func agrees(_ side: Side, _ numbers: (one: Facts.Count, other: Facts.Count)) -> Bool {
    side.facts.counts.contains { $0.unit == numbers.one.unit && $0.value == numbers.one.value }
  }

  /// By how much of its score a sentence counts for less with each sentence of the package before it.
  private static let delay = 0.1
  /// From here on the best partner is linked.
  private static let likely = 0.08
  /// From here on two numbers of one unit are about the same thing.
  private static let related = 0.12
}

/// How much each fact of a story weighs: the rarer, the more.
struct FactWeights {
  private let spread: [String: Int]
  private let count: Double

  init(_ sentences: [Facts]) {
    spread = sentences.reduce(into: [:]) { spread, facts in
      for word in Set(facts.words.keys) { spread[word, default: 0] += 1 }
    }
    count = Double(max(1, sentences.count))
  }

  /// The share of the weight of two sentences that both have.
  func share(_ one: Facts, _ other: Facts) -> Double {
    let both = one.words.keys.filter { other.words[$0] != nil }
    let shared = both.sorted().reduce(0) { $0 + weight($1, max(one.words[$1] ?? 1, other.words[$1] ?? 1)) }
    let total = sum(one) * sum(other)
    return total > 0 ? shared / total.squareRoot() : 0
  }

  private func sum(_ facts: Facts) -> Double {
    facts.words.sorted { $0.key < $1.key }.reduce(0) { $0 + weight($1.key, $1.value) }
  }

  private func weight(_ word: String, _ kind: Double) -> Double {
    kind * log((count + 1) / Double(spread[word] ?? 1))
  }
}
