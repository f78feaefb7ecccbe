/// The names of a text by how they sound.
struct SoundIndex {
  private var names: [(clue: Clue, script: Token.Script, sounds: [UInt8])] = []
  /// The places in ``names`` by their first consonant.
  private var byFirst: [UInt8: [Int]] = [:]

  /// A word with fewer consonants is like too many others; common words are more than names, and so are the words of
  /// scripts without capitals, and pairs of words.
  private static func fewestConsonants(_ clue: Clue, _ script: Token.Script) -> Int {
    clue.kind == .name && script != .uncased && !clue.key.contains(" ") ? 3 : 4
  }

  /// Finds the words of a kind among clues.
  init(_ clues: Set<Clue>, _ kind: Clue.Kind) {
    for clue in clues where clue.kind == kind {
      guard let script = clue.key.unicodeScalars.first.flatMap(Token.Script.init(of:)) else { continue }
      for sounds in Self.soundings(of: clue.key, script) where sounds.count >= Self.fewestConsonants(clue, script) {
        byFirst[sounds[0], default: []].append(names.count)
        names.append((clue, script, sounds))
      }
    }
  }

  /// The ways a word may sound: a Hangul word may have a particle after the name, an Arabic one a preposition before it.
  private static func soundings(of word: String, _ script: Token.Script) -> Set<[UInt8]> {
    switch script {
    case .hangul:
      (max(2, word.count - 3)...max(2, word.count))
        .reduce(into: []) { $0.formUnion(SoundClasses.skeletons(of: word.prefix($1))) }
    case .uncased:
      ([word] + InflectedWord.withoutFront(word))
        .reduce(into: []) { $0.formUnion(SoundClasses.skeletons(of: $1)) }
    case .cased, .eastAsian, .southEastAsian, .number: SoundClasses.skeletons(of: word)
    }
  }

  /// The pairs of names in different scripts that sound alike; within a script their spelling tells more.
  func alike(_ other: SoundIndex) -> [(Clue, Clue)] {
    var pairs: [(Clue, Clue)] = []
    for name in names {
      for index in other.byFirst[name.sounds[0]] ?? [] {
        let partner = other.names[index]
        guard name.script != partner.script else { continue }
        if Self.areAlike(name.sounds, partner.sounds) { pairs.append((name.clue, partner.clue)) }
      }
    }
    return pairs
  }

  /// The same consonants, or of five and more all but one.
  private static func areAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    guard min(one.count, other.count) >= 5, abs(one.count - other.count) < 2 else { return false }
    let front = zip(one, other).prefix { $0 == $1 }.count
    let back = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return front + back >= max(one.count, other.count) - 1
  }
}
