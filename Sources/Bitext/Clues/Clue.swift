/// Something in a sentence that its translation is likely to have too.
struct Clue: Hashable, Sendable, Comparable {
  /// The kinds of clues, from the one that decides most.
  enum Kind: Int, CaseIterable, Sendable {
    /// A number, in digits or words.
    case number
    /// A word in Latin letters that both texts write alike.
    case string
    /// A word that is spelled similarly to one of the other text.
    case cognate
    /// A name in two scripts.
    case name
    /// A word that names a concept of Unicode's data, or that the user's dictionary has.
    case concept
    /// A mark that shows what kind of sentence it is: a question, a quotation, brackets.
    case mark
    /// Two Han characters in a row, as Korean reads them.
    case han
    /// A common word that one language took over from another, in two scripts: 시스템, システム, system.
    case loan
    /// A whole sentence that the translation memory has.
    case sentence
  }

  var kind: Kind
  var key: String

  /// By kind, then by key.
  static func < (one: Clue, other: Clue) -> Bool { (one.kind.rawValue, one.key) < (other.kind.rawValue, other.key) }
}

extension Clue.Kind {
  /// How often the translation of a sentence that has such a clue has its partner, where the other text has one at all.
  ///
  /// Estimated on Korean and English news and on the Korean, Japanese and French of the Parallel Universal Dependencies
  /// treebanks beside English; ``BeadWeights`` says what it counts.
  var reliability: Double {
    switch self {
    case .number: 0.95
    case .string: 0.6
    case .cognate: 0.35
    case .name: 0.6
    case .concept: 0.4
    case .mark: 0.68
    case .han: 0.42
    case .loan: 0.4
    case .sentence: 0.98
    }
  }
}
