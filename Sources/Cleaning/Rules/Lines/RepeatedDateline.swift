internal import Bytes
internal import Editing

/// The place and agency ahead of a report's first sentence are once.
enum RepeatedDateline: PlaceRule {
  static let card = RuleCard(
    "repeated-dateline", "Remove the second of two equal datelines.",
    before: "MOKPO (HNA) — MOKPO (HNA) — The first boat left at dawn.",
    after: "MOKPO (HNA) — The first boat left at dawn.",
    reason: "the page and the agency each set the dateline", tier: .likely)

  static let triggers = Triggers("—–") + Triggers("-", ahead: .blank, behind: ByteSet(" -"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let line = context.line(endingAt: place)
    let end = context.end(of: { !$0.isBlank }, from: place)
    let next = context.end(of: \.isBlank, from: end)
    guard 6...80 ~= line.count, isDateline(line, context), next > end, next + end - line.lowerBound < context.count,
      case let again = next..<next + end - line.lowerBound,
      context.bytes[again].elementsEqual(context.bytes[line.lowerBound..<end]), context[again.upperBound].isBlank
    else { return nil }
    return Repair(end..<again.upperBound, "", confidence: Confidence.likely)
  }

  /// True if the words ahead of a dash have a place in capitals, and a date or an agency: who is called twice has none.
  private static func isDateline(_ words: Range<Int>, _ context: RuleContext) -> Bool {
    let first = context.word(startingAt: words.lowerBound)
    return first.count >= 3 && context.allScalars(in: first, are: { !$0.isSmall })
      && context.scalar(at: first.lowerBound)?.isCapital == true
      && context.bytes[words].contains { "(,".utf8.contains($0) }
  }
}
