internal import Bytes
internal import Locales

/// Takes the words of a label apart: the person's name, and the office before or after it.
struct PersonName {
  let phrases: BroadcastPhrases

  /// Name and office of `이름/직함`, `Name(Office)`, `NAME, OFFICE`, `职务 姓名`, `Ms. NAME`, `President NAME`.
  func label(_ text: some StringProtocol) -> Label {
    let text = text.trimmedWhitespace.droppingColon
    if let label = behindOffice(text) { return label }
    guard text.hasByte(of: Self.marks) else { return named(text) }
    for (separator, closer) in Self.separators {
      guard let cut = text.firstRange(of: separator) else { continue }
      // `NAME(Office/Town)`: the slash is within the parentheses.
      if separator == "/", text[..<cut.lowerBound].contains(where: { "(（".contains($0) }) { continue }
      let front = text[..<cut.lowerBound].trimmedWhitespace
      var title = text[cut.upperBound...].trimmedWhitespace
      while !closer.isEmpty, title.hasSuffix(closer) { title.removeLast() }
      // `KILE (R), MAYOR`: what parentheses hold is a party; the office follows.
      if !closer.isEmpty, let rest = title.firstIndex(of: closer.first ?? ")") {
        title = title[title.index(after: rest)...].trimmedWhitespace
        if title.hasPrefix(",") { title = title.dropFirst().trimmedWhitespace }
      }
      if separator == "/", isForeignNameInHangul(front), !isNameAndOffice(front) {
        return Label(name: front, title: title.isEmpty ? nil : title)
      }
      let isBracket = separator != ", " && separator != "、"
      let person = isBracket && front.isEastAsian && front.isNameInLabel ? Label(name: front) : named(front)
      if let name = person.name {
        let offices = [person.title, title.isEmpty ? nil : title].compactMap(\.self)
        return Label(name: name, title: offices.isEmpty ? nil : offices.joined(separator: ", "))
      }
      // `Motorista de ônibus, Dalva Peçanha`: the office is first.
      if separator == ", ", let name = nameAtEnd(of: title) {
        return Label(name: name, title: String(text.dropLast(name.count)).trimmingComma)
      }
      return Label(title: separator == "(" || separator == "（" ? front : text)
    }
    return named(text)
  }

  /// The whole name after the last comma.
  private func nameAtEnd(of text: String) -> String? {
    guard let last = text.split(separator: ",").last?.trimmedWhitespace, !text.isEastAsian, last.contains(" ")
    else {
      return nil
    }
    let person = named(last)
    return person.name == last && last.isWholeName && !phrases.isNoName(last) ? last : nil
  }

  /// The first bytes of the marks that part a name from an office.
  private static let marks = ByteSet { "/([,-".utf8.contains($0) || 0xE2...0xE3 ~= $0 || $0 == 0xEF }

  /// What parts a name from an office after it, and what closes the office.
  private static let separators = [
    ("//", ""), ("/", ""), ("(", ")"), ("（", "）"), ("[", "]"), (", ", ""), ("、", ""), (" - ", ""), (" – ", ""),
    (" — ", ""),
  ]

  /// `Presidente da República - Michel Temer`: an office, a dash, and then the name.
  private func behindOffice(_ text: String) -> Label? {
    for dash in [" - ", " – ", " — "] {
      let parts = text.split(separator: dash)
      guard parts.count == 2, let front = parts.first, let back = parts.last else { continue }
      let words = front.lowercased().split(separator: " ").map(String.init)
      guard let first = words.first,
        phrases.offices.contains(first) || words.contains(where: phrases.commonWords.contains)
          || words.count == 1 && back.isWholeName && !front.isInCapitals,
        let name = named(String(back)).name
      else { continue }
      return Label(name: name, title: String(front))
    }
    return nil
  }

  private func named(_ text: String) -> Label {
    if text.isEastAsian { return eastAsian(text) }
    // `D:` and `R:` are question and answer.
    if text.count(where: \.isLetter) < 2 { return Label(title: text) }
    let (office, name) = splittingOffice(text)
    guard name.isNameInLabel, !isNoPerson(name) else { return Label(title: text) }
    let isAddressed =
      name != text && text.split(separator: " ").first.map { phrases.forms.contains($0.lowercased()) } ?? false
    return Label(name: name, title: office, isAddressed: isAddressed)
  }

  /// True if a word of it shows that nobody is called so.
  private func isNoPerson(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    // `Mael Le Bihan`: a small word between two others is part of the name.
    let outer = words.enumerated().filter {
      $0.offset == 0 || $0.offset == words.count - 1 || !NameParticles.contains($0.element)
    }
    return outer.contains { phrases.notNames.contains($0.element) || phrases.nobody.contains($0.element) }
      || words.allSatisfy { phrases.commonWords.contains($0) || phrases.offices.contains($0) }
  }

  /// The office before a name: `Ms.`, `SEN.`, `LT. GENERAL`, `President` of `President G. BARR`.
  private func splittingOffice(_ text: String) -> (office: String?, name: String) {
    var words = text.partsAtWhitespace.map(String.init)
    var office: [String] = []
    while words.count > 1, isOffice(words[0], before: words[1...]) { office.append(words.removeFirst()) }
    let shown = office.filter { !phrases.forms.contains($0.lowercased()) }
    return (shown.isEmpty ? nil : shown.joined(separator: " "), words.joined(separator: " "))
  }

  private func isOffice(_ word: String, before rest: ArraySlice<String>) -> Bool {
    let small = word.lowercased()
    let core = small.last == "." ? String(small.dropLast()) : small
    if phrases.offices.contains(small) || phrases.offices.contains(core) { return true }
    // `LT.`, `Frau.`: an abbreviation of several letters; `J.D.` and `G.` are initials.
    if small.last == ".", core.count >= 2, !core.contains(".") { return true }
    // `President G. BARR`: the name is in capitals, and the office is not.
    let isShouted = rest.last.map { $0.isInCapitals } ?? false
    return isShouted && !word.isInCapitals && word.count > 2
  }

  /// The name is last, as a word of its own or with an honorific, or first before an office in Korean.
  private func eastAsian(_ text: String) -> Label {
    let words = text.split { $0.isWhitespace || $0 == "・" }.map(String.init)
    guard let last = words.last else { return Label(title: text) }
    if words.count == 1 { return single(last) }
    if text.contains(where: \.isHangulSyllable) {
      let first = words[0]
      guard first.isKoreanName(phrases.surnames) else { return Label(title: text) }
      return Label(name: first, title: words.dropFirst().joined(separator: " "))
    }
    // `漁協　桐生茂 組合長`: what they are is on both sides.
    if let label = betweenOffices(words) { return label }
    let name = phrases.droppingOfficeBehind(phrases.droppingHonorific(last))
    // `社長 野添 一樹さん`: a space parts family and given name.
    if let family = words.dropLast().last, phrases.mayBeFamilyName(family), (1...3).contains(name.count),
      name != last || words.count == 2
    {
      return Label(name: family + " " + name, title: words.dropLast(2).joined(separator: " "))
    }
    guard (2...5).contains(name.count), name != last || words.count > 1 else { return Label(title: text) }
    return Label(name: name, title: words.dropLast().joined(separator: " "))
  }

  private func betweenOffices(_ words: [String]) -> Label? {
    // `組合長` and `副組合長` are offices; `佐伯昭夫組合長` is a person.
    guard let last = words.last, phrases.isOfficeBehind(last), phrases.droppingOfficeBehind(last) == last,
      let name = words.dropLast().last, name.isNameInLabel,
      !phrases.isOfficeBehind(name)
    else { return nil }
    return Label(name: name, title: (words.dropLast(2) + [last]).joined(separator: " "))
  }

  /// True if it may be a foreigner's name in Hangul, `칼라 휘트컴`: two or three words, the last of which does not end
  /// like the words for who somebody is (주민, 관계자, 연구원).
  private func isForeignNameInHangul(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count), let last = text.last else { return false }
    return words.allSatisfy { (1...6).contains($0.count) && $0.allSatisfy(\.isHangulSyllable) }
      && !phrases.tradeEndings.contains(last)
  }

  /// True if it is a Korean name and what its bearer is: `여지안 대통령`.
  private func isNameAndOffice(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, words[0].count == 3, words[0].isKoreanName(phrases.surnames) else { return false }
    return phrases.isOfficeBehind(words[1])
  }

  /// `養殖業者陳國豐`: what somebody is, and a name of three characters.
  private func chinese(_ text: String) -> Label? {
    let name = text.suffix(3)
    guard !phrases.surnames.isEmpty, (5...12).contains(text.count), text.allSatisfy(\.isHan),
      let first = name.first,
      phrases.surnames.contains(String(first)), let last = name.last, !phrases.tradeEndings.contains(last)
    else { return nil }
    return Label(name: String(name), title: String(text.dropLast(3)))
  }

  private func single(_ text: String) -> Label {
    let name = phrases.droppingHonorific(text)
    if name != text { return Label(name: name) }
    if text.contains(where: \.isHangulSyllable) {
      return text.isKoreanName(phrases.surnames) ? Label(name: text) : Label(title: text)
    }
    if let label = chinese(text) { return label }
    return Label(title: text)
  }
}

extension String {
  /// Without the colon that set a label off.
  fileprivate var droppingColon: String {
    guard count > 1, let last, ":：".contains(last) else { return self }
    return String(dropLast()).trimmedWhitespace
  }

  /// Without a comma and white space at its end.
  fileprivate var trimmingComma: String {
    var rest = self[...]
    while let last = rest.last, last == "," || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// True if it has the three syllables of most Korean names (four with a surname of two) and begins with a surname.
  fileprivate func isKoreanName(_ surnames: Set<String>) -> Bool {
    guard (3...4).contains(count), allSatisfy({ $0.isHangulSyllable || "○◯O".contains($0) }) else { return false }
    guard count == 3 || surnames.contains(String(prefix(2))) else { return false }
    return surnames.isEmpty || surnames.contains { hasPrefix($0) }
  }
}
