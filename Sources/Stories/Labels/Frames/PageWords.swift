internal import Bytes

/// What the words of a page tell of the heads that its labels have.
struct PageWords {
  /// The words that the page has in small letters.
  private var small: Set<String> = []
  /// The words that it has with a capital and small letters, in lower case.
  private var capitalised: Set<String> = []
  /// The whole names of the page by their initials.
  private var initials: [String: Set<String>] = [:]
  /// The whole names right after a word that may say what somebody is, by words in lower case.
  private var bearers: [String: Set<String>] = [:]
  /// The whole names before a comma and such a word.
  private var explained: [String: Set<String>] = [:]

  /// Reads what is said on a page, and the lines around it.
  init(_ texts: some Sequence<Substring>) {
    for text in texts { add(text) }
  }

  /// The only whole name of the page with these initials.
  func name(initials letters: Substring) -> String? {
    let found = initials[String(letters.filter(\.isLetter)), default: []]
    return found.count == 1 ? found.first : nil
  }

  /// The only person of whom the page says that they are it: `captain` for "Ruth Mabey, captain of the tower".
  func bearer(of word: String) -> String? {
    let small = word.lowercased()
    // `nuohooja Oskari Lehto, tuomari Pirjo Mäki`: what is before the name counts first.
    var found = bearers[small] ?? explained[small] ?? []
    // `TUOMARI` for "käräjätuomari Pirjo Mäkinen"
    if found.isEmpty, small.count >= 5 {
      for (key, names) in bearers where key.hasSuffix(small) { found.formUnion(names) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The persons beside a word of which each is the only one, with the words in lower case, in order.
  var described: [(word: String, name: String)] {
    bearers.sorted { $0.key < $1.key }.compactMap { word, names in
      names.count == 1 ? names.first.map { (word, $0) } : nil
    }
  }

  /// True if a word is part of a name, or the first name of somebody with this surname.
  func belongs(_ word: String, to name: String) -> Bool {
    guard word.first?.isUppercase == true, word.count >= 2 else { return false }
    if name.split(separator: " ").contains(word[...]) { return true }
    return initials.values.contains { $0.contains(word + " " + name) }
  }

  /// True if the page has a word in small letters, so that it says what somebody is.
  func hasSmall(_ word: String) -> Bool { small.contains(word.lowercased()) }

  /// True if the page has a word as it writes names.
  func hasCapitalised(_ word: String) -> Bool { capitalised.contains(word.lowercased()) }

  private mutating func add(_ text: Substring) {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.drop { !$0.isLetter } }
    let cores = words.map { word in
      let end = word.lastIndex { $0.isLetter }
      return end.map { word[...$0] } ?? word[..<word.startIndex]
    }
    for core in cores where !core.isEmpty {
      guard let first = core.first, first.isCased else { continue }
      if first.isLowercase {
        small.insert(String(core))
      } else if !core.isInCapitals {
        capitalised.insert(core.lowercased())
      }
    }
    guard cores.count >= 2 else { return }
    for place in 0..<cores.count - 1 where words[place] == cores[place] {
      guard cores[place].isNameWord, cores[place + 1].isNameWord else { continue }
      let name = cores[place] + " " + cores[place + 1]
      initials[String(name).initials, default: []].insert(String(name))
      // `nuohooja Oskari Lehto`, `Canon Desmond Ayling`
      if place > 0, words[place - 1] == cores[place - 1], !cores[place - 1].isEmpty {
        bearers[cores[place - 1].lowercased(), default: []].insert(String(name))
      }
      // `Ruth Mabey, captain of the tower`
      if place + 2 < cores.count, words[place + 1].last == "," {
        explained[cores[place + 2].lowercased(), default: []].insert(String(name))
      }
    }
  }
}

extension Substring {
  fileprivate var isNameWord: Bool {
    count >= 2 && first?.isUppercase == true && !isInCapitals && allSatisfy { $0.isLetter || "-'’".contains($0) }
  }
}
