internal import Bytes
internal import Editing
internal import Locales

/// A backtick within a word is an apostrophe, where the language's grammar has one; in English so is a question mark that a
/// lost character left there.
///
/// Two backticks on a line enclose code.
enum BacktickApostrophe: PlaceRule {
  static let card = RuleCard(
    "backtick-apostrophe", "Replace a backtick within a word by an apostrophe.",
    before: "the town`s harbour", after: "the town's harbour",
    reason: "the backtick is in the place of an apostrophe", languages: ["en", "fr", "it"])

  static let triggers =
    Triggers("`", ahead: .letter, behind: ByteSet { $0.isLetter || $0.isWide })
    + Triggers("?", ahead: .small, behind: ByteSet("strvldm"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let (head, tail) = (context.word(endingAt: place), context.word(startingAt: place + 1))
    guard Apostrophe.belongs(between: head, tail, context) else { return nil }
    if context[place] == UInt8(ascii: "?") {
      return isLost(head, tail, context) ? Repair(place..<place + 1, "'", confidence: Confidence.likely) : nil
    }
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard context.bytes[line].count(where: { $0 == 0x60 }) == 1 else { return nil }
    let isSure = context.profile.language.isIn("en") && context[tail.upperBound].isSpace && tail.count <= 2
    return Repair(place..<place + 1, "'", confidence: isSure ? Confidence.safe : Confidence.likely)
  }

  /// True if a question mark parts an English ending from a common word, and a blank or a mark follows.
  private static func isLost(_ head: Range<Int>, _ tail: Range<Int>, _ context: RuleContext) -> Bool {
    let after = context[tail.upperBound]
    guard context.profile.language.isIn("en"), after.isSpace || ",.;:".utf8.contains(after),
      !context.isInAddress(head.lowerBound), let words = context.profile.words
    else { return false }
    let text = context.lowercased(head)
    return head.count >= 2
      && (words.entry(of: Array(text.utf8).span) != nil || context.profile.isFunctionWord(text)
        || text.hasSuffix("n"))
      && words.isLanguage(around: head, in: context)
  }
}
