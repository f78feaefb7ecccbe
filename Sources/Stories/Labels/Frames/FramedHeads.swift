internal import Bytes

/// What the heads in the frames of a page say, once it is known which lines have labels.
extension PageFrames {
  /// Who speaks, as the head of a line says.
  func label(_ place: Int) -> Label {
    let head = head(place)
    if head.isEmpty { return Label(role: .anchor) }
    let text = head.trimmedWhitespace
    if let label = readings[head] { return label }
    if head.isInitials { return words.name(initials: head).map { Label(name: $0) } ?? Label(title: text) }
    // `RINKSIDE / Amadi`: where somebody is, and who.
    if let cut = text.firstRange(of: " / "), text[..<cut.lowerBound].isInCapitals {
      return FrameHead.person(String(text[cut.upperBound...]), names)
    }
    if text.isEastAsian, text.isNameInLabel { return isCalled(text) ? Label(name: text) : names.person(text) }
    let label = FrameHead.person(text, names)
    guard text.first?.isCased == true else { return label }
    if text.contains(" ") {
      // `Goalkeeper, on tape`
      return label.name.map { !$0.contains(" ") && isWord($0) } == true ? Label(title: text) : label
    }
    if let bearer = words.bearer(of: text) { return Label(name: bearer, title: text) }
    return isWord(text) ? Label(title: text) : label
  }

  /// True if the text has the name with what follows names of persons, or with a given name.
  private func isCalled(_ name: String) -> Bool { keys.persons.contains { $0.hasPrefix(name) } }

  /// True if a head says what somebody is: a word of the language, or in capitals one that the page has not as a name.
  private func isWord(_ word: String) -> Bool {
    if words.hasCapitalised(word) { return words.hasSmall(word) && word.isInCapitals }
    let small = word.lowercased()
    return word.isInCapitals || words.hasSmall(word) || names.commonWords.contains(small)
      || list?.knows(Array(small.utf8).span) == true
  }

  /// `STUDIO / Strand` right after a question to Strand: who answers is in the studio too, and does not present.
  mutating func freeAnswers(_ labels: [Int]) {
    let row = labels.sorted()
    var asked: Set<String> = []
    var first: String?
    for (before, place) in zip([-1] + row, row) {
      guard let number = items[place].number, let label = framed[number]?.label, label.role == .anchor,
        let name = label.name
      else { continue }
      first = first ?? name
      guard name != first, before >= 0, let question = items[before].opening?.speech,
        question.last?.isQuestionMark == true
      else { continue }
      if question.split(whereSeparator: { !$0.isLetter }).contains(where: { words.belongs(String($0), to: name) }) {
        asked.insert(name)
      }
    }
    for place in row {
      guard let number = items[place].number, let name = framed[number]?.label.name, asked.contains(name) else {
        continue
      }
      framed[number]?.label.role = nil
    }
  }

  /// `*Hymn: …*`: where labels are in bold or italics, other lines in italics are directions.
  mutating func setAsideItalics(_ labels: [Int]) {
    guard labels.contains(where: { "*_".contains(items[$0].opening?.frame.opener.first ?? " ") }) else { return }
    for item in items {
      guard let number = item.number, framed[number] == nil, let first = item.text.first, "*_".contains(first),
        item.text.last == first, item.text.count > 4, item.text.dropFirst().first?.isLetter == true
      else { continue }
      framed[number] = Framed(
        label: Label(), isStage: true, opening: item.text, speech: item.text[item.text.endIndex...])
    }
  }
}

extension Substring {
  /// `Δ.Κ.`, `M.B.`, `MO`: letters for a name.
  var isInitials: Bool {
    let letters = filter(\.isLetter)
    return (2...3).contains(letters.count) && count <= 6 && letters.allSatisfy(\.isUppercase)
      && allSatisfy { $0.isLetter || $0 == "." || $0 == " " }
  }

  /// `SPK_0`, `Voz 3`: a word and a number.
  var isNumbered: Bool {
    last?.isNumber == true && first?.isLetter == true && count <= 20 && !contains(".")
      && split(whereSeparator: \.isWhitespace).count <= 2
  }
}
