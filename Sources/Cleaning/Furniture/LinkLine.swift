internal import Editing

/// A line that is an address, with at most a few words ahead of it, becomes data.
enum LinkLine: LineRule {
  static let card = RuleCard(
    "link", "A line that is an address becomes data.",
    before: "The first boat left at dawn.\n\nHarbour News https://harbour.example/news/17",
    after: "The first boat left at dawn.",
    reason: "this is the address of the page or of a source")

  static let mark = Mark.Kind.link

  static func leaving(_ page: Lines) -> [Lines.Leaving] { page.lines(where: isLink) }

  private static func isLink(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count <= 4, let last = words.last else { return false }
    return ["https://", "http://", "www."].contains { last.hasPrefix($0) }
  }
}
