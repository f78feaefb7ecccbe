/// What the evidence is worth: the one place where the scales of the decoder are.
///
/// The figures are set by hand in units of "one clear sign", a hand-off being worth eight.
enum DecoderWeights {
  /// How a story begins.
  static func start(_ part: SpeechPart, _ setting: StoryTraits) -> Double {
    switch part {
    case .anchor: setting.isAuthored ? -4 : 0
    case .talk: -2
    case .package where setting.isAuthored: 0
    case .package: setting.hasHandOff ? -9 : setting.hasSignOff ? -1 : -6
    default: -12
    }
  }

  /// What going from one part to another costs where nothing speaks for it.
  static func change(_ from: SpeechPart, _ to: SpeechPart, _ setting: StoryTraits) -> Double {
    switch (from, to) {
    case (.anchor, .anchor), (.talk, .talk), (.package, .package), (.bite, .bite), (.live, .live), (.guest, .guest),
      (.clip, .clip):
      0
    case (.anchor, .talk), (.talk, .anchor), (.live, .talk), (.guest, .talk): -2
    case (.anchor, .package): -7
    case (.anchor, .live): -8
    case (.anchor, .guest): setting.hasGuest ? -4 : -9
    case (.anchor, .clip): -3
    case (.clip, .anchor), (.bite, .package): -0.6
    case (.talk, .live): setting.hasLive ? -1 : -5
    case (.talk, .guest): setting.hasGuest ? -1 : -6
    case (.package, .bite): -2.2
    case (.guest, .anchor): setting.hasGuest ? -3 : -4
    case (.live, .bite), (.bite, .live): -4
    case (.live, .package), (.talk, .package): -6
    case (.package, .anchor), (.live, .anchor): -7
    default: -9
    }
  }

  /// What the layout of a story without labels says for a change: lead-in, report and tag are blocks of their own, and a
  /// lead-in has two to four sentences.
  static func layout(_ from: SpeechPart, _ to: SpeechPart, opensBlock: Bool, place: Int, _ story: StoryTraits)
    -> Double
  {
    var score = 0.0
    let begins = from == .anchor && to == .package
    let ends = (from == .package || from == .bite) && to.role == .anchor
    if story.hasBlocks, begins { score += opensBlock ? 3 : -2 }
    if story.hasBlocks, ends { score += opensBlock && place > 3 ? 4 : -3 }
    if story.lacksHandOff, story.hasSignOff, begins { score += (2...4).contains(place) ? 2.5 : place == 5 ? 1 : -1 }
    return score
  }

  /// A label says that the speaker changes: the change costs nothing, but some rows stay likelier.
  static func afterLabel(_ from: SpeechPart, _ to: SpeechPart) -> Double {
    switch (from, to) {
    case (.anchor, .bite), (.talk, .bite), (.package, .clip), (.live, .clip), (.bite, .clip), (.package, .guest),
      (.bite, .guest), (.guest, .bite), (.guest, .clip):
      -2
    case (.package, .talk), (.anchor, .live), (.talk, .package), (.live, .package), (.package, .live): -1
    default: 0
    }
  }

  /// What the sentences on both sides of a seam say for or against it.
  static func seam(_ from: SpeechPart, _ to: SpeechPart, _ before: Evidence, _ here: Evidence) -> Double {
    var score = 0.0
    if let form = before.handOff?.form {
      score += afterHandOff(form, from, to)
      // "Ira is live in Dover. Ira, what do you see?" is one breath.
      if here.asks, to == .live || to == .guest { score -= 4 }
    }
    if from.role != .anchor, to.role == .anchor { score += (here.thanks ? 5 : 0) + (here.beginsStory ? 6 : 0) }
    if before.signOff != nil { score += to.role == .anchor ? 8 : to.role == .reporter ? -6 : -8 }
    if before.person != nil, from == .package, to == .bite { score += 2.4 }
    // A quotation that is closed has been heard to its end.
    if before.isQuoted, !here.isQuoted, from.role == .soundbite, to.role == .soundbite { score -= 5 }
    if before.introducesClip, from == .anchor { score += to == .clip ? 6 : to == .anchor ? -2 : 0 }
    if before.asks, from == .talk, to == .live || to == .guest { score += 1 }
    if before.asks, from == .talk, to.role == .anchor, !here.asks, !here.comments { score -= 3 }
    return score
  }

  private static func afterHandOff(_ form: Evidence.HandOff.Form, _ from: SpeechPart, _ to: SpeechPart) -> Double {
    guard from.role == .anchor else { return 0 }
    switch (form, to) {
    case (.package, .package): return 8
    case (.package, .bite): return 8
    case (.package, .live): return 0
    case (.live, .live): return 9
    case (.live, .talk): return 5
    case (.live, .package): return 5
    case (.guest, .guest): return 10
    case (.guest, .talk): return 7
    default: return -4
    }
  }

  /// How well a sentence suits a part.
  static func fit(_ part: SpeechPart, _ evidence: Evidence) -> Double {
    var score = 0.0
    switch part {
    case .anchor, .talk: score = anchor(part, evidence)
    case .package: score = reporter(evidence) - max(0, evidence.freedom) * 0.6
    case .live: score = reporter(evidence) + (evidence.answers ? 2 : 0)
    case .bite, .clip: score = evidence.freedom - 1.1
    case .guest: score = evidence.freedom * 0.5 + (evidence.answers ? 2 : 0)
    }
    if part.role == .soundbite || part == .guest {
      if evidence.handOff != nil { score -= 4 }
      if evidence.signOff != nil { score -= 6 }
      if evidence.thanks { score -= 3 }
      if evidence.identifies != nil { score -= 2 }
    }
    if evidence.beginsStory, part.role != .anchor { score -= 3 }
    if evidence.asks {
      score += part == .talk ? 3 : part == .live || part == .guest ? -3 : part == .package ? -1 : 0
    }
    if evidence.addressesAnchor { score += part == .live || part == .guest ? 3 : part.role == .anchor ? -3 : 0 }
    if evidence.isQuoted { score += part.role == .soundbite ? 4 : -3 }
    return score
  }

  private static func anchor(_ part: SpeechPart, _ evidence: Evidence) -> Double {
    var score = 0.0
    if evidence.handOff != nil { score += 3 }
    if evidence.signOff != nil { score -= 6 }
    if evidence.thanks { score += 3 }
    if evidence.introducesSelf != nil { score += 3 }
    if evidence.beginsStory { score += 1 }
    if evidence.comments { score += part == .talk ? 2 : 0.5 }
    // Talk is short: a sentence that asks or thanks nobody is sooner the answer.
    if part == .talk { score -= 0.5 }
    if evidence.answers, part == .talk { score -= 1 }
    return score
  }

  private static func reporter(_ evidence: Evidence) -> Double {
    var score = 0.0
    if evidence.handOff != nil { score -= 4 }
    if evidence.signOff != nil { score += 4 }
    if evidence.thanks { score -= 3 }
    if evidence.identifies != nil { score += 3 }
    if evidence.comments { score -= 1 }
    return score
  }
}
