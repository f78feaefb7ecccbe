internal import Bytes
internal import Editing

/// A space is a space: wide, thin and unbreakable ones are only where a language sets them.
///
/// French sets an unbreakable one inside its guillemets and ahead of `;` `:` `!` `?`; beside a number it parts thousands
/// or holds the unit; after a single letter or an abbreviation it holds the next word; Japanese parts words with a wide
/// one.
enum SpaceKind: PlaceRule {
  static let card = RuleCard(
    "space-kind", "Replace special spaces with ordinary ones.",
    before: "Minister\u{A0}Han\u{3000}said", after: "Minister Han said",
    reason: "a special space was left over from a web page")

  static let triggers: Triggers = Triggers("\u{A0}\u{1680}\u{202F}\u{205F}\u{3000}", 0x2000...0x200A)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let end = context.endOfSpecialSpace(at: place) else { return nil }
    let left = context.start(of: \.isBlank, before: place)
    // The first of a run speaks for all of it, so that a run costs no more than it is long.
    if context.endsSpecialSpace(at: left) { return nil }
    let right = context.endOfSpaces(from: end)
    if left == place, right == end, isKept(place, end, context) { return nil }
    if isColumn(left..<right, context) { return nil }
    let isAtEdge = context.isLineHead(left) || context.isLineEnd(right)
    return Repair(left..<right, isAtEdge ? "" : " ", confidence: Confidence.safe)
  }

  private static func isKept(_ place: Int, _ end: Int, _ context: RuleContext) -> Bool {
    guard let before = context.scalar(before: place), let after = context.scalar(at: end) else { return false }
    if context.has("\u{3000}", at: place) {
      return before.isSpaceless || after.isSpaceless || isRow(place, context)
    }
    if "«‹–—§№".unicodeScalars.contains(before) || "»›;:!?–—%°".unicodeScalars.contains(after) { return true }
    return before.isDigit || after.isDigit || holdsNextWord(place, before, context)
  }

  /// True if wide spaces alone set a column of a table, or are to be filled in: `お茶　　　１５０円`, `令和　　年　　月`.
  private static func isColumn(_ gap: Range<Int>, _ context: RuleContext) -> Bool {
    let isWide = stride(from: gap.lowerBound, to: gap.upperBound, by: 3).allSatisfy {
      context.has("\u{3000}", at: $0)
    }
    return gap.count > 3 && isWide
      && (context.layouts.isSet(at: gap.lowerBound, in: context) || context.isUnit(at: gap.upperBound))
  }

  /// True if a wide space parts the cells of a row of Chinese or Japanese: `始発　7:20　10:40`.
  private static func isRow(_ place: Int, _ context: RuleContext) -> Bool {
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    return line.count <= 400 && context.text(line).unicodeScalars.contains { $0.isSpaceless && $0.isLetter }
  }

  /// A single letter, as the prepositions of Czech and Russian are, or the stop of an abbreviation or an initial.
  private static func holdsNextWord(_ place: Int, _ before: Unicode.Scalar, _ context: RuleContext) -> Bool {
    let end = before == "." ? place - 1 : place
    let word = context.word(endingAt: end)
    let length = context.text(word).unicodeScalars.count
    return before == "."
      ? (1...3).contains(length) : length == 1 && !"-'’".utf8.contains(context[word.lowerBound - 1])
  }
}

extension RuleContext {
  /// True if what is counted in a form is at a place, with nothing that goes on with it: `年`, `月`, `円`.
  fileprivate func isUnit(at place: Int) -> Bool {
    guard let unit = scalar(at: place), "年月日時分歳才円名人回番号様印".unicodeScalars.contains(unit) else { return false }
    return scalar(at: place + unit.utf8.count).map { !$0.isLetter } ?? true
  }

  /// True if a space that is neither blank nor tab ends at a place.
  fileprivate func endsSpecialSpace(at place: Int) -> Bool {
    place >= 2 && (endOfSpecialSpace(at: place - 2) == place || endOfSpecialSpace(at: place - 3) == place)
  }

  /// Where a run of spaces of all kinds ends.
  fileprivate func endOfSpaces(from place: Int) -> Int {
    var at = place
    while at < count {
      guard let next = bytes[at].isBlank ? at + 1 : endOfSpecialSpace(at: at) else { break }
      at = next
    }
    return at
  }

  /// Where a space ends that is neither blank nor tab; nil where none begins.
  func endOfSpecialSpace(at place: Int) -> Int? {
    switch (self[place], self[place + 1], self[place + 2]) {
    case (0xC2, 0xA0, _): place + 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      place + 3
    default: nil
    }
  }
}
