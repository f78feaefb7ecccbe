internal import Bytes

/// A report that a broadcaster wrote for its site: nobody presents it, and others are heard in quotations that stand on
/// their own.
///
/// No phrase shows it. There is no label, no greeting, no hand-off and no talk; there is a by-line, a dateline, or
/// paragraph after paragraph of narration with quotations between them. All that is told is the reporter's.
struct WrittenReport {
  private let passages: [Passage]
  private let evidence: [Evidence]
  /// What is told, in order: all that is spoken and not quoted.
  private let narration: [Int]
  private let quotations: [Int]
  /// The persons whom the page lists.
  let cast: CastList

  /// Reads a page as a written report, nil if it is something else.
  init?(_ passages: [Passage], _ evidence: [Evidence], _ cast: CastList) {
    (self.passages, self.evidence, self.cast) = (passages, evidence, cast)
    let spoken = passages.indices.filter { passages[$0].isSpeech }
    narration = spoken.filter { !evidence[$0].isQuoted }
    quotations = spoken.filter { evidence[$0].isQuoted && passages[$0].opensLine(in: passages) }
    isSigned = cast.members.contains { $0.role == .reporter } && !cast.members.contains { $0.role == .anchor }
    guard narration.count >= 4, !spoken.contains(where: isOnAir), !opensOnAir, isProse else { return nil }
    // Whoever signs off is heard; only a by-line says that the report is written as well.
    if !isSigned, narration.contains(where: { evidence[$0].signOff != nil }) { return nil }
    let isQuoting = quotations.count >= 2
    guard isSigned || hasDateline || isQuoting else { return nil }
  }

  /// True if the page says who made the report.
  let isSigned: Bool

  /// How sure it is that what is told is the reporter's: a presenter may read the same words.
  var confidence: Double { isSigned ? RoleCertainty.signed : RoleCertainty.unsigned }

  /// True if a page without labels that names one reporter is this reporter's, though it is too short or has too few stops
  /// for a written report: nobody presents, asks on, hands over or is thanked.
  static func isToldByAuthor(_ evidence: some Collection<Evidence>) -> Bool {
    evidence.count { $0.asks && !$0.isQuoted } < 3
      && !evidence.contains {
        $0.handOff != nil || $0.signOff != nil || $0.introducesSelf != nil || $0.thanks
      }
  }

  /// What each passage is in the report; nil for what is not spoken.
  var parts: [SpeechPart?] {
    passages.indices.map { passages[$0].isSpeech ? evidence[$0].isQuoted ? .bite : .package : nil }
  }

  /// The speakers, with those who are heard in quotations.
  func speakers(_ speakers: [Speaker], _ language: StoryLanguage) -> [Speaker] {
    let reporter = narration.compactMap { speakers[$0].name }.first
    let heard = QuotedPersons(passages, evidence, language).speakers(besides: reporter)
    return speakers.indices.map { index in
      guard evidence[index].isQuoted else { return speakers[index] }
      // Somebody whom the report calls by one name alone is found otherwise.
      let called = speakers[index].name.flatMap { $0.contains(" ") || $0.isEastAsian ? nil : $0 }
      return Speaker(name: heard[index] ?? called)
    }
  }

  /// True if a sentence is said to somebody, or if a label is before it.
  private func isOnAir(_ index: Int) -> Bool {
    let (passage, shown) = (passages[index], evidence[index])
    if passage.label != nil || passage.opensTurn || passage.opensStory { return true }
    guard !shown.isQuoted else { return false }
    return shown.handOff != nil || shown.thanks || shown.introducesSelf != nil || shown.addressesAnchor
      || shown.beginsStory || shown.introducesClip || shown.asks && shown.speaksToSomebody
  }

  /// True if the first sentence is as short as a greeting.
  private var opensOnAir: Bool {
    guard let first = narration.first else { return true }
    let text = passages[first].text
    return evidence[first].asks || (text.isEastAsian ? text.count <= 10 : text.roughWordCount <= 3)
  }

  /// True if nearly all that is told ends as sentences do, in three paragraphs or more, and questions are rare.
  private var isProse: Bool {
    let complete = narration.count { passages[$0].hasEnd }
    let lines = Set(narration.map { passages[$0].line }).count
    let asking = narration.count { evidence[$0].asks }
    return complete * 10 >= narration.count * 9 && lines >= 3 && asking * 8 <= narration.count
  }

  /// True if the first line begins with a place in capitals and the outlet: `MARLOW, Kan. (KDR) - …`.
  private var hasDateline: Bool {
    guard let first = narration.first else { return false }
    let line = passages[first...].prefix { $0.line == passages[first].line }.map(\.text).joined(separator: " ")
    let front = line.prefix(72)
    let ends = [" - ", " – ", " — ", " -- "].compactMap { front.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return false }
    let head = front[..<end]
    let place = head.prefix { $0 != "," && $0 != "(" }.trimmedWhitespace
    return place.count >= 3 && place.isInCapitals && head.split(separator: " ").count <= 8
  }
}

extension Passage {
  /// True if nothing else that is spoken is before it on its line.
  fileprivate func opensLine(in passages: [Passage]) -> Bool {
    passages.first { $0.line == line && $0.isSpeech }?.range == range
  }
}
