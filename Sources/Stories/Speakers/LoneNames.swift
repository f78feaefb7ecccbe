internal import Bytes

extension SpeakerAssigner {
  /// The first name alone by which the report calls who is heard: `Para Nilda, que viaja …`, or `Riet van 82 komt …`.
  ///
  /// It opens the sentence before the bite, or the one after it, has no small letter anywhere on the page, and marks or
  /// the rest of the page show that it is a name: a comma and a relative clause, an age, or that it recurs.
  func loneName(before index: Int, _ bite: [Int]) -> String? {
    guard !phrases.capitalisesNouns, parts[index]?.role == .reporter, evidence[index].persons.isEmpty,
      evidence[index].handOff == nil, evidence[index].signOff == nil
    else { return nil }
    if let name = openingName(of: index) { return name }
    guard let last = bite.last, let after = passages[(last + 1)...].firstIndex(where: \.isSpeech),
      parts[after]?.role == .reporter, evidence[after].persons.isEmpty, evidence[after].signOff == nil,
      let name = openingName(of: after), isAgain(name, besides: after)
    else { return nil }
    return name
  }

  private func openingName(of index: Int) -> String? {
    let words = passages[index].text.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    for place in 0...1 {
      let core = words[place].droppingFullStop.trimmedWhitespace.filter { $0 != "," }
      guard
        place == 0
          || phrases.smallWords.contains(words[0].lowercased())
            && !phrases.placeWords.contains(words[0].lowercased()),
        isLoneName(core)
      else { continue }
      let next = words[place + 1]
      let isPresented = words[place].hasSuffix(",") && next.first?.isLowercase == true
      let isAged =
        place + 2 < words.count && words[place + 2].first?.isNumber == true && next.first?.isLowercase == true
      if isPresented || isAged || place == 0 && isAgain(core, besides: index) { return core }
    }
    return nil
  }

  private func isLoneName(_ word: String) -> Bool {
    guard word.count >= 3, word.isCapitalisedWord, !word.isInCapitals, word.allSatisfy(\.isLetter),
      !phrases.isNoName(word), !phrases.offices.contains(word.lowercased()),
      !phrases.nouns.contains(word.lowercased())
    else { return false }
    let small = word.lowercased()
    return !passages.contains {
      $0.isSpeech && $0.text.holds(small) && $0.text.split { !$0.isLetter }.contains { $0 == small }
    }
  }

  /// True if another sentence of the report has the word.
  private func isAgain(_ word: String, besides index: Int) -> Bool {
    passages.indices.contains { place in
      place != index && passages[place].isSpeech && parts[place]?.role.isNewsroom == true
        && passages[place].text.split { !$0.isLetter }.contains { $0 == word }
    }
  }
}
