/// Aligns the sentences of two versions of a text, in two languages or in one.
///
/// What decides: length; numbers, however each language writes them; what both write alike; names by their sound;
/// words that name the same concept in Unicode's Common Locale Data Repository, or that a dictionary has beside each
/// other; marks; and who speaks. Nothing is learnt from other texts, and nothing is downloaded.
public struct Aligner: Sendable {
  private let finders: (left: ClueFinder, right: ClueFinder)
  private let lexicons: (left: ConceptLexicon, right: ConceptLexicon)
  private let dictionary: BilingualDictionary?

  /// Opens an aligner.
  ///
  /// - Parameters:
  ///   - left: The BCP 47 tag of the left text.
  ///   - right: The BCP 47 tag of the right text.
  ///   - dictionary: Words of the left language with translations into the right one.
  public init(from left: String, to right: String, dictionary: BilingualDictionary? = nil) {
    let (left, right) = (left.baseLanguage, right.baseLanguage)
    lexicons = (ConceptLexicon(language: left), ConceptLexicon(language: right))
    finders = (
      ClueFinder(language: left, lexicon: lexicons.left, known: dictionary?.words ?? []),
      ClueFinder(language: right, lexicon: lexicons.right, known: dictionary?.translations ?? [])
    )
    self.dictionary = dictionary
  }

  /// The beads of two texts, in order: every sentence of both is in exactly one.
  public func beads(_ left: [BitextSentence], _ right: [BitextSentence]) -> [Bead] {
    let clues = (
      left: left.map { finders.left.clues(in: $0.text) }, right: right.map { finders.right.clues(in: $0.text) }
    )
    let pairs = CluePairs(
      left: clues.left.reduce(into: []) { $0.formUnion($1) },
      right: clues.right.reduce(into: []) { $0.formUnion($1) }, lexicons: lexicons, dictionary: dictionary)
    let evidence = EvidenceTable(left: clues.left, right: clues.right, pairs: pairs.partners)
    let score = BeadScore(left, right, evidence: evidence)
    return Lattice(score, rows: left.count, columns: right.count, shapes: BeadShape.news).beads()
  }
}

extension String {
  /// The language of a tag, without script and region.
  fileprivate var baseLanguage: String {
    lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
  }
}
