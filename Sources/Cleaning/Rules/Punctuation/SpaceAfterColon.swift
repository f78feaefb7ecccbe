internal import Bytes
internal import Editing

/// A space follows the colon of a label, and one between two common words of a language that has a list of them.
enum SpaceAfterColon: PlaceRule {
  static let card = RuleCard(
    "space-after-colon", "A space stands behind the colon of a label.",
    before: "Reporter:The boat has left.", after: "Reporter: The boat has left.",
    reason: "the label and what is said ran together", tier: .likely)

  static let triggers = Triggers(":", ahead: .small, behind: .letter)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let after = context.scalar(at: place + 1), after.isLetter, !context.isInAddress(place) else { return nil }
    let label = context.word(endingAt: place)
    let said = context.word(startingAt: place + 1)
    if !after.isCapital { return between(label, said, context) }
    guard label.count >= 3, said.count >= 2, context.scalar(before: place)?.isSmall == true,
      context.scalar(at: place + 1 + after.utf8.count)?.isSmall == true, context[said.upperBound].isBlank
    else { return nil }
    return Repair(place + 1..<place + 1, " ", confidence: Confidence.likely)
  }

  /// Two words of three letters and more, written small and common; German and Swedish write endings after a colon.
  private static func between(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext) -> Repair? {
    guard let words = context.profile.words, words.knowsRareWords, first.count >= 3, second.count >= 3,
      context[second.upperBound].isBlank, context[first.lowerBound - 1].isBlank,
      [first, second].allSatisfy({ word in
        context.scalar(at: word.lowerBound)?.isSmall == true
          && words.entry(of: Array(context.bytes[word]).span) != nil
      })
    else { return nil }
    return Repair(second.lowerBound..<second.lowerBound, " ", confidence: Confidence.likely)
  }
}
