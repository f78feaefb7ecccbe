/// Walks through a word and gives each syllable as it sounds.
struct SoundWalk: IteratorProtocol, Sequence {
  private let syllables: [Syllable]
  private let cut: Int?
  private let other: OtherReading?
  private let lexicon: Lexicon
  private let junctions: [Junction]
  private var place = 0
  private var onset: UInt8

  /// Starts at a word; at a cut no sound changes.
  init(_ syllables: [Syllable], cut: Int? = nil, sense: WordSense = WordSense(), lexicon: Lexicon = .korean) {
    self.syllables = syllables
    self.cut = cut
    other = sense.other
    self.lexicon = lexicon
    junctions = Junction.table
    onset = syllables.first?.onset ?? Onset.none
    if sense.opensTense { onset = Junction.tense(onset) ?? onset }
  }

  /// The next syllable as it sounds.
  mutating func next() -> Syllable? {
    guard place < syllables.count else { return nil }
    var sound = syllables[place]
    sound.onset = onset
    sound.vowel = Pronunciation.vowel(of: syllables[place], sounding: onset)
    if place + 1 < syllables.count, place + 1 != cut {
      let junction = junctions[lexicon.junction(syllables, place, hearing: .tension, as: other)]
      sound.coda = junction.coda
      onset = junction.onset
    } else {
      sound.coda = Junction.plain(sound.coda)
      if place + 1 < syllables.count { onset = syllables[place + 1].onset }
    }
    place += 1
    return sound
  }
}
