internal import Bytes
internal import Editing
internal import Locales

/// Tells what the words of a label mean: a role, a person, an office.
struct LabelNames {
  private let labels: PatternSet
  private let roles: [Turn.Role]
  private let notes: PatternSet
  let persons: PersonName
  private let listedGuests: Set<String>
  private let sounds: Set<String>
  /// The commonest words of the language, in lower case.
  let commonWords: Set<String>

  init(_ book: BroadcastPhrases) {
    (labels, roles, notes) = (book.labels, book.labelRoles, book.noteLabels)
    persons = PersonName(phrases: book)
    commonWords = book.smallWords
    (listedGuests, sounds) = (book.listedGuests, book.sounds)
  }

  /// True if a word names a guest where a page lists who is heard, whatever it means as a label.
  func isListedGuest(_ word: String) -> Bool { listedGuests.contains(word.lowercased()) }

  /// True if a word in small letters is a common one that is not a name.
  func isNoun(_ word: String) -> Bool { persons.phrases.nouns.contains(word) }

  /// True if a head names what is heard and not said: `Atmo: Spaten, Amseln`, `NATSOUND, 4 secs`.
  func isSound(_ head: some StringProtocol) -> Bool {
    let front = head.prefix { !",:–—(-".contains($0) }.trimmedWhitespace
    return sounds.contains(String(front[...].withoutNumber).lowercased())
  }

  /// Name and office, as a label writes them.
  func person(_ text: some StringProtocol) -> Label { persons.label(text) }

  /// Whom a file of captions names as the voice of a cue; whatever it says is a name, unless it has an office.
  func voice(_ text: String) -> Label {
    let label = person(text)
    return label.name == nil && text.isNameInLabel ? Label(name: text) : label
  }

  /// True if a head may name a person.
  func isPerson(_ head: Substring) -> Bool { person(head.withoutDirection).name != nil || hasRole(head) }

  /// True if a head names a role, alone or with a person.
  func hasRole(_ head: Substring) -> Bool { labelWithRole(head.withoutDirection) != nil }

  /// The role and the person of `Repórter Jandira Mota`, `여지안 앵커`, `桜庭アナ`, or of a role alone.
  func labelWithRole(_ head: String) -> Label? {
    if let label = role(of: head) { return label }
    // `Dana Pell (host)` as `Dana Pell, host`.
    if head.last == ")", let open = head.lastIndex(of: "("), open > head.startIndex,
      let label = role(of: head[..<open].trimmedWhitespace + ", " + head[head.index(after: open)...].dropLast()),
      label.name != nil
    {
      return label
    }
    if let label = roleWithinEastAsian(head) ?? roleBeforeBracket(head) ?? roleBeforeDash(head) ?? newsroom(head) {
      return label
    }
    let words = head.partsAtWhitespace
    // `VO 2`: the second of several.
    if words.count == 2, words[1].allSatisfy(\.isNumber), let label = role(of: words[0]) { return label }
    guard (2...7).contains(words.count) else { return nil }
    for cut in 1..<words.count {
      // `BITE - Ida Lund, baker`: a dash may part the two.
      let rest = words[cut].count == 1 && "-–—".contains(words[cut]) && cut + 1 < words.count ? cut + 1 : cut
      let (front, back) = (words[..<cut].joined(separator: " "), words[rest...].joined(separator: " "))
      if let label = role(of: front), label.name == nil {
        if isName(back) { return Label(role: label.role, name: back) }
        // `INTERVISTA Nilo Sartori (postino)`: the office after the name.
        let person = person(back)
        if let name = person.name, person.title != nil, back.hasPrefix(name) {
          return Label(role: label.role, name: name, title: person.title)
        }
      }
      // `O-Ton Anwohnerin`: who is heard has no name.
      if words.count == 2, back.first?.isUppercase == true, back.allSatisfy(\.isLetter), !back.isInCapitals,
        let label = role(of: front), label.name == nil, label.role == .soundbite
      {
        return Label(role: .soundbite, title: back)
      }
      if let label = role(of: back), label.name == nil, isName(front) {
        return Label(role: label.role, name: front)
      }
    }
    return nil
  }

  /// True if it may be the name of a person beside a role; a name of Han or Kana has nothing else to show it.
  private func isName(_ text: String) -> Bool {
    person(text).name == text || text.isEastAsian && text.isNameInLabel && role(of: text) == nil
  }

  /// The role and person in brackets: `[여지안 앵커]`.
  func roleOfBracket(_ content: Substring, opener: Character) -> Label? {
    let head = content.trimmedWhitespace
    // `【同期声·船工 麦守田】`
    if "[【（".contains(opener), head.count <= 40, head.contains(where: { "·・|｜".contains($0) }),
      let label = FrameHead(names: self, keys: [:]).known(head[...]), label.name != nil
    {
      return label
    }
    // The office after a name may be long: `[SOT – IDA LUND, HARBOR COUNTY ENGINEER]`.
    let isShort = head.count <= 40 || head.count <= 90 && roleBeforeDash(head) != nil
    guard isShort, head.contains(" ") || head.isEastAsian, let label = labelWithRole(head) else {
      return nil
    }
    // `[نهاية التقرير]` is a direction: in a script without capitals, a role and one more word do not name anyone.
    if let name = label.name, !name.contains(" "), name.first?.isCased == false, !name.isEastAsian { return nil }
    return label
  }

  /// `Runa Pohlenz, Wetter`: a word of the newsroom is what somebody is.
  private func newsroom(_ head: String) -> Label? {
    guard head.contains(", "), !head.isEastAsian else { return nil }
    let person = person(head)
    guard let title = person.title, person.name != nil, head.hasSuffix(title),
      title.wordsInLowerCase.contains(where: { persons.phrases.newsroom.contains($0) })
    else { return nil }
    return Label(role: .reporter, name: person.name, title: title)
  }

  /// `SES (Rıfat Gölbaşı - emekli şoför)`, `BITE (beachgoer)`: the role, and in parentheses who has it.
  func roleBeforeBracket(_ head: some StringProtocol) -> Label? {
    guard head.last == ")", let open = head.firstIndex(of: "("), open > head.startIndex,
      let label = role(of: head[..<open].trimmedWhitespace), label.name == nil
    else { return nil }
    return bearer(head[head.index(after: open)...].dropLast().trimmedWhitespace, of: label)
  }

  /// `SOT – IDA LUND, TOWN BAKER`: a role, a dash with space around it, and who has it.
  private func roleBeforeDash(_ head: String) -> Label? {
    for dash in [" - ", " – ", " — "] {
      guard let cut = head.firstRange(of: dash), let label = role(of: head[..<cut.lowerBound]), label.name == nil
      else { continue }
      if let found = bearer(head[cut.upperBound...].trimmedWhitespace, of: label) { return found }
    }
    return nil
  }

  /// Who has a role: a whole name, or of a voice that is heard only what it is.
  private func bearer(_ text: String, of role: Label) -> Label? {
    let person = person(text)
    if let name = person.name, name.contains(" ") || name.isEastAsian {
      return Label(role: role.role, name: name, title: person.title)
    }
    let isVoice = text.count >= 4 && text.contains(where: \.isLetter) && !"(\(text))"[...].isDirectionOfVoice
    return role.role == .soundbite && isVoice ? Label(role: role.role, title: text) : nil
  }

  private func roleWithinEastAsian(_ head: String) -> Label? {
    guard head.isEastAsian, !head.contains(" ") || !head.contains(where: \.isHangulSyllable) else { return nil }
    // `交通担当・根岸記者`: what they do is ahead of the name.
    let parts = head.split(separator: "・")
    if parts.count == 2, let last = parts.last, var label = roleWithinEastAsian(String(last)) {
      label.title = String(parts[0])
      return label
    }
    guard (3...10).contains(head.count) else { return nil }
    for length in 2...min(5, head.count - 1) {
      guard let label = role(of: head.suffix(length)), label.name == nil, label.role?.isNewsroom == true else {
        continue
      }
      let name = head.dropLast(length)
      // `港から中継`: a particle shows that the words before are not a name.
      if !name.contains(where: \.isHangulSyllable), persons.phrases.afterNames.contains(where: name.contains) {
        continue
      }
      // `三輪 早紀キャスター`: only a space between family and given name is within a name.
      let words = name.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 1 && name.count <= 7 || words.count == 2 && isParted(words) else { continue }
      return Label(role: label.role, name: String(name))
    }
    return nil
  }

  /// True if two words are a family name of Han and a given name.
  private func isParted(_ words: [Substring]) -> Bool {
    persons.phrases.mayBeFamilyName(String(words[0])) && (1...3).contains(words[1].count)
  }

  /// The role that a line of its own names and nothing else: `Commentaire :`, `SPİKER`.
  func role(alone line: String) -> Label? {
    guard line.isNoLonger(than: 32) else { return nil }
    var head = line[...]
    while let last = head.last, ":： ".contains(last) { head.removeLast() }
    guard let label = labelWithRole(String(head)), label.name == nil, label.role != .guest else { return nil }
    return label
  }

  /// The role in the brackets of a direction, and who has it: `(PKG)`, `【VTR】`, `(ANCHOR: DANA PELL)`.
  func labelInParentheses(_ text: String) -> Label? {
    let inner = text.dropFirst().dropLast()
    guard let (head, tail) = inner.splitAtColon, var label = role(of: head), label.name == nil,
      let name = person(tail).name, name.contains(" ") || name.isEastAsian
    else { return role(of: inner) }
    label.name = name
    return label
  }

  /// True if a word for the newsroom opens or closes a text: `윤세라 기자`, `記者 葉佳蓉`.
  func endsWithNewsroomWord(_ text: String) -> Bool {
    persons.phrases.newsroom.contains { text.hasSuffix($0) || text.hasPrefix($0) }
  }

  /// Whom a line names as the author of the report, or as who presents: `By Mara Quill`, `Presented by Dana Pell`.
  func author(of line: String) -> (name: String, role: Turn.Role)? {
    let accepts = { (slots: [String: String]) in persons.phrases.namesPerson(slots) || slots["anchor"] != nil }
    guard let slots = persons.phrases.bylines.first(matching: line, where: accepts) else { return nil }
    let role = slots["anchor"] == nil ? Turn.Role.reporter : .anchor
    return (slots["anchor"] ?? slots["reporter"]).map {
      (persons.phrases.strippingOffice($0).firstOfTwoNames(persons.phrases.joiners), role)
    }
  }

  /// True if a line says of itself that it is a headline, a note or a credit.
  func isNote(_ line: Substring) -> Bool { note(line) != nil }

  /// A label before a colon or the like, and what is said after it.
  typealias Prefix = (label: Label, reach: LabelReader.Reach, speech: Substring)

  /// The bracket that closes another.
  static func closer(of opener: Character) -> Character? {
    switch opener {
    case "[": "]"
    case "<": ">"
    case "◀": "▶"
    case "【": "】"
    case "（": "）"
    default: nil
    }
  }

  /// The role that a label names in that many words.
  func role(of content: some StringProtocol) -> Label? {
    guard content.utf8.count <= 160 else { return nil }
    var found: Label?
    labels.eachMatch(of: Substring(content).utf8.span) { number, match in
      let label = Label(role: roles[number], name: match.slots["speaker"], title: match.slots["title"])
      // `记者出镜` is a word for the role, and not a reporter of that name.
      if label.name == nil || found == nil { found = label }
      return label.name == nil
    }
    return found
  }

  /// True if words announce a note of the newsroom, or what the page holds below: `Transcript`.
  func isNoteHead(_ head: String) -> Bool { head.count <= 20 && notes.matches(head) }

  /// A line that says of itself that it is a headline or a note of the newsroom: `Title: …`, `CG: …`.
  func note(_ line: Substring) -> (content: Passage.Content, rest: Substring)? {
    // `Sprecherin: Soweit Jan Petersen.`: somebody says it.
    let isSaid = line.last?.endsSentence == true && line.splitAtColon.map { role(of: $0.head) != nil } ?? false
    if !isSaid, CreditShape.fits(line) { return (.aside(.credit), line) }
    guard let (head, tail) = line.splitAtColon, head.count <= 20 else { return nil }
    // `Reporter : rusk@copper.example`
    if tail.isAddress { return (.aside(.furniture), line) }
    // `Atmo: Bus hält, Regen`: a noise, unless a sentence says more.
    if tail.count <= 80, tail.last?.endsSentence != true, isSound(head) { return (.aside(.stage), line) }
    if persons.phrases.announcesTitle(head) { return (.heading, tail) }
    // `Transcript: Dana Pell on the flood in the lower town`: more words than a note has.
    let isTitle =
      tail.roughWordCount >= 6 && tail.last?.isLetter == true && isNoteHead(String(head)) && head.count >= 8
    return notes.matches(head) && !isTitle ? (.aside(.furniture), tail) : nil
  }
}
