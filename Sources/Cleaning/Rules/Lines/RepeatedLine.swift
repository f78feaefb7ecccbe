internal import Bytes
internal import Editing

/// A line of captions that roll up is once.
///
/// A caption of two or three lines is written again with each line that comes, so every line comes twice or three times in a
/// row. Of that the text must show more than a single case, or three times the same: a refrain is sung twice.
enum RepeatedLine: PlaceRule {
  static let card = RuleCard(
    "repeated-line", "A line of captions that roll up stands once.",
    before:
      "the storm moved north\nthe storm moved north\nand reached the coast\nand reached the coast\nby midnight",
    after: "the storm moved north\nand reached the coast\nby midnight",
    reason: "captions that roll up wrote this line again", tier: .likely)

  static let triggers = Triggers("\n", behind: ByteSet { $0 != .newline })

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    let upper = passage.line(endingAt: place)
    guard upper.count >= fewest, let lower = passage.repetition(below: place, of: upper) else { return nil }
    let words = passage.bytes[upper].split(whereSeparator: \.isBlank).count
    guard words >= 4 || !passage.habits.usesSpaces, isRolledUp(upper, lower, passage) else { return nil }
    return Repair(place..<lower.upperBound, "", confidence: Confidence.likely)
  }

  /// So many bytes are a line of captions.
  private static let fewest = 12

  /// True if the line comes a third time, or the pair above or below is doubled too.
  private static func isRolledUp(_ upper: Range<Int>, _ lower: Range<Int>, _ passage: Passage) -> Bool {
    if passage.repetition(below: lower.upperBound, of: lower) != nil { return true }
    if lower.upperBound + 1 < passage.count {
      let next = passage.line(startingAt: lower.upperBound + 1)
      if next.count >= fewest, passage.repetition(below: next.upperBound, of: next) != nil { return true }
    }
    guard upper.lowerBound > 0 else { return false }
    let last = passage.line(endingAt: upper.lowerBound - 1)
    guard last.count >= fewest, last.lowerBound > 0 else { return false }
    let above = passage.line(endingAt: last.lowerBound - 1)
    return passage.bytes[last].elementsEqual(passage.bytes[above])
  }
}

extension Passage {
  /// The line after a line end, if it has the same words as another.
  fileprivate func repetition(below place: Int, of line: Range<Int>) -> Range<Int>? {
    guard self[place] == .newline, place + 1 < count else { return nil }
    let next = self.line(startingAt: place + 1)
    return bytes[next].elementsEqual(bytes[line]) ? next : nil
  }
}
