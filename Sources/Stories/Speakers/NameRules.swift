internal import Locales

extension Substring {
  /// True if it is a Korean given name as English pages write it: `Mi-ran`.
  fileprivate var isKoreanGivenName: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].isCapitalisedWord && !parts[0].isInCapitals
      && parts[1].first?.isLowercase == true
      && parts.allSatisfy { (2...5).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }
}

extension BroadcastPhrases {
  /// A name without the offices that precede it: `Correspondent Bae Hye-jin`.
  func strippingOffice(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    // `Copper Radio's Joss Pike`: the outlet is not part of the name.
    if let owner = words.lastIndex(where: { $0.lowercased().isPossessive }), owner + 1 < words.endIndex {
      words = words[(owner + 1)...]
    }
    while words.count > 1, let first = words.first?.lowercased(), offices.contains(first) || first.isPossessive {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// An East Asian name without the word for the newsroom after it: `桐生` of `桐生記者`.
  func droppingNewsroomWord(_ name: String) -> String {
    guard name.isEastAsian else { return name }
    for word in newsroom where name.hasSuffix(word) && name.count >= word.count + 2 {
      return String(name.dropLast(word.count)).trimmedWhitespace
    }
    return name
  }

  /// True if a word says what somebody is whose name is before it: `교수`, `부위원장`.
  func isOfficeBehind(_ word: String) -> Bool { officesBehind.contains { word.hasSuffix($0) } }

  /// A name without the office after it: `長谷部純` of `長谷部純教授`.
  func droppingOfficeBehind(_ name: String) -> String {
    let office = officesBehind.first { name.hasSuffix($0) && name.count > $0.count + 1 }
    return office.map { String(name.dropLast($0.count)) } ?? name
  }

  /// A name without `さん`, `씨`, `先生` after it.
  func droppingHonorific(_ name: String) -> String {
    let honorific = honorifics.first { name.hasSuffix($0) && name.count > $0.count + 1 }
    return honorific.map { String(name.dropLast($0.count)) } ?? name
  }

  /// True if a word of Han may be a family name ahead of a given one: it is short, and not a word for who somebody is.
  func mayBeFamilyName(_ word: String) -> Bool {
    surnames.isEmpty && (1...3).contains(word.count) && word.allSatisfy { $0.isHan || $0 == "々" }
      && !isOfficeBehind(word) && !newsroom.contains(word) && !notNames.contains(word)
      && word.last.map { !tradeEndings.contains($0) } ?? false
  }

  /// What follows the name of a person and nothing else, with a space and without: `씨`, ` 교수`, `さん`.
  var signsOfPerson: [String] {
    honorifics.flatMap { [$0, " " + $0] } + formsBehind
      + (officesBehind + newsroom.sorted()).filter { $0.contains(where: \.isHangulSyllable) }.map { " " + $0 }
  }

  /// True if a character precedes a place: `在`.
  func isPlaceWord(_ character: Character) -> Bool { placeWords.contains(String(character)) }

  /// Without the place or the greeting that follows a name in Chinese: `邵一帆` of `邵一帆在青石`, `一帆` of `一帆你好`.
  func droppingPlaceBehind(_ name: String) -> String {
    guard name.isEastAsian else { return name }
    if let greeting = afterNames.first(where: { $0.count > 1 && name.hasSuffix($0) && name.count > $0.count }) {
      return droppingPlaceBehind(String(name.dropLast(greeting.count)))
    }
    guard let mark = name.firstIndex(where: isPlaceWord), (2...4).contains(name[..<mark].count) else { return name }
    return String(name[..<mark])
  }

  /// A name of two characters with the third that closes the sentence or clause: `樊一鸣` where a pattern took `樊一`.
  func wholeHanName(_ name: String, in text: String) -> String {
    guard name.count == 2, name.allSatisfy(\.isHan), surnames.contains(String(name.prefix(1))),
      let range = text.firstRange(of: name), let last = text[range.upperBound...].first, last.isHan,
      !isPlaceWord(last)
    else { return name }
    let behind = text[range.upperBound...].dropFirst().first
    return behind.map { $0.isPunctuation || $0.isWhitespace } ?? true ? name + String(last) : name
  }

  /// The name, if it begins like a family name, or no one knows how those begin here.
  func familyName(_ name: String) -> String? {
    surnames.isEmpty || name.count >= 3 && surnames.contains { name.hasPrefix($0) } ? name : nil
  }

  /// True if what a pattern found as a name can be one.
  func namesPerson(_ slots: [String: String]) -> Bool {
    guard let name = slots["reporter"] ?? slots["speaker"] else { return true }
    let stripped = strippingOffice(name)
    return !isNoName(stripped) && (stripped == name || stripped.contains(" ") || stripped.isEastAsian)
  }

  /// True if it holds a word that no name of a person has.
  func isNoName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.contains { word in
      // `Park Mi-ran`: what is before a Korean given name is a family name.
      if word == words[0], words.count == 2, words[1].isKoreanGivenName { return false }
      // Small words within a name are its own: `William de Lesseux`.
      let small = word.lowercased()
      if word.startIndex > name.startIndex, word.first?.isLowercase == true || NameParticles.contains(small) {
        return false
      }
      return notNames.contains(small) || commonWords.contains(small) || placeWords.contains(small)
        || small.hasPrefix("news") || nobody.contains(small)
    }
  }
}
