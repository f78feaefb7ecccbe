internal import Bytes

/// What of a sentence the learnt weights look at; no phrase of any language is among them.
enum Observation: String, CaseIterable, Sendable {
  /// Every sentence.
  case any
  /// It hands over to a reporter, live or not, or to a guest.
  case handsOver, handsOverLive, handsOverToGuest
  /// It closes a report, or introduces who speaks.
  case signsOff, introducesSelf
  case asks, thanks, answers, comments, beginsStory, introducesClip
  /// It is a quotation and nothing else.
  case isQuoted
  /// It tells of a person by name, or of several.
  case namesPerson
  /// It names who was handed to, or who signs off.
  case namesReporter
  /// It has figures.
  case hasFigures
  /// It sounds read, free, or very free: persons and contractions.
  case soundsRead, soundsFree, soundsVeryFree
  /// It is short, or long.
  case isShort, isLong
  /// It is the first of a paragraph, or of the story, or the last.
  case opensParagraph, opensStory, closesStory
  /// A label or `>>` is right before it.
  case opensTurn
  /// The sentence before hands over, asks, is quoted, names a person, or signs off.
  case afterHandOff, afterQuestion, afterQuotation, afterPerson, afterSignOff
  /// A report was signed off in the story before it; a hand-off came before it.
  case afterReport, afterAnyHandOff
}

/// Finds what the learnt weights look at in the sentences of a story.
struct Observer {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The sentences of the story, in order.
  let sentences: [Int]

  /// What each sentence shows, in the order of the story.
  func observations() -> [[Observation]] {
    let reporters = sentences.compactMap { evidence[$0].signOff?.name ?? evidence[$0].handOff?.name }
    var (handed, signed) = (false, false)
    return sentences.indices.map { place in
      var found = own(sentences[place], reporters)
      if place == 0 { found.append(.opensStory) }
      if place == sentences.count - 1 { found.append(.closesStory) }
      if place > 0 { found += following(sentences[place - 1]) }
      if signed { found.append(.afterReport) }
      if handed { found.append(.afterAnyHandOff) }
      handed = handed || evidence[sentences[place]].handOff != nil
      signed = signed || evidence[sentences[place]].signOff != nil
      return found
    }
  }

  private func own(_ index: Int, _ reporters: [String]) -> [Observation] {
    let (passage, evidence) = (passages[index], evidence[index])
    let words =
      passage.text.isEastAsian ? passage.text.count / 3 : passage.text.partsAtWhitespace.count
    let signs: [(Observation, Bool)] = [
      (.any, true), (.handsOver, evidence.handOff?.form == .package),
      (.handsOverLive, evidence.handOff?.form == .live),
      (.handsOverToGuest, evidence.handOff?.form == .guest), (.signsOff, evidence.signOff != nil),
      (.introducesSelf, evidence.introducesSelf != nil), (.asks, evidence.asks), (.thanks, evidence.thanks),
      (.answers, evidence.answers), (.comments, evidence.comments), (.beginsStory, evidence.beginsStory),
      (.introducesClip, evidence.introducesClip), (.isQuoted, evidence.isQuoted),
      (.namesPerson, evidence.person != nil),
      (.namesReporter, reporters.contains { passage.text.holds($0) }),
      (.hasFigures, passage.text.hasNumber), (.soundsRead, evidence.freedom < 0),
      (.soundsFree, evidence.freedom >= 1), (.soundsVeryFree, evidence.freedom >= 2.2), (.isShort, words <= 5),
      (.isLong, words >= 22), (.opensParagraph, passage.opensParagraph), (.opensTurn, passage.opensTurn),
    ]
    return signs.filter(\.1).map(\.0)
  }

  private func following(_ index: Int) -> [Observation] {
    let before = evidence[index]
    let signs: [(Observation, Bool)] = [
      (.afterHandOff, before.handOff != nil), (.afterQuestion, before.asks), (.afterQuotation, before.isQuoted),
      (.afterPerson, before.person != nil), (.afterSignOff, before.signOff != nil),
    ]
    return signs.filter(\.1).map(\.0)
  }
}
