internal import Editing

/// The headline stands once: where the page repeats it, the repetition becomes data.
enum RepeatedHeadline: LineRule {
  static let card = RuleCard(
    "headline", "The headline stands once.",
    before: "Ferries resume to Jeju\n\nFerries resume to Jeju\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "the page repeats its headline")

  /// How many lines with words below the first may still be the page's head.
  private static let head = 8

  static let mark = Mark.Kind.headline

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let worded = page.lines.indices.filter { !page.lines[$0].isBlank }
    guard let first = worded.first, page.lines[first].range.count >= 4 else { return [] }
    let headline = page.bytes(of: first)
    let reach = headline.count >= 10 ? head : 1
    let again = worded.dropFirst().prefix(reach).filter { page.bytes(of: $0) == headline }
    guard !again.isEmpty, worded.count > again.count + 1 else { return [] }
    return again.map { Lines.Leaving(line: $0) }
  }
}
