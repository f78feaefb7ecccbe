internal import Bytes

/// Surveys the candidates of all lines of a page.
struct LabelSurvey {
  private(set) var heads: Set<String> = []
  private(set) var hasTimes = false
  private(set) var rolesBeforeNames = false
  private(set) var descriptions: Set<String> = []
  private(set) var aliases: Set<String> = []
  /// The keys of candidates with a colon that are names in capitals.
  var shouted: Set<String> {
    let names = candidates.map(\.candidate).filter { $0.form == .colon && $0.head.isInCapitals }
    return Set(names.filter(\.isSpokenByCapitals).map(\.key))
  }
  let candidates: [(line: Int, candidate: LabelCandidate)]
  let counts: [String: Int]
  let names: LabelNames

  /// Surveys the lines of a page, some of which recur.
  init(_ lines: [TextLine], _ names: LabelNames, repeated: Set<String>) {
    let reader = CastReader(names: names)
    var explained: Set<String> = []
    candidates = lines.enumerated().compactMap { number, line in
      if names.isNote(line.text[...]) { return nil }
      let isListed = number < Self.head && !repeated.contains(line.text)
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
    aliases = explained.union(Self.listedFronts(lines, candidates))
    for (_, candidate) in candidates where aliases.contains(candidate.key) { heads.insert(candidate.key) }
    takeRepeated()
    takeNumbered()
    takeSigns()
    takeShort()
    takeRelated()
    takeOwnLines(lines)
    takeOwnColons(lines)
    takeAlternating()
    hasTimes = candidates.count { $0.candidate.form == .time && $0.candidate.isShort } >= 2
    for form in [LabelCandidate.Form.colon, .dash] { takeDialogue(form) }
    takeDescribedVoices()
    takeDescriptions(lines)
    descriptions.formUnion(nouns(in: lines))
  }

  /// Takes the head of a candidate for a label.
  mutating func take(_ candidate: LabelCandidate) { heads.insert(candidate.key) }

  /// Takes the head of a candidate for what somebody is.
  mutating func describe(_ candidate: LabelCandidate) { descriptions.insert(candidate.key) }

  /// Heads in Han or Kana that recur and are the front of a name that a line at the top of the page gives after a
  /// colon: `桐生` where the page says `進行：桐生沙織`.
  private static func listedFronts(
    _ lines: [TextLine], _ candidates: [(line: Int, candidate: LabelCandidate)]
  ) -> Set<String> {
    let heads = candidates.filter { $0.candidate.form == .colon && $0.candidate.head.isEastAsian }
      .map(\.candidate.key).filter { (2...3).contains($0.count) }
    guard !heads.isEmpty else { return [] }
    let names = lines.prefix(head).compactMap { line -> String? in
      guard let tail = line.text[...].splitAtColon?.tail, line.text.last?.endsSentence != true else { return nil }
      let name = tail.prefix { $0 != "（" && $0 != "(" }.trimmedWhitespace
      return (3...6).contains(name.count) && name.isNameInLabel ? name : nil
    }
    return Set(heads.filter { head in names.contains { $0.hasPrefix(head) && $0 != head } })
  }

  /// So many lines at the top of a page may list who is heard.
  private static let head = 30

  /// `Q:` and `A:`, `方：` and `馬：`: letters that recur many times, two or more of them by turns.
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

  /// `Speaker 1`, `spk_0`: one word or two with different numbers, some of which recur.
  private mutating func takeNumbered() {
    var stems: [Substring: [String]] = [:]
    for (_, candidate) in candidates where [.colon, .time].contains(candidate.form) {
      guard candidate.key.count <= 24, let last = candidate.key.last, last.isNumber else { continue }
      let stem = candidate.head.lowercased().reversed().drop(while: \.isNumber).reversed().map(String.init).joined()
      guard stem.contains(where: \.isLetter), stem.split(separator: " ").count <= 2 else { continue }
      stems[stem[...], default: []].append(candidate.key)
    }
    for keys in stems.values where Set(keys).count >= 2 && Set(keys).count < keys.count { heads.formUnion(keys) }
  }

  /// `◇ …` and `◆ …`: two signs by turns, and hardly a line between them without one.
  private mutating func takeSigns() {
    let found = candidates.filter { $0.candidate.form == .sign }
    let keys = found.map(\.candidate.key)
    guard Set(keys).count == 2, found.count >= 4, let first = found.first?.line, let last = found.last?.line,
      zip(keys, keys.dropFirst()).count(where: { $0 != $1 }) * 3 >= keys.count * 2,
      found.count * 5 >= (last - first + 1) * 3
    else { return }
    heads.formUnion(keys)
  }

  /// Names that recur before the same mark.
  private mutating func takeRepeated() {
    for (_, candidate) in candidates where candidate.form != .ownLine && candidate.form != .stop {
      guard counts[candidate.key, default: 0] >= 2, candidate.isShort, names.isPerson(candidate.head) else {
        continue
      }
      heads.insert(candidate.key)
    }
    // `佐伯：` above what is said, again and again: a family name alone.
    for (line, candidate) in candidates where candidate.form == .colon && candidate.speech.isEmpty {
      if counts[candidate.key, default: 0] >= 3, candidate.head.isEastAsian, candidate.head.count <= 5,
        candidate.head.trimmedWhitespace.isNameInLabel, line > 0
      {
        heads.insert(candidate.key)
      }
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
      // The first line is a headline unless it recurs: `The kettle, which remembers`.
      if line == 0, counts[candidate.key, default: 0] < 2 { continue }
      let below = lines[line + 1].text
      guard below.count > candidate.head.count || below.last?.endsSentence == true else { continue }
      let said = person(candidate) ?? candidate.key
      let person = surnames[said].flatMap { $0.isEmpty ? nil : $0 } ?? said
      own[person, default: []].insert(candidate.key)
      counted[person, default: 0] += 1
      (total, most) = (total + 1, max(most, counted[person, default: 0]))
    }
    // A name in capitals recurs below other labels; a headline is repeated at once.
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

  /// If most lines from the first candidate of a form to the last have one, and enough of them recur or name a
  /// role, the page is a dialogue: the other short heads are labels too, after the last of these only whole names.
  private mutating func takeDialogue(_ form: LabelCandidate.Form) {
    let found = candidates.filter {
      $0.candidate.form == form && $0.candidate.isShort && !isProse($0.candidate.head)
    }
    let known = found.filter { heads.contains($0.candidate.key) || names.hasRole($0.candidate.head) }
    guard found.count >= 3, let first = found.first?.line, let last = found.last?.line, let end = known.last?.line,
      known.count >= 2, found.count * 5 >= (last - first + 1) * 2
    else { return }
    // Where hardly a line lacks a head, and sentences follow all of them, fewer need be known.
    let isTight =
      found.count >= 5 && found.count * 10 >= (last - first + 1) * 9
      && found.allSatisfy { $0.candidate.speech.last?.endsSentence == true }
    if isTight, known.count * 3 >= found.count, let start = known.first?.line {
      for (line, candidate) in found where line >= start { heads.insert(candidate.key) }
      return
    }
    guard known.count * 2 >= found.count else { return }
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
    // `Motorista de ônibus, Dalva Peçanha`: a whole name closes it.
    if let last = head.split(separator: ",").dropFirst().last?.trimmedWhitespace, last.isWholeName { return false }
    // `Acht Plätze, ein Fahrer, der nichts dafür bekommt`: two commas and a small common word.
    let clauses = head.split(separator: ",")
    if clauses.count > 2,
      clauses.dropFirst().contains(where: {
        $0.partsAtWhitespace.first.map { names.commonWords.contains(String($0)) } ?? false
      })
    {
      return true
    }
    let parts = head.hasByte(of: .dashes) ? head.parts { $0.end(ofSpaced: Span<UInt8>.dashes, at: $1) } : [head]
    // `Presidente da República - Michel Temer`: the name after the office counts.
    let front = (parts.count == 2 ? parts[1] : head).prefix { !",-–(（、/".contains($0) }
    let words = front.partsAtWhitespace
    return words.count > 4
      || words.contains { names.commonWords.contains($0.lowercased()) && !isWithinName($0, words) }
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
}
