internal import Bytes
internal import Editing

/// No control code is in a text.
///
/// They come from terminals and cut-off binary; a line tabulation or form feed between words was a gap.
enum ControlCode: PlaceRule {
  static let card = RuleCard(
    "control-code", "Remove control codes.",
    before: "the ferry\u{1F} left\u{0B}at dawn", after: "the ferry left at dawn",
    reason: "a control code is not part of the text")

  static let triggers: Triggers = Triggers("", 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let byte = context[place]
    if byte == 0xC2 {
      guard (0x80...0x9F).contains(context[place + 1]), context[place + 1] != 0x85 else { return nil }
      return Repair(place..<place + 2, "", confidence: Confidence.safe)
    }
    if byte == 0x1B, let end = endOfEscape(from: place + 1, context) {
      return Repair(place..<end, "", confidence: Confidence.certain)
    }
    let isGap = byte == 0x0B || byte == 0x0C
    let standsBetween = !context[place - 1].isSpace && !context[place + 1].isSpace
    let gap = isGap && standsBetween && place > 0 && place + 1 < context.count ? " " : ""
    return Repair(place..<place + 1, gap, confidence: Confidence.certain)
  }

  /// Where a command to a terminal ends, such as the one that makes text red: `ESC [ 3 1 m`.
  private static func endOfEscape(from place: Int, _ context: RuleContext) -> Int? {
    guard context[place] == UInt8(ascii: "[") else { return nil }
    let end = context.end(of: { 0x20...0x3F ~= $0 }, from: place + 1)
    return end - place <= 24 && 0x40...0x7E ~= context[end] ? end + 1 : nil
  }
}
