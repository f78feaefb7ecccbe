internal import Bytes
internal import Editing

/// A run of words is once: roll-up captions write a line again when the next one comes.
///
/// Speakers repeat themselves, and lists repeat their heads ("possession of cocaine, possession of heroin"), so the run
/// must show that it was a line: six words or thirty bytes, or a capital at its head that no mark of punctuation explains, and no
/// comma inside. Shorter runs are asked about.
enum RepeatedRun: WordRule {
  static let card = RuleCard(
    "repeated-run", "Remove the repetition of three or more words.",
    before: "The first boat left The first boat left the harbour at dawn.",
    after: "The first boat left the harbour at dawn.",
    reason: "roll-up captions repeated these words")

  static func repair(_ words: RecentWords, in context: RuleContext) -> Repair? {
    for run in RecentWords.shortestRun...RecentWords.longestRun
    where words.count >= 2 * run && words.sign(0) == words.sign(run) {
      guard (0..<run).allSatisfy({ words.sign($0) == words.sign($0 + run) }) else { continue }
      let first = words[2 * run - 1].lowerBound..<words[run].upperBound
      let second = words[run - 1].lowerBound..<words[0].upperBound
      guard first.count >= 10, areEqual(first, second, context),
        context.isOneGap(first, second), isSpoken(first, context)
      else { continue }
      return Repair(
        first.upperBound..<second.upperBound, "", confidence: confidence(first, words: run, words, context))
    }
    return nil
  }

  /// True if two runs are the same, the first letter of the first aside, which a sentence begins with.
  private static func areEqual(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext) -> Bool {
    first.count == second.count && context.bytes[first].dropFirst().elementsEqual(context.bytes[second].dropFirst())
      && (context[first.lowerBound] == context[second.lowerBound]
        || context[first.lowerBound].lowered == context[second.lowerBound])
  }

  /// Words without a mark of punctuation at their end, or a slogan is repeated for its sense.
  private static func isSpoken(_ run: Range<Int>, _ context: RuleContext) -> Bool {
    context.scalar(before: run.upperBound)?.isLetter == true || context[run.upperBound - 1].isDigit
  }

  private static func confidence(
    _ run: Range<Int>, words count: Int, _ words: RecentWords, _ context: RuleContext
  ) -> Double {
    guard !context.bytes[run].contains(where: { ",;:\"".utf8.contains($0) }), !repeatsItself(count, words) else {
      return Confidence.ask
    }
    let opensLarge =
      context.scalar(at: run.lowerBound)?.isCapital == true
      && context.bytes[words[count - 2]].first?.isLower == true
    if count >= 6 || count >= 4 && (opensLarge || run.count >= longest) { return Confidence.safe }
    return count >= 4 || isInStatement(run, context) && !isChanted(run, words, context)
      ? Confidence.likely : Confidence.ask
  }

  /// True if what precedes a run of three words, or follows it twice, is one of them again, `no more rain no more rain no`, and
  /// is not a small word that goes on with another one: `the mayor said the mayor said the budget`.
  private static func isChanted(_ run: Range<Int>, _ words: RecentWords, _ context: RuleContext) -> Bool {
    let (before, after) = (context.start(of: \.isBlank, before: run.lowerBound), words[0].upperBound)
    let neighbours = [
      context.word(endingAt: before), context.word(startingAt: context.end(of: \.isBlank, from: after)),
    ]
    return neighbours.contains { neighbour in
      (3..<6).contains { context.lowercased(words[$0]) == context.lowercased(neighbour) }
        && !isArticle(neighbour, of: words, context)
    }
  }

  /// True if the word after a run is its first one, a small word, and the one after that is another than the run's second.
  private static func isArticle(_ word: Range<Int>, of words: RecentWords, _ context: RuleContext) -> Bool {
    guard word.lowerBound >= words[0].upperBound, context.isOneGap(words[0], word),
      context.profile.isFunctionWord(context.lowercased(word)),
      context.lowercased(word) == context.lowercased(words[2])
    else { return false }
    let next = context.word(startingAt: min(context.count, word.upperBound + 1))
    return context[word.upperBound] == .space && next.count >= 2
      && context.lowercased(next) != context.lowercased(words[1])
  }

  /// True if a run is within a sentence that goes on with several words more and neither quotes, asks nor cries: chants and
  /// songs are shorter.
  private static func isInStatement(_ run: Range<Int>, _ context: RuleContext) -> Bool {
    let line =
      context.line(endingAt: run.lowerBound).lowerBound..<context.line(startingAt: run.upperBound).upperBound
    let rest = line.count - 2 * run.count
    return line.count <= 600 && rest >= run.count && context.endsSentence(line)
      && !context.bytes[line].contains { "\"!?".utf8.contains($0) }
      && !context.text(line).unicodeScalars.contains { "“”„«»「」…".unicodeScalars.contains($0) }
  }

  /// So many bytes are a line of captions, even of fewer words.
  private static let longest = 30

  /// True if a word comes twice within the run, as in "again and again and".
  private static func repeatsItself(_ count: Int, _ words: RecentWords) -> Bool {
    let signs = (0..<count).map { words.sign($0) }
    return Set(signs).count * 3 < signs.count * 2
  }
}
