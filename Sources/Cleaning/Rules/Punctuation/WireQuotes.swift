internal import Bytes
internal import Editing

/// Quotes of a news wire are quotes: ``` `` ``` opens and `''` closes.
enum WireQuotes: PlaceRule {
  static let card = RuleCard(
    "wire-quotes", "Quotes of a news wire are quotes.",
    before: "``We will sail,'' he said.", after: "“We will sail,” he said.",
    reason: "wires and typesetters write quotes in two characters", tier: .likely)

  static let triggers = Triggers("`", behind: ByteSet("`")) + Triggers("'", behind: ByteSet("'"))

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    if passage.has("``", at: place), !passage.has("`", at: place - 1), !passage.has("`", at: place + 2) {
      let close = passage.line(startingAt: place)
      guard (place..<close.upperBound).contains(where: { passage.has("''", at: $0) }) else { return nil }
      return Repair(place..<place + 2, "“", confidence: Confidence.likely)
    }
    guard passage.has("''", at: place), !passage.has("'", at: place - 1), !passage.has("'", at: place + 2),
      passage.text(passage.line(endingAt: place)).hasOpenWireQuote
    else { return nil }
    return Repair(place..<place + 2, "”", confidence: Confidence.likely)
  }
}

extension String {
  /// Whether a quote was opened, by a wire's mark or by one that was mended already, and not closed.
  fileprivate var hasOpenWireQuote: Bool {
    guard let open = lastIndex(where: { $0 == "`" || $0 == "“" }) else { return false }
    return !self[open...].contains("”")
  }
}
