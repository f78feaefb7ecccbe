internal import Bytes

/// Finds hand-offs by whom they name, however they are worded: somebody of the newsroom, whoever signs the page, or a
/// person whom the last sentence of the lead-in names and no other sentence does.
enum NamedReports {
  /// Marks the sentences of a story that hand over so.
  static func join(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int], _ cast: CastList) {
    let authors = cast.members.filter { $0.role == .reporter }.map(\.name)
    signAgain(&evidence, passages, story)
    var isInReport = false
    for (place, index) in story.enumerated() {
      if evidence[index].signOff != nil || evidence[index].thanks { isInReport = false }
      if passages[index].opensTurn { isInReport = passages[index].label?.role == .reporter }
      if evidence[index].handOff?.name != nil {
        isInReport = true
        continue
      }
      guard !isInReport, place < 10 || passages[index].label?.role == .anchor,
        mayHandOver(evidence[index], passages[index]), goesOn(after: place, story, passages),
        let name = reporter(evidence[index], passages[index], authors)
      else { continue }
      let asks = evidence[index].asks || evidence[story[place + 1]].asks && passages[story[place + 1]].label == nil
      evidence[index].handOff = Evidence.HandOff(form: asks ? .live : .package, name: name)
      isInReport = true
    }
    joinLeadIn(&evidence, passages, story)
  }

  /// Takes for thanks what reads like a second sign-off of the same person, and for nothing what comes before the first
  /// sentence of the page or under somebody else's label.
  static func mendSignOffs(_ evidence: inout [Evidence], _ passages: [Passage]) {
    let start = passages.firstIndex { $0.isSpeech && ($0.hasEnd || $0.isLabelled) } ?? 0
    var signed: Set<String> = []
    for index in passages.indices {
      if passages[index].content == .heading { signed = [] }
      guard let signOff = evidence[index].signOff else { continue }
      let name = signOff.name?.lowercased()
      let isOdd =
        isShouted(passages[index].text) && signOff.name.map { !isNamed($0, before: index, passages) } ?? false
      if index < start || isOdd {
        evidence[index].signOff = nil
      } else if let label = passages[index].label?.name, let last = name?.nameWords.last, !label.isEastAsian,
        label.contains(" "), !label.nameWords.contains(where: { $0 == last || $0.differsByOneLetter(from: last) })
      {
        evidence[index].signOff = nil
      } else if let name, !signed.insert(name).inserted, passages[index].label?.role != .reporter {
        evidence[index].signOff = nil
        evidence[index].thanks = true
      }
    }
  }

  /// `記者根岸守報導。` below one sentence or two, with a whole report below it, hands over and does not sign off.
  static func openReports(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    for (place, index) in story.prefix(5).enumerated().dropFirst() {
      guard let signOff = evidence[index].signOff, let name = signOff.name, passages[index].text.isEastAsian,
        passages[index].label == nil, passages[index].text.isShort, story.count - place > 2 * place + 1,
        story.count - place >= 4, evidence[index].descriptions[name] == true,
        !story[..<place].contains(where: { evidence[$0].handOff != nil })
      else { continue }
      evidence[index].signOff = nil
      evidence[index].handOff = Evidence.HandOff(
        form: .package, name: name, outlet: signOff.outlet, place: signOff.place)
      return
    }
  }

  /// True if a text in letters that have capitals is in capitals: anything in it looks like a name.
  private static func isShouted(_ text: String) -> Bool { !text.isEastAsian && text.isInCapitals }

  /// True if a sentence before has the name.
  private static func isNamed(_ name: String, before index: Int, _ passages: [Passage]) -> Bool {
    passages[..<index].contains { $0.isSpeech && $0.text.range(ofName: name) != nil }
  }

  /// Closes a report with a short sentence that hands over again to the same person, if nobody speaks after it or a
  /// label follows.
  ///
  /// For example "Reporting live, Dana Ruiz, News Nine."
  private static func signAgain(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    var handed: Set<String> = []
    for (place, index) in story.enumerated() {
      guard let handOff = evidence[index].handOff, let name = handOff.name?.lowercased(), handOff.form != .guest
      else {
        continue
      }
      let ends = place + 1 == story.count || passages[story[place + 1]].opensTurn
      if !handed.insert(name).inserted, ends, passages[index].text.isShort, !evidence[index].asks,
        passages[index].label?.role ?? .reporter == .reporter
      {
        evidence[index].handOff = nil
        evidence[index].signOff = Evidence.SignOff(name: handOff.name, outlet: handOff.outlet, place: handOff.place)
      }
    }
  }

  /// Whom the page lists as a guest is not handed to as a reporter, and the other way round.
  static func mendForms(_ evidence: inout [Evidence], _ cast: CastList) {
    for index in evidence.indices {
      // "On the phone is Ida Lund, head of the ferry office": who is put through is not of the newsroom.
      if let handOff = evidence[index].handOff, handOff.form == .live, let name = handOff.name,
        evidence[index].descriptions[name] == false
      {
        evidence[index].handOff?.form = .guest
      }
      guard let handOff = evidence[index].handOff, let name = handOff.name?.lowercased(),
        let member = cast.members.first(where: { member in
          let listed = member.name.lowercased()
          return listed == name || listed.nameWords.last == name.nameWords.last && name.nameWords.count == 1
        })
      else { continue }
      if member.role == .guest { evidence[index].handOff?.form = .guest }
      if member.role == .reporter, handOff.form == .guest { evidence[index].handOff?.form = .live }
    }
  }

  private static func mayHandOver(_ evidence: Evidence, _ passage: Passage) -> Bool {
    !evidence.isQuoted && evidence.signOff == nil && !evidence.thanks && evidence.introducesSelf == nil
      && evidence.handOff?.form != .guest && passage.label?.role ?? .anchor == .anchor
      && passage.text.utf8.count <= 400
  }

  /// True if somebody else may speak next: within a line that has a label nobody does.
  private static func goesOn(after place: Int, _ story: [Int], _ passages: [Passage]) -> Bool {
    guard place + 1 < story.count else { return false }
    let (here, next) = (passages[story[place]], passages[story[place + 1]])
    return next.label == nil || next.opensTurn || next.line == here.line
      || next.label?.role == .anchor && here.label?.role == .anchor
  }

  /// Whom a sentence says to be of the newsroom, or who signs the page.
  private static func reporter(_ evidence: Evidence, _ passage: Passage, _ authors: [String]) -> String? {
    let label = passage.label?.name?.lowercased()
    let named = evidence.descriptions.filter(\.value).keys.sorted().first { $0.lowercased() != label }
    return named ?? authors.first { $0.lowercased() != label && passage.text.range(ofName: $0) != nil }
  }

  /// On a page without labels, the last sentence of the first paragraph hands over where it names somebody of whom no
  /// other sentence speaks, and others are quoted below.
  private static func joinLeadIn(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard
      !story.contains(where: { evidence[$0].handOff != nil || passages[$0].label != nil || passages[$0].opensTurn }
      ),
      let start = story.dropFirst().firstIndex(where: { passages[$0].opensParagraph }), (2...6).contains(start),
      story.count - start >= 4, story[start...].contains(where: { evidence[$0].isQuoted })
    else { return }
    let last = story[start - 1]
    guard mayHandOver(evidence[last], passages[last]), evidence[last].persons.count == 1,
      let name = evidence[last].persons.first, evidence[last].descriptions[name] == nil,
      passages[last].text.split(separator: " ").count <= 20,
      story[(start + 1)...].allSatisfy({
        passages[$0].text.range(ofName: name) == nil || evidence[$0].signOff != nil
      })
    else { return }
    evidence[last].handOff = Evidence.HandOff(form: .package, name: name)
  }
}
