internal import Bytes
internal import Editing

/// No blank is at the end or the head of a line.
///
/// The line above a signature of mail ends with a blank (RFC 3676, 4.3). Verse that is set in steps, each short line deeper than the one above it, keeps them.
enum LineEdge: PlaceRule {
  static let card = RuleCard(
    "line-edge", "Remove white space at the start and end of lines.",
    before: "The boat left. \n It was dawn.", after: "The boat left.\nIt was dawn.",
    reason: "white space at the edge of a line is left over from the layout")

  static let triggers =
    Triggers("\n", ahead: .blank) + Triggers("\n", behind: .blank) + Triggers(" \t", behind: ByteSet { $0 == 0 })

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if context[place].isBlank { return atEnd(place, context) }
    let start = context.start(of: \.isBlank, before: place)
    let end = context.end(of: \.isBlank, from: place + 1)
    guard start < place || end > place + 1, !context.isSignature(start..<place) else { return nil }
    return context.indentsVerse(from: place + 1, to: end) || context.indentsLayout(from: place + 1, to: end)
      ? start < place ? Repair(start..<place, "", confidence: Confidence.certain) : nil
      : Repair(start..<end, "\n", confidence: Confidence.certain)
  }

  /// The blanks at the end of a text.
  private static func atEnd(_ place: Int, _ context: RuleContext) -> Repair? {
    guard place + 1 == context.count else { return nil }
    let start = context.start(of: \.isBlank, before: place)
    return Repair(start..<place + 1, "", confidence: Confidence.certain)
  }
}

extension RuleContext {
  /// True if these blanks end the line `-- `.
  fileprivate func isSignature(_ blanks: Range<Int>) -> Bool {
    blanks.count == 1 && has("--", at: blanks.lowerBound - 2) && isLineHead(blanks.lowerBound - 2)
  }

  /// True if the blanks at the head of a line are of code, a table or a drawing.
  fileprivate func indentsLayout(from start: Int, to end: Int) -> Bool {
    guard end > start, end < count else { return false }
    let line = end..<line(startingAt: end).upperBound
    return layouts.isSet(at: end, in: self) || isDrawing(line)
  }

  /// True if a line is of signs, of which no two letters or digits are beside each other: `( o.o )`.
  private func isDrawing(_ line: Range<Int>) -> Bool {
    func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte.isWide }
    return 2...80 ~= line.count && !line.dropLast().contains { isWord(bytes[$0]) && isWord(bytes[$0 + 1]) }
      && bytes[line].contains { !isWord($0) && !$0.isBlank && !".,!?".utf8.contains($0) }
      && !isWord(bytes[line.lowerBound])
  }

  /// True if the blanks at the head of a line set it as verse: it and the line directly above are short, it begins small, and
  /// deeper than the line above, which goes on; in scripts without small letters, in three steps.
  func indentsVerse(from start: Int, to end: Int) -> Bool {
    guard end - start >= 2, let first = scalar(at: end), first.isLetter, !first.isCapital else { return false }
    let above = line(endingAt: start - 1)
    let depth = depth(of: above)
    guard depth < above.count, depth + 2 <= end - start, !endsSentence(above) else { return false }
    let line = end..<line(startingAt: end).upperBound
    guard columns(of: above) < 45, columns(of: line) < 45 else { return false }
    if first.isSmall || depth > 0 { return true }
    return line.upperBound < count && self.depth(of: self.line(startingAt: line.upperBound + 1)) > end - start
  }

  /// How many blanks a line begins with.
  private func depth(of line: Range<Int>) -> Int { end(of: \.isBlank, from: line.lowerBound) - line.lowerBound }
}
