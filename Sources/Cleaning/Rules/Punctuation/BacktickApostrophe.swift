internal import Bytes
internal import Editing

/// A backtick within a word is an apostrophe, where the language's grammar has one.
///
/// Two backticks on a line enclose code.
enum BacktickApostrophe: PlaceRule {
  static let card = RuleCard(
    "backtick-apostrophe", "Replace a backtick within a word by an apostrophe.",
    before: "the town`s harbour", after: "the town's harbour",
    reason: "the backtick is in the place of an apostrophe", tier: .likely, languages: ["en", "fr", "it"])

  static let triggers = Triggers("`", ahead: .letter, behind: ByteSet { $0.isLetter || $0.isWide })

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let (head, tail) = (context.word(endingAt: place), context.word(startingAt: place + 1))
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard Apostrophe.belongs(between: head, tail, context), context.bytes[line].count(where: { $0 == 0x60 }) == 1
    else {
      return nil
    }
    return Repair(place..<place + 1, "'", confidence: Confidence.likely)
  }
}
