internal import Locales

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
    name.split(separator: " ").contains { word in
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
