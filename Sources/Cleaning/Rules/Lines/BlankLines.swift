internal import Bytes
internal import Editing

/// Paragraphs are one blank line apart.
enum BlankLines: PlaceRule {
  static let card = RuleCard(
    "blank-lines", "Leave one blank line between paragraphs.",
    before: "The boat left.\n\n\n\nIt was dawn.", after: "The boat left.\n\nIt was dawn.",
    reason: "extra blank lines carry no meaning")

  static let triggers = Triggers("\n", behind: ByteSet("\n"))

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place + 1] == .newline, context[place + 2] == .newline, context[place - 1] != .newline else {
      return nil
    }
    let end = context.end(of: { $0 == .newline }, from: place)
    return Repair(place..<end, end == context.count ? "\n" : "\n\n", confidence: Confidence.certain)
  }
}
