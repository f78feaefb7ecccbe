internal import Bytes
internal import Locales

/// Who is heard in the quotations of a written report.
///
/// It is the one person of whom the paragraph before tells, or with whom the sentence right after begins. Where both
/// name somebody, or neither does, and it is not sure who is meant, nobody is.
struct QuotedPersons {
  private let passages: [Passage]
  private let evidence: [Evidence]
  private let phrases: BroadcastPhrases
  private let list: WordTable?
  /// The persons of whom the report tells, in order.
  private var persons: [String] = []

  init(_ passages: [Passage], _ evidence: [Evidence], _ language: StoryLanguage) {
    (self.passages, self.evidence, phrases) = (passages, evidence, language.phrases)
    list = WordList.table(for: LanguageTag(language.tag))
    for index in passages.indices where isTold(index) {
      for name in evidence[index].namedPersons.map(withoutOffice) where !persons.contains(name) {
        if isPerson(name, in: index) { persons.append(name) }
      }
    }
  }

  /// Who is heard in each passage, besides the reporter who tells; nil where nothing is quoted, or where it is not sure.
  func speakers(besides reporter: String?) -> [String?] {
    var speakers = [String?](repeating: nil, count: passages.count)
    var heard: Set<String> = []
    var index = 0
    while index < passages.count {
      guard passages[index].isSpeech, evidence[index].isQuoted else {
        index += 1
        continue
      }
      let end =
        passages.indices[index...].first { !passages[$0].isSpeech || !evidence[$0].isQuoted } ?? passages.count
      if let name = speaker(of: index..<end, heard), name != reporter {
        heard.insert(name)
        for place in index..<end { speakers[place] = name }
      }
      index = end
    }
    return speakers
  }

  private func speaker(of quotation: Range<Int>, _ heard: Set<String>) -> String? {
    let told = personBefore(quotation.lowerBound)
    let next = quotation.upperBound
    guard next < passages.count, isTold(next) else { return told }
    let says = evidence[next].signs.contains(.saysWhoSaid)
    guard let subject = subject(of: next) else {
      // `City leaders say …` may go on about others, unless nobody else was just introduced.
      return says && mentions(in: next).isEmpty && told.map(heard.contains) ?? true ? nil : told
    }
    guard let told, told != subject else { return says || !introducesQuotation(next) ? subject : nil }
    return heard.contains(told) ? says && !heard.contains(subject) ? subject : nil : told
  }

  private func isTold(_ index: Int) -> Bool { passages[index].isSpeech && !evidence[index].isQuoted }

  /// The one person whom the paragraph right before a quotation names.
  private func personBefore(_ start: Int) -> String? {
    guard start > 0, isTold(start - 1) else { return nil }
    let line = passages[start - 1].line
    let paragraph = passages[..<start].indices.reversed().prefix { isTold($0) && passages[$0].line == line }
    let named = Set(paragraph.flatMap(mentions))
    if named.isEmpty, let first = paragraph.last { return personGoingOn(before: first, says: paragraph) }
    return named.count == 1 ? named.first : nil
  }

  /// The one person of the sentence right above a paragraph that names nobody, where either tells what somebody said.
  private func personGoingOn(before first: Int, says paragraph: some Sequence<Int>) -> String? {
    guard first > 0, isTold(first - 1) else { return nil }
    let above = first - 1
    let named = mentions(in: above)
    let says = ([above] + paragraph).contains { evidence[$0].signs.contains(.saysWhoSaid) }
    return says && named.count == 1 ? named.first : nil
  }

  /// True if the paragraph that begins with a sentence is right before another quotation, so that it may introduce that.
  private func introducesQuotation(_ index: Int) -> Bool {
    let behind = passages[index...].drop { $0.isSpeech && $0.line == passages[index].line }
    return behind.first?.isSpeech == true && evidence[behind.startIndex].isQuoted
  }

  /// The person with whom a sentence begins.
  private func subject(of index: Int) -> String? {
    let found = mentions(in: index)
    guard found.count == 1, let name = found.first, begins(index, with: name) else { return nil }
    return name
  }

  /// True if few words, none of which says where, are before a name or its last word.
  private func begins(_ index: Int, with name: String) -> Bool {
    let text = passages[index].text
    guard
      let range = text.firstRange(of: name) ?? name.split(separator: " ").last.flatMap({ text.firstRange(of: $0) })
    else { return false }
    let before = text[..<range.lowerBound]
    if text.isEastAsian { return before.count <= 20 && !before.contains { "。,，".contains($0) } }
    let words = before.partsAtWhitespace
    return words.count <= 7 && !words.contains { phrases.placeWords.contains($0.lowercased()) && $0 != words.last }
      && words.last.map { !phrases.placeWords.contains($0.lowercased()) } ?? true
  }

  /// The persons whom a sentence names, whole or by their surnames.
  private func mentions(in index: Int) -> [String] {
    let text = passages[index].text
    if text.isEastAsian {
      return persons.filter { name in
        text.contains(name) || name.count >= 3 && phrases.honorifics.contains { text.contains(name.prefix(2) + $0) }
      }
    }
    let words = Set(text.split { !$0.isLetter && !"-'’".contains($0) }.map(String.init))
    let whole = persons.filter { text.contains($0) }
    // `Albers` says nothing where `Ida Albers` is in the sentence, or where two are called so.
    return whole
      + persons.filter { name in
        guard let last = name.split(separator: " ").last, words.contains(String(last)), !whole.contains(name) else {
          return false
        }
        return !persons.contains { $0 != name && $0.split(separator: " ").last == last }
      }
  }

  /// True if a name in a sentence is sooner that of a person than of anything else.
  private func isPerson(_ name: String, in index: Int) -> Bool {
    let text = passages[index].text
    if name.isEastAsian { return true }
    guard name.contains(" "), let range = text.firstRange(of: name), !name.isInCapitals else { return false }
    if isDescribed(name, behind: text[..<range.lowerBound], index) { return true }
    guard begins(index, with: name) else { return false }
    return evidence[index].signs.contains(.saysWhoSaid) || !name.split(separator: " ").contains(where: isPlainWord)
  }

  /// True if what somebody is stands before a name, or follows it after a comma.
  private func isDescribed(_ name: String, behind front: Substring, _ index: Int) -> Bool {
    if evidence[index].descriptions[name] == false { return true }
    guard let word = front.partsAtWhitespace.last, front.last == " ", word.allSatisfy(\.isLetter) else {
      return false
    }
    let small = word.lowercased()
    if phrases.offices.contains(small) { return true }
    guard word.count >= 4, !phrases.smallWords.contains(small) else { return false }
    if word.startIndex == front.startIndex { return true }
    return phrases.capitalisesNouns ? word.first?.isUppercase == true : word.first?.isLowercase == true
  }

  /// Without what somebody is before a name that opens the sentence, `Molenaar Sjoerd Visser`: a common word, or an
  /// unknown one before a common first name.
  private func withoutOffice(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    while words.count > 2,
      isPlainWord(words[words.startIndex])
        || !isKnown(words[words.startIndex])
          && isKnown(words[words.startIndex + 1]) && !isPlainWord(words[words.startIndex + 1])
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private func isKnown(_ word: Substring) -> Bool { list?.entry(of: Array(word.lowercased().utf8).span) != nil }

  /// True if the language writes a word small; outside of the Latin script the lists do not tell.
  private func isPlainWord(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first < 0xCA else { return false }
    return phrases.nouns.contains(word.lowercased())
  }
}
