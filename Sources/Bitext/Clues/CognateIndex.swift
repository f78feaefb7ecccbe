/// Indexes the words of a text by their letter trigrams, so that related words of two languages are found: Präsident and
/// president, gouvernement and gobierno.
struct CognateIndex {
  private var words: [(clue: Clue, triples: Set<UInt64>)] = []
  /// The places in ``words`` of those that have three letters in a row.
  private var byTriple: [UInt64: [Int]] = [:]

  /// The least similarity of two words' trigrams, by Dice's coefficient, at which they count as related.
  private static let leastShare = 0.5

  /// Finds the words among clues.
  init(_ clues: Set<Clue>) {
    for clue in clues where clue.kind == .cognate {
      let triples = Self.triples(of: clue.key)
      for triple in triples { byTriple[triple, default: []].append(words.count) }
      words.append((clue, triples))
    }
  }

  /// Each three letters in a row, the bounds of the word counted as letters, and the first two: a beginning says more.
  private static func triples(of word: String) -> Set<UInt64> {
    let letters = [bound] + word.unicodeScalars.map { UInt64($0.value) } + [bound]
    var triples: Set<UInt64> = [letters[1] << 21 | letters[2]]
    for place in 2..<letters.count {
      triples.insert(letters[place - 2] << 42 | letters[place - 1] << 21 | letters[place])
    }
    return triples
  }

  private static let bound = UInt64(0x20)

  /// If one text has fewer of such words by this factor, it is in another script: its Latin words are names, which
  /// both texts write alike.
  private static let mostTimes = 5

  /// The pairs of words that have much in common.
  func alike(_ other: CognateIndex) -> [(Clue, Clue)] {
    guard max(words.count, other.words.count) < Self.mostTimes * min(words.count, other.words.count) else {
      return []
    }
    var pairs: [(Clue, Clue)] = []
    var common = [Int](repeating: 0, count: other.words.count)
    for word in words {
      var met: [Int] = []
      for triple in word.triples {
        for place in other.byTriple[triple] ?? [] {
          if common[place] == 0 { met.append(place) }
          common[place] += 1
        }
      }
      for place in met {
        let both = word.triples.count + other.words[place].triples.count
        if Double(2 * common[place]) >= Self.leastShare * Double(both) {
          pairs.append((word.clue, other.words[place].clue))
        }
        common[place] = 0
      }
    }
    return pairs
  }
}
