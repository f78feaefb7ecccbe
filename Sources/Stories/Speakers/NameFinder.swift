internal import Bytes
internal import Locales

/// Finds names of persons in running text of scripts with capitals.
struct NameFinder {
  let book: BroadcastPhrases

  /// The person whom a phrase of the language introduces: "Mayor Paul Rivera says no".
  func introduced(by subject: Pattern.Subject, in sentence: String) -> String? {
    guard let slots = book.introductions.first(matching: subject), let name = slots["speaker"] else { return nil }
    let stripped = book.strippingOffice(name)
    guard !book.isNoName(stripped) else { return nil }
    return sentence.isInCapitals ? stripped.lastWords(2) : stripped
  }

  /// The last person whom an honorific or a word for saying shows: `古賀さん`, `위정토 씨`, `麻长河说`.
  func eastAsian(in sentence: String) -> String? {
    guard sentence.isEastAsian else { return nil }
    return elder(in: sentence) ?? honoured(in: sentence) ?? saying(in: sentence) ?? subject(in: sentence)
  }

  /// The three characters of Han that begin with a family name and close the first clause, where what somebody is
  /// precedes them: `养蚵的洪水土，…`, `鄉長周梅香，…`.
  private func subject(in sentence: String) -> String? {
    guard !book.surnames.isEmpty, let comma = sentence.firstIndex(where: { "，,".contains($0) }) else { return nil }
    let clause = sentence[..<comma]
    let name = clause.suffix(3)
    guard (5...16).contains(clause.count), name.count == 3, name.allSatisfy(\.isHan), let first = name.first,
      book.surnames.contains(String(first)),
      clause.dropLast(3).last.map(book.tradeEndings.contains) ?? false
    else { return nil }
    return String(name)
  }

  /// The whole run of letters before an honorific, which a space precedes in Korean.
  private func honoured(in sentence: String) -> String? {
    for honorific in book.honorifics {
      let isKorean = honorific.contains(where: \.isHangulSyllable)
      guard let range = sentence.ranges(of: isKorean ? " " + honorific : honorific).last else { continue }
      let before = sentence[..<range.lowerBound]
      let run = before.reversed().prefix { isKorean ? $0.isHangulSyllable : $0.isHan || $0.isKatakana }
      if !isKorean, !book.surnames.isEmpty {
        guard let name = familyAndGivenName(endOf: String(run.reversed())) else { continue }
        return name
      }
      if (2...5).contains(run.count) { return String(run.reversed()) }
      if let name = withHiragana(before) { return name }
    }
    return nil
  }

  /// The two or three characters before a verb that begin with a family name.
  private func saying(in sentence: String) -> String? {
    for verb in book.nameVerbs {
      guard let range = sentence.ranges(of: verb).last else { continue }
      let run = String(sentence[..<range.lowerBound].reversed().prefix { $0.isHan || $0.isKatakana }.reversed())
      if let name = familyAndGivenName(endOf: run) { return name }
    }
    return nil
  }

  /// The last three or two characters, if they begin with a family name.
  private func familyAndGivenName(endOf run: String) -> String? {
    [3, 2].lazy.filter { run.count >= $0 }.map { String(run.suffix($0)) }
      .first { book.surnames.contains(String($0.prefix(1))) }
  }

  /// A family name of Han and a given name of Hiragana: `大西ひなた`.
  private func withHiragana(_ before: Substring) -> String? {
    let given = String(before.reversed().prefix { ("ぁ"..."ゖ").contains($0) }.reversed())
    guard (2...3).contains(given.count), !book.afterNames.contains(where: given.hasPrefix),
      !book.notNames.contains(given)
    else { return nil }
    let family = String(before.dropLast(given.count).reversed().prefix(while: \.isHan).reversed())
    return (2...3).contains(family.count) ? family + given : nil
  }

  /// A name before a word for an elder: `김복순 할머니`.
  private func elder(in sentence: String) -> String? {
    for word in book.elders {
      guard let range = sentence.ranges(of: " " + word).last,
        let name = sentence[..<range.lowerBound].split(separator: " ").last
      else { continue }
      if let found = PersonName(phrases: book).label(name + " " + word).name { return found }
    }
    return nil
  }

  /// Of whom a sentence says that they are of the newsroom (`our correspondent Tam Rusk`, `CNN's Tam Rusk`), and of whom
  /// it says after a comma what else they are (`Ken Cole, the owner`).
  func descriptions(in sentence: String, of names: [String]) -> [String: Bool] {
    var found: [String: Bool] = [:]
    for name in eastAsianReporters(in: sentence) { found[name] = true }
    for (name, range) in names.flatMap({ name in sentence.ranges(of: name).map { (name, $0) } })
    where found[name] != true {
      let before = sentence[..<range.lowerBound].partsAtWhitespace.map(String.init)
        .map { $0.trimmingPunctuation }
      let behind = sentence[range.upperBound...]
      // `Ida Lund, at the dam`: where somebody is says nothing of what they are.
      let clause = behind.hasPrefix(", ") ? behind.dropFirst(2).prefix { $0 != "," && !$0.endsSentence } : ""
      let word = clause.split(separator: " ").first?.lowercased() ?? ""
      let apposition = book.placeWords.contains(word) ? "" : clause
      // `Reportage à Montbrison d'Élodie Garrec`: the word opens the sentence.
      // `Our Ida Lund waded in`: a newsroom calls its own so, and `our mayor Ida Lund` is another matter.
      let isOurs = before.last.map { book.newsroom.contains($0.lowercased()) } ?? false
      if isOurs || before.suffix(3).contains(where: isOfNewsroom)
        || before.count <= 5 && before.first.map(isOfNewsroom) == true || endsWithOutlet(before)
      {
        found[name] = true
      } else if apposition.first?.isLowercase == true || book.capitalisesNouns && apposition.isNounPhrase {
        found[name] = String(apposition).wordsInLowerCase.contains { book.newsroom.contains($0) }
      }
    }
    return found
  }

  /// Who is of the newsroom by the word beside the name: `채우리 기자`, `根岸記者`, `记者邵一帆`.
  private func eastAsianReporters(in sentence: String) -> [String] {
    guard sentence.isEastAsian else { return [] }
    var found: [String] = []
    for word in book.newsroomBesideNames {
      for range in sentence.ranges(of: word) {
        let (before, behind) = (sentence[..<range.lowerBound], sentence[range.upperBound...])
        let name =
          word.contains(where: \.isHangulSyllable)
          ? korean(before, word) : japanese(before) ?? chinese(behind)
        if let name, !book.isNoName(name) { found.append(name) }
      }
    }
    return found
  }

  private func korean(_ before: Substring, _ word: String) -> String? {
    guard before.last == " ", let name = before.split(separator: " ").last else { return nil }
    return PersonName(phrases: book).label(name + " " + word).name
  }

  /// The run of Han or Katakana before `記者`, where something else precedes it; Chinese has the name behind.
  private func japanese(_ before: Substring) -> String? {
    guard book.surnames.isEmpty else { return nil }
    let run = String(before.reversed().prefix { $0.isHan || $0.isKatakana || $0 == "々" }.reversed())
    return (2...5).contains(run.count) ? run : nil
  }

  /// A name of two or three characters after `记者`; the third is not one of those that follow names.
  private func chinese(_ behind: Substring) -> String? {
    let text = behind.first == " " ? behind.dropFirst() : behind
    guard let first = text.first, book.surnames.contains(String(first)) else { return nil }
    let run = text.prefix(3)
    guard run.count == 3, run.allSatisfy(\.isHan) else {
      return run.count >= 2 && run.prefix(2).allSatisfy(\.isHan) ? String(run.prefix(2)) : nil
    }
    return String(run.last.map { book.afterNames.contains(String($0)) } ?? false ? run.prefix(2) : run)
  }

  private func isOfNewsroom(_ word: String) -> Bool {
    let small = word.lowercased()
    return book.newsroom.contains(small) && !book.speech.isFirstPerson(small)
  }

  /// True if an outlet is right before a name; `the ASEAN Regional Forum` names nobody.
  private func endsWithOutlet(_ before: [String]) -> Bool {
    guard let word = before.last, isOutlet(word) else { return false }
    return word.lowercased().isPossessive
      || before.dropLast().last.map { !book.commonWords.contains($0.lowercased()) } ?? true
  }

  /// `NPR's` before a name: an outlet has an abbreviation of capitals.
  private func isOutlet(_ word: String) -> Bool {
    let core = word.lowercased().isPossessive ? String(word.dropLast(2)) : word
    return (core == word ? 3...5 : 2...5).contains(core.count) && core.allSatisfy { $0.isUppercase && $0.isASCII }
  }

  /// All whole names in a sentence.
  func persons(in sentence: String) -> [String] {
    sentence.isInCapitals || sentence.isEastAsian ? [] : names(in: sentence)
  }

  /// Runs of two to four capitalised words, offices and the like left off.
  private func names(in sentence: String) -> [String] {
    var names: [String] = []
    var run: [String] = []
    var before: Substring = ""
    for word in sentence.partsAtWhitespace {
      // Most words are small and outside of a name.
      if run.isEmpty, word.utf8.first?.isLower == true, !word.hasByte(of: .apostrophes) {
        before = word
        continue
      }
      let core = word.coreOfWord.droppingElision
      let startsRun = core.startIndex == word.startIndex || word.hasElision
      if word.hasElision || !startsRun || !(core.isCapitalisedWord || !run.isEmpty && NameParticles.contains(core))
      {
        take(&run, into: &names)
      }
      if core.isCapitalisedWord, run.isEmpty, book.placeWords.contains(before.coreOfWord.lowercased()) {
        run.append("")
      }
      if core.isCapitalisedWord || !run.isEmpty { run.append(String(core)) }
      before = core
      if !run.isEmpty, core.endIndex != word.endIndex || core.lowercased().isPossessive { take(&run, into: &names) }
    }
    take(&run, into: &names)
    return names
  }

  private func take(_ run: inout [String], into names: inout [String]) {
    defer { run = [] }
    while let last = run.last, !last.isCapitalisedWord { run.removeLast() }
    // An empty word at the front says that the run names a place.
    if run.first == "" { return }
    while let first = run.first,
      book.opensNoName(first.lowercased()) || run.count > 2 && first.isAcronym(before: run)
    {
      run.removeFirst()
    }
    if book.capitalisesNouns, run.count > 2 { run = Array(run.suffix(2)) }
    if run.last?.lowercased().isPossessive == true { run[run.count - 1].removeLast(2) }
    guard (2...4).contains(run.count), !book.isNoName(run.joined(separator: " ")) else { return }
    names.append(run.joined(separator: " "))
  }
}

extension BroadcastPhrases {
  /// True if no name begins with a word: an office, a common word, the speaker himself: `I’m`.
  fileprivate func opensNoName(_ word: String) -> Bool {
    offices.contains(word) || commonWords.contains(word) || speech.isFirstPerson(word)
  }
}

extension String {
  /// True if it is the abbreviation of an outlet before a name: `CNN` of `CNN Tam Rusk`.
  fileprivate func isAcronym(before run: [String]) -> Bool {
    isInCapitals && count >= 2 && run.dropFirst().contains { !$0.isInCapitals }
  }
}

extension Substring {
  /// True if it goes on in small letters: `Leiterin der Reederei`.
  fileprivate var isNounPhrase: Bool {
    split(separator: " ").dropFirst().first?.first?.isLowercase == true
  }
}

extension String {
  /// Without punctuation at its end.
  fileprivate var trimmingPunctuation: String {
    var rest = self
    while let last = rest.last, last.isPunctuation { rest.removeLast() }
    return rest
  }
}

extension Substring {
  /// True if an elided word precedes it: `d’Yvan`, `qu’Ida`.
  fileprivate var hasElision: Bool { droppingElision.startIndex != startIndex }

  /// Without an elided word before a capital: `Yvan` of `d’Yvan`.
  fileprivate var droppingElision: Substring {
    guard hasByte(of: .apostrophes), first?.isLowercase == true,
      let mark = prefix(3).firstIndex(where: { "'’".contains($0) })
    else {
      return self
    }
    let rest = self[index(after: mark)...]
    return rest.first?.isUppercase == true ? rest : self
  }

  /// Without punctuation at both ends.
  fileprivate var coreOfWord: Substring {
    var rest = drop { !($0.isLetter || $0.isNumber) }
    while let last = rest.last, !(last.isLetter || last.isNumber) { rest.removeLast() }
    return rest
  }
}

extension String {
  fileprivate func lastWords(_ count: Int) -> String { split(separator: " ").suffix(count).joined(separator: " ") }
}
