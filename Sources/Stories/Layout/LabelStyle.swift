internal import Bytes

/// How a page writes its labels, as far as all of its lines together show.
///
/// A colon alone is weak: "It costs little: a spade" is not a label. What makes a head a label is that the page
/// uses it again, uses another form of the same name, or is written as a dialogue throughout.
struct LabelStyle {
  /// True if labels have lost their brackets: `앵커 …` and `기자 …` at the start of sentences.
  let bareLabels: Bool
  /// The heads that are labels on this page, in lower case and without directions.
  private let heads: Set<String>
  /// True if labels say what people are before their names: `Repórter Jandira Mota:`.
  let rolesBeforeNames: Bool
  /// True if labels have times: `Dana Pell  0:12`.
  private let hasTimes: Bool
  /// What is in brackets on lines of its own again and again: `[여지안]`.
  private let bracketedHeads: Set<String>
  /// True if labels in brackets have lines of their own.
  let isScriptInBrackets: Bool
  /// True if the page is in capitals throughout, so that they show nothing.
  private let inCapitals: Bool
  /// Heads in Han, Kana or Hangul of which the text shows that they are persons: `乙部さん`, `여지안 선생님`.
  private let persons: Set<String>

  /// True if labels in brackets tell roles: `[앵커]`.
  let hasRolesInBrackets: Bool
  /// The short heads that the page explains: `P: Patricia Luna, presentadora`, in lower case.
  private let aliases: Set<String>
  /// The lines that come again.
  private let repeated: Set<String>
  /// The whole names in angle or square brackets ahead of what is said, where several lines have them: `<Dana Pell>`.
  private let bracketedNames: Set<String>
  /// Single words that are heads once, where the other heads are whole names: what somebody is, `Fahrgast`.
  private let descriptions: Set<String>

  /// True if the page is in capitals throughout.
  var isInCapitals: Bool { inCapitals }

  /// True if the page has the same line elsewhere.
  func isRepeated(_ line: String) -> Bool { repeated.contains(line) }

  /// True if the page has labels.
  var hasLabels: Bool { hasRolesInBrackets || !heads.isEmpty }

  /// True if the page lists whom a short head stands for.
  func isAlias(_ head: String) -> Bool { aliases.contains(head.lowercased()) }

  /// True if what is in brackets ahead of words is a name that the page has so.
  func opensSpeech(_ content: Substring) -> Bool { bracketedNames.contains(String(content)) }

  /// True if a head says what somebody is, and not who.
  func describes(_ head: String) -> Bool { descriptions.contains(head.lowercased()) }

  init(_ lines: [TextLine], _ names: LabelNames) {
    let capitals = lines.count { $0.text.isInCapitals }
    inCapitals = capitals * 5 > lines.count * 4
    let bracketed = lines.contains { line in
      line.text.first.flatMap(LabelNames.closer(of:)) != nil
        && names.role(of: line.text.dropFirst().dropLast()) != nil
    }
    hasRolesInBrackets =
      bracketed || lines.contains { $0.text.roleBracket.map { names.role(of: $0) != nil } ?? false }
    let opened = lines.compactMap { $0.text.bracketedOpening }.filter {
      names.person($0).name?.contains(" ") == true
    }
    bracketedNames =
      opened.count >= 3 && Set(opened).count >= 2 && Set(opened).count < opened.count ? Set(opened) : []
    repeated = Set(Dictionary(lines.map { ($0.text, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys)
    bareLabels =
      !bracketed && lines.contains { $0.text.isEastAsian && names.bareLabel($0.text[...])?.label.role == .anchor }
    let brackets = lines.compactMap(\.text.contentOfBrackets)
    let counts = Dictionary(brackets.map { ($0, 1) }, uniquingKeysWith: +)
    let isScript = brackets.count { counts[$0, default: 0] >= 2 || names.role(of: $0) != nil } >= 2
    bracketedHeads = isScript ? Set(counts.filter { $0.value >= 2 && names.role(of: $0.key) == nil }.keys) : []
    isScriptInBrackets = isScript
    let survey = LabelSurvey(lines, names)
    rolesBeforeNames = survey.rolesBeforeNames
    heads = survey.heads
    hasTimes = survey.hasTimes
    (descriptions, aliases) = (survey.descriptions, survey.aliases)
    persons = Self.persons(among: survey.heads, lines)
  }

  /// The heads that stand for persons in the text: forms of address follow them, or what they are in parentheses, or
  /// another head goes on with the given name.
  private static func persons(among heads: Set<String>, _ lines: [TextLine]) -> Set<String> {
    let short = heads.filter { $0.isEastAsian && $0.isNameInLabel }
    guard !short.isEmpty else { return [] }
    let signs = ["さん", "氏", "先生", "女士", "씨", " 씨", "님", " 선생님", " 교수", " 기자", "(", "（"]
    return short.filter { head in
      short.contains { $0 != head && $0.hasPrefix(head) }
        || lines.contains { line in line.text.contains(head) && signs.contains { line.text.contains(head + $0) } }
    }
  }

  /// True if the text shows that a head of East Asian letters is a person.
  func isPersonByText(_ head: String) -> Bool { persons.contains(head) }

  /// True if a candidate is a label on this page.
  func takes(_ candidate: LabelCandidate, afterMark: Bool) -> Bool {
    if heads.contains(candidate.key) { return true }
    if candidate.form == .initials { return true }
    if candidate.form == .time, hasTimes { return true }
    guard candidate.form == .colon, candidate.isSpokenByCapitals else { return false }
    return !inCapitals || afterMark
  }

  /// True if the head was seen to be a label by all lines together.
  func knows(_ candidate: LabelCandidate) -> Bool { heads.contains(candidate.key) }

  /// True if a label is all that is after a colon.
  func isCastLine(_ tail: Substring) -> Bool { heads.contains(tail.trimmedWhitespace.lowercased()) }

  /// True if what is in brackets on its own line is who speaks below it.
  func opensTurns(_ content: Substring) -> Bool { bracketedHeads.contains(content.trimmedWhitespace) }

  /// True if a head within a line is a label: only one that is known, or a name in capitals.
  func takesWithinLine(_ candidate: LabelCandidate) -> Bool {
    guard candidate.form == .colon else { return false }
    return heads.contains(candidate.key) || !inCapitals && candidate.isSpokenByCapitals
  }
}

extension String {
  /// What is in square or similar brackets at the start.
  fileprivate var roleBracket: Substring? {
    guard let first, first != "<", let closer = LabelNames.closer(of: first) else { return nil }
    return dropFirst().prefix(24).firstIndex(of: closer).map { self[index(after: startIndex)..<$0] }
  }

  /// What is in angle or square brackets ahead of words.
  fileprivate var bracketedOpening: String? {
    guard let first, "<[".contains(first), let closer = LabelNames.closer(of: first),
      let close = dropFirst().prefix(48).firstIndex(of: closer),
      self[index(after: close)...].contains(where: \.isLetter)
    else { return nil }
    return String(self[index(after: startIndex)..<close])
  }

  /// What is in square brackets that hold the whole line.
  fileprivate var contentOfBrackets: String? {
    guard count <= 24, let first, let last, first == "[" && last == "]" || first == "【" && last == "】" else {
      return nil
    }
    return dropFirst().dropLast().trimmedWhitespace
  }
}

extension LabelCandidate {
  /// True if the head is a name in capitals, perhaps with an office after it: `DANA PELL, HOST`, `Ms. ASTA HANNON`.
  var isSpokenByCapitals: Bool {
    guard head.count <= 100, head.firstMatch(of: #/[a-z][.!?] [A-Z]/#) == nil || head.hasHonorific else {
      return false
    }
    let name = head.withoutDirection.split(separator: ",", maxSplits: 1).first.map { $0.trimmedWhitespace } ?? ""
    return name.isInCapitals && name.isNameInLabel || head.hasHonorific && name.capitalsAtEnd
  }

  /// True if the head is short enough for a label.
  var isShort: Bool {
    let words = head.split(whereSeparator: \.isWhitespace)
    // The office after a comma may be long: `Bà Phạm Thị Ngân, Phó Chủ tịch UBND xã Tân Thuỷ`.
    let front = head.prefix { !",（(/".contains($0) }.split(whereSeparator: \.isWhitespace)
    let isOffice = front.count < words.count && front.count <= 5 && words.count <= 14 && head.count <= 90
    guard head.count <= 60 && words.count <= 8 || isOffice, let first = head.first, !first.isLowercase else {
      return false
    }
    return !head.contains { "!?;。！？\"“”«»".contains($0) }
  }
}

extension Substring {
  /// True if it begins with an abbreviated form of address or office: `Ms`, `SEN` and a full stop.
  fileprivate var hasHonorific: Bool {
    guard let word = split(whereSeparator: \.isWhitespace).first else { return false }
    return word.last == "." && (3...6).contains(word.count) && word.first?.isUppercase == true
  }
}

extension String {
  /// True if its last word is in capitals: `President G. BARR`.
  fileprivate var capitalsAtEnd: Bool {
    guard let last = split(separator: " ").last, isNameInLabel else { return false }
    return String(last).isInCapitals
  }
}

/// Surveys the candidates of all lines of a page.
private struct LabelSurvey {
  private(set) var heads: Set<String> = []
  private(set) var hasTimes = false
  private(set) var rolesBeforeNames = false
  private(set) var descriptions: Set<String> = []
  private(set) var aliases: Set<String> = []
  private let candidates: [(line: Int, candidate: LabelCandidate)]
  private let counts: [String: Int]
  private let names: LabelNames

  init(_ lines: [TextLine], _ names: LabelNames) {
    let reader = CastReader(names: names)
    let repeated = Dictionary(lines.map { ($0.text, 1) }, uniquingKeysWith: +)
    var explained: Set<String> = []
    candidates = lines.enumerated().compactMap { number, line in
      if names.isNote(line.text[...]) { return nil }
      let isListed = number < Self.head && repeated[line.text, default: 0] == 1
      let listed =
        isListed ? reader.members(of: line, above: number + 1 < lines.count ? lines[number + 1] : nil) : []
      explained.formUnion(listed.compactMap { $0.alias?.lowercased() })
      if !listed.isEmpty { return nil }
      // A headline may have a colon: `Fire chief: blaze began in the kitchen`.
      let isHeadline = number == 0 && line.text.last.map { !$0.endsSentence && $0 != ":" && $0 != "：" } ?? true
      let candidate = LabelCandidate(line.text[...])
      if isHeadline, candidate?.form == .colon, candidate?.isSpokenByCapitals == false { return nil }
      return candidate.map { (number, $0) }
    }
    counts = candidates.reduce(into: [:]) { $0[$1.candidate.key, default: 0] += 1 }
    self.names = names
    rolesBeforeNames = candidates.contains { _, candidate in
      guard candidate.form == .colon, let label = names.labelWithRole(candidate.head.withoutDirection) else {
        return false
      }
      return label.name.map { candidate.head.hasSuffix($0) && candidate.head.count > $0.count } ?? false
    }
    aliases = explained
    for (_, candidate) in candidates where aliases.contains(candidate.key) { heads.insert(candidate.key) }
    takeRepeated()
    takeShort()
    takeRelated()
    takeOwnLines(lines)
    hasTimes = candidates.count { $0.candidate.form == .time && $0.candidate.isShort } >= 2
    for form in [LabelCandidate.Form.colon, .dash] { takeDialogue(form) }
    takeDescriptions(lines)
  }

  /// So many lines at the top of a page may list who is heard.
  private static let head = 30

  /// `Q:` and `A:`, `方：` and `馬：`: letters that come again and again, two or more of them by turns.
  private mutating func takeShort() {
    let found = candidates.filter {
      [.colon, .stop].contains($0.candidate.form) && $0.candidate.head.isLetterOrInitials
    }
    let keys = found.map(\.candidate.key)
    guard Set(keys).count >= 2, found.count >= 4, zip(keys, keys.dropFirst()).count(where: { $0 != $1 }) >= 3 else {
      return
    }
    heads.formUnion(keys)
  }

  /// Single words that are labels once, where several labels are whole names and no line has the word again.
  private mutating func takeDescriptions(_ lines: [TextLine]) {
    let persons = candidates.filter { heads.contains($0.candidate.key) || $0.candidate.isSpokenByCapitals }
      .compactMap { names.person($0.candidate.head.withoutDirection).name }
    let whole = Set(persons.filter { $0.contains(" ") })
    guard whole.count >= 2 else { return }
    let words = Set(whole.flatMap(\.nameWords))
    for (line, candidate) in candidates where heads.contains(candidate.key) && counts[candidate.key] == 1 {
      let word = String(candidate.head)
      guard !word.contains(" "), !word.isInCapitals, word.count > 3, !word.isEastAsian, word.first?.isCased == true,
        !words.contains(candidate.key),
        !lines.enumerated().contains(where: { $0 != line && $1.text.contains(word) })
      else { continue }
      descriptions.insert(candidate.key)
    }
  }

  /// Names that come again before the same mark.
  private mutating func takeRepeated() {
    for (_, candidate) in candidates where candidate.form != .ownLine && candidate.form != .stop {
      guard counts[candidate.key, default: 0] >= 2, candidate.isShort, names.isPerson(candidate.head) else {
        continue
      }
      heads.insert(candidate.key)
    }
  }

  /// `Jeanne Moulin : …` and then `JM : …` or `Moulin : …`.
  private mutating func takeRelated() {
    let persons = candidates.filter {
      ![.ownLine, .stop].contains($0.candidate.form) && names.isPerson($0.candidate.head)
    }
    .map { (key: $0.candidate.key, name: names.person($0.candidate.head.withoutDirection).name ?? "") }
    let whole = persons.filter { $0.name.contains(" ") || $0.name.isEastAsian }
    var forms: [String: [String]] = [:]
    for person in whole {
      for form in [person.name.initials] + person.name.split(separator: " ").map(String.init) {
        forms[form.lowercased(), default: []].append(person.key)
      }
    }
    for (_, candidate) in candidates
    where ![.ownLine, .stop].contains(candidate.form) && !candidate.head.contains(" ") {
      guard let related = forms[candidate.key], !related.contains(candidate.key) else { continue }
      heads.insert(candidate.key)
      heads.formUnion(related)
    }
  }

  /// `А. Лосева` above what she says, again and again; `JONAS PELL, HOST` and then `PELL`.
  private mutating func takeOwnLines(_ lines: [TextLine]) {
    var own: [String: Set<String>] = [:]
    var (total, most) = (0, 0)
    var counted: [String: Int] = [:]
    var shouted: [String: [Int]] = [:]
    let above = candidates.filter { line, candidate in
      candidate.form == .ownLine && line + 1 < lines.count && names.isPerson(candidate.head)
    }
    // Whole names by their last words, and by nothing where two persons have the same.
    let whole = Set(above.compactMap { person($0.candidate) }.filter { $0.contains(" ") })
    let surnames = Dictionary(whole.map { ($0.nameWords.last ?? $0, $0) }, uniquingKeysWith: { _, _ in "" })
    for (line, candidate) in above {
      let isSurname = candidate.head.isInCapitals && !candidate.head.contains(" ")
      if isSurname, surnames[candidate.key] == nil, !names.hasRole(candidate.head) { continue }
      if candidate.head.isInCapitals, candidate.head.split(separator: " ").count <= 3 {
        shouted[candidate.key, default: []].append(line)
      }
      // The first line is a headline unless it comes again: `The kettle, which remembers`.
      if line == 0, counts[candidate.key, default: 0] < 2 { continue }
      let below = lines[line + 1].text
      guard below.count > candidate.head.count || below.last?.endsSentence == true else { continue }
      let said = person(candidate) ?? candidate.key
      let person = surnames[said].flatMap { $0.isEmpty ? nil : $0 } ?? said
      own[person, default: []].insert(candidate.key)
      counted[person, default: 0] += 1
      (total, most) = (total + 1, max(most, counted[person, default: 0]))
    }
    // A name in capitals comes again below other labels; a headline comes again at once.
    for (key, lines) in shouted where surnames[key] == nil {
      if lines.count >= 2, let last = lines.last,
        candidates.contains(where: { $0.line < last && isKnown($0.candidate) })
      {
        heads.insert(key)
      }
    }
    guard total >= 3, most >= 2, own.count >= 2 || total >= 4 else { return }
    heads.formUnion(own.values.joined())
    takeOwnDescriptions(lines)
  }

  /// The person on a label in letters that have capitals, in lower case.
  private func person(_ candidate: LabelCandidate) -> String? {
    let head = candidate.head.withoutDirection
    guard let name = names.labelWithRole(head)?.name ?? names.person(head).name, name.first?.isCased == true else {
      return nil
    }
    return name.nameWords.joined(separator: " ")
  }

  /// `利用者の女性`: on a page with names on lines of their own, a short line between others that end in a stop.
  private mutating func takeOwnDescriptions(_ lines: [TextLine]) {
    let known = candidates.filter { $0.candidate.form == .ownLine && heads.contains($0.candidate.key) }
    guard let first = known.first?.line, let last = known.last?.line else { return }
    let areTight = known.allSatisfy { $0.line + 1 < lines.count && !lines[$0.line + 1].followsGap }
    guard areTight else { return }
    for (line, candidate) in candidates where candidate.form == .ownLine && (first..<last).contains(line) {
      let text = lines[line].text
      // In other scripts a crosshead looks the same.
      guard text.isEastAsian, text.count <= 14, line > 0,
        lines[line + 1].text.last?.endsSentence == true, !lines[line + 1].followsGap,
        lines[line - 1].text.last.map({ $0.endsSentence || $0.closesQuotation }) ?? false,
        !text.contains(where: \.isNumber)
      else { continue }
      heads.insert(candidate.key)
    }
  }

  private func isKnown(_ candidate: LabelCandidate) -> Bool {
    candidate.form != .ownLine && (heads.contains(candidate.key) || candidate.isSpokenByCapitals)
  }

  /// If most lines from the first candidate of a form to the last have one, and enough of them come again or name a
  /// role, the page is a dialogue: the other short heads are labels too, after the last of these only whole names.
  private mutating func takeDialogue(_ form: LabelCandidate.Form) {
    let found = candidates.filter {
      $0.candidate.form == form && $0.candidate.isShort && !isProse($0.candidate.head)
    }
    let known = found.filter { heads.contains($0.candidate.key) || names.hasRole($0.candidate.head) }
    guard found.count >= 3, let first = found.first?.line, let last = found.last?.line, let end = known.last?.line,
      known.count >= 2, known.count * 2 >= found.count, found.count * 5 >= (last - first + 1) * 2
    else { return }
    // Ahead of the first that is known a head may be of the headline: `Kerry's Mission: …`.
    let start = known.first?.line ?? first
    for (line, candidate) in found where (start..<end).contains(line) || isWholeName(candidate) {
      heads.insert(candidate.key)
    }
  }

  private func isWholeName(_ candidate: LabelCandidate) -> Bool {
    guard let name = names.person(candidate.head.withoutDirection).name else { return false }
    return name.isEastAsian
      || name.contains(" ") && !name.split(separator: " ").contains { String($0).isPossessive }
  }

  /// True if a head is words of a sentence: it has a common word outside of an office after a comma.
  private func isProse(_ head: Substring) -> Bool {
    let parts = head.split(separator: #/ [-–—] /#)
    // `Presidente da República - Michel Temer`: the name after the office counts.
    let front = (parts.count == 2 ? parts[1] : head).prefix { !",-–(（、/".contains($0) }
    let words = front.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    return words.count > 4 || words.contains { names.commonWords.contains($0) }
  }
}

extension Substring {
  /// True if it is one letter, or the initials of a name: `Q`, `B. C.`, `方`.
  fileprivate var isLetterOrInitials: Bool {
    let letters = filter(\.isLetter)
    guard (1...3).contains(letters.count), count <= 6, !contains(where: \.isNumber) else { return false }
    if letters.count == 1 { return letters.allSatisfy { $0.isUppercase || $0.isHan || $0.isHangulSyllable } }
    return contains(".") && letters.allSatisfy(\.isUppercase)
  }

  /// What comes before and after the first colon, without white space around it.
  var splitAtColon: (head: Substring, tail: Substring)? {
    guard let colon = prefix(160).firstColonOutsideParentheses else { return nil }
    let head = self[..<colon].drop(while: \.isWhitespace)
    let behind = self[index(after: colon)...]
    let tail = behind.drop(while: \.isWhitespace)
    // A time of day or an address has nothing between the colon and what follows.
    if self[colon] == ":", tail.startIndex == behind.startIndex, tail.first?.isASCII ?? false,
      tail.first?.opensQuotation == false, tail.first != "*", tail.first != ":"
    {
      return nil
    }
    return head.isEmpty || tail.isEmpty ? nil : (head, tail)
  }

  /// The first colon, unless parentheses that were opened before close behind it: `NAME (Author, "Stone: A Life"): …`.
  private var firstColonOutsideParentheses: Index? {
    var depth = 0
    var first: Index?
    for index in indices {
      switch self[index] {
      case "(", "（": depth += 1
      case ")", "）": depth -= 1
      case ":", "：":
        if depth <= 0 { return first == nil || depth == 0 && self[..<index].last == ")" ? index : first }
        first = first ?? index
      default: break
      }
    }
    return first
  }

  /// Without a direction in parentheses at the end: `SOLBERG (on camera)`.
  var withoutDirection: String {
    let text = trimmedWhitespace
    if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open > text.startIndex {
      return text[..<open].trimmedWhitespace
    }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    let name = text[..<open].trimmedWhitespace
    return name.isInCapitals || text[open...].isDirectionOfVoice ? name : text
  }

  /// True if it is short and has no mark of a sentence, as the label of an East Asian page.
  var isShortLabel: Bool {
    count <= 40 && !contains { $0.endsSentence || "、，;".contains($0) }
  }

  /// `(VO)`, `(voice over)`, `(on camera)`: how somebody is heard, and not who it is.
  private var isDirectionOfVoice: Bool {
    let words = lowercased()
    return count <= 5 || ["voice", "camera", "phone", "translat", "off"].contains { words.contains($0) }
  }
}
