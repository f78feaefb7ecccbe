/// Hangul names among which spellings are looked for, taken apart once.
public struct NamePool: Sendable {
  private let names: [(name: String, units: [NameLetters.Unit], syllables: Int)]

  /// Takes names; what is no name of two to five syllables of Hangul is left out.
  public init(_ names: [String]) {
    self.names = names.compactMap { name in
      PersonName(hangul: name).map { (name, NameLetters.units(of: $0), $0.count) }
    }
  }

  /// The name that a spelling fits best, and its score; nil where none fits at all.
  public func best(for spelling: NameMatcher) -> (name: String, score: Double)? {
    var best: (name: String, score: Double)?
    for (name, units, syllables) in names {
      let score = spelling.score(units, syllables: syllables, atLeast: best?.score ?? 0)
      if score > best?.score ?? 0 { best = (name, score) }
    }
    return best
  }
}
