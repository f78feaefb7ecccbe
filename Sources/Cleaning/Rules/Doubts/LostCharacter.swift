internal import Editing

/// Where a character was lost is reported: U+FFFD tells that it was there, and nothing tells which.
enum LostCharacter: PlaceRule {
  static let card = RuleCard(
    "lost-character", "Where a character was lost is reported.",
    before: "the caf\u{FFFD} at the harbour", after: "the caf\u{FFFD} at the harbour",
    reason: "a character was lost when the page was read with the wrong encoding", tier: .ask)

  static let triggers: Triggers = "\u{FFFD}"

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context.has("\u{FFFD}", at: place), !context.has("\u{FFFD}", at: place - 3) else { return nil }
    var end = place
    while context.has("\u{FFFD}", at: end) { end += 3 }
    return .doubt(place..<end)
  }
}
