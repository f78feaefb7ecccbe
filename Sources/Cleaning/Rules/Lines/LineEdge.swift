internal import Bytes
internal import Editing

/// No blank is at the end or the head of a line.
enum LineEdge: PlaceRule {
  static let card = RuleCard(
    "line-edge", "No blank stands at the end or the head of a line.",
    before: "The boat left. \n It was dawn.", after: "The boat left.\nIt was dawn.",
    reason: "a blank at the edge of a line is left over from the layout")

  static let triggers =
    Triggers("\n", ahead: .blank) + Triggers("\n", behind: .blank) + Triggers(" \t", behind: ByteSet { $0 == 0 })

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    if passage[place].isBlank { return atEnd(place, passage) }
    let start = passage.start(of: \.isBlank, before: place)
    let end = passage.end(of: \.isBlank, from: place + 1)
    return start < place || end > place + 1 ? Repair(start..<end, "\n", confidence: Confidence.certain) : nil
  }

  /// The blanks at the end of a text.
  private static func atEnd(_ place: Int, _ passage: Passage) -> Repair? {
    guard place + 1 == passage.count else { return nil }
    let start = passage.start(of: \.isBlank, before: place)
    return Repair(start..<place + 1, "", confidence: Confidence.certain)
  }
}
