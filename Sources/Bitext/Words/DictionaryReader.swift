extension BilingualDictionary {
  /// Reads a dictionary: tab-separated words and translations, kengdic's table, CC-CEDICT or EDICT.
  ///
  /// Each line is read by its own shape, so files can be joined. Either language may come first. Translations are
  /// separated by `;`, `,` or `/`; explanations in brackets, `to` and articles do not count. Lines that begin with `#`
  /// and lines of another shape are skipped.
  ///
  /// - Parameter text: The dictionary's text, in UTF-8.
  public init(reading text: String) {
    self.init()
    var kengdic = false
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.starts(with: ["id", "surface"]) { kengdic = true }
      if kengdic, cells.count > 3 {
        add([String(cells[1])], glosses: cells[3])
      } else if cells.count > 1 {
        add([String(cells[0])], glosses: cells[1])
      } else if let entry = Self.slashed(line) {
        add(entry.words, glosses: entry.glosses)
      }
    }
  }

  /// True if nothing has been added.
  public var isEmpty: Bool { words.isEmpty }

  /// Adds every word beside every translation, in both directions.
  private mutating func add(_ words: [String], glosses: Substring) {
    for gloss in glosses.split(whereSeparator: { ";,/".contains($0) }).compactMap(Self.plain) {
      for word in words where !word.isEmpty {
        add(word, gloss)
        add(gloss, word)
      }
    }
  }

  /// `傳統 传统 [chuan2 tong3] /tradition/` and `港 [みなと] /(n) harbour/port/`: the words before the bracket.
  private static func slashed(_ line: Substring) -> (words: [String], glosses: Substring)? {
    guard let slash = line.firstIndex(of: "/"), slash > line.startIndex else { return nil }
    let head = line[..<slash].prefix { $0 != "[" }
    let words = head.split { $0 == " " || $0 == ";" }.map(String.init)
    return words.isEmpty ? nil : (words, line[slash...])
  }

  /// A gloss as a text may have it: no brackets, no `to` or article in front, at most two words.
  private static func plain(_ gloss: Substring) -> String? {
    var depth = 0
    let open = gloss.filter { character in
      if "([{".contains(character) { depth += 1 }
      defer { if ")]}".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
    var words = open.split(whereSeparator: \.isWhitespace)
    if words.count > 1, ["to", "a", "an", "the"].contains(words[0].lowercased()) { words.removeFirst() }
    return (1...2).contains(words.count) ? words.joined(separator: " ") : nil
  }
}
