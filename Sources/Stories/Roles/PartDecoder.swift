/// Finds the row of parts that fits all evidence of a story best (the way of Viterbi).
///
/// A sentence alone tells little: "It was on the left side." The row as a whole decides, because a
/// change of speaker must be worth its price.
struct PartDecoder {
  let passages: [Passage]
  let evidence: [Evidence]
  /// What the label of a passage allows; nil: anything.
  let allowed: [Set<Part>?]
  /// Indices of the sentences of one story, in order.
  let sentences: [Int]

  private var setting: Setting

  init(_ passages: [Passage], _ evidence: [Evidence], allowed: [Set<Part>?], sentences: [Int]) {
    (self.passages, self.evidence, self.allowed, self.sentences) = (passages, evidence, allowed, sentences)
    setting = Setting(
      hasLive: sentences.contains { evidence[$0].handOff?.form == .live }
        || !sentences.contains { evidence[$0].handOff?.form == .guest }
          && sentences.count { evidence[$0].asks && !evidence[$0].isQuoted } > 2,
      hasGuest: sentences.contains { evidence[$0].handOff?.form == .guest },
      hasHandOff: sentences.contains { evidence[$0].handOff != nil },
      hasSignOff: sentences.contains { evidence[$0].signOff != nil },
      marksNewsroom: sentences.contains { passages[$0].opensTurn },
      quotesBites: sentences.contains { evidence[$0].isQuoted },
      marksBites: sentences.contains { passages[$0].opensTurn && passages[$0].label?.role?.isNewsroom != true })
  }

  /// The best part of each sentence.
  func parts() -> [Part] {
    guard let first = sentences.first else { return [] }
    var scores = Part.allCases.map { Weights.start($0, setting) + fit($0, first) }
    var ways: [[Part]] = []
    for (before, here) in zip(sentences, sentences.dropFirst()) {
      let step = step(from: scores, before, here)
      scores = step.scores
      ways.append(step.from)
    }
    var best = Part.allCases.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .anchor
    var row = [best]
    for way in ways.reversed() {
      best = way[best.rawValue]
      row.append(best)
    }
    return row.reversed()
  }

  private func step(from scores: [Double], _ before: Int, _ here: Int) -> (scores: [Double], from: [Part]) {
    var next: [Double] = []
    var ways: [Part] = []
    for part in Part.allCases {
      let choices = Part.allCases.map { ($0, scores[$0.rawValue] + price(from: $0, to: part, before, here)) }
      let best = choices.max { $0.1 < $1.1 } ?? (.anchor, 0)
      next.append(best.1 + fit(part, here))
      ways.append(best.0)
    }
    return (next, ways)
  }

  private func fit(_ part: Part, _ index: Int) -> Double {
    var score = Weights.fit(part, evidence[index])
    if setting.quotesBites, part.role == .soundbite, !evidence[index].isQuoted { score -= 1.5 }
    if passages[index].opensTurn, let allowed = allowed[index], !allowed.contains(part) { score -= 40 }
    return score
  }

  /// How odd a change of speaker is where no label shows it, on a page that has labels.
  private func surprise(_ from: Part, _ to: Part, _ before: Int, _ here: Int) -> Double {
    let bite = from.role == .soundbite || to.role == .soundbite
    guard bite ? setting.marksBites : setting.marksNewsroom else { return 0 }
    return evidence[before].handOff != nil && passages[here].line != passages[before].line ? 0 : 5
  }

  private func price(from: Part, to: Part, _ before: Int, _ here: Int) -> Double {
    let label = passages[here].label != nil
    let seam = Weights.seam(from, to, evidence[before], evidence[here])
    if passages[here].opensTurn, label { return Weights.afterLabel(from, to) + seam }
    let price = Weights.change(from, to, setting) + seam
    guard from.role != to.role else { return price - (passages[here].opensTurn ? 3 : 0) }
    return passages[here].opensTurn ? price + 4 : price - surprise(from, to, before, here)
  }
}

/// What a story as a whole shows, which makes some parts likely.
struct Setting {
  var hasLive: Bool
  var hasGuest: Bool
  var hasHandOff: Bool
  var hasSignOff: Bool
  /// Whether labels or `>>` show where anchors and reporters speak.
  var marksNewsroom: Bool
  /// Whether what others say stands in quotation marks.
  var quotesBites: Bool
  /// Whether they also show where others are heard.
  var marksBites: Bool
}
