/// The words of a text worth learning: in the order in which they are met, or the most frequent of the language first.
struct WordList {
  /// A word.
  struct Entry: Hashable {
    var word: String
    /// How often it occurs.
    var count: Int
    /// The number of the first sentence that has it, from 0.
    var place: Int
    /// That sentence.
    var sentence: String
    /// What it means; nil where no glossary says.
    var meaning: String?
  }

  private(set) var entries: [Entry] = []

  /// Lists the words of sentences, Korean ones as a dictionary has them, without those that the reader knows.
  init(_ sentences: [String], language: String, knowledge: WordKnowledge = WordKnowledge()) {
    var places: [String: Int] = [:]
    for (number, sentence) in sentences.enumerated() {
      for word in Self.words(of: sentence, language: language) where !knowledge.known.contains(word) {
        if let place = places[word] {
          entries[place].count += 1
        } else {
          places[word] = entries.count
          entries.append(
            Entry(word: word, count: 1, place: number, sentence: sentence, meaning: knowledge.glossary[word]))
        }
      }
    }
    guard !knowledge.ranks.isEmpty else { return }
    let order = entries.enumerated().sorted { one, other in
      let (first, second) = (knowledge.ranks[one.element.word] ?? .max, knowledge.ranks[other.element.word] ?? .max)
      return (first, one.offset) < (second, other.offset)
    }
    entries = order.map(\.element)
  }

  /// The words of a sentence that are long enough to be worth a line.
  private static func words(of sentence: String, language: String) -> [String] {
    let isKorean = language.hasPrefix("ko")
    return sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }.compactMap {
      piece in
      let bare = piece.trimmed(where: { !$0.isLetter && !$0.isNumber })
      let word = isKorean ? KoreanWord.dictionaryForm(of: String(bare)) : bare.lowercased()
      return word.count < (isKorean ? 2 : 4) || word.contains(where: \.isNumber) ? nil : word
    }
  }
}

extension Substring {
  /// Without the signs of a kind at both ends: `'race'` is a quoted word, and `o'clock` is one.
  fileprivate func trimmed(where isSign: (Character) -> Bool) -> Substring {
    let start = drop(while: isSign)
    return start.lastIndex { !isSign($0) }.map { start[...$0] } ?? start[..<start.startIndex]
  }
}
