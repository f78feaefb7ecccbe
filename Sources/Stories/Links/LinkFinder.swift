public import Locales

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Links the sentences of a lead-in with those of its package that carry the same facts.
///
/// Two sentences share facts as far as they share words that are rare in the story; numbers, however they are written,
/// and names count for more (1.6 and 1.3 times, the best of the weights tried on pairs of news sentences).
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
      let lead = zip(story.turns[place].sentences, facts[place]).map { Side(range: $0.range, facts: $1) }
      let report = (start..<end).flatMap { turn in
        zip(story.turns[turn].sentences, facts[turn]).map { Side(range: $0.range, facts: $1) }
      }
      if !report.isEmpty { link(lead, report, weights, &found) }
      place = max(end, start)
    }
    return found
  }

  private struct Side {
    var range: Range<Int>
    var facts: Facts
  }

  private func link(_ lead: [Side], _ report: [Side], _ weights: FactWeights, _ found: inout StoryLinks) {
    for one in lead {
      let scored = report.map { (other: $0, score: weights.share(one.facts, $0.facts)) }
      let best = scored.max { $0.score < $1.score }
      let linked = scored.filter { $0.score >= Self.sure || $0.score == best?.score && $0.score >= Self.likely }
      for (other, score) in linked {
        found.links.append(
          StoryLink(kind: .same, lead: one.range, package: other.range, score: (score * 100).rounded() / 100))
      }
      if linked.isEmpty { found.leadOnly.append(one.range) }
      for (other, score) in scored where score >= Self.related {
        guard let numbers = one.facts.disagreement(with: other.facts),
          !report.contains(where: { agrees($0, numbers) })
        else { continue }
        found.links.append(
          StoryLink(
            kind: .number, lead: one.range, package: other.range, score: (score * 100).rounded() / 100,
            numbers: [numbers.one.written, numbers.other.written]))
      }
    }
  }

  /// True if a sentence of the report counts the same and gives the number of the lead-in.
  private func agrees(_ side: Side, _ numbers: (one: Facts.Count, other: Facts.Count)) -> Bool {
    side.facts.counts.contains { $0.unit == numbers.one.unit && $0.value == numbers.one.value }
  }

  /// From here on two sentences are linked whatever else is.
  private static let sure = 0.34
  /// From here on the best partner is linked.
  private static let likely = 0.2
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

  /// Which share of the weight of two sentences is in both.
  func share(_ one: Facts, _ other: Facts) -> Double {
    let both = one.words.keys.filter { other.words[$0] != nil }
    guard both.count >= 2 || both.contains(where: { (one.words[$0] ?? 0) > 1 }) else { return 0 }
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
