/// Says who speaks each sentence, once it is known what part each sentence has.
struct SpeakerAssigner {
  let passages: [Passage]
  let evidence: [Evidence]
  let parts: [SpeechPart?]
  let phrases: BroadcastPhrases
  let book: KnownNames
  /// The persons whom the page lists.
  private let listed: CastList
  var speakers: [Speaker]
  /// The names of anchors and reporters, who are not heard as others.
  var newsroom: Set<String> = []

  /// The speaker of every passage; an empty one for what is not spoken.
  static func speakers(
    _ passages: [Passage], _ evidence: [Evidence], _ parts: [SpeechPart?], _ book: BroadcastPhrases,
    _ names: KnownNames, _ listed: CastList
  )
    -> [Speaker]
  {
    var casting = SpeakerAssigner(passages, evidence, parts, book, names, listed)
    casting.castReporters()
    casting.castAnchors()
    casting.castOthers()
    casting.writeNames()
    return casting.speakers
  }

  private init(
    _ passages: [Passage], _ evidence: [Evidence], _ parts: [SpeechPart?], _ phrases: BroadcastPhrases,
    _ names: KnownNames, _ listed: CastList
  ) {
    (self.passages, self.evidence, self.parts, self.phrases, book) = (passages, evidence, parts, phrases, names)
    self.listed = listed
    speakers = passages.map { _ in Speaker() }
  }

  /// Labels shout names that the text does not: `RUTH VANE`; where all is in capitals they stay.
  private mutating func writeNames() {
    guard passages.contains(where: { $0.isSpeech && !$0.text.isInCapitals }) else { return }
    for index in speakers.indices {
      guard let name = speakers[index].name, name.isInCapitals, name.contains(" ") || name.count > 4 else {
        continue
      }
      speakers[index].name = name.capitalised
    }
  }

  private var spoken: [Int] { passages.indices.filter { parts[$0] != nil } }

  /// A report runs from a hand-off to the next anchor; label, hand-off or sign-off name the reporter.
  private mutating func castReporters() {
    var report: [Int] = []
    var handOff: Evidence.HandOff?
    for index in spoken {
      if parts[index]?.role == .anchor {
        // In a live talk the anchor's questions do not end the report.
        if !report.isEmpty, parts[index] != .talk { cast(report, handOff) }
        if parts[index] != .talk { report = [] }
        if let here = evidence[index].handOff {
          // Whoever else is handed to begins another report, in a talk too.
          if !report.isEmpty, here.name != handOff?.name {
            cast(report, handOff)
            report = []
          }
          handOff = here
        }
      } else {
        report.append(index)
      }
    }
    cast(report, handOff)
    castListedReporter()
  }

  /// Where no report says whose it is, it is the one reporter's whom the page lists.
  private mutating func castListedReporter() {
    let reports = spoken.filter { parts[$0]?.role == .reporter }
    guard let name = listed.only(.reporter), reports.allSatisfy({ speakers[$0].name == nil }) else { return }
    for index in reports { speakers[index].name = book.fullest(name) }
  }

  private mutating func cast(_ report: [Int], _ handOff: Evidence.HandOff?) {
    let signOff = report.compactMap { evidence[$0].signOff }.first
    let labelled = report.filter { parts[$0]?.role == .reporter }.compactMap { passages[$0].label?.name }.first
    let guest = handOff?.form == .guest
    for index in report {
      let isReporter = parts[index]?.role == .reporter
      guard isReporter || parts[index] == .guest && guest else { continue }
      let label = passages[index].label
      let name = label?.name ?? (isReporter ? signOff?.name ?? labelled : nil) ?? handOff?.name
      speakers[index] = Speaker(
        name: name.map(book.fullest), title: label?.title ?? handOff?.title,
        outlet: isReporter ? signOff?.outlet ?? handOff?.outlet : nil,
        place: isReporter ? signOff?.place ?? handOff?.place : nil)
    }
  }

  /// One anchor reads unless labels say otherwise; who says "I'm …" or is addressed is the anchor.
  private mutating func castAnchors() {
    let anchors = spoken.filter { parts[$0]?.role == .anchor }
    let introductions = anchors.filter { evidence[$0].introducesSelf != nil }
    let names = Set(introductions.compactMap { evidence[$0].introducesSelf })
    let introduced = introductions.first.flatMap { evidence[$0].introducesSelf }
    let titled = Dictionary(
      introductions.compactMap { index in passages[index].label?.title.map { ($0, evidence[index].introducesSelf) }
      },
      uniquingKeysWith: { first, _ in first })
    var voice: String?
    let answers = spoken.filter { (parts[$0] == .live || parts[$0] == .guest) && evidence[$0].signOff == nil }
    let addressed = answers.compactMap { addressee($0) }.first
    let labelled = Set(anchors.compactMap { passages[$0].label?.name.map(book.fullest) })
    // Where labels or a list name one anchor, there is no other.
    let interviewer = interviewer
    let presenter = labelled.isEmpty ? listed.only(.anchor) ?? interviewer : nil
    let only = labelled.count == 1 ? labelled.first : nil
    for index in anchors {
      let label = passages[index].label
      // A label that says what somebody is (`ANNOUNCER`) means another than the one who introduces himself.
      let isOther = label != nil && label?.name == nil && (label?.title?.count ?? 0) > 2 && interviewer == nil
      if passages[index].opensTurn { voice = nil }
      voice = evidence[index].introducesSelf ?? voice
      // Where several introduce themselves, each only speaks his own turn for certain.
      let own =
        names.count > 1 && label == nil
        ? voice : introduced ?? addressed ?? presenter ?? (label == nil ? only : nil)
      let name = label?.name ?? (isOther ? label?.title.flatMap { titled[$0] } ?? nil : own)
      speakers[index] = Speaker(name: name.map(book.fullest), title: label?.title)
    }
  }

  /// Who asks in a talk under a label that names nobody (`Radio Cap :`, `Q:`): the only author of the page.
  private var interviewer: String? {
    let labels = Set(spoken.filter { parts[$0]?.role == .anchor }.compactMap { passages[$0].label?.title })
    guard labels.count == 1, !spoken.contains(where: { parts[$0]?.role == .reporter }),
      spoken.contains(where: { parts[$0] == .guest })
    else { return nil }
    return listed.only(.reporter)
  }

  /// Whom an answer addresses, as in "Well, Sang-ho, it is bad".
  private func addressee(_ index: Int) -> String? {
    let parts = passages[index].text.split(separator: ",", omittingEmptySubsequences: false)
    // `That's right Conn-young, …`: no comma parts the name from the answer.
    if evidence[index].answers, parts.count > 1, let words = parts.first?.partsAtWhitespace,
      (2...3).contains(words.count),
      let word = words.last.map(String.init), word.isCapitalisedWord, word.count >= 3, !phrases.isNoName(word),
      !phrases.placeWords.contains(words[words.count - 2].lowercased())
    {
      return book.fullest(word)
    }
    for part in parts.dropFirst() {
      let word = part.droppingFullStop.trimmedWhitespace
      guard word.isCapitalisedWord, !word.contains(" "), word.count >= 3, !word.isEastAsian else { continue }
      let name = book.fullest(word)
      // A word alone is a name only where the page has the name elsewhere, or says it again without an ending.
      guard name != String(word) || isOnlyAddressed(String(word)) else { continue }
      if name != speakers[index].name,
        part.endIndex == parts.last?.endIndex || part.startIndex != parts[0].startIndex
      {
        return name
      }
    }
    return nil
  }

  /// True if marks part a word from the rest of the sentence wherever it is, as a form of address has it.
  private func isOnlyAddressed(_ word: String) -> Bool {
    guard !phrases.isNoName(word) else { return false }
    return spoken.allSatisfy { index in
      passages[index].text.ranges(of: word).allSatisfy { range in
        let before = passages[index].text[..<range.lowerBound].last { !$0.isWhitespace }
        let behind = passages[index].text[range.upperBound...].first
        return
          (before.map { !$0.isLetter && !$0.isNumber } ?? true
          || isGreeting(passages[index].text[..<range.lowerBound]))
          && (behind.map { !$0.isLetter && !$0.isNumber && !$0.isWhitespace } ?? true)
      }
    }
  }

  /// True if a word of thanks or greeting is right before a place: `Thank you Ida`.
  private func isGreeting(_ text: Substring) -> Bool {
    text.partsAtWhitespace.last.map { phrases.notNames.contains($0.lowercased()) } ?? false
  }

  /// Who is heard in a report: named by the label, by the words after, or by those before.
  private mutating func castOthers() {
    newsroom = Set(speakers.indices.filter { parts[$0]?.role.isNewsroom == true }.compactMap { speakers[$0].name })
    let spoken = spoken
    var place = 0
    while place < spoken.count {
      let index = spoken[place]
      guard let part = parts[index], part.role == .soundbite || part == .guest, speakers[index].name == nil else {
        place += 1
        continue
      }
      var end = place + 1
      while end < spoken.count, parts[spoken[end]] == part, !passages[spoken[end]].opensTurn { end += 1 }
      let before = place > 0 ? spoken[place - 1] : nil
      let after = end < spoken.count ? spoken[end] : nil
      let speaker = heard(Array(spoken[place..<end]), before: before, after: after)
      for index in spoken[place..<end] { speakers[index] = speaker }
      place = end
    }
    carryNames()
  }

  /// Gives the later turns of a label that says what somebody is the name that was found for the first, where all that
  /// is found for it is one name: `WOMAN: …`, "That's Ida Lund", `WOMAN: …`.
  private mutating func carryNames() {
    var found: [String: Set<String>] = [:]
    for index in spoken {
      guard let label = passages[index].label, label.name == nil, let title = label.title, title.count > 2,
        title.last?.isNumber == false, let name = speakers[index].name, parts[index]?.role.isNewsroom == false
      else { continue }
      found[title.lowercased(), default: []].insert(name)
    }
    var isOpen: Set<String> = []
    for index in spoken {
      guard let label = passages[index].label, label.name == nil, let title = label.title?.lowercased(),
        let names = found[title], names.count == 1, parts[index]?.role.isNewsroom == false
      else { continue }
      if speakers[index].name != nil {
        isOpen.insert(title)
      } else if isOpen.contains(title) {
        speakers[index].name = names.first
      }
    }
  }

  /// The one person outside of the newsroom whom the anchor names before a guest without a name first speaks.
  private func onlyGuest(before index: Int) -> String? {
    guard let first = spoken.first(where: { parts[$0] == .guest }) else { return nil }
    let anchors = spoken.filter { parts[$0]?.role == .anchor }
    let named = { (place: Int) in Set(evidence[place].persons.map(book.fullest)).subtracting(newsroom) }
    let intro = anchors.filter { $0 < first }.suffix(6).reduce(into: Set<String>()) { $0.formUnion(named($1)) }
    if intro.count == 1 { return intro.first }
    // Of several it is the one whom the anchor names again at the end.
    let again = anchors.filter { $0 > first }.reduce(into: Set<String>()) { $0.formUnion(named($1)) }
    let both = intro.intersection(again)
    return both.count == 1 ? both.first : nil
  }

  /// True if a label names this person, so that nobody without a name is meant.
  private func isOnLabel(_ name: String) -> Bool {
    let whole = book.fullest(name)
    return passages.contains { $0.isSpeech && $0.label?.name.map(book.fullest) == whole }
  }

  /// True if labels that only tell voices apart show more than one guest, so that nothing says whose a name is.
  private func areSeveral(_ label: Label?) -> Bool {
    guard let voice = label?.anonymousVoice else { return false }
    return spoken.contains {
      parts[$0] == .guest && passages[$0].label?.anonymousVoice.map { $0 != voice } ?? false
    }
  }

  private func heard(_ bite: [Int], before: Int?, after: Int?) -> Speaker {
    let label = passages[bite[0]].label
    // `Speaker 4` says nothing of who it is.
    let isSaid = (label?.title?.count ?? 0) > 1 && label?.title?.last?.isNumber == false
    // `Homeowner`: the one person of whom the report just told, and what they are.
    if let before, let title = label?.title, label?.name == nil, isSaid, parts[bite[0]]?.role == .soundbite,
      !title.contains(" "), !title.isInCapitals, !phrases.capitalisesNouns,
      let name = unheard(before: before, quoted: true)
    {
      return Speaker(name: name, title: title)
    }
    if let label, label.name != nil || isSaid, label.role?.isNewsroom != true {
      return Speaker(name: label.name.map(book.fullest), title: label.title)
    }
    if let after, let name = evidence[after].identifies { return Speaker(name: book.fullest(name)) }
    if parts[bite[0]] == .guest, (label?.title?.count ?? 0) <= 2 || label?.anonymousVoice != nil,
      let name = listed.only(.guest) ?? onlyGuest(before: bite[0]), !isOnLabel(name), !areSeveral(label)
    {
      return Speaker(name: book.fullest(name), title: label?.title.flatMap { $0.count > 1 ? $0 : nil })
    }
    if let name = evidence[bite[0]].namesItself { return Speaker(name: name) }
    if label == nil, evidence[bite[0]].isQuoted, let after, let name = presentedFirst(in: after) {
      return Speaker(name: book.fullest(name))
    }
    guard let before, parts[before]?.role.isNewsroom == true else { return Speaker() }
    if parts[before]?.role == .reporter, evidence[before].person == nil, evidence[bite[0]].isQuoted,
      let name = onlyPerson(inParagraphOf: before)
    {
      return newsroom.contains(name) ? Speaker() : Speaker(name: name)
    }
    let name =
      evidence[before].person
      ?? unheard(before: before, quoted: evidence[bite[0]].isQuoted || label?.role == .soundbite)
      ?? (evidence[before].introducesClip ? personAhead(of: before) : repeatedName(in: before))
    if name == nil, evidence[bite[0]].isQuoted, label == nil {
      return Speaker(name: loneName(before: before, bite))
    }
    guard let name = name.map(book.fullest), !newsroom.contains(name) else { return Speaker() }
    return Speaker(name: name)
  }
}

extension Turn.Role {
  /// True if the speaker works for the newsroom.
  var isNewsroom: Bool { self == .anchor || self == .reporter }
}
