/// Finds to whom the questions of a talk are put where no label names who answers, and hands over to that person.
///
/// "Professor Koval, is it really the sleep?" names who speaks next. Whoever the page says to be of the newsroom is a
/// reporter; the others are guests.
struct Interviews {
  private let passages: [Passage]
  private let book: BroadcastPhrases
  private let persons: PersonRegister
  /// The names of those who present, in lower case.
  private let anchors: Set<String>

  init(_ passages: [Passage], _ evidence: [Evidence], _ cast: CastList, _ book: BroadcastPhrases) {
    (self.passages, self.book) = (passages, book)
    persons = PersonRegister(passages, evidence, cast)
    let introduced = passages.indices.compactMap { index -> String? in
      passages[index].label?.role ?? .anchor == .anchor ? evidence[index].introducesSelf : nil
    }
    let listed = cast.members.filter { $0.role == .anchor }.map(\.name)
    let labelled = passages.compactMap { $0.label?.role == .anchor ? $0.label?.name : nil }
    anchors = Set((introduced + listed + labelled).map { $0.lowercased() })
  }

  /// Marks the sentences of a story that hand over by a question, and those that speak to the anchor.
  func join(_ evidence: inout [Evidence], _ story: [Int]) {
    for index in story {
      for vocative in evidence[index].vocatives where isAnchor(vocative, at: index) {
        evidence[index].addressesAnchor = true
        // "Thanks for having me, Dana": who thanks the anchor does not present.
        if vocative.place != .start || !evidence[index].asks { evidence[index].thanks = false }
      }
    }
    guard !story.contains(where: { passages[$0].label?.name != nil }) else { return }
    for (place, index) in story.enumerated() where place + 1 < story.count {
      guard let name = asked(by: index, evidence, next: story[place + 1]) else { continue }
      let isOurs = isOfNewsroom(name, before: index, evidence)
      evidence[index].handOff = Evidence.HandOff(form: isOurs ? .live : .guest, name: name)
      evidence[index].signOff = nil
      for other in story where !isOurs {
        guard let known = evidence[other].handOff?.name, known.nameWords.last == name.nameWords.last else {
          continue
        }
        evidence[other].handOff?.form = .guest
      }
    }
    // Whoever is thanked after a talk, and is not of the newsroom, was a guest.
    guard story.contains(where: { evidence[$0].asks && !evidence[$0].isQuoted }) else { return }
    for index in story {
      guard let handOff = evidence[index].handOff, let name = handOff.name,
        handOff.isInferred || handOff.form == .live && greets(passages[index].text, name),
        !isOfNewsroom(name, before: index, evidence)
      else { continue }
      evidence[index].handOff?.form = .guest
    }
  }

  /// True if the page says that somebody is of the newsroom, or handed over to them before without saying what they are.
  private func isOfNewsroom(_ name: String, before index: Int, _ evidence: [Evidence]) -> Bool {
    if persons.isOfNewsroom(name) { return true }
    return evidence.indices.prefix { $0 < index }.contains { place in
      guard let handOff = evidence[place].handOff, let other = handOff.name, handOff.form != .guest,
        !handOff.isInferred, other.lowercased() == name.lowercased(), evidence[place].descriptions[other] != false
      else { return false }
      return handOff.form == .package || !isTitled(other, in: passages[place].text)
    }
  }

  /// True if a sentence is a greeting and the name of who is greeted.
  ///
  /// For example "Good morning, Ida Lund."
  private func greets(_ text: String, _ name: String) -> Bool {
    guard text.droppingFullStop.hasSuffix(name), let first = text.split(whereSeparator: { !$0.isLetter }).first
    else {
      return false
    }
    return text.split(separator: " ").count <= name.split(separator: " ").count + 2
      && book.notNames.contains(first.lowercased())
  }

  /// True if a word for what somebody is stands before a name: `die Wasserbauerin Ida Lund`, `the painter Ida Lund`.
  private func isTitled(_ name: String, in text: String) -> Bool {
    guard let range = text.firstRange(of: name), let word = text[..<range.lowerBound].split(separator: " ").last
    else {
      return false
    }
    return word.count >= 5 && word.allSatisfy(\.isLetter) && !book.commonWords.contains(word.lowercased())
      && !book.placeWords.contains(word.lowercased())
  }

  private func isAnchor(_ vocative: Vocative, at index: Int) -> Bool {
    guard !anchors.isEmpty, passages[index].label?.role != .anchor else { return false }
    guard let name = persons.whole(vocative.name, near: index) else {
      return anchors.contains { PersonRegister.matches(vocative.name.lowercased(), $0) }
    }
    return anchors.contains(name.lowercased())
  }

  /// The person to whom a sentence puts a question.
  private func asked(by index: Int, _ evidence: [Evidence], next: Int) -> String? {
    let shown = evidence[index]
    guard !shown.isQuoted, !shown.thanks || shown.asks, passages[index].label?.role ?? .anchor == .anchor else {
      return nil
    }
    for vocative in shown.vocatives {
      let whole = persons.whole(vocative.name, near: index)
      let isWhole = vocative.name.contains(" ") || vocative.form != nil
      guard let name = whole ?? (isWhole && shown.asks ? vocative.name : nil),
        !anchors.contains(name.lowercased())
      else { continue }
      // "… the owner, Ken Cole." says who somebody is.
      if vocative.place != .start, vocative.name.contains(" "), vocative.form == nil { continue }
      let isPut = shown.asks || shown.speaksToSomebody || evidence[next].asks && vocative.place == .start
      guard isPut, vocative.place != .end || shown.asks || vocative.form != nil else { continue }
      return name
    }
    return nil
  }
}

/// The persons whom a page names whole, with the places where it does.
struct PersonRegister {
  private var mentions: [(name: String, index: Int)] = []
  private var newsroom: Set<String> = []

  init(_ passages: [Passage], _ evidence: [Evidence], _ cast: CastList) {
    for member in cast.members {
      mentions.append((member.name, -1))
      if member.role == .reporter { newsroom.insert(member.name.lowercased()) }
    }
    for index in evidence.indices {
      let shown = evidence[index]
      let named = [shown.introducesSelf, shown.handOff?.name, shown.signOff?.name, shown.person].compactMap(\.self)
      for name in named + shown.persons + shown.descriptions.keys.sorted() where !name.isEmpty {
        mentions.append((name, index))
      }
      if let name = shown.signOff?.name { newsroom.insert(name.lowercased()) }
      for (name, isOurs) in shown.descriptions where isOurs { newsroom.insert(name.lowercased()) }
    }
    for index in passages.indices {
      if let name = passages[index].label?.name { mentions.append((name, index)) }
    }
  }

  /// The whole name of whoever is called by a part of it, as the page has it before a place, else after it.
  func whole(_ name: String, near index: Int) -> String? {
    let small = name.lowercased()
    let found = mentions.filter {
      let whole = $0.name.lowercased()
      return Self.matches(small, whole) && (whole != small || $0.index != index)
    }
    let before = found.filter { $0.index < index }
    // The longest form, and of these the last before the place.
    return (before.isEmpty ? found : before).max {
      ($0.name.nameWords.count, $0.index) < ($1.name.nameWords.count, $1.index)
    }?
    .name
  }

  /// True if a name in lower case is the other, or its first or last word; in scripts without spaces, its front.
  static func matches(_ name: String, _ whole: String) -> Bool {
    if name == whole { return true }
    if whole.isEastAsian { return name.count < whole.count && whole.hasPrefix(name) && whole.count <= 5 }
    let (one, all) = (name.nameWords, whole.nameWords)
    guard one.count < all.count else { return false }
    return one.count == 1 ? one[0] == all.first || one[0] == all.last : Array(all.suffix(one.count)) == one
  }

  /// True if the page says that somebody is of the newsroom.
  func isOfNewsroom(_ name: String) -> Bool { newsroom.contains(name.lowercased()) }
}
