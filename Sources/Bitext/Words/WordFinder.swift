/// Finds the words of a lexicon in the tokens of a sentence, endings and particles aside.
struct WordFinder: Sendable {
  private let lexicon: ConceptLexicon
  /// The same for words that the user's dictionary has.
  private let known: Set<String>
  private let longestKnown: Int

  /// Finds words of a lexicon and of a dictionary's side.
  init(lexicon: ConceptLexicon, known: Set<String> = []) {
    (self.lexicon, self.known) = (lexicon, known)
    longestKnown = known.reduce(0) { max($0, $1.unicodeScalars.count) }
  }

  /// True if the word is in the lexicon or the dictionary.
  private func has(_ word: String) -> Bool { known.contains(word) || !lexicon[word].isEmpty }

  /// The words of a sentence, each once.
  func words(in tokens: [Token]) -> Set<String> {
    var found: Set<String> = []
    for (index, token) in tokens.enumerated() {
      switch token.script {
      case .number: continue
      case .eastAsian, .southEastAsian: found.formUnion(longestMatches(in: token.lower))
      case .hangul, .cased, .uncased:
        if let word = word(of: token) { found.insert(word) }
        if index + 1 < tokens.count {
          let pair = token.lower + " " + tokens[index + 1].lower
          if has(pair) { found.insert(pair) }
        }
      }
    }
    return found
  }

  /// The word itself, else the longest beginning of it that is a word: 경찰 in 경찰은, ferry in ferries.
  private func word(of token: Token) -> String? {
    if has(token.lower) { return token.lower }
    let scalars = Array(token.lower.unicodeScalars)
    let (least, drop) = token.script == .hangul ? (2, 4) : (4, 3)
    for length in stride(from: scalars.count - 1, through: max(least, scalars.count - drop), by: -1) {
      let stem = String(String.UnicodeScalarView(scalars[..<length]))
      if has(stem) { return stem }
      if token.script == .cased, has(stem + "y") { return stem + "y" }
      if token.script == .cased, has(stem + "e") { return stem + "e" }
    }
    return token.script == .uncased ? withoutArticle(scalars) : nil
  }

  /// Arabic and Hebrew write articles and prepositions at the front of a word.
  private func withoutArticle(_ scalars: [Unicode.Scalar]) -> String? {
    for front in 1...3 where scalars.count - front >= 3 {
      let rest = String(String.UnicodeScalarView(scalars[front...]))
      if has(rest) { return rest }
    }
    return nil
  }

  /// The words of a run without spaces, the longest first at each place.
  private func longestMatches(in run: String) -> Set<String> {
    let scalars = Array(run.unicodeScalars)
    let longest = min(max(lexicon.longest, longestKnown), 12)
    var (found, at) = (Set<String>(), 0)
    while at < scalars.count {
      let lengths = stride(from: min(longest, scalars.count - at), through: 1, by: -1)
      let words = lengths.lazy.map { String(String.UnicodeScalarView(scalars[at..<at + $0])) }
      if let word = words.first(where: has) {
        found.insert(word)
        at += word.unicodeScalars.count
      } else {
        at += 1
      }
    }
    return found
  }
}
