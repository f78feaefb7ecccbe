internal import Bytes
internal import Locales

/// Looks for evidence in passages.
struct EvidenceFinder {
  let book: BroadcastPhrases

  /// The evidence of every passage; none for what is not spoken.
  func evidence(in passages: [Passage]) -> [Evidence] {
    var found = passages.map { _ in Evidence() }
    for sentence in WrappedSentences.sentences(in: passages[...]) { fill(&found, passages, sentence) }
    for index in Quotations.freeStanding(in: passages) {
      found[index].isQuoted = true
      (found[index].handOff, found[index].signOff, found[index].asks) = (nil, nil, false)
    }
    // Whoever quotes others within a sentence still speaks it as before.
    for index in passages.indices where passages[index].isSpeech && !found[index].isQuoted {
      let text = passages[index].text
      if text.hasByte(of: .quotes), text.contains(where: { $0.opensQuotation || $0.closesQuotation }) {
        let freedom = book.speech.freedom(of: SentenceWords(text.outsideQuotations))
        found[index].freedom = text.first?.opensQuotation == true ? min(freedom, 0) : freedom
      }
    }
    return found
  }

  /// Finds the evidence of a sentence, which may be on several lines: its last line has what it does, every line how it
  /// sounds.
  private func fill(_ found: inout [Evidence], _ passages: [Passage], _ sentence: Range<Int>) {
    let text = passages[sentence].map(\.text).joined(
      separator: WrappedSentences.joint(of: passages[sentence.lowerBound]))
    let whole = evidence(in: text)
    for index in sentence { (found[index].freedom, found[index].signs) = (whole.freedom, whole.signs) }
    found[sentence.upperBound - 1] = whole
  }

  /// Says of the persons on labels what the sentences that name them whole say, also where a word for a place is
  /// before the name: "I want to bring in Ken Cole, the owner".
  func describe(_ evidence: inout [Evidence], _ passages: [Passage], _ names: KnownNames) {
    let persons = Set(passages.compactMap { $0.label?.name }.map(names.fullest)).filter { $0.contains(" ") }
      .sorted()
    guard !persons.isEmpty else { return }
    let finder = NameFinder(book: book)
    for index in passages.indices where passages[index].isSpeech {
      let text = passages[index].text
      for person in persons where !evidence[index].persons.contains(person) && text.holds(person) {
        evidence[index].persons.append(person)
        evidence[index].person = evidence[index].person ?? person
        evidence[index].descriptions.merge(finder.descriptions(in: text, of: [person])) { first, _ in first }
      }
    }
  }

  private func evidence(in text: String) -> Evidence {
    let subject = Pattern.Subject(text.droppingFullStop)
    var evidence = Evidence()
    // A line of capitals without a mark at its end is a headline, whatever words it has.
    let isCapitalLine = text.isInCapitals && text.droppingFullStop.endIndex == text.endIndex
    evidence.introducesSelf = selfIntroduction(in: text, subject)
    let handOff = isCapitalLine ? nil : handOff(text, subject)
    evidence.identifies = book.identifications.first(matching: subject)?["speaker"]
    let thanks = book.thanks.first(matching: subject, where: book.namesPerson)
    evidence.signOff =
      isCapitalLine || handOff != nil || evidence.identifies != nil
      ? nil : signOff(text, subject, byShape: thanks == nil)
    // "This is Harbor Hour, I'm Dana Pell": the outlet is not a name.
    if let name = evidence.introducesSelf, let other = evidence.signOff?.name, other != name, !other.hasPrefix(name)
    {
      evidence.signOff = nil
    }
    if evidence.signOff != nil { evidence.introducesSelf = nil }
    evidence.handOff = handOff?.name != nil && handOff?.name == evidence.introducesSelf ? nil : handOff
    evidence.namesItself = book.bareBites.first(matching: subject)?["speaker"].flatMap(book.familyName)
    evidence.asks = asks(text)
    (evidence.thanks, evidence.thanked) = (thanks != nil, thanks?["speaker"] ?? thanks?["surname"])
    evidence.introducesClip = book.clipIntroductions.matches(subject)
    evidence.beginsStory = book.newStories.matches(subject)
    evidence.comments = book.talk.comments.matches(subject)
    evidence.answers = book.talk.answers.matches(subject)
    let finder = NameFinder(book: book)
    evidence.persons = finder.persons(in: text)
    evidence.person =
      finder.introduced(by: subject, in: text) ?? evidence.persons.last ?? finder.eastAsian(in: text)
    evidence.descriptions = finder.descriptions(in: text, of: evidence.persons)
    if let name = evidence.handOff?.name,
      let whole = evidence.persons.first(where: { $0.hasPrefix(name + " ") || name.hasSuffix(" " + $0) })
    {
      evidence.handOff?.name = whole
    }
    let sound = book.speech.sound(of: SentenceWords(text))
    (evidence.freedom, evidence.signs) = (sound.freedom, sound.signs)
    evidence.vocatives = VocativeFinder(book: book).vocatives(in: text)
    evidence.speaksToSomebody = evidence.signs.contains(.saysYou)
    return evidence
  }

  /// The name in "I'm Dana Pell", also in a clause: "This is Harbor Hour, I'm Dana Pell".
  private func selfIntroduction(in text: String, _ subject: Pattern.Subject) -> String? {
    if let slots = book.selfIntroductions.first(matching: subject, where: book.namesPerson) {
      return whole(slots["speaker"], in: text)
    }
    let clauses = text.parts { $0.endOfClauseMark(at: $1) }
    guard clauses.count > 1 else { return nil }
    for clause in clauses {
      let words = clause.droppingFullStop.trimmedWhitespace
      if let slots = book.selfIntroductions.first(matching: words, where: book.namesPerson) {
        return whole(slots["speaker"], in: text)
      }
    }
    return nil
  }

  /// The name with the capitalised words that follow it: `Lữ Thảo Miên` where a pattern took `Lữ Thảo`.
  private func whole(_ name: String?, in text: String) -> String? {
    guard let name, !name.isInCapitals, !name.isEastAsian, let range = text.firstRange(of: name) else {
      return name
    }
    let words = name.split(separator: " ").count
    let behind = text[range.upperBound...].prefix { $0.isLetter || " -'’".contains($0) }
    guard behind.first == " " else { return name }
    let more = behind.split(separator: " ").prefix(max(0, 4 - words)).prefix {
      $0.isCapitalisedWord && !book.isNoName(String($0))
    }
    return more.isEmpty ? name : name + " " + more.joined(separator: " ")
  }

  /// The sign-off of a sentence; "Many thanks, Mr Kile" has the shape of one.
  private func signOff(_ text: String, _ subject: Pattern.Subject, byShape: Bool) -> Evidence.SignOff? {
    guard text.utf8.count <= 240, let slots = book.signOffs.first(matching: subject, where: book.namesPerson) else {
      return byShape ? SignOffShape(book: book).signOff(text) : nil
    }
    // "Ida Roche, sa fille, préside le conseil": an outlet and a place have names.
    guard [slots["outlet"], slots["place"]].allSatisfy({ $0.map(Self.hasName) ?? true }) else { return nil }
    var (name, place) = (slots["reporter"], slots["place"])
    // "From Harbour Radio, Dana Pell": the outlet comes first, and a small word shows that it is not a name.
    if let first = name?.split(separator: " ").first?.lowercased(),
      NameParticles.contains(first) || book.placeWords.contains(first)
    {
      guard let other = slots["outlet"] ?? slots["place"], other.isWholeName else { return nil }
      return Evidence.SignOff(
        name: other, outlet: name?.split(separator: " ").dropFirst().joined(separator: " "), place: nil)
    }
    // 记者周梅香青石报道: most Chinese names have three characters, and nothing parts them from the place.
    if let short = name, short.count == 2, let first = place?.first, first.isHanOrKana, !book.isPlaceWord(first),
      text.contains(short + (place ?? ""))
    {
      name = short + String(first)
      place?.removeFirst()
    }
    if let long = name, long.count == 3, let last = long.last, book.isPlaceWord(last) { name?.removeLast() }
    return Evidence.SignOff(
      name: name?.withoutJapaneseEndings, outlet: slots["outlet"].map { outlet($0, in: text) }, place: place)
  }

  private static func hasName(_ slot: String) -> Bool {
    slot.split(separator: " ").contains { $0.first.map { $0.isUppercase || $0.isNumber || !$0.isCased } ?? false }
  }

  /// `누리뉴스` and `KBS 뉴스` are whole names; the pattern needs their second part to know them.
  private func outlet(_ found: String, in text: String) -> String {
    let endings = book.outletEndings.flatMap { [$0, " " + $0] }
    return endings.lazy.map { found + $0 }.first(where: text.contains) ?? found
  }

  /// Words in quotation marks are somebody else's, so they hand nothing over.
  private func handOff(_ text: String, _ subject: Pattern.Subject) -> Evidence.HandOff? {
    guard text.utf8.count <= 400, !text.holdsOpeningQuote else { return nil }
    let forms: [(Evidence.HandOff.Form, PatternSet)] = [
      (.guest, book.guestHandOffs), (.live, book.liveHandOffs), (.package, book.handOffs),
    ]
    for (form, patterns) in forms {
      guard let slots = patterns.first(matching: subject, where: book.namesPerson) else { continue }
      let name = (slots["reporter"] ?? slots["speaker"] ?? slots["surname"]).map(book.strippingOffice)
        .map(\.withoutJapaneseEndings).map { book.wholeHanName($0, in: text) }.map(book.droppingPlaceBehind)
        .map(book.droppingNewsroomWord).map { $0.firstOfTwoNames(book.joiners) }
      return Evidence.HandOff(
        form: form, name: name, title: slots["title"], outlet: slots["outlet"], place: slots["place"])
    }
    return nil
  }

  private func asks(_ text: String) -> Bool {
    if let last = text.last(where: { !$0.isWhitespace && !$0.closesQuotation }) {
      if last.isQuestionMark { return true }
      if last == ";" { return false }
    }
    let core = text.droppingClosingMarks
    return book.talk.questions.contains { core.hasSuffix($0) }
  }
}

extension Span<UInt8> {
  /// The end of a comma of any script, or of a semicolon.
  fileprivate func endOfClauseMark(at place: Int) -> Int? {
    self[place] == UInt8(ascii: ";") ? place + 1 : endOfComma(at: place)
  }
}
