internal import Bytes

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
  /// The last words of the names on labels, in lower case.
  private let labelled: Set<String>
  /// Where each sentence is in the story, from 0.
  private let places: [Int: Int]
  /// The passages that go on with the sentence of the passage before.
  private let continued: Set<Int>

  init(
    _ passages: [Passage], _ evidence: [Evidence], allowed: [Set<SpeechPart>?], sentences: [Int],
    listsGuest: Bool = false, listsAuthor: Bool = false
  ) {
    (self.passages, self.evidence, self.allowed, self.sentences) = (passages, evidence, allowed, sentences)
    labelled = Set(sentences.compactMap { passages[$0].label?.name?.nameWords.last })
    places = Dictionary(sentences.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let story = passages[(sentences.first ?? 0)..<(sentences.last.map { $0 + 1 } ?? 0)]
    continued = Set(WrappedSentences.sentences(in: story).flatMap { $0.dropFirst() })
    let gaps = sentences.dropFirst().filter { passages[$0].opensParagraph }
    let isLabelled = sentences.contains { passages[$0].label != nil || passages[$0].opensTurn }
    // `蓮農 黃水木：「…」`: labels of quotations say nothing of who tells the rest.
    let labelsNarration = sentences.contains { index in
      (passages[index].label != nil || passages[index].opensTurn) && !evidence[index].isQuoted
    }
    let asking = sentences.count { evidence[$0].asks && !evidence[$0].isQuoted }
    let forms = sentences.compactMap { evidence[$0].handOff?.form }
    let names = sentences.contains { evidence[$0].handOff?.name != nil || evidence[$0].signOff != nil }
    // Who answers where nobody of the newsroom is named is a guest.
    let hasGuest = forms.contains(.guest) || listsGuest || !names && asking > 1
    let paragraphs = Set(sentences.map { passages[$0].line }).count
    traits = StoryTraits(
      hasLive: forms.contains(.live) || !hasGuest && asking > 2, hasGuest: hasGuest,
      hasHandOff: sentences.contains { evidence[$0].handOff != nil },
      hasSignOff: sentences.contains { evidence[$0].signOff != nil },
      hasCue: !forms.isEmpty || asking >= 3 || sentences.contains { evidence[$0].signOff != nil },
      usesQuotationMarks: sentences.contains { evidence[$0].isQuoted }
        || sentences.count { passages[$0].text.holdsOpeningQuote } >= 2,
      isLabelled: isLabelled, marksNewsroom: sentences.contains { passages[$0].opensTurn },
      quotesBites: sentences.contains { evidence[$0].isQuoted },
      marksBites: sentences.contains { passages[$0].opensTurn && passages[$0].label?.role?.isNewsroom != true },
      hasBlocks: !isLabelled && (1...3).contains(gaps.count)
        && sentences.prefix { $0 != gaps.first }.count <= 7 && sentences.count >= 6,
      hasParagraphs: !isLabelled && paragraphs >= 4 && sentences.count * 10 >= paragraphs * 13,
      lacksHandOff: !sentences.contains { evidence[$0].handOff != nil },
      isAuthored: listsAuthor && !labelsNarration && WrittenReport.isToldByAuthor(sentences.map { evidence[$0] }))
  }

  /// The best part of each sentence, and how sure its role is, from 0 to 1.
  func parts() -> [(part: SpeechPart, confidence: Double)] {
    guard let first = sentences.first else { return [] }
    // Labels and quotation marks say more than the rows do, and where nothing shows a second voice there is one: the
    // anchor's.
    let isBare = !traits.isLabelled && !traits.usesQuotationMarks && !traits.isAuthored
    let weights = isBare && traits.hasCue ? LearntWeights.builtIn : nil
    let shown = weights == nil ? sentences.map { _ in [] } : observer.observations().map(LearntWeights.places)
    let parts = SpeechPart.allCases
    let fits = zip(sentences, shown).map { index, shown in
      zip(parts, fit(index)).map { $1 + (weights?.fit($0, shown) ?? 0) }
    }
    let prices = zip(zip(sentences, sentences.dropFirst()), shown.dropFirst()).map { pair, shown in
      let prices = stepPrices(pair.0, pair.1)
      guard let weights else { return prices }
      return zip(parts, prices).map { to, prices in
        zip(parts, prices).map { $1 + weights.step($0, to, shown) }
      }
    }
    let start = zip(parts, zip(fit(first), fits[0])).map { DecoderWeights.start($0, traits) + $1.1 }
    let lattice = PartLattice(start: start, fits: fits, prices: prices)
    return zip(lattice.best, lattice.roleShares).map { part, shares in (part, shares[part.role] ?? 0) }
  }

  private var observer: Observer { Observer(passages: passages, evidence: evidence, sentences: sentences) }

  /// The scores without the learnt weights, for learning; the ranges are still empty.
  var lattice: StoryLattice {
    let parts = SpeechPart.allCases
    return StoryLattice(
      parts: parts.map { "\($0)" }, roles: parts.map(\.role.rawValue), ranges: [],
      shown: observer.observations().map { $0.map(\.rawValue) },
      start: sentences.first.map { first in zip(parts, fit(first)).map { DecoderWeights.start($0, traits) + $1 } }
        ?? [],
      fits: sentences.map(fit),
      prices: zip(sentences, sentences.dropFirst()).map { stepPrices($0, $1) })
  }

  /// How well a sentence fits each part.
  private func fit(_ index: Int) -> [Double] {
    let evidence = evidence[index]
    let quotesOthers = !evidence.isQuoted && passages[index].text.holdsOpeningQuote
    return SpeechPart.allCases.map { part in
      var score = DecoderWeights.fit(part, evidence)
      if traits.quotesBites, part.role == .soundbite, !evidence.isQuoted { score -= 1.5 }
      // Whoever tells of others' words in quotation marks is not heard from a recording.
      if part.role == .soundbite, quotesOthers { score -= 4 }
      // Where guests answer and nobody is live, an answer is a guest's.
      if part == .live, traits.hasGuest, !traits.hasLive { score -= 3 }
      if passages[index].opensTurn, let allowed = allowed[index], !allowed.contains(part) { score -= 40 }
      return score
    }
  }

  /// What each step from one sentence to the next costs: by the part that it leads to, from each part.
  private func stepPrices(_ before: Int, _ here: Int) -> [[Double]] {
    let parts = SpeechPart.allCases
    // Nobody else begins to speak within a sentence.
    if continued.contains(here) { return parts.map { to in parts.map { $0 == to ? 0 : -20 } } }
    // Taken out of the list once, and not for each pair of parts: evidence is dear to copy.
    let (evidenceBefore, evidenceHere) = (evidence[before], evidence[here])
    let place = places[here] ?? 0
    return parts.map { to in
      parts.map { from in
        let seam = DecoderWeights.seam(from, to, evidenceBefore, evidenceHere)
        return price(from: from, to: to, before, here, seam: seam, place: place)
      }
    }
  }

  /// How odd a change of speaker is where no label shows it, on a page that has labels.
  private func surprise(_ from: SpeechPart, _ to: SpeechPart, _ before: Int, _ here: Int) -> Double {
    let bite = from.role == .soundbite || to.role == .soundbite
    // Within a line that has a label nobody else begins to speak, unless it is in quotation marks.
    let isWithinLine = passages[here].line == passages[before].line && passages[here].label != nil
    if isWithinLine, !evidence[here].isQuoted, !evidence[before].isQuoted { return 10 }
    // `[Name/Office : "…" "…"]`: all of it is under the label of a sound bite.
    if isWithinLine, passages[here].label?.role == .soundbite { return 30 }
    if traits.hasParagraphs, passages[here].line == passages[before].line, !evidence[here].isQuoted,
      !evidence[before].isQuoted
    {
      return 4
    }
    // A quotation on a line of its own shows by itself that somebody else is heard.
    if bite, evidence[here].isQuoted || evidence[before].isQuoted { return 0 }
    guard bite ? traits.marksBites : traits.marksNewsroom else { return 0 }
    guard passages[here].line != passages[before].line, evidence[before].handOff != nil else { return 5 }
    return evidence[before].handOff?.name.map(isLabelled) ?? false ? 8 : 0
  }

  /// True if the page has labels of somebody, so that whoever is handed to speaks under one.
  private func isLabelled(_ name: String) -> Bool {
    name.nameWords.last.map { labelled.contains($0) } ?? false
  }

  /// What a step costs, given what the sentences on both sides say for it and the place of the second in the story.
  private func price(
    from: SpeechPart, to: SpeechPart, _ before: Int, _ here: Int, seam: Double, place: Int
  ) -> Double {
    let label = passages[here].label != nil
    if passages[here].opensTurn, label { return DecoderWeights.afterLabel(from, to) + seam }
    var price = DecoderWeights.change(from, to, traits) + seam
    // A report begins on a new line, after a lead-in of several sentences.
    if from == .anchor, to == .package, passages[here].line != passages[before].line, traits.hasSignOff {
      price += 1
    }
    // On a page whose anchors have labels, a paragraph without one after a hand-off is the report.
    if from.role == .anchor, to.role == .reporter, traits.marksNewsroom, !passages[here].opensTurn,
      passages[here].line != passages[before].line, let name = evidence[before].handOff?.name, !isLabelled(name)
    {
      price += 4
    }
    price += DecoderWeights.layout(
      from, to, opensBlock: passages[here].opensParagraph, place: place, traits)
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
  /// True if a hand-off, a sign-off or a talk shows that somebody else than the anchor speaks.
  var hasCue: Bool
  /// True if the words of others are in quotation marks, alone or within sentences.
  var usesQuotationMarks: Bool
  /// True if labels or `>>` show where somebody begins to speak.
  var isLabelled: Bool
  /// True if labels or `>>` show where anchors and reporters speak.
  var marksNewsroom: Bool
  /// True if what others say is in quotation marks.
  var quotesBites: Bool
  /// True if they also show where others are heard.
  var marksBites: Bool
  /// True if empty lines part a story without labels into few blocks: lead-in, report, and what the anchor adds.
  var hasBlocks: Bool
  /// True if lines hold several sentences each, so that nobody else begins to speak within one.
  var hasParagraphs: Bool
  /// True if no sentence hands over.
  var lacksHandOff: Bool
  /// True if the page names one reporter and nobody presents, asks, hands over or is thanked: all of it is the report.
  var isAuthored: Bool
}
