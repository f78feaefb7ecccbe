internal import Locales

/// What a sentence itself tells about who may be saying it.
struct Evidence: Hashable, Sendable {
  /// To whom the anchor hands over.
  struct HandOff: Hashable, Sendable {
    /// What the one who is handed to does.
    enum Form: Hashable, Sendable { case package, live, guest }

    var form: Form
    var name: String?
    var title: String?
    var outlet: String?
    var place: String?
  }

  /// Who closes the report, and from where.
  struct SignOff: Hashable, Sendable {
    var name: String?
    var outlet: String?
    var place: String?
  }

  var handOff: HandOff?
  var signOff: SignOff?
  /// The name in "I'm Dana Pell".
  var introducesSelf: String?
  /// The name in "That's Ben Okafor, who keeps the shop": who was just heard.
  var identifies: String?
  /// The name in `한도담 시민 저는 …`: begins with the name of who is heard.
  var namesItself: String?
  var asks = false
  var thanks = false
  /// The name in "Thank you, Ira".
  var thanked: String?
  var introducesClip = false
  var beginsStory = false
  var comments = false
  var answers = false
  /// Whether it stands in a quotation that stands free.
  var isQuoted = false
  /// The person it tells of by name, as a reporter does before the person is heard.
  var person: String?
  /// How much it sounds like free speech; below 0 like something read.
  var freedom = 0.0
}

/// Looks for evidence in passages.
struct EvidenceFinder {
  let book: Phrasebook

  /// The evidence of every passage; none for what is not spoken.
  func evidence(in passages: [Passage]) -> [Evidence] {
    var found = passages.map { $0.isSpeech ? evidence(in: $0.text) : Evidence() }
    for index in Quotations.freeStanding(in: passages) {
      found[index].isQuoted = true
      (found[index].handOff, found[index].signOff, found[index].asks) = (nil, nil, false)
    }
    return found
  }

  private func evidence(in text: String) -> Evidence {
    var evidence = Evidence()
    // A line of capitals without a mark at its end is a headline, whatever words it has.
    let isCapitalLine = text.isInCapitals && text.droppingFullStop.endIndex == text.endIndex
    evidence.introducesSelf = book.selfIntroductions.first(meeting: text)?["speaker"]
    let handOff = isCapitalLine ? nil : handOff(text)
    evidence.signOff = isCapitalLine || handOff != nil ? nil : signOff(text)
    evidence.handOff = handOff?.name != nil && handOff?.name == evidence.introducesSelf ? nil : handOff
    evidence.identifies = book.identifications.first(meeting: text)?["speaker"]
    evidence.namesItself = book.bareBites.first(meeting: text)?["speaker"].flatMap(book.familyName)
    evidence.asks = asks(text)
    let thanks = book.thanks.first(meeting: text, where: book.namesPerson)
    (evidence.thanks, evidence.thanked) = (thanks != nil, thanks?["speaker"] ?? thanks?["surname"])
    evidence.introducesClip = book.clipIntroductions.meet(text)
    evidence.beginsStory = book.newStories.meet(text)
    evidence.comments = book.talk.comments.meet(text)
    evidence.answers = book.talk.answers.meet(text)
    evidence.person = NameFinder(book: book).person(in: text)
    evidence.freedom = book.speech.freedom(of: text)
    return evidence
  }

  private func signOff(_ text: String) -> Evidence.SignOff? {
    guard text.utf8.count <= 240, let slots = book.signOffs.first(meeting: text, where: book.namesPerson) else {
      return SignOffShape(book: book).signOff(text)
    }
    var (name, place) = (slots["reporter"], slots["place"])
    // 记者周梅香青石报道: most Chinese names have three characters, and nothing parts them from the place.
    if let short = name, short.count == 2, let first = place?.first, first.isHanOrKana,
      text.contains(short + (place ?? ""))
    {
      name = short + String(first)
      place?.removeFirst()
    }
    return Evidence.SignOff(name: name, outlet: slots["outlet"], place: place)
  }

  /// Words in quotation marks are somebody else's, so they hand nothing over.
  private func handOff(_ text: String) -> Evidence.HandOff? {
    guard text.utf8.count <= 400, !text.contains(where: { $0.opensQuotation }) else { return nil }
    let forms: [(Evidence.HandOff.Form, [Pattern])] = [
      (.guest, book.guestHandOffs), (.live, book.liveHandOffs), (.package, book.handOffs),
    ]
    for (form, patterns) in forms {
      guard let slots = patterns.first(meeting: text, where: book.namesPerson) else { continue }
      let name = (slots["reporter"] ?? slots["speaker"] ?? slots["surname"]).map(book.strippingOffice)
      return Evidence.HandOff(
        form: form, name: name, title: slots["title"], outlet: slots["outlet"], place: slots["place"])
    }
    return nil
  }

  private func asks(_ text: String) -> Bool {
    if let last = text.last(where: { !$0.isWhitespace && !$0.closesQuotation }), "?？;؟".contains(last) {
      return last != ";"
    }
    let core = text.droppingClosingMarks
    return book.talk.questions.contains { core.hasSuffix($0) }
  }
}

extension Phrasebook {
  /// A name without the offices that stand before it: `Correspondent Bae Hye-jin`.
  func strippingOffice(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    while words.count > 1, let first = words.first?.lowercased(), offices.contains(first) || first.isPossessive {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// The name, if it begins like a family name, or nobody knows how those begin here.
  func familyName(_ name: String) -> String? {
    surnames.isEmpty || name.count >= 3 && surnames.contains { name.hasPrefix($0) } ? name : nil
  }

  /// Whether what a pattern found as a name can be one.
  func namesPerson(_ slots: [String: String]) -> Bool {
    guard let name = slots["reporter"] ?? slots["speaker"] else { return true }
    let stripped = strippingOffice(name)
    return !isNoName(stripped) && (stripped == name || stripped.contains(" ") || stripped.isEastAsian)
  }

  /// Whether it holds a word that no name of a person has.
  func isNoName(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").map(String.init).contains {
      notNames.contains($0) || commonWords.contains($0) || placeWords.contains($0)
    }
  }
}
