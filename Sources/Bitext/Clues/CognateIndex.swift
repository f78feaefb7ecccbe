/// Longer words of a text by what related languages keep of them: the beginning, and the consonants.
struct CognateIndex {
  private var words: [String: [Clue]] = [:]

  /// How many letters at the beginning of two words agree at least.
  private static let beginning = 5
  /// How many consonants words have at least that agree in all of them: Präsident and president.
  private static let fewestConsonants = 4

  /// Finds the words among clues.
  init(_ clues: Set<Clue>) {
    for clue in clues where clue.kind == .cognate {
      for key in Self.keys(of: clue.key) { words[key, default: []].append(clue) }
    }
  }

  private static func keys(of word: String) -> Set<String> {
    var keys: Set<String> = word.count > beginning ? [String(word.prefix(beginning))] : []
    for sounds in SoundClasses.skeletons(of: word) where sounds.count >= fewestConsonants {
      keys.insert(String(decoding: sounds, as: UTF8.self))
    }
    return keys
  }

  /// The pairs of words that agree without being the same, which counts by itself.
  func alike(_ other: CognateIndex) -> [(Clue, Clue)] {
    words.flatMap { key, clues in
      (other.words[key] ?? []).flatMap { partner in
        clues.compactMap { $0 == partner ? nil : ($0, partner) }
      }
    }
  }
}
