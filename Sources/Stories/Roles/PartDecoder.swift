/// Finds the row of parts that fits all evidence of a story best (the way of Viterbi).
///
/// A sentence alone tells little: "It was on the left side." The row as a whole decides, because a
/// change of speaker must be worth its price.
struct PartDecoder {
  let passages: [Passage]
  let evidence: [Evidence]
  /// What the label of a passage allows; nil: anything.
  let allowed: [Set<SpeechPart>?]
  /// Indices of the sentences of one story, in order.
  let sentences: [Int]

  private let traits: StoryTraits

  init(_ passages: [Passage], _ evidence: [Evidence], allowed: [Set<SpeechPart>?], sentences: [Int]) {
    (self.passages, self.evidence, self.allowed, self.sentences) = (passages, evidence, allowed, sentences)
    traits = StoryTraits(
      hasLive: sentences.contains { evidence[$0].handOff?.form == .live }
        || !sentences.contains { evidence[$0].handOff?.form == .guest }
          && sentences.count { evidence[$0].asks && !evidence[$0].isQuoted } > 2,
      hasGuest: sentences.contains { evidence[$0].handOff?.form == .guest }
        || !sentences.contains { evidence[$0].handOff?.name != nil || evidence[$0].signOff != nil }
          && sentences.count { evidence[$0].asks && !evidence[$0].isQuoted } > 1,
      hasHandOff: sentences.contains { evidence[$0].handOff != nil },
      hasSignOff: sentences.contains { evidence[$0].signOff != nil },
      marksNewsroom: sentences.contains { passages[$0].opensTurn },
      quotesBites: sentences.contains { evidence[$0].isQuoted },
      marksBites: sentences.contains { passages[$0].opensTurn && passages[$0].label?.role?.isNewsroom != true })
  }

  /// The best part of each sentence, and how sure its role is, from 0 to 1.
  func parts() -> [(part: SpeechPart, confidence: Double)] {
    guard let first = sentences.first else { return [] }
    let fits = sentences.map { index in SpeechPart.allCases.map { fit($0, index) } }
    let prices = zip(sentences, sentences.dropFirst()).map { before, here in
      SpeechPart.allCases.map { to in SpeechPart.allCases.map { price(from: $0, to: to, before, here) } }
    }
    let start = zip(SpeechPart.allCases, fit(first)).map { DecoderWeights.start($0, traits) + $1 }
    let lattice = PartLattice(start: start, fits: fits, prices: prices)
    return zip(lattice.best, lattice.roleShares).map { part, shares in (part, shares[part.role] ?? 0) }
  }

  private func fit(_ index: Int) -> [Double] { SpeechPart.allCases.map { fit($0, index) } }

  private func fit(_ part: SpeechPart, _ index: Int) -> Double {
    var score = DecoderWeights.fit(part, evidence[index])
    if traits.quotesBites, part.role == .soundbite, !evidence[index].isQuoted { score -= 1.5 }
    if passages[index].opensTurn, let allowed = allowed[index], !allowed.contains(part) { score -= 40 }
    return score
  }

  /// How odd a change of speaker is where no label shows it, on a page that has labels.
  private func surprise(_ from: SpeechPart, _ to: SpeechPart, _ before: Int, _ here: Int) -> Double {
    let bite = from.role == .soundbite || to.role == .soundbite
    guard bite ? traits.marksBites : traits.marksNewsroom else { return 0 }
    return evidence[before].handOff != nil && passages[here].line != passages[before].line ? 0 : 5
  }

  private func price(from: SpeechPart, to: SpeechPart, _ before: Int, _ here: Int) -> Double {
    let label = passages[here].label != nil
    let seam = DecoderWeights.seam(from, to, evidence[before], evidence[here])
    if passages[here].opensTurn, label { return DecoderWeights.afterLabel(from, to) + seam }
    var price = DecoderWeights.change(from, to, traits) + seam
    // A report begins on a new line, after a lead-in of several sentences.
    if from == .anchor, to == .package, passages[here].line != passages[before].line, traits.hasSignOff {
      price += 1
    }
    guard from.role != to.role else { return price - (passages[here].opensTurn ? 3 : 0) }
    return passages[here].opensTurn ? price + 4 : price - surprise(from, to, before, here)
  }
}

/// What a story as a whole shows, which makes some parts likely.
struct StoryTraits {
  var hasLive: Bool
  var hasGuest: Bool
  var hasHandOff: Bool
  var hasSignOff: Bool
  /// True if labels or `>>` show where anchors and reporters speak.
  var marksNewsroom: Bool
  /// True if what others say is in quotation marks.
  var quotesBites: Bool
  /// True if they also show where others are heard.
  var marksBites: Bool
}
