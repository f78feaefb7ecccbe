internal import Bytes
internal import Editing

/// One space is between words.
///
/// What is not a sentence may be set in columns - a log, a form, a result, a timetable: there the gap stays beside a
/// number, a blank to fill in or a sign.
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
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: end).upperBound
    let words = words(beside: place..<end, context)
    let isColumn = words.contains { isBlank($0, context) } || !context.isSentence(line) && isColumn(words, context)
    if isBar(words, in: line, context) { return Repair(place..<end, " ", confidence: Confidence.safe) }
    return isColumn || context.isLogLine(line) ? nil : Repair(place..<end, " ", confidence: Confidence.safe)
  }

  /// What is directly ahead of a gap, and directly after it.
  private static func words(beside gap: Range<Int>, _ context: RuleContext) -> [Range<Int>] {
    [
      context.start(of: { !$0.isSpace }, before: gap.lowerBound)..<gap.lowerBound,
      gap.upperBound..<context.end(of: { !$0.isSpace }, from: gap.upperBound),
    ]
  }

  /// True if one of them is a bar that parts two things, `7:12 PM  |  2 min read`: no line beside this one has a bar, as
  /// the rows of tables do.
  private static func isBar(_ words: [Range<Int>], in line: Range<Int>, _ context: RuleContext) -> Bool {
    let bar = UInt8(ascii: "|")
    guard words.contains(where: { context.bytes[$0].elementsEqual([bar]) }), line.first.map({ context[$0] }) != bar
    else { return false }
    let above = line.lowerBound > 0 ? context.line(endingAt: line.lowerBound - 1) : 0..<0
    let below = line.upperBound < context.count ? context.line(startingAt: line.upperBound + 1) : 0..<0
    return ![above, below].contains { context.bytes[$0].contains(bar) }
  }

  /// True if one of them is not a word but a number or a sign of code.
  private static func isColumn(_ words: [Range<Int>], _ context: RuleContext) -> Bool {
    words.contains { word in
      context.bytes[word].contains { $0.isDigit || "=|<>{}".utf8.contains($0) }
        || !context.bytes[word].contains { $0.isLetter || $0.isWide }
    }
  }

  /// True if it is to be filled in: a line, `____`, or a box, `☐` and `[ ]`.
  private static func isBlank(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    context.has("__", at: word.lowerBound) || context.has("__", at: word.upperBound - 2)
      || context.has("[", at: word.lowerBound) && context.has(" ]", at: word.lowerBound + 1)
      || context.scalar(at: word.lowerBound).map { "☐☑☒□■○●◯".unicodeScalars.contains($0) } ?? false
  }
}
