internal import Bytes

/// Joins the two ends of a report: who signs off was handed to.
///
/// A hand-off may be worded in any way ("Ida Lund went up the hill to see for herself"); that the name of the sign-off
/// is in it gives it away. So does a bare name at the end of a turn, where somebody without a label goes on.
enum ReportEnds {
  /// Marks as a hand-off the last sentence before a report that names who signs off.
  static func join(
    _ evidence: inout [Evidence], _ passages: [Passage], stories: [[Int]], cast: CastList, _ book: BroadcastPhrases
  ) {
    LabelledSignOffs.mark(&evidence, passages)
    NamedReports.mendSignOffs(&evidence, passages)
    NamedReports.mendForms(&evidence, cast)
    let interviews = Interviews(passages, evidence, cast, book)
    for story in stories {
      NamedReports.openReports(&evidence, passages, story)
      ReportBlocks.join(&evidence, passages, story)
      joinBrackets(&evidence, passages, story)
      joinBareNames(&evidence, passages, story)
      joinNameless(&evidence, passages, story)
      joinAgain(&evidence, passages, story)
      joinLast(&evidence, passages, story)
      joinLabels(&evidence, passages, story)
      joinThanks(&evidence, passages, story)
      joinQuestions(&evidence, passages, story)
      interviews.join(&evidence, story)
      joinNextLabels(&evidence, passages, story)
      GreetedPresenters(passages, story).join(&evidence)
      NamedReports.join(&evidence, passages, story, cast)
      var from = 0
      for (place, index) in story.enumerated() {
        guard let signOff = evidence[index].signOff else { continue }
        defer { from = place + 1 }
        let before = story[from..<place]
        guard let name = signOff.name, !before.contains(where: { evidence[$0].handOff?.name != nil }) else {
          continue
        }
        guard let last = before.last(where: { names(passages[$0], name, evidence[$0]) }) else { continue }
        evidence[last].handOff = Evidence.HandOff(form: .package, name: name)
      }
    }
  }

  /// "Ida Lund went up the hill" and at the end "Ida Lund, on the hill.": a short sentence that begins with a name and a
  /// comma, or ends with it, signs off where one of the first sentences names the same person and no other does.
  private static func joinBrackets(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard story.count >= 5, !story.contains(where: { evidence[$0].signOff != nil }) else { return }
    for index in story.dropFirst(3).reversed() {
      let text = passages[index].text
      guard text.isShort, !evidence[index].isQuoted, !evidence[index].thanks, !evidence[index].asks,
        evidence[index].identifies == nil, passages[index].label?.name == nil,
        passages[index].label?.role ?? .reporter == .reporter, let name = nameAtEdge(of: text, evidence[index])
      else { continue }
      guard let first = story.prefix(6).first(where: { passages[$0].text.range(ofName: name) != nil }),
        first < index
      else { continue }
      let others = story.filter { $0 != index && passages[$0].text.range(ofName: name) != nil }
      guard
        others.count == 1 || evidence[first].handOff?.name == name, names(passages[first], name, evidence[first]),
        story.count(where: { $0 > first && $0 < index }) >= 2
      else { continue }
      let handOff = evidence[index].handOff
      evidence[index].signOff = Evidence.SignOff(name: name, outlet: handOff?.outlet, place: handOff?.place)
      evidence[index].handOff = nil
      return
    }
  }

  /// The name with which a sentence begins, before a comma, or with which a very short one ends.
  private static func nameAtEdge(of text: String, _ evidence: Evidence) -> String? {
    if let first = evidence.persons.first(where: { text.hasPrefix($0 + ",") }) { return first }
    guard text.split(separator: " ").count <= 8 else { return nil }
    return evidence.persons.last { text.droppingFullStop.hasSuffix($0) }
  }

  /// The last sentence before a label hands over to whoever speaks under it, where it names that person alone, has no
  /// question, and the person is not described.
  private static func joinNextLabels(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    var heard: Set<String> = []
    // Whoever was handed to hands over to nobody.
    let reporters = Set(story.compactMap { evidence[$0].handOff?.name?.nameWords.last })
    for (here, next) in zip(story, story.dropFirst()) {
      guard passages[next].opensTurn, let label = passages[next].label, let name = label.name else { continue }
      let last = name.nameWords.last ?? name
      defer { heard.insert(last) }
      guard !heard.contains(last), passages[here].label?.name != name,
        passages[here].label?.name?.nameWords.last.map({ !reporters.contains($0) }) ?? true,
        label.role ?? .reporter == .reporter,
        label.title == nil || label.role == .reporter, mayName(evidence[here]),
        passages[here].label?.role ?? .anchor == .anchor,
        let whole = evidence[here].persons.first(where: { $0.nameWords.last == last }),
        passages[here].text.droppingFullStop.hasSuffix(whole) || label.role == .reporter,
        evidence[here].descriptions.first(where: { $0.key.nameWords.last == last })?.value != false
      else { continue }
      evidence[here].handOff = Evidence.HandOff(form: .package, name: whole)
    }
  }

  private static func mayName(_ evidence: Evidence) -> Bool {
    evidence.handOff == nil && evidence.signOff == nil && !evidence.asks && !evidence.isQuoted && !evidence.thanks
      && !evidence.answers && evidence.introducesSelf == nil
  }

  /// The last sentence before a label that says `REPORTER` and no name hands over to whom alone it names.
  private static func joinNameless(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    for (here, next) in zip(story, story.dropFirst()) {
      guard passages[next].opensTurn, let label = passages[next].label, label.name == nil,
        passages[here].label?.role ?? .anchor == .anchor, evidence[here].handOff == nil, !evidence[here].isQuoted,
        evidence[here].introducesSelf == nil, evidence[here].signOff == nil, evidence[here].persons.count == 1
      else { continue }
      let name = evidence[here].persons[0]
      if label.role == .reporter, isNamedOnce(name, in: story, besides: here, passages) {
        evidence[here].handOff = Evidence.HandOff(form: .package, name: name)
      } else if label.role == nil, label.title != nil, evidence[here].descriptions[name] == true {
        evidence[here].handOff = Evidence.HandOff(form: evidence[here].asks ? .live : .package, name: name)
      }
    }
  }

  /// The last sentence under a reporter's labels that names this reporter signs off, and the last one before the first
  /// of these labels that does hands over, however both are worded.
  private static func joinLabels(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    var reporters: [String: [Int]] = [:]
    for index in story {
      guard let label = passages[index].label, label.role ?? .reporter == .reporter, let name = label.name else {
        continue
      }
      reporters[name, default: []].append(index)
    }
    for (name, spoken) in reporters.sorted(by: { $0.key < $1.key }) {
      guard let first = spoken.first, let last = spoken.last else { continue }
      if spoken.count > 1, evidence[last].signOff == nil, passages[last].text.isShort,
        evidence[last].introducesSelf == nil, passages[last].text.range(ofName: name) != nil,
        names(passages[last], name, evidence[last], anyRole: true)
      {
        evidence[last].signOff = Evidence.SignOff(name: name)
      }
      guard passages[first].label?.role == .reporter || evidence[last].signOff != nil else { continue }
      let before = story.prefix { $0 < first }.suffix(3)
      guard !before.contains(where: { evidence[$0].handOff != nil }),
        let handing = before.last(where: { names(passages[$0], name, evidence[$0]) })
      else { continue }
      evidence[handing].handOff = Evidence.HandOff(form: .package, name: name)
    }
  }

  /// Whoever was handed to and is named so again by the last sentence signs off, as in "Dana Pell reports from Mokpo".
  private static func joinLast(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard let last = story.last(where: { passages[$0].isSpeech }), let handOff = evidence[last].handOff,
      handOff.form == .package, let name = handOff.name
    else { return }
    let isKnown = story.contains { $0 < last && evidence[$0].handOff?.name?.range(ofName: name) != nil }
    guard isKnown else { return }
    evidence[last].handOff = nil
    evidence[last].signOff = Evidence.SignOff(name: name, outlet: handOff.outlet, place: handOff.place)
  }

  /// Of the sentences after a hand-off that name the reporter again, the last short one signs off.
  private static func joinAgain(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    let handing = story.filter { evidence[$0].handOff?.name != nil && evidence[$0].handOff?.form != .guest }
    for (place, start) in handing.enumerated() {
      guard let name = evidence[start].handOff?.name, name.contains(" ") || name.isEastAsian else { continue }
      let end = place + 1 < handing.count ? handing[place + 1] : Int.max
      let report = story.filter { $0 > start + 1 && $0 < end }
      guard !report.contains(where: { evidence[$0].signOff != nil }),
        let last = report.last(where: { passages[$0].text.range(ofName: name) != nil }),
        passages[last].text.isShort || endsBlock(last, story, passages), passages[last].label?.role != .anchor,
        !evidence[last].thanks,
        !evidence[last].asks, !evidence[last].isQuoted
      else { continue }
      let rest = story.count { $0 > last && $0 < end }
      if rest > 2, report.count - rest < rest {
        // "Ida Lund went there. A report by Ida Lund.": the package begins after the last sentence that names her.
        (evidence[last].handOff, evidence[start].handOff) = (evidence[start].handOff, nil)
      } else if rest <= 2 {
        evidence[last].signOff = Evidence.SignOff(name: name)
      }
    }
  }

  /// True if a sentence of moderate length is the last one before a gap, or of the story.
  private static func endsBlock(_ index: Int, _ story: [Int], _ passages: [Passage]) -> Bool {
    let next = story.first { $0 > index }
    return next.map { passages[$0].opensParagraph } ?? true
      && passages[index].text.split(separator: " ").count <= 18
  }

  /// Who is thanked was handed to, in the sentence that first names him or her.
  private static func joinThanks(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    var from = 0
    for (place, index) in story.enumerated() {
      guard let name = evidence[index].thanked else { continue }
      defer { from = place + 1 }
      let before = story[from..<place]
      guard !before.contains(where: { evidence[$0].handOff != nil }) else { continue }
      guard let first = before.first(where: { names(passages[$0], name, evidence[$0]) }) else { continue }
      let talks = before.contains { evidence[$0].asks }
      let whole = evidence[first].person.flatMap { $0.range(ofName: name) == nil ? nil : $0 }
      evidence[first].handOff = Evidence.HandOff(
        form: talks ? .live : .package, name: whole ?? name, isInferred: true)
    }
  }

  /// "Ira, what do you see?": who is asked by name was handed to where the whole name is, shortly before.
  private static func joinQuestions(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard story.contains(where: { passages[$0].label?.name != nil }) else { return }
    for (place, index) in story.enumerated() where evidence[index].asks && evidence[index].handOff == nil {
      guard let comma = passages[index].text.firstIndex(of: ",") else { continue }
      let asked = String(passages[index].text[..<comma])
      guard asked.isCapitalisedWord, !asked.contains(" ") else { continue }
      let before = story[max(0, place - 3)..<place].reversed()
      guard let named = before.first(where: { evidence[$0].person?.nameWords.contains(asked.lowercased()) == true })
      else { continue }
      if evidence[named].handOff?.form != .guest {
        evidence[named].handOff = Evidence.HandOff(form: .live, name: evidence[named].person, isInferred: true)
      }
    }
  }

  private static func names(_ passage: Passage, _ name: String, _ evidence: Evidence, anyRole: Bool = false) -> Bool
  {
    guard !evidence.isQuoted, anyRole || passage.label?.role ?? .anchor == .anchor else { return false }
    guard let range = passage.text.range(ofName: name) else { return false }
    return passage.text[..<range.lowerBound].count { $0.opensQuotation || $0.closesQuotation }.isMultiple(of: 2)
  }
}

extension String {
  /// True if it is as short as a sign-off.
  var isShort: Bool { isEastAsian ? count <= 32 : split(separator: " ").count <= 12 }

  /// Where a name is, upper or lower case alike.
  func range(ofName name: String) -> Range<String.Index>? {
    if let range = firstRange(of: name) { return range }
    let name = name.lowercased()
    guard lowercased().contains(name) else { return nil }
    let text = Array(self)
    let letters = Array(name)
    guard letters.count >= 2, text.count >= letters.count else { return nil }
    for start in 0...(text.count - letters.count)
    where zip(text[start...], letters).allSatisfy({ $0.lowercased() == String($1) }) {
      return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: start + letters.count)
    }
    return nil
  }
}
