/// Who is heard in a bite without a name, by what the sentences around it tell.
extension SpeakerAssigner {
  /// The person with whom a sentence of the report begins that says what they are, and whom nothing before named:
  /// `Cho Sung-hwan, who runs an agency, wants …`.
  func presentedFirst(in index: Int) -> String? {
    guard parts[index]?.role == .reporter, evidence[index].signOff == nil, let name = evidence[index].persons.first,
      !newsroom.contains(book.fullest(name)),
      !passages[..<index].contains(where: { $0.isSpeech && $0.text.holds(name) })
    else { return nil }
    if passages[index].text.hasPrefix(name + ", ") { return name }
    // `Ida Lund advises the carriers.` opens a paragraph, and another quotation is not right below it.
    let next = passages[(index + 1)...].first { $0.isSpeech }.map(\.text.isQuotation) ?? false
    return passages[index].text.hasPrefix(name + " ") && passages[index].opensParagraph && !next ? name : nil
  }

  /// The only person whom the three sentences before tell of, if nobody of that name was heard yet.
  func unheard(before index: Int, quoted: Bool) -> String? {
    guard quoted, parts[index]?.role == .reporter else { return nil }
    let near = passages.indices[...index].reversed().filter { parts[$0] != nil }.prefix(3)
    let report = near.prefix { parts[$0]?.role == .reporter }
    let named = Set(
      report.flatMap { evidence[$0].namedPersons }.map(book.fullest))
    guard named.count == 1, let name = named.first,
      !speakers[..<index].contains(where: { $0.name?.lowercased() == name.lowercased() })
    else { return nil }
    return name
  }

  /// The one person whom the paragraph before a quotation names, up to a sentence.
  func onlyPerson(inParagraphOf index: Int) -> String? {
    let paragraph = passages[...index].indices.reversed().prefix { passages[$0].line == passages[index].line }
    let named = Set(paragraph.flatMap { evidence[$0].persons }.map(book.fullest))
    return named.count == 1 ? named.first : nil
  }

  /// The person that the sentence before this one tells of.
  func personAhead(of index: Int) -> String? { index > 0 ? evidence[index - 1].person : nil }

  /// In Chinese nothing parts a name from the words around it; that it recurs shows where it ends.
  func repeatedName(in index: Int) -> String? {
    let text = Array(passages[index].text)
    let near = max(0, index - 40)..<min(passages.count, index + 40)
    let others = near.filter { $0 != index }.map { passages[$0].text }
    for length in [3, 2] where text.count >= length {
      for start in 0...(text.count - length) where phrases.surnames.contains(String(text[start])) {
        let name = String(text[start..<start + length])
        if name.allSatisfy(\.isHan), others.contains(where: { $0.contains(name) }) { return name }
      }
    }
    return nil
  }
}
