internal import Bytes

/// The labels that lines begin with.
extension LabelNames {
  /// A role's word at the start with nothing but a space after it: `앵커 밤새 …`.
  func bareLabel(_ text: Substring) -> (label: Label, speech: Substring)? {
    guard let space = text.prefix(12).firstIndex(where: \.isWhitespace),
      LabelCandidate(text[space...].drop(while: \.isWhitespace).prefix(40))?.form != .colon
    else { return nil }
    guard let label = role(of: text[..<space]), label.name == nil else { return nil }
    return (label, text[space...].drop(while: \.isWhitespace))
  }

  /// The label that a line begins with.
  func prefix(_ text: Substring, _ style: LabelStyle, pending: Bool, afterMark: Bool) -> Prefix? {
    if let found = angled(text) ?? (style.bareLabels ? bareLabel(text) : nil) {
      return (found.label, .nextLabel, found.speech)
    }
    if let found = forgotten(text, style) { return found }
    guard text.first?.opensQuotation != true, let candidate = LabelCandidate(text) else { return nil }
    let (head, tail) = (candidate.head.withoutDirection, candidate.speech)
    if tail.isEmpty { return labelOfOwnLine(candidate, head, style, afterMark: afterMark) }
    if tail.isAddress || tail.isDateInDigits { return nil }
    let isColon = candidate.form == .colon
    // `Host: Dana Pell` in a list of who is heard: nobody speaks it.
    if isColon, style.isCastLine(tail), labelWithRole(head)?.name == nil { return nil }
    if isColon || style.takes(candidate, afterMark: afterMark),
      let label = roleBeforeBracket(candidate.head) ?? labelWithRole(head)
    {
      return prefix(label, tail)
    }
    if isColon, let found = sound(head, tail) { return found }
    // `Clara Young, tailor — «…»`: a dash before a quotation.
    let isQuotedAfterDash = candidate.form == .dash && tail.isQuotation && person(head).name != nil
    // A headline may quote after a colon: `Live from the dam: "The gates are open"`.
    let isWho = head.isEastAsian || head.split(separator: " ").count <= 3 || person(head).name != nil
    let quoted = isColon && isWho && tail.isQuotation
    // `漁業　北条灯 組合長：「…`: the quotation goes on below.
    let isOpen = isColon && head.isEastAsian && tail.opensQuotationAlone && person(head).title != nil
    let opens =
      isQuotedAfterDash || isOpen
      || isColon && (pending || quoted && candidate.head.isShortLabel && !style.knows(candidate))
    guard opens || style.takes(candidate, afterMark: afterMark) else { return nil }
    var label = person(head)
    if style.describes(head) { label = Label(title: head) }
    if isColon, let found = nested(tail, behind: head) { return found }
    if label.name == nil, style.isPersonByText(head) || style.isAlias(head) || isSurname(head) {
      label = Label(name: head)
    }
    if style.rolesBeforeNames { label.moveFirstWordToTitle() }
    if opens { label.role = .soundbite }
    return (label, isOpen ? .nextLine : opens ? .line : .nextLabel, tail)
  }

  /// A label whose colon was forgotten: `LOCUTORA Gracias.`, on a page whose labels are in capitals as the text is not.
  private func forgotten(_ text: Substring, _ style: LabelStyle) -> Prefix? {
    guard style.hasLabels, !style.isInCapitals, text.first?.isUppercase == true, let last = text.last,
      last.endsSentence || last.closesQuotation
    else { return nil }
    let head = text.prefix(60).partsAtWhitespace.prefix {
      $0.count >= 2 && $0.isInCapitals && $0.allSatisfy(\.isLetter)
    }
    guard (1...4).contains(head.count), let end = head.last?.endIndex else { return nil }
    let name = String(text[..<end])
    let speech = text[end...].drop(while: \.isWhitespace)
    guard speech.first.map({ $0.isUppercase || "¿¡".contains($0) }) ?? false, speech.count >= 8 else { return nil }
    if head.count == 1, name.count >= 5, let label = role(of: name), label.name == nil {
      return (label, .nextLabel, speech)
    }
    return style.shouts(name) ? (person(name), .nextLabel, speech) : nil
  }

  /// `PVS: Bà Sáo – Tiểu thương: …`: a short label that names nobody, and after it who is heard.
  private func nested(_ tail: Substring, behind head: String) -> Prefix? {
    guard head.count <= 5, head.isInCapitals, let (front, speech) = tail.splitAtColon, front.count <= 90 else {
      return nil
    }
    var label = person(front)
    guard let name = label.name, label.title != nil, name.contains(" ") else { return nil }
    label.role = .soundbite
    return (label, .line, speech)
  }

  /// A label that names a role, and who has it where the words after it say so.
  func prefix(_ label: Label, _ tail: Substring) -> Prefix {
    guard label.name == nil else { return (label, .nextLabel, tail) }
    // `▶ 인터뷰 : 이름 / 직함`, `▶ 스탠딩 : 이름 / 기자`: what is said is on the next line.
    if label.role == .soundbite || tail.isEastAsian, tail.count <= 40, tail.contains("/"),
      !tail.contains(where: { $0.opensQuotation || $0.endsSentence })
    {
      var person = person(tail)
      person.role = label.role
      // Two syllables are sooner an office (`선장`) than a name.
      if let name = person.name, name.count == 2, name.allSatisfy(\.isHangulSyllable) {
        (person.name, person.title) = (nil, name)
      }
      return (person, .nextLine, tail[tail.endIndex...])
    }
    // `SYNTHÉ : Odile Marchand, éclusière`: nothing but who is heard below.
    if label.role == .soundbite, tail.count <= 80, tail.last?.isLetter == true, !tail.isEastAsian {
      var person = person(tail)
      if let name = person.name, name.isWholeName, person.title != nil, tail.hasPrefix(name) {
        person.role = label.role
        return (person, .nextLine, tail[tail.endIndex...])
      }
    }
    if label.role == .soundbite, let voice = describedVoice(tail, by: label) {
      return (voice, .nextLine, tail[tail.endIndex...])
    }
    return label.role == .soundbite ? introduced(tail, by: label) : (label, .nextLabel, tail)
  }

  /// Who has the role that brackets ahead of this name: `（居民 郁小满）…` after `【同期声】`, `东江台记者 彭晓楠：…` after `【记者出镜】`.
  func bearer(of role: Turn.Role?, ahead text: Substring) -> Prefix? {
    guard let role, let first = text.first else { return nil }
    // `[Soundbite] SUN-OK YANG(ISLANDER) "…"`: no colon.
    if role == .soundbite, let quote = text.prefix(60).firstIndex(where: \.opensQuotation), quote > text.startIndex,
      text[..<quote].isShortLabel, !text[..<quote].contains(where: { ":：".contains($0) })
    {
      var label = person(text[..<quote])
      guard let name = label.name, name.isEastAsian || name.contains(" ") || label.title != nil else { return nil }
      label.role = role
      return (label, .line, text[quote...])
    }
    if first == "(" || first == "（" {
      guard let close = text.prefix(60).firstIndex(where: { ")）".contains($0) }) else { return nil }
      var label = person(text[..<close].dropFirst())
      let speech = text[text.index(after: close)...].drop { $0.isWhitespace || ":：".contains($0) }
      guard role == .soundbite || label.title.map(isOfNewsroom) == true, label.name != nil, !speech.isEmpty else {
        return nil
      }
      label.role = role
      return (label, role == .soundbite ? .line : .nextLabel, speech)
    }
    if let label = bearer(of: role, alone: text) {
      return (label, role == .soundbite ? .block : .nextLabel, text[text.endIndex...])
    }
    guard role.isNewsroom, let candidate = LabelCandidate(text), candidate.form == .colon, !candidate.speech.isEmpty
    else { return nil }
    var label = person(candidate.head.withoutDirection)
    guard label.name != nil, label.title.map(isOfNewsroom) == true else { return nil }
    label.role = role
    return (label, .nextLabel, candidate.speech)
  }

  /// True if a word for the newsroom is in an office: `东江台记者`, `Channel 6 reporter`.
  func isOfNewsroom(_ office: String) -> Bool {
    office.isEastAsian
      ? persons.phrases.newsroom.contains { office.contains($0) }
      : office.wordsInLowerCase.contains { persons.phrases.newsroom.contains($0) }
  }

  /// True if it is a family name of one Han character: `方：`.
  private func isSurname(_ head: String) -> Bool {
    head.count == 1 && head.first?.isHan == true && persons.phrases.surnames.contains(head)
  }

  private func labelOfOwnLine(_ candidate: LabelCandidate, _ head: String, _ style: LabelStyle, afterMark: Bool)
    -> Prefix?
  {
    let end = candidate.speech
    if candidate.form == .ownLine {
      // `SERVIZIO`, `INTERVISTA Nilo Sartori (postino)`: a role in capitals on a page that is not.
      let first = head.prefix { !$0.isWhitespace }
      if !style.isInCapitals, String(first).isInCapitals, first.count >= 2,
        let label = labelWithRole(String(candidate.head)) ?? labelWithRole(head),
        label.name?.contains(" ") ?? true
      {
        return (label, .nextLabel, end)
      }
      guard style.takes(candidate, afterMark: afterMark) else { return nil }
      return (labelWithRole(head) ?? person(head), .nextLabel, end)
    }
    if candidate.form == .colon {
      if let label = roleBeforeBracket(candidate.head) ?? labelWithRole(head) { return (label, .nextLabel, end) }
      if let label = bite(above: head) { return (label, .nextLine, end) }
    }
    let isName = head.isInCapitals && head.contains(" ") || head[...].isWholeName
    guard style.takes(candidate, afterMark: afterMark), isName || candidate.form == .time || style.knows(candidate)
    else {
      return nil
    }
    let label = person(head)
    return (label.name == nil && style.isPersonByText(head) ? Label(name: head) : label, .nextLabel, end)
  }

  /// Who is in brackets above what is said: `[옹서진]`.
  func bracketedPerson(_ content: Substring) -> Label {
    let (text, label) = (content.trimmedWhitespace, person(content))
    return label.name == nil && text.isNameInLabel ? Label(name: text) : label
  }

  /// `同期声 摊主 郁小满`: the word for a sound bite, and who is heard.
  private func sound(_ head: String, _ tail: Substring) -> Prefix? {
    guard let space = head.firstIndex(where: \.isWhitespace), let label = role(of: head[..<space]),
      label.role == .soundbite
    else { return nil }
    var person = person(head[space...])
    person.role = .soundbite
    return (person, .line, tail)
  }

  /// A label before an angle bracket: `김도담 앵커> …`.
  private func angled(_ text: Substring) -> (label: Label, speech: Substring)? {
    guard text.contains(">"), let end = text.prefix(24).firstIndex(of: ">"), let label = role(of: text[..<end]),
      label.role != .soundbite
    else { return nil }
    return (label, text[text.index(after: end)...].drop(while: \.isWhitespace))
  }

  /// `同期：青石村村民 周梅香　“…”`: the person is between the label and the quotation.
  func introduced(_ tail: Substring, by label: Label) -> Prefix {
    if let found = bearer(of: label.role, ahead: tail) { return found }
    // `견미옥 / 항구 주민 - 월요일에는 …`
    if let cut = tail.prefix(60).firstRange(of: " - ") ?? tail.prefix(60).firstRange(of: " – "),
      tail[..<cut.lowerBound].contains("/"), tail[..<cut.lowerBound].isShortLabel
    {
      var person = person(tail[..<cut.lowerBound])
      person.role = label.role
      if person.name != nil { return (person, .line, tail[cut.upperBound...].drop(while: \.isWhitespace)) }
    }
    if let quote = tail.prefix(60).firstIndex(where: \.opensQuotation), tail[..<quote].isShortLabel {
      var person = person(tail[..<quote])
      person.role = label.role
      return (person, .line, tail[quote...])
    }
    if let (head, rest) = tail.splitAtColon, head.count <= 90 {
      var person = person(head)
      person.role = label.role
      return (person, .line, rest)
    }
    return (label, .line, tail)
  }

  /// `이름/직함 : "…"`, `인터뷰: 이름 / 직함: …`: what is in brackets around a sound bite.
  func bite(_ content: Substring) -> (label: Label, speech: Substring)? {
    guard let (head, tail) = content.splitAtColon, head.count <= 60, !tail.isEmpty else { return nil }
    if let label = role(of: head) {
      guard label.role == .soundbite else { return nil }
      let found = introduced(tail, by: label)
      return (found.label, found.speech)
    }
    // `[Nat sound: pumps running]` is a direction.
    if isSound(head) { return nil }
    guard !head.has({ Self.endOfClause($0, $1) }) || head.contains("/") else { return nil }
    var label = person(head)
    if label.name == nil, !head.isEastAsian, !head.contains("/"), !tail.isQuotation { return nil }
    label.role = .soundbite
    return (label, tail)
  }

  /// The end of a mark within a sentence or after it, and the space that follows.
  private static func endOfClause(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    let isMark = clauseMarks.contains(bytes[place])
    return isMark ? bytes.end(of: " ", at: place + 1) : bytes.end(of: "。 ", at: place)
  }

  private static let clauseMarks = ByteSet(".,!?")
}

extension Substring {
  /// True if a quotation opens it and does not close.
  fileprivate var opensQuotationAlone: Bool {
    first?.opensQuotation == true && first?.isLetter == false && !contains(where: \.closesQuotation)
  }

  /// True if it is a date in figures and nothing else, as in a field of the page: `12/7/2021`, `2021-07-12 20:00`.
  fileprivate var isDateInDigits: Bool {
    count <= 20 && filter(\.isNumber).count >= 5 && contains { "/.-".contains($0) }
      && allSatisfy { $0.isNumber || "/.-: ".contains($0) }
  }

  /// True if it is nothing but an address of the web or of mail.
  var isAddress: Bool {
    guard contains("@") || contains("://") else { return false }
    let front = prefix(120)
    return (front.contains("@") || front.contains("://")) && !front.contains(where: \.isWhitespace)
  }
}
