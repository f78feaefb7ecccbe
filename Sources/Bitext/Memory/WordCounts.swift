/// How often words occur in pairs of sentences, and how often together.
struct WordCounts {
  private var left: [String: Int] = [:]
  private var right: [String: Int] = [:]
  private var together: [String: [String: Int]] = [:]

  /// Words that met less often, or that meet in a smaller share of their sentences (Dice's coefficient), may have met by
  /// chance.
  private static let (fewestMeetings, leastShare) = (2, 0.6)
  /// A word found in this many sentences says too little.
  private static let mostSentences = 0.2

  init(_ pairs: [TranslationMemory.Pair]) {
    for pair in pairs {
      let words = (Self.words(of: pair.left), Self.words(of: pair.right))
      for word in words.0 { left[word, default: 0] += 1 }
      for word in words.1 { right[word, default: 0] += 1 }
    }
    // Words that occur once cannot meet twice; without them the table of meetings stays small.
    let most = max(Self.fewestMeetings, Int(Self.mostSentences * Double(pairs.count)))
    left = left.filter { (Self.fewestMeetings...most).contains($0.value) }
    right = right.filter { (Self.fewestMeetings...most).contains($0.value) }
    for pair in pairs {
      let translations = Self.words(of: pair.right).filter { right[$0] != nil }
      for word in Self.words(of: pair.left) where left[word] != nil {
        for translation in translations { together[word, default: [:]][translation, default: 0] += 1 }
      }
    }
  }

  /// The words that meet too often for chance.
  var dictionary: BilingualDictionary {
    var dictionary = BilingualDictionary()
    for (word, translations) in together {
      for (translation, count) in translations where count >= Self.fewestMeetings {
        let share = 2 * Double(count) / Double((left[word] ?? 0) + (right[translation] ?? 0))
        if share >= Self.leastShare { dictionary.add(word, translation) }
      }
    }
    return dictionary
  }

  /// The words of a sentence: in Hangul with all beginnings that may be a word without its particle, in Han and Kana each
  /// two letters in a row.
  private static func words(of sentence: String) -> Set<String> {
    Token.tokens(of: sentence).reduce(into: []) { words, token in
      let letters = Array(token.lower.unicodeScalars)
      switch token.script {
      case .hangul:
        for length in stride(from: letters.count, through: 2, by: -1) { words.insert(String(letters[..<length])) }
      case .eastAsian, .southEastAsian:
        for start in letters.indices.dropLast() { words.insert(String(letters[start...start + 1])) }
      case .cased, .uncased: if letters.count > 2 { words.insert(token.lower) }
      case .number: break
      }
    }
  }
}

extension String {
  fileprivate init(_ letters: ArraySlice<Unicode.Scalar>) { self.init(String.UnicodeScalarView(letters)) }
}
