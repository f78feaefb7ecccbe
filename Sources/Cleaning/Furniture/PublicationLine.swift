internal import Bytes
internal import Editing
internal import Locales

/// The line that says when the page was published becomes data.
///
/// It is known by its words, which the language files list under `[published]`, or by its shape alone: a date and a
/// time with a word or two beside them. A sentence is no such line, whatever it begins with.
enum PublicationLine: LineRule {
  static let card = RuleCard(
    "published", "The line that says when the page was published becomes data.",
    before: "Ferries resume to Jeju\n\nPublished on: 2024/03/02 09:10\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "this says when the page was published, and nobody spoke it")

  static let mark = Mark.Kind.published

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines(upTo: 160, with: .digit) { line in
      hasDate(line) && !isSentence(line)
        && (DateShape.fits(line) || page.passage.habits.namesMonth(line)
          || page.passage.habits.published.matches(line))
    }
  }

  /// Too many words, and a stop at their end.
  private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    guard let last = text.unicodeScalars.last, last.endsSentence else { return false }
    return line.count(where: \.isBlank) >= 7 || last != "."
  }

  /// Two numbers at least, and no sentence around them.
  private static func hasDate(_ line: ArraySlice<UInt8>) -> Bool {
    var numbers = 0
    var wasDigit = false
    for byte in line {
      if byte.isDigit, !wasDigit { numbers += 1 }
      wasDigit = byte.isDigit
    }
    return numbers >= 2
  }
}
