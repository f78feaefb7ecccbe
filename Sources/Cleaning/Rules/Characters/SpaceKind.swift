internal import Bytes
internal import Editing

/// A space is a space: wide, thin and unbreakable ones stand only where a language sets them.
///
/// French sets an unbreakable one inside its guillemets and ahead of `;` `:` `!` `?`; between digits it parts
/// thousands; Japanese parts words with a wide one.
enum SpaceKind: PlaceRule {
  static let card = RuleCard(
    "space-kind", "A space is a space.",
    before: "Minister\u{A0}Han\u{3000}said", after: "Minister Han said",
    reason: "a special space was left over from a web page")

  static let triggers: Triggers = Triggers("\u{A0}\u{1680}\u{202F}\u{205F}\u{3000}", 0x2000...0x200A)

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard let end = passage.endOfSpecialSpace(at: place), !isKept(place, end, passage) else { return nil }
    let left = passage.start(of: \.isBlank, before: place)
    var right = end
    while true {
      if right < passage.count, passage.bytes[right].isBlank {
        right += 1
      } else if let next = passage.endOfSpecialSpace(at: right) {
        right = next
      } else {
        break
      }
    }
    let isAtEdge = passage.isLineHead(left) || passage.isLineEnd(right)
    return Repair(left..<right, isAtEdge ? "" : " ", confidence: Confidence.safe)
  }

  private static func isKept(_ place: Int, _ end: Int, _ passage: Passage) -> Bool {
    guard let before = passage.scalar(before: place), let after = passage.scalar(at: end) else { return false }
    if before.isDigit, after.isDigit || after == "%" || after == "°" { return true }
    if passage.has("\u{3000}", at: place) { return before.isSpaceless || after.isSpaceless }
    return before == "«" || before == "‹" || before == "–" || "»›;:!?–".unicodeScalars.contains(after)
  }
}

extension Passage {
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
