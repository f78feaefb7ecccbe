internal import Bytes
internal import Editing

/// One space is between words.
enum DoubledSpace: PlaceRule {
  static let card = RuleCard(
    "doubled-space", "Reduce several spaces between words to one.",
    before: "The boat  left.   It was dawn.", after: "The boat left. It was dawn.",
    reason: "extra spaces carry no meaning")

  static let triggers = Triggers(" ", behind: ByteSet(" "))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place + 1] == .space, place > 0, !context[place - 1].isSpace else { return nil }
    let end = context.end(of: { $0 == .space }, from: place)
    guard end < context.count, !context[end].isSpace else { return nil }
    return Repair(place..<end, " ", confidence: Confidence.safe)
  }
}
