/// What each part of a bead's score counts.
struct BeadWeights: Hashable, Sendable {
  /// What a clue counts, as a part of the logarithm of a likelihood.
  struct ClueWeight: Hashable, Sendable {
    /// Where its partner is in the bead.
    var present: Double
    /// Where its partner is somewhere else.
    var absent: Double

    init(_ present: Double, _ absent: Double) { (self.present, self.absent) = (present, absent) }
  }

  /// What the ratio of lengths counts.
  struct LengthWeight: Hashable, Sendable {
    /// Of one sentence beside one.
    var single: Double
    /// Of beads of more.
    var several: Double
  }

  /// By kind of clue.
  var clues: [Clue.Kind: ClueWeight]
  /// The ratio of lengths.
  var length: LengthWeight
  /// The sentence of a bead of several that the least speaks for: each should have clues of its own.
  var poorest: Double
  /// A bead in which no clue meets its partner.
  var bare: Double
  /// For a sentence alone, each clue whose partner is somewhere else.
  var lonely: Double
  /// The shapes a bead may have, each with what it counts.
  var shapes: [BeadShape]
}

extension BeadWeights {
  /// What a sentence without counterpart counts beyond its shape, if a first look finds this share of so many sentences
  /// beside others: where two texts have less in common, more sentences are alone.
  ///
  /// Learnt with the other weights kept, on Korean and English news and the treebanks in eleven pairs of languages. Of
  /// shares below .6 nothing was learnt, and of few sentences the share says little.
  func alone(atShare share: Double, of sentences: Int) -> Double {
    let usual = 0.87
    let trust = Double(sentences) / (Double(sentences) + 20)
    return 16 * trust * (usual - max(share, 0.6))
  }

  /// The penalty of a bead whose sentences are in different places in the two texts.
  ///
  /// Of 89 documents told in the same order, at most three have such a bead by mistake; at -3 it is a dozen.
  static let crossing = -4.5

  /// The weights of news.
  ///
  /// Learnt as those of a conditional random field over all ways through two texts: on Korean and English news and on
  /// documents of the Parallel Universal Dependencies treebanks in seven languages, in pairs with and without English.
  /// Because they maximize the likelihood of the right way, the probabilities that follow from them are to be believed:
  /// on documents and languages left out they are right to .03 to .06 on average.
  static let news = BeadWeights(
    clues: [
      .number: ClueWeight(0.12, 0.43), .string: ClueWeight(0.07, 0.64),
      .cognate: ClueWeight(0.14, 1.50), .name: ClueWeight(0.05, 0.37),
      .concept: ClueWeight(0.19, 1.05), .mark: ClueWeight(0.14, 0.75),
      .han: ClueWeight(0.16, 0.89), .loan: ClueWeight(0.05, 0.01),
      .sentence: ClueWeight(1, 1),
    ],
    length: LengthWeight(single: 0.71, several: 2.10), poorest: 0.29, bare: -1.45, lonely: 0.17,
    shapes: BeadShape.usual(one: 1.36, alone: -1.68, twoToOne: -1.56, twoToTwo: -5.26, threeToOne: -3.45))
}
