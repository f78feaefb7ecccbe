internal import Editing

/// Where a character was lost is reported: U+FFFD tells that it was there, and nothing tells which.
///
/// But an apostrophe is the only sign that English has ahead of the endings of its short forms, and French and Italian after
/// the words that lose their vowel.
enum LostCharacter: PlaceRule {
  static let card = RuleCard(
    "lost-character", "Restore a lost apostrophe, and report other lost characters.",
    before: "It didn\u{FFFD}t sail.", after: "It didn’t sail.",
    reason: "a character was lost when the page was read with the wrong encoding", tier: .likely)

  static let triggers: Triggers = "\u{FFFD}"

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context.has("\u{FFFD}", at: place), !context.has("\u{FFFD}", at: place - 3) else { return nil }
    var end = place
    while context.has("\u{FFFD}", at: end) { end += 3 }
    if end == place + 3,
      Apostrophe.belongs(between: context.word(endingAt: place), context.word(startingAt: end), context)
    {
      return Repair(place..<end, "’", confidence: Confidence.likely)
    }
    return .doubt(place..<end)
  }
}
