/// The names that a page gives, and which short form stands for which.
struct NameBook {
  /// Whole names in the order in which they appear, each once.
  private(set) var names: [String] = []

  /// Adds a name.
  mutating func add(_ name: String?) {
    guard let name, !name.isEmpty, !names.contains(where: { $0.lowercased() == name.lowercased() }) else { return }
    names.append(name)
  }

  /// The fullest form of a name: of a surname, a first name, initials, or the same name in other letters.
  func fullest(_ name: String) -> String {
    let asked = name.nameWords
    var best = name
    for candidate in names where candidate.nameWords.count >= best.nameWords.count && candidate != best {
      if Self.stands(asked, name, for: candidate) {
        let longer = candidate.nameWords.count > best.nameWords.count || candidate.isEastAsian
        if longer || best.isInCapitals && !candidate.isInCapitals { best = candidate }
      }
    }
    return best
  }

  private static func stands(_ asked: [String], _ name: String, for candidate: String) -> Bool {
    let words = candidate.nameWords
    if asked == words { return true }
    if name.isEastAsian { return name.count < candidate.count && candidate.count <= 4 && candidate.hasPrefix(name) }
    guard asked.count < words.count || asked.first?.count == 1 else {
      return false
    }
    if asked.count == 1, name.isInCapitals, (2...4).contains(name.count), candidate.initials == name { return true }
    if asked.count == 1 { return asked[0] == words.first || asked[0] == words.last }
    // `S. O'BRIEN`: an initial and the surname.
    return asked.last == words.last && zip(asked, words).allSatisfy { $1.hasPrefix($0) }
  }
}

extension String {
  /// The words of a name in lower case, without full stops.
  var nameWords: [String] { lowercased().split { $0 == " " || $0 == "." }.map(String.init) }
}
