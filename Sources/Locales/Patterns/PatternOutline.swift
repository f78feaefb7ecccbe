/// What is known of a pattern without matching it: what its lines must contain.
struct PatternOutline {
  private let pattern: Pattern

  init(_ pattern: Pattern) { self.pattern = pattern }

  /// Words that a line of the pattern must contain: at least one of each row.
  var needs: [[[Unicode.Scalar]]] { pattern.pieces.compactMap(Self.row) }

  private static func row(_ piece: Pattern.Piece) -> [[Unicode.Scalar]]? {
    switch piece {
    case .literal(let literal): return [literal]
    case .space, .slot: return nil
    case .words(let words, _): return words.contains([]) ? nil : words
    case .choice(let ways):
      let words = ways.map(longestLiteral)
      return words.contains([]) ? nil : words
    }
  }

  /// The longest literal that every text of a way contains; empty when there is none.
  private static func longestLiteral(_ way: [Pattern.Piece]) -> [Unicode.Scalar] {
    var longest: [Unicode.Scalar] = []
    for case .literal(let literal) in way where literal.count > longest.count { longest = literal }
    return longest
  }
}
