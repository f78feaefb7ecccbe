internal import Bytes
internal import Editing

/// Quotes of a news wire are quotes: ``` `` ``` opens and `''` closes.
enum WireQuotes: PlaceRule {
  static let card = RuleCard(
    "wire-quotes", "Replace the two-character quotation marks of news wires with real ones.",
    before: "``We will sail,'' he said.", after: "“We will sail,” he said.",
    reason: "news wires and typesetting programs write quotation marks as two characters", tier: .likely)

  static let triggers = Triggers("`", behind: ByteSet("`")) + Triggers("'", behind: ByteSet("'"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if context.has("``", at: place), !context.has("`", at: place - 1), !context.has("`", at: place + 2) {
      let close = context.line(startingAt: place)
      guard (place..<close.upperBound).contains(where: { context[$0] == quote && context[$0 + 1] == quote }) else {
        return nil
      }
      return Repair(place..<place + 2, "“", confidence: Confidence.likely)
    }
    guard context.has("''", at: place), !context.has("'", at: place - 1), !context.has("'", at: place + 2),
      hasOpenQuote(ahead: place, context)
    else { return nil }
    return Repair(place..<place + 2, "”", confidence: Confidence.likely)
  }

  private static let quote = UInt8(ascii: "'")
  /// No quotation is longer, in bytes.
  private static let longest = 600

  /// True if a quote was opened on the line, by a wire's mark or by one that was mended already, and not closed.
  private static func hasOpenQuote(ahead place: Int, _ context: RuleContext) -> Bool {
    var at = place - 1
    let floor = max(0, place - longest)
    while at >= floor, context[at] != .newline {
      if context[at] == UInt8(ascii: "`") { return true }
      // `“` and `”` differ in their last byte.
      if context[at] == 0x9C || context[at] == 0x9D, context[at - 1] == 0x80, context[at - 2] == 0xE2 {
        return context[at] == 0x9C
      }
      at -= 1
    }
    return false
  }
}
