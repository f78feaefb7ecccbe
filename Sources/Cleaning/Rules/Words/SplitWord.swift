internal import Bytes
internal import Editing

/// A word is not parted by a space.
///
/// Scans and columns part words where no line ends: `adminis tration`. One part must be no word at all, or hardly ever one by
/// itself (`inter national`), and both together a common one, in a text of which the list of words knows most.
enum SplitWord: UnknownWordRule {
  static let card = RuleCard(
    "split-word", "Join a word that a space splits.",
    before: "The adminis tration met.", after: "The administration met.",
    reason: "the space splits a common word")

  /// Shorter parts are abbreviations and letters.
  static let fewestLetters = 3
  private static let fewestTogether = 6

  static func repair(_ run: Range<Int>, in context: RuleContext, words: WordTable) -> Repair? {
    guard run.count >= fewestLetters, isSmall(run, context), context.isAllLetters(run), context.isOnItsOwn(run),
      isFragment(run, context, words)
    else { return nil }
    let before = context.word(endingAt: max(0, run.lowerBound - 1))
    if let gap = gap(before, run, context, words), !isAskedItself(before, context, words) {
      return gap
    }
    return gap(run, context.word(startingAt: min(context.count, run.upperBound + 1)), context, words)
  }

  private static func gap(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext, _ words: WordTable)
    -> Repair?
  {
    guard !first.isEmpty, !second.isEmpty, context.isOneGap(first, second),
      // What most parts fail by comes first.
      case let whole = together(first, second, context), whole.count >= fewestTogether,
      let entry = words.entry(of: whole.span), !entry.isLarge,
      words.knowsRareWords || max(entry.first, entry.last) >= commonest,
      isSmall(second, context), isPart(first, context),
      isPart(second, context) || isTail(second, of: first, entry, context, words),
      context.isOnItsOwn(first.lowerBound..<second.upperBound),
      words.isLanguage(around: first.lowerBound..<second.upperBound, in: context, tenths: 5)
    else { return nil }
    let isSure =
      words.knowsRareWords && whole.count >= longWord && max(entry.first, entry.last) >= veryCommon
      && isSmall(first, context)
      && context.bytes.span.countOfWords(in: context.line(endingAt: first.lowerBound)) >= 1
      && context.endsSentence(context.line(startingAt: second.upperBound))
    return Repair(
      first.upperBound..<second.lowerBound, "", confidence: isSure ? Confidence.safe : Confidence.likely)
  }

  /// A long and very common word within a sentence is surely one.
  private static let (longWord, veryCommon) = (10, 10)

  /// How common the whole must be in a language whose list has no rare words.
  private static let commonest = 7

  /// True if a part is not a word, or rarely one.
  private static func isFragment(_ part: Range<Int>, _ context: RuleContext, _ words: WordTable) -> Bool {
    guard let entry = words.entry(of: context.bytes.span.extracting(part)) else {
      return !words.knows(context.bytes.span.extracting(part))
    }
    return entry.first <= 2 || entry.last <= 1
  }

  /// Both parts as one word, the first in lower case.
  private static func together(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext) -> [UInt8] {
    context.hasWide(first)
      ? Array((context.lowercased(first) + context.text(second)).utf8)
      : context.bytes[first].map(\.lowered) + context.bytes[second]
  }

  /// Small words and single letters are words of their own more often than parts of one.
  private static func isPart(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    context.text(word).unicodeScalars.count > 1 && !context.profile.isFunctionWord(context.lowercased(word))
  }

  /// True if a small word is the end of a long and very common one, whose head is none: `gobier no`.
  private static func isTail(
    _ second: Range<Int>, of first: Range<Int>, _ whole: WordTable.Entry, _ context: RuleContext, _ words: WordTable
  ) -> Bool {
    second.count >= 2 && first.count >= 4 && max(whole.first, whole.last) >= commonest + 1 && words.knowsRareWords
      && !words.knows(Array(context.lowercased(first).utf8).span)
  }

  private static func isSmall(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    context.allScalars(in: word) { !$0.isCapital }
  }

  /// True if a part is unknown too, so that the rule is asked about it.
  private static func isAskedItself(_ word: Range<Int>, _ context: RuleContext, _ words: WordTable) -> Bool {
    word.count >= fewestLetters && isSmall(word, context) && !words.knows(context.bytes.span.extracting(word))
  }
}
