/// The names that a page gives, and which short form stands for which.
struct NameBook {
  /// Whole names in the order in which they appear, each once.
  private(set) var names: [String] = []
  /// Where in `names` a key leads: a first or last word, initials, or the first characters of a Chinese name.
  private var shelf: [String: [Int]] = [:]

  /// Adds a name.
  mutating func add(_ name: String?) {
    guard let name, !name.isEmpty else { return }
    let key = name.lowercased()
    if let known = shelf[key]?.first(where: { names[$0].lowercased() == key }) {
      if names[known].isInCapitals { names[known] = name }
      return
    }
    names.append(name)
    for key in Set(name.nameKeys) where shelf[key, default: []].count < 8 {
      shelf[key, default: []].append(names.count - 1)
    }
  }

  /// The fullest form of a name: of a surname, a first name, initials, or the same name in other letters.
  func fullest(_ name: String) -> String {
    var best = name
    for candidate in candidates(for: name) where stands(name, for: candidate) {
      let (words, known) = (candidate.nameWords.count, best.nameWords.count)
      let isPlainer = words == known && best.isInCapitals && !candidate.isInCapitals
      if words > known || isPlainer || candidate.isEastAsian && candidate.count > best.count { best = candidate }
    }
    return best
  }

  private func candidates(for name: String) -> [String] {
    let keys = [name.lowercased()] + (name.nameWords.last.map { [$0] } ?? [])
    return keys.flatMap { shelf[$0] ?? [] }.map { names[$0] }
  }

  private func stands(_ name: String, for candidate: String) -> Bool {
    let (asked, words) = (name.nameWords, candidate.nameWords)
    if asked == words { return true }
    if name.isEastAsian { return name.count < candidate.count && candidate.hasPrefix(name) }
    guard asked.count < words.count || asked.first?.count == 1 else { return false }
    if asked.count == 1, asked[0] != words.first, asked[0] != words.last {
      return name.isInCapitals && (2...4).contains(name.count) && candidate.initials == name
    }
    if asked.count == 1 { return true }
    // `S. O'BRIEN`: an initial and the surname.
    return asked.last == words.last && zip(asked, words).allSatisfy { $1.hasPrefix($0) }
  }
}

extension String {
  /// The words of a name in lower case, without full stops.
  var nameWords: [String] { lowercased().split { $0 == " " || $0 == "." }.map(String.init) }

  /// Under which keys the name is looked for.
  fileprivate var nameKeys: [String] {
    let words = nameWords
    let fronts = isEastAsian && (3...4).contains(count) ? (2..<count).map { String(prefix($0)) } : []
    return [lowercased(), initials.lowercased()] + [words.first, words.last].compactMap(\.self) + fronts
  }
}
