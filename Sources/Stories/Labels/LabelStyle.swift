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
  /// The lines that recur.
  private let repeated: Set<String>
  /// The whole names in angle or square brackets ahead of what is said, where several lines have them: `<Dana Pell>`.
  private let bracketedNames: Set<String>
  /// Single words that are heads once, where the other heads are whole names: what somebody is, `Fahrgast`.
  private let descriptions: Set<String>

  /// The names in capitals that are labels with a colon, in lower case.
  private let shouted: Set<String>
  /// Words in capitals before a colon that are not names, in lower case: `MORE`, `READ ALSO ABOUT`.
  private let notices: Set<String>

  /// True if the page has a name in capitals as a label with a colon.
  func shouts(_ name: String) -> Bool { shouted.contains(name.lowercased()) }

  /// True if the page is in capitals throughout.
  var isInCapitals: Bool { inCapitals }

  /// True if the page has the same line elsewhere.
  func isRepeated(_ line: String) -> Bool { repeated.contains(line) }

  /// True if brackets with what is said have name and office: `[이름/직함 : …]`.
  let bracketsHaveOffices: Bool

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
    bracketsHaveOffices = lines.contains { line in
      guard line.text.first == "[", let (head, _) = line.text.dropFirst().splitAtColon else { return false }
      return head.contains("/") && head.first?.isHangulSyllable == true
    }
    let brackets = lines.compactMap(\.text.contentOfBrackets)
    let counts = Dictionary(brackets.map { ($0, 1) }, uniquingKeysWith: +)
    let isScript = brackets.count { counts[$0, default: 0] >= 2 || names.role(of: $0) != nil } >= 2
    bracketedHeads = isScript ? Set(counts.filter { $0.value >= 2 && names.role(of: $0.key) == nil }.keys) : []
    isScriptInBrackets = isScript
    let survey = LabelSurvey(lines, names, repeated: repeated)
    rolesBeforeNames = survey.rolesBeforeNames
    heads = survey.heads
    hasTimes = survey.hasTimes
    (descriptions, aliases) = (survey.descriptions, survey.aliases)
    persons = Self.persons(among: survey.heads, lines, names.persons.phrases)
    shouted = survey.shouted
    notices = survey.openHeads.union(hasRolesInBrackets ? [] : survey.loneHead(in: lines).map { [$0] } ?? [])
  }

  /// The heads that stand for persons in the text: forms of address follow them, or what they are in parentheses, or
  /// another head goes on with the given name.
  private static func persons(
    among heads: Set<String>, _ lines: [TextLine], _ book: BroadcastPhrases
  ) -> Set<String> {
    let short = heads.filter { $0.isEastAsian && $0.isNameInLabel }
    guard !short.isEmpty else { return [] }
    let signs = book.signsOfPerson + ["(", "（"]
    return short.filter { head in
      short.contains { $0 != head && $0.hasPrefix(head) }
        || lines.contains { line in line.text.contains(head) && signs.contains { line.text.contains(head + $0) } }
        || lines.contains { $0.text.listsWholeName(of: head) || $0.text.holdsWholeName(of: head, before: signs) }
    }
  }

  /// True if the text shows that a head of East Asian letters is a person.
  func isPersonByText(_ head: String) -> Bool { persons.contains(head) }

  /// True if a candidate is a label on this page.
  func takes(_ candidate: LabelCandidate, afterMark: Bool) -> Bool {
    if heads.contains(candidate.key) { return true }
    if candidate.form == .initials { return true }
    if candidate.form == .time, hasTimes { return true }
    guard candidate.form == .colon, candidate.isSpokenByCapitals, afterMark || !notices.contains(candidate.key)
    else { return false }
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
  /// True if a family name, a given name of one to three characters and a sign of a person follow each other in it:
  /// `相原めぐみ記者`.
  fileprivate func holdsWholeName(of family: String, before signs: [String]) -> Bool {
    guard !family.contains(where: \.isHangulSyllable) else { return false }
    return ranges(of: family).contains { range in
      let rest = self[range.upperBound...]
      return (1...3).contains { length in
        guard let end = rest.index(rest.startIndex, offsetBy: length, limitedBy: rest.endIndex) else {
          return false
        }
        return rest[..<end].allSatisfy(\.isHanOrKana) && signs.contains { rest[end...].hasPrefix($0) }
      }
    }
  }

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
    guard let first, let last, first == "[" && last == "]" || first == "【" && last == "】", isNoLonger(than: 24)
    else {
      return nil
    }
    return dropFirst().dropLast().trimmedWhitespace
  }
}

extension String {
  /// True if a family name and more are all that is after a colon: `聞き手：桐山千景アナウンサー`.
  fileprivate func listsWholeName(of family: String) -> Bool {
    guard utf8.count <= 120, let (_, tail) = self[...].splitAtColon else { return false }
    return tail.hasPrefix(family) && (family.count + 1...family.count + 12).contains(tail.count)
      && tail.allSatisfy { $0.isHanOrKana || $0 == " " || $0 == "　" }
  }
}
