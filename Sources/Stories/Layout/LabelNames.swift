internal import Bytes
internal import Editing
internal import Locales

/// Tells what the words of a label mean: a role, a person, an office.
struct LabelNames {
  private let phrases: [LabelPhrase]
  private let titles: PatternSet
  private let notes: PatternSet

  init(_ book: Phrasebook) { (phrases, titles, notes) = (book.labels, book.titleLabels, book.noteLabels) }

  /// A label before a colon or the like, and what is said behind it.
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

  /// The role that a label names in so many words.
  func role(of content: some StringProtocol) -> Label? {
    guard content.utf8.count <= 160 else { return nil }
    for phrase in phrases {
      if let match = phrase.pattern.match(content) {
        return Label(role: phrase.role, name: match.slots["speaker"], title: match.slots["title"])
      }
    }
    return nil
  }

  /// A line that says of itself that it is a headline or a note of the newsroom: `Title: …`, `CG: …`.
  func note(_ line: Substring) -> (content: Passage.Content, rest: Substring)? {
    if CreditShape.fits(line) { return (.aside(.credit), line) }
    guard let (head, tail) = line.splitAtColon, head.count <= 20 else { return nil }
    if titles.matches(head) { return (.heading, tail) }
    return notes.matches(head) ? (.aside(.furniture), tail) : nil
  }

  /// A role's word at the start with nothing but a space behind it: `앵커 밤새 …`.
  func bareLabel(_ text: Substring) -> (label: Label, speech: Substring)? {
    guard let space = text.prefix(12).firstIndex(where: \.isWhitespace) else { return nil }
    guard let label = role(of: text[..<space]), label.name == nil else { return nil }
    return (label, text[space...].drop(while: \.isWhitespace))
  }

  /// The label that a line begins with.
  func prefix(_ text: Substring, _ habits: PageHabits, pending: Bool, afterMark: Bool) -> Prefix? {
    if let found = angled(text) ?? (habits.bareLabels ? bareLabel(text) : nil) {
      return (found.label, .nextLabel, found.speech)
    }
    guard text.first?.opensQuotation != true else { return nil }
    if let head = text.labelOfOwnLine {
      if let label = role(of: head) { return (label, .nextLabel, text[text.endIndex...]) }
      if let label = bite(above: head) { return (label, .nextLine, text[text.endIndex...]) }
      guard head.isInCapitals && head.contains(" ") || head[...].isWholeName,
        habits.takes(text, afterMark: afterMark)
      else { return nil }
      return (person(head), .nextLabel, text[text.endIndex...])
    }
    guard let (head, tail) = text.splitAtColon else { return nil }
    // An address behind a colon is nothing that is said.
    let front = tail.prefix(120)
    if front.contains("@") || front.contains("://"), !front.contains(where: \.isWhitespace) { return nil }
    if let label = role(of: head.withoutDirection) {
      if label.role == .soundbite { return introduced(tail, by: label) }
      return (label, .nextLabel, tail)
    }
    let quoted = tail.isQuotation
    guard pending || (quoted && head.isShortLabel) || habits.takes(head, afterMark: afterMark) else { return nil }
    var label = person(head.withoutDirection)
    if pending || quoted { label.role = .soundbite }
    return (label, pending || quoted ? .line : .nextLabel, tail)
  }

  /// `青石村村民 周梅香：`, `RAMÓN CISNEROS, pescador:` on a line of its own: who is heard on the next line, and what
  /// they are.
  private func bite(above head: String) -> Label? {
    guard head.isEastAsian ? head[...].isShortLabel && head.count <= 24 : head[...].isNameAndOffice else {
      return nil
    }
    var label = person(head)
    guard label.name != nil, label.title != nil else { return nil }
    label.role = .soundbite
    return label
  }

  /// `目撃した人` above a quotation, as Japanese pages have it: the label of who says it.
  func label(_ line: TextLine, above next: TextLine?) -> Label? {
    guard let next, !next.followsGap, next.text.first == "「", next.text[...].isQuotation,
      line.text.count <= 20, line.text.isEastAsian, line.text[...].isShortLabel, role(of: line.text) == nil,
      !line.text.contains(where: { $0.opensQuotation || $0.closesQuotation || "：:（）【】[]".contains($0) })
    else { return nil }
    var label = person(line.text)
    label.role = .soundbite
    return label
  }

  /// A label before an angle bracket: `김도담 앵커> …`.
  private func angled(_ text: Substring) -> (label: Label, speech: Substring)? {
    guard let end = text.prefix(24).firstIndex(of: ">"), let label = role(of: text[..<end]) else { return nil }
    return (label, text[text.index(after: end)...].drop(while: \.isWhitespace))
  }

  /// `同期：青石村村民 周梅香　“…”`: the person stands between the label and the quotation.
  private func introduced(_ tail: Substring, by label: Label) -> Prefix {
    if let quote = tail.prefix(60).firstIndex(where: \.opensQuotation), tail[..<quote].isShortLabel {
      var person = person(tail[..<quote])
      person.role = label.role
      return (person, .line, tail[quote...])
    }
    if let (head, rest) = tail.splitAtColon, head.count <= 40 {
      var person = person(head)
      person.role = label.role
      return (person, .line, rest)
    }
    return (label, .line, tail)
  }

  /// `이름/직함 : "…"`, `인터뷰: 이름 / 직함: …`: what stands in brackets around a sound bite.
  func bite(_ content: Substring) -> (label: Label, speech: Substring)? {
    guard let (head, tail) = content.splitAtColon, head.count <= 60, !tail.isEmpty else { return nil }
    if let label = role(of: head) {
      guard label.role == .soundbite else { return nil }
      let found = introduced(tail, by: label)
      return (found.label, found.speech)
    }
    guard head.firstMatch(of: #/[.,!?。] /#) == nil || head.contains("/") else { return nil }
    var label = person(head)
    label.role = .soundbite
    return (label, tail)
  }

  /// Name and office of `이름/직함`, `Name(Office)`, `NAME, OFFICE`, `职务 姓名`.
  func person(_ text: some StringProtocol) -> Label {
    let text = text.trimmedWhitespace
    for (separator, closer) in [("/", ""), ("(", ")"), ("（", "）"), (", ", "")] {
      guard let cut = text.firstRange(of: separator) else { continue }
      let name = text[..<cut.lowerBound].trimmedWhitespace
      var title = text[cut.upperBound...].trimmedWhitespace
      while !closer.isEmpty, title.hasSuffix(closer) { title.removeLast() }
      if name.isNameInLabel || separator == "/" && name.isForeignNameInHangul {
        return Label(name: name, title: title.isEmpty ? nil : title)
      }
      return Label(title: separator == "(" || separator == "（" ? name : text)
    }
    return text.isEastAsian ? eastAsianPerson(text) : text.isNameInLabel ? Label(name: text) : Label(title: text)
  }

  /// The name stands last, as a word of its own, often with an honorific.
  private func eastAsianPerson(_ text: String) -> Label {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let last = words.last else { return Label(title: text) }
    var name = String(last)
    for honorific in ["さん", "氏", "様", "씨", "先生", "女士"]
    where name.hasSuffix(honorific) && name.count > honorific.count + 1 {
      name.removeLast(honorific.count)
    }
    guard (2...5).contains(name.count), !name.contains(where: { $0.isHangulSyllable }) else {
      return Label(title: text)
    }
    return Label(name: name, title: words.dropLast().joined(separator: " "))
  }
}

extension Substring {
  /// A name in capitals, and behind a comma an office in a few words that are not.
  fileprivate var isNameAndOffice: Bool {
    let parts = split(separator: ",").map { $0.trimmedWhitespace }
    guard parts.count == 2, let name = parts.first, let office = parts.last else { return false }
    return name.isInCapitals && name.contains(" ") && name.isNameInLabel && !office.isInCapitals
      && office.split(separator: " ").count <= 5
  }
}
