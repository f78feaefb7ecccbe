internal import Bytes

/// Finds hand-offs by their answer: whoever begins by speaking to the presenter by first name was handed to.
///
/// "… and Tam Rusk has the travel." `TAM RUSK: Thanks, Dana.` No phrase of the hand-off is needed. A guest may answer so
/// too, so nobody counts who is asked again and again or of whom the page says what else they are.
struct GreetedPresenters {
  private let passages: [Passage]
  private let story: [Int]
  /// The sentences of each turn that follows a label, in order.
  private let turns: [ArraySlice<Int>]

  init(_ passages: [Passage], _ story: [Int]) {
    (self.passages, self.story) = (passages, story)
    let starts = story.indices.filter { passages[story[$0]].opensTurn && passages[story[$0]].label != nil }
    turns = zip(starts, starts.dropFirst() + [story.endIndex]).map { story[$0..<$1] }
  }

  /// Marks the sentences that hand over.
  func join(_ evidence: inout [Evidence]) {
    var heard: Set<String> = []
    for (before, here) in zip(turns, turns.dropFirst()) {
      guard let name = name(of: here), let first = here.first else { continue }
      guard heard.insert(name).inserted, name.contains(" "), mayPresent(before), self.name(of: before) != name,
        speaks(first, toWhoSpeaks: before, evidence), !isAskedAgain(name, evidence),
        !evidence.contains(where: { isOther(name, $0) }),
        let handing = before.last(where: { passages[$0].text.range(ofName: name) != nil })
      else { continue }
      if let known = evidence[handing].handOff, !known.isInferred || known.form == .guest { continue }
      let asks = before.last.map { evidence[$0].asks } ?? false
      evidence[handing].descriptions = evidence[handing].descriptions.filter {
        $0.key.lowercased() != name.lowercased()
      }
      evidence[handing].handOff = Evidence.HandOff(form: asks ? .live : .package, name: name)
    }
  }

  private func name(of turn: ArraySlice<Int>) -> String? {
    guard let label = turn.first.flatMap({ passages[$0].label }), label.role ?? .reporter == .reporter,
      label.title == nil || label.role == .reporter
    else { return nil }
    return label.name
  }

  /// True if nothing on the label of a turn says that somebody else than the presenter speaks it.
  private func mayPresent(_ turn: ArraySlice<Int>) -> Bool {
    guard let label = turn.first.flatMap({ passages[$0].label }) else { return false }
    return label.role ?? .anchor == .anchor && (label.title == nil || label.role == .anchor)
  }

  /// True if a sentence has, between commas, the first name of who spoke before; any single name where no label has it.
  private func speaks(_ index: Int, toWhoSpeaks turn: ArraySlice<Int>, _ evidence: [Evidence]) -> Bool {
    let called = turn.first.flatMap { passages[$0].label?.name }?.nameWords.first
    return evidence[index].vocatives.contains { vocative in
      guard vocative.form == nil, vocative.place != .start, !vocative.name.contains(" ") else { return false }
      return called.map { $0 == vocative.name.lowercased() } ?? (vocative.name.count >= 3)
    }
  }

  /// True if somebody answers a question after the first turn.
  private func isAskedAgain(_ name: String, _ evidence: [Evidence]) -> Bool {
    zip(turns, turns.dropFirst()).filter { self.name(of: $1) == name }.dropFirst()
      .contains { before, _ in before.last.map { evidence[$0].asks } ?? false }
  }

  /// True if a sentence says of somebody that they are not of the newsroom.
  private func isOther(_ name: String, _ evidence: Evidence) -> Bool {
    // "Tam Rusk, you went up there": what is said to somebody describes nobody.
    !evidence.speaksToSomebody
      && evidence.descriptions.contains { $0.key.lowercased() == name.lowercased() && !$0.value }
      || evidence.handOff?.form == .guest && evidence.handOff?.name?.lowercased() == name.lowercased()
  }
}
