internal import Editing

/// The line that says when the page was published becomes data.
enum PublicationLine: LineRule {
  static let card = RuleCard(
    "published", "The line that says when the page was published becomes data.",
    before: "Ferries resume to Jeju\n\nPublished on: 2024/03/02 09:10\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "this says when the page was published, and nobody spoke it")

  static let mark = Mark.Kind.published

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines { page.passage.habits.published.meet($0) }
  }
}
