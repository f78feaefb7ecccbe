/// Names that a page writes in two ways, a letter apart: `TOM BABICH` once, and `TOM BABIC` elsewhere.
///
/// Transcribers hear and type names anew for each label. The form that the page has more often is right.
struct Misspellings {
  /// The right form of each misspelt name, by misspelt names in lower case.
  private(set) var right: [String: String] = [:]

  /// How often a page has each of the names that resemble another, by names in lower case.
  private var counts: [String: Int] = [:]
  /// What labels say that the bearers of each name do, by names in lower case.
  private var roles: [String: Set<Turn.Role>] = [:]
  /// What is spoken, in lower case.
  private var texts: [String] = []

  /// How many names are compared at most, each with all others.
  private static let most = 300

  /// Compares the names on labels, in hand-offs and in sign-offs with each other.
  init(_ passages: [Passage], _ evidence: [Evidence]) {
    var names: [String] = []
    var voice: Label?
    for (passage, evidence) in zip(passages, evidence) where passage.isSpeech {
      for name in [evidence.handOff?.name, evidence.signOff?.name].compactMap(\.self) {
        names.append(name)
        if evidence.signOff?.name == name { roles[name.lowercased(), default: []].insert(.reporter) }
      }
      guard let name = passage.label?.name else { continue }
      if passage.isLabelled || voice != passage.label {
        counts[name.lowercased(), default: 0] += 1
        names.append(name)
      }
      if let role = passage.label?.role { roles[name.lowercased(), default: []].insert(role) }
      voice = passage.label
    }
    let forms = Dictionary(
      names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { one, other in one.isInCapitals ? other : one })
    guard forms.count <= Self.most else { return }
    // Few names resemble each other, and the text is read for these alone.
    let pairs = forms.keys.sorted().map { name in (name, forms.keys.filter { $0 != name && name.resembles($0) }) }
      .filter { !$0.1.isEmpty }
    guard !pairs.isEmpty else { return }
    texts = passages.filter(\.isSpeech).map { $0.text.lowercased() }
    for name in Set(pairs.flatMap { [$0.0] + $0.1 }) { counts[name, default: 0] += texts.count { $0.holds(name) } }
    for (small, others) in pairs {
      let better = others.filter { isRight($0, for: small) }
      guard let most = better.map({ counts[$0, default: 0] }).max() else { continue }
      let best = better.filter { counts[$0] == most }
      if best.count == 1 { right[small] = forms[best[0]] }
    }
    // `ROMULO TICOMA` for `ROMULO TICONA` for `RÓMULO TICONA`.
    for (wrong, name) in right { right[wrong] = right[name.lowercased()] ?? name }
  }

  /// True if a name that the page has more often is the other, a letter apart.
  private func isRight(_ other: String, for name: String) -> Bool {
    // A surname that long is hardly anybody else's.
    if !name.contains(" "), name.count >= 8, let surname = other.nameWords.last, other.contains(" ") {
      return name.differsByOneLetter(from: surname)
    }
    guard counts[other, default: 0] > counts[name, default: 0] else { return false }
    return name.isEastAsian ? isRightInSyllables(other, for: name) : isRightInLetters(other, for: name)
  }

  /// `옥도빈 기자` once for `옥도민`: of three syllables or more one is another, and both do the same.
  private func isRightInSyllables(_ other: String, for name: String) -> Bool {
    guard (3...4).contains(name.count), name.count == other.count, name.first == other.first,
      counts[name] == 1, let role = roles[name], let known = roles[other], !role.isDisjoint(with: known)
    else { return false }
    return zip(name, other).count { $0 != $1 } == 1
  }

  private func isRightInLetters(_ other: String, for name: String) -> Bool {
    let (asked, words) = (name.nameWords, other.nameWords)
    guard let last = asked.last, let surname = words.last, !other.isEastAsian, asked.count <= words.count else {
      return false
    }
    if asked.count == 1 {
      // A surname alone may be somebody else's, unless nobody speaks of them and the other is on several labels.
      guard last.count >= 5, last.differsByOneLetter(from: surname) else { return false }
      return counts[name] == 1 && !texts.contains { $0.holds(last) }
    }
    guard asked.count == words.count else { return false }
    let pairs = zip(asked, words).filter { $0 != $1 }
    return !pairs.isEmpty && pairs.allSatisfy { $0.count >= 5 && $0.differsByOneLetter(from: $1) }
  }
}

extension String {
  /// True if the other may be the same name, a letter apart: what ``Misspellings`` asks of any two is more.
  fileprivate func resembles(_ other: String) -> Bool {
    let (words, others) = (nameWords, other.nameWords)
    guard let last = words.last, let surname = others.last else { return false }
    if last.differsByOneLetter(from: surname) || differsByOneLetter(from: surname) { return true }
    if isEastAsian { return count == other.count && first == other.first }
    return words.count == others.count && last == surname
  }

  /// True if one letter more, less or other makes it another word that begins the same.
  func differsByOneLetter(from other: String) -> Bool {
    guard abs(count - other.count) <= 1, first == other.first else { return false }
    let front = zip(self, other).prefix { $0 == $1 }.count
    let back = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    return front + back >= Swift.max(count, other.count) - 1
  }
}
