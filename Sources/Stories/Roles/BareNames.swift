internal import Bytes

/// Hand-offs that are only a name.
extension ReportEnds {
  /// "À Cayeul, Bastien Roche." hands over where the next line has no label, or on a page without labels.
  static func joinBareNames(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    let isLabelled = story.contains { passages[$0].label?.name != nil }
    let named = isLabelled && namesOpenParagraphs(evidence, passages, story)
    let sparse = isLabelled && opensFew(passages, story)
    for (here, next) in zip(story, story.dropFirst()) {
      guard evidence[here].handOff == nil, evidence[here].signOff == nil, !evidence[here].isQuoted,
        evidence[here].introducesSelf == nil, !evidence[here].thanks,
        passages[next].line != passages[here].line,
        !passages[next].opensTurn || passages[next].label?.role == .reporter,
        let name = evidence[here].persons.last, passages[here].label?.name?.lowercased() != name.lowercased()
      else { continue }
      let text = passages[here].text
      // `INSIDE POLITICS` is a programme where the rest has small letters.
      if name.isInCapitals, !text.isInCapitals { continue }
      // `And the weather, with Ida Lund.`: a small word before the name, and nobody else speaks of her.
      let isBare =
        text.bareNameAtEnd == name
        || text.split(separator: " ").count <= 6 && text.endsWithSmallWordAnd(name)
          && isNamedOnce(name, in: story, besides: here, passages)
      // On a page with labels a paragraph without one is spoken by whom the sentence before it ends with.
      let isLast = passages[next].opensParagraph && text.droppingFullStop.hasSuffix(name)
      let goesOn = isLast && (named || sparse && isNamedOnce(name, in: story, besides: here, passages))
      guard goesOn || isBare && text.split(separator: " ").count <= 8 else { continue }
      evidence[here].handOff = Evidence.HandOff(form: .package, name: name)
    }
  }

  /// True if no other sentence has a word of the name, but a short one that may sign off: news are about others.
  static func isNamedOnce(_ name: String, in story: [Int], besides here: Int, _ passages: [Passage]) -> Bool {
    let words = name.nameWords.filter { $0.count >= 3 }
    return !story.contains { index in
      guard index != here, !passages[index].text.isShort else { return false }
      let others = Set(passages[index].text.wordsInLowerCase)
      return words.contains { others.contains($0) }
    }
  }

  /// True if few paragraphs have no label, so that each of them is somebody else's.
  private static func opensFew(_ passages: [Passage], _ story: [Int]) -> Bool {
    let paragraphs = story.filter { passages[$0].opensParagraph || passages[$0].opensTurn }
    return paragraphs.count { !passages[$0].opensTurn } * 3 <= paragraphs.count
  }

  /// True if most paragraphs without a label follow a sentence that ends with a name.
  private static func namesOpenParagraphs(_ evidence: [Evidence], _ passages: [Passage], _ story: [Int]) -> Bool {
    let open = zip(story, story.dropFirst()).filter { passages[$1].opensParagraph && !passages[$1].opensTurn }
    let named = open.count { here, _ in
      evidence[here].handOff?.name != nil
        || evidence[here].persons.last.map { passages[here].text.droppingFullStop.hasSuffix($0) } ?? false
    }
    return named * 2 >= open.count
  }
}

extension String {
  /// The whole name with which it ends, if a comma, a colon, a stop or a word for a place precedes it.
  fileprivate var bareNameAtEnd: String? {
    let text = droppingFullStop
    let start = text.lastIndex { ",:—–.!?".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
    let name = text[start...].trimmedWhitespace
    return name.isWholeName ? name : nil
  }

  /// True if a whole name closes it, and a small word is before the name.
  fileprivate func endsWithSmallWordAnd(_ name: String) -> Bool {
    let text = droppingFullStop
    guard text.hasSuffix(name), let word = text.dropLast(name.count).split(separator: " ").last else {
      return false
    }
    return word.count <= 5 && word.allSatisfy { $0.isLowercase }
  }
}
