/// What a text must contain to have a chance: of each row of literals at least one.
///
/// Most patterns fail on most texts; looking for their words is much cheaper than trying all ways of filling
/// their gaps.
struct PatternNeeds: Hashable, Sendable {
  private let rows: [[[Unicode.Scalar]]]

  init(_ pieces: [Pattern.Piece]) { rows = PatternOutline(pieces).needs }

  /// True if a text in lower case contains what is needed.
  func areSatisfied(by text: [Unicode.Scalar]) -> Bool {
    rows.allSatisfy { row in row.contains { text.contains($0) } }
  }
}

extension [Unicode.Scalar] {
  fileprivate func contains(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    for start in 0...(count - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
