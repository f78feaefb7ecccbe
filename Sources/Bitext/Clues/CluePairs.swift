/// Which clues of one text are partners of which clues of the other.
struct CluePairs {
  /// The partners of each clue on the left that has some.
  private(set) var partners: [Clue: Set<Clue>] = [:]

  private let lexicons: (left: ConceptLexicon, right: ConceptLexicon)
  private let dictionaries: [BilingualDictionary]

  /// Finds the partners among the clues of two texts.
  init(
    left: Set<Clue>, right: Set<Clue>, lexicons: (left: ConceptLexicon, right: ConceptLexicon),
    dictionaries: [BilingualDictionary], memory: TranslationMemory?
  ) {
    (self.lexicons, self.dictionaries) = (lexicons, dictionaries)
    for clue in left where Self.areAlike.contains(clue.kind) && right.contains(clue) {
      pair(clue, clue)
    }
    pairConcepts(left, right)
    pairNames(left, right)
    for clue in left where clue.kind == .sentence {
      for translation in memory?.sentences[clue.key] ?? [] {
        pair(clue, Clue(kind: .sentence, key: translation))
      }
    }
    for (clue, partner) in CognateIndex(left).alike(CognateIndex(right)) {
      // Words that both texts write alike are counted elsewhere.
      let string = Clue(kind: .string, key: clue.key)
      if clue != partner || !left.contains(string) || !right.contains(string) { pair(clue, partner) }
    }
  }

  /// The kinds whose clues are partners if they are the same.
  private static let areAlike: Set<Clue.Kind> = [.number, .string, .mark, .han]

  private mutating func pair(_ left: Clue, _ right: Clue) { partners[left, default: []].insert(right) }

  /// Words are partners that name the same concepts, or that the dictionary has beside each other.
  private mutating func pairConcepts(_ left: Set<Clue>, _ right: Set<Clue>) {
    var words: [Int: [String]] = [:]
    let rightWords = Set(right.filter { $0.kind == .concept }.map(\.key))
    for word in rightWords {
      for concept in lexicons.right[word] { words[concept, default: []].append(word) }
    }
    for clue in left where clue.kind == .concept {
      let concepts = lexicons.left[clue.key]
      for word in Set(concepts.flatMap { words[$0] ?? [] }) where Self.agree(concepts, lexicons.right[word]) {
        pair(clue, Clue(kind: .concept, key: word))
      }
      for word in dictionaries.flatMap({ $0.translations(of: clue.key) }) where rightWords.contains(word) {
        pair(clue, Clue(kind: .concept, key: word))
      }
    }
  }

  /// The least share of concepts that words must have in common, by Dice's measure: of several concepts, and of one.
  private static let (leastShare, leastShareOfOne) = (0.35, 0.74)

  private static func agree(_ one: Set<Int>, _ other: Set<Int>) -> Bool {
    let common = one.intersection(other).count
    let share = 2 * Double(common) / Double(one.count + other.count)
    return common > 1 ? share >= leastShare : share >= leastShareOfOne
  }

  /// Names and words taken over are partners if their consonants sound alike.
  private mutating func pairNames(_ left: Set<Clue>, _ right: Set<Clue>) {
    for kind in [Clue.Kind.name, .loan] {
      for (clue, partner) in SoundIndex(left, kind).alike(SoundIndex(right, kind)) { pair(clue, partner) }
    }
  }
}
