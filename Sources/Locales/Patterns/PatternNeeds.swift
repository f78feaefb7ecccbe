/// What a text must contain to have a chance: of each row of literals at least one.
///
/// Most patterns fail on most texts; looking for their words is much cheaper than trying all ways of filling
/// their gaps.
struct PatternNeeds: Hashable, Sendable {
  private let rows: [[[Unicode.Scalar]]]

  init(_ pieces: [Pattern.Piece]) { rows = pieces.compactMap(Self.row) }

  /// Whether all needs are met by a text in lower case.
  func areMet(by text: [Unicode.Scalar]) -> Bool {
    rows.allSatisfy { row in row.contains { text.holds($0) } }
  }

  /// The literals of which a piece needs one; nil where it needs none.
  private static func row(_ piece: Pattern.Piece) -> [[Unicode.Scalar]]? {
    switch piece {
    case .literal(let literal): return [literal]
    case .space, .slot: return nil
    case .words(let words, _): return words
    case .choice(let alternatives):
      var literals: [[Unicode.Scalar]] = []
      for alternative in alternatives {
        guard let row = alternative.lazy.compactMap(row).first else { return nil }
        literals += row
      }
      return literals
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func holds(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    for start in 0...(count - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
