/// What a reader knows of words beforehand, out of files: known words, meanings, how frequent a word is.
public struct WordKnowledge: Hashable, Sendable {
  /// Words that no list needs.
  var known: Set<String> = []
  /// The meaning of each word.
  var glossary: [String: String] = [:]
  /// The place of each word in a list that begins with the most frequent, from 1.
  var ranks: [String: Int] = [:]

  /// Small words of each language, which no list needs either.
  private var small: [String: Set<String>] = [:]

  /// Knows nothing.
  public init() {}

  /// Leaves small words of a language out of its lists: articles, prepositions, pronouns.
  public mutating func leaveOut(_ words: [String], of language: String) {
    small[language, default: []].formUnion(words.map { $0.lowercased() })
  }

  /// True if a word of a language need not be listed.
  func leavesOut(_ word: String, of language: String) -> Bool {
    let word = word.lowercased()
    return known.contains(word) || small[language]?.contains(word) == true
  }

  /// Adds known words: one per line; what follows a tab does not count.
  public mutating func addKnown(_ text: String) {
    known.formUnion(Self.rows(text).map { $0[0].lowercased() })
  }

  /// Adds the words of a frequency list, the most frequent first: one per line; what follows a tab does not count.
  public mutating func addFrequencies(_ text: String) {
    for row in Self.rows(text) {
      let word = row[0].lowercased()
      if ranks[word] == nil { ranks[word] = ranks.count + 1 }
    }
  }

  /// Adds a glossary: a word, a tab and its meaning per line, or kengdic's table; the first meaning of a word counts.
  ///
  /// - Returns: How many lines have no meaning; they are skipped.
  public mutating func addGlossary(_ text: String) -> Int {
    let rows = Self.rows(text)
    let isKengdic = rows.first?.starts(with: ["id", "surface"]) ?? false
    let (word, meaning) = isKengdic ? (1, 3) : (0, 1)
    var broken = 0
    for row in isKengdic ? rows.dropFirst() : rows[...] {
      if row.count > meaning, !row[word].isEmpty, !row[meaning].isEmpty {
        let key = row[word].lowercased()
        if glossary[key] == nil { glossary[key] = row[meaning] }
      } else {
        broken += 1
      }
    }
    return broken
  }

  /// The cells of the lines of a table; empty lines and lines that begin with `#` are skipped.
  private static func rows(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).filter { $0.first != "#" && !$0.allSatisfy(\.isWhitespace) }.map {
      line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        cell.split { $0 == " " || $0 == "\u{FEFF}" }.joined(separator: " ")
      }
    }
  }
}
