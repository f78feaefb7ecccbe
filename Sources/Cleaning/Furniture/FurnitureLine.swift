internal import Editing

/// A line of the page that nobody spoke becomes data: buttons, log-in, copyright.
///
/// The language files know such lines under `[furniture]`.
enum FurnitureLine: LineRule {
  static let card = RuleCard(
    "furniture", "A line of the page that nobody spoke becomes data.",
    before: "The first boat left at dawn.\n\nComments\n\nYou must be logged in to comment.",
    after: "The first boat left at dawn.",
    reason: "this line belongs to the page, not to the story")

  static let mark = Mark.Kind.furniture

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines { page.passage.habits.furniture.meet($0) }
  }
}
