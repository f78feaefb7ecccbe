/// Aligns the sentences of two versions of a text, in two languages or in one.
///
/// What decides: length; numbers, however each language writes them; what both write alike; names by their sound;
/// words that name the same concept in Unicode's Common Locale Data Repository, or that a dictionary has beside each
/// other; marks; and who speaks. Nothing is learnt from other texts, and nothing is downloaded.
public struct Aligner: Sendable {
  private let finders: (left: ClueFinder, right: ClueFinder)
  private let lexicons: (left: ConceptLexicon, right: ConceptLexicon)
  private let dictionaries: [BilingualDictionary]
  private let memory: TranslationMemory?

  /// Opens an aligner.
  ///
  /// - Parameters:
  ///   - left: The BCP 47 tag of the left text.
  ///   - right: The BCP 47 tag of the right text.
  ///   - dictionary: Words of the left language with translations into the right one.
  ///   - memory: Sentences of the two languages that were aligned before.
  public init(
    from left: String, to right: String, dictionary: BilingualDictionary? = nil, memory: TranslationMemory? = nil
  ) {
    let (left, right) = (left.baseLanguage, right.baseLanguage)
    lexicons = (ConceptLexicon(language: left), ConceptLexicon(language: right))
    let readsHan = [left, right].contains { ["ja", "zh", "yue"].contains($0) }
    dictionaries = [dictionary, memory?.words].compactMap(\.self)
    self.memory = memory
    finders = (
      ClueFinder(
        language: left, lexicon: lexicons.left, known: dictionaries.reduce(into: []) { $0.formUnion($1.words) },
        readsHan: readsHan, remembered: memory.map { Set($0.sentences.keys) } ?? []),
      ClueFinder(
        language: right, lexicon: lexicons.right,
        known: dictionaries.reduce(into: []) { $0.formUnion($1.translations) }, readsHan: readsHan,
        remembered: memory?.translations ?? [])
    )
  }

  /// The beads of two texts, in the order of the left one: every sentence of both is in exactly one.
  public func beads(_ left: [BitextSentence], _ right: [BitextSentence]) -> [Bead] {
    looks(left, right).second
  }

  /// The beads of a first pass, with the same weights for all texts, and those of a second pass, which knows how much the
  /// two texts share.
  func looks(_ left: [BitextSentence], _ right: [BitextSentence]) -> (first: [Bead], second: [Bead]) {
    let weights = BeadWeights.news
    let lattice = Lattice(
      score(left, right, weights), rows: left.count, columns: right.count, shapes: weights.shapes)
    let (beads, share) = lattice.firstLook()
    let alone = weights.alone(atShare: share, of: left.count + right.count)
    return (beads, Crossings(in: lattice.weighing(alone: alone)).beads)
  }

  /// What speaks for the beads of two texts.
  func score(_ left: [BitextSentence], _ right: [BitextSentence], _ weights: BeadWeights) -> BeadScore {
    let clues = clues(of: left, right)
    let evidence = EvidenceTable(left: clues.left, right: clues.right, pairs: clues.pairs, weights: weights)
    return BeadScore(left, right, evidence: evidence, weights: weights)
  }

  /// The clues of all sentences, and which of them are partners.
  func clues(
    of left: [BitextSentence], _ right: [BitextSentence]
  ) -> (left: [Set<Clue>], right: [Set<Clue>], pairs: [Clue: Set<Clue>]) {
    let clues = (
      left: left.map { finders.left.clues(in: $0.text) }, right: right.map { finders.right.clues(in: $0.text) }
    )
    let pairs = CluePairs(
      left: clues.left.reduce(into: []) { $0.formUnion($1) },
      right: clues.right.reduce(into: []) { $0.formUnion($1) }, lexicons: lexicons, dictionaries: dictionaries,
      memory: memory)
    return (clues.left, clues.right, pairs.partners)
  }
}

extension String {
  /// The language of a tag, without script and region.
  fileprivate var baseLanguage: String {
    lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
  }
}
