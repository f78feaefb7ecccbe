/// A word as it sounds.
enum Pronunciation {
  /// Where each junction stands in the tables, once the lexicon has been asked, and what the word added.
  static func junction(_ syllables: [Syllable], _ place: Int) -> (index: Int, rule: Rule?) {
    let index = Following.index(syllables[place].coda, syllables[place + 1])
    return Lexicon.questions[index] == 0 ? (index, nil) : Lexicon.resolve(syllables, place, index)
  }

  /// The syllables as they sound, one for each that is spelled.
  static func sounds(of syllables: [Syllable]) -> [Syllable] {
    var sounds = syllables
    for place in syllables.indices {
      if place + 1 < syllables.count {
        let sound = Junction.table[junction(syllables, place).index]
        sounds[place].coda = sound.coda
        sounds[place + 1].onset = sound.onset
      } else {
        sounds[place].coda = Junction.plain(syllables[place].coda)
      }
      sounds[place].vowel = vowel(of: syllables[place], sounding: sounds[place].onset)
    }
    return sounds
  }

  /// What changed in a word, junction by junction.
  static func changes(in word: Word) -> [SoundChange] {
    let sounds = sounds(of: word.syllables)
    return word.syllables.indices.compactMap { place in
      let rules = rules(word.syllables, sounds, place)
      let until = min(place + 2, sounds.count)
      return rules.isEmpty
        ? nil
        : SoundChange(
          range: word.range(of: place).lowerBound..<word.range(of: until - 1).upperBound,
          spelled: String(word.syllables[place..<until]), sounded: String(sounds[place..<until]), rules: rules)
    }
  }

  /// The rules that fired in a syllable and at the junction after it.
  private static func rules(_ syllables: [Syllable], _ sounds: [Syllable], _ place: Int) -> [Rule] {
    var rules: RuleSet = []
    if place + 1 < syllables.count {
      let (index, rule) = junction(syllables, place)
      rules = Junction.table[index].rules
      if let rule { rules.insert(RuleSet(rule)) }
    } else if sounds[place].coda != syllables[place].coda {
      rules.insert(RuleSet(.plainCoda))
    }
    if sounds[place].vowel != syllables[place].vowel { rules.insert(RuleSet(.simpleVowel)) }
    return rules.rules
  }

  /// Article 5: 져, 쪄, 쳐 have a simple vowel, and ㅢ after a consonant is ㅣ.
  private static func vowel(of syllable: Syllable, sounding onset: UInt8) -> UInt8 {
    if syllable.vowel == Vowel.yeo, onset == Onset.j || onset == Onset.jj || onset == Onset.ch { return Vowel.eo }
    return syllable.vowel == Vowel.ui && syllable.onset != Onset.none ? Vowel.i : syllable.vowel
  }
}

/// A change of sound and the rules of the Standard Pronunciation that made it.
public struct SoundChange: Hashable, Sendable, Codable {
  /// The two syllables it joins (or the one at the end of a word), in UTF-8 offsets of the line.
  public var range: Range<Int>
  /// These syllables as they are spelled.
  public var spelled: String
  /// The same as they sound.
  public var sounded: String
  /// The rules that fired, in the order they apply.
  public var rules: [Rule]
}

extension String {
  /// Syllables composed into text.
  init(_ syllables: some Sequence<Syllable>) {
    self.init()
    unicodeScalars.append(contentsOf: syllables.map(\.scalar))
  }
}
