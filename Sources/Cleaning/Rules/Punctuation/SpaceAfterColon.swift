internal import Bytes
internal import Editing

/// A space follows the colon of a label.
enum SpaceAfterColon: PlaceRule {
  static let card = RuleCard(
    "space-after-colon", "A space stands behind the colon of a label.",
    before: "Reporter:The boat has left.", after: "Reporter: The boat has left.",
    reason: "the label and what is said ran together", tier: .likely)

  static let triggers = Triggers(":", ahead: .small, behind: .capital)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let after = context.scalar(at: place + 1), after.isCapital, !context.isInAddress(place) else {
      return nil
    }
    let label = context.word(endingAt: place)
    let said = context.word(startingAt: place + 1)
    guard label.count >= 3, said.count >= 2, context.scalar(before: place)?.isSmall == true,
      context.scalar(at: place + 1 + after.utf8.count)?.isSmall == true, context[said.upperBound].isBlank
    else { return nil }
    return Repair(place + 1..<place + 1, " ", confidence: Confidence.likely)
  }
}
