internal import Editing

/// Letters that were only drawn together are written one by one.
///
/// `ﬁ` and `ﬂ` are shapes of a font and come from printed pages; `œ` and `æ` are letters and stay.
enum Ligature: PlaceRule {
  static let card = RuleCard(
    "ligature", "Write typographic ligatures as separate letters.",
    before: "the o\u{FB03}ce of the \u{FB02}eet", after: "the office of the fleet",
    reason: "a ligature is one character, so searches do not find its letters")

  static let triggers: Triggers = Triggers("", 0xFB00...0xFB06)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place + 1] == 0xAC, 0x80...0x86 ~= context[place + 2] else { return nil }
    return Repair(place..<place + 3, letters[Int(context[place + 2] & 0x0F)], confidence: Confidence.certain)
  }

  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
