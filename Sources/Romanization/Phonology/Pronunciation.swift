/// A word as it sounds.
enum Pronunciation {
  /// The syllables as they sound, one for each that is spelled.
  static func sounds(of syllables: [Syllable], sense: WordSense = WordSense()) -> [Syllable] {
    Array(SoundWalk(syllables, sense: sense))
  }

  /// What changed in a word, junction by junction.
  static func changes(in word: Word) -> [SoundChange] {
    let sounds = sounds(of: word.syllables, sense: word.sense)
    return word.syllables.indices.compactMap { place in
      var rules = rules(word, sounds, place)
      if place == 0, word.sense.opensTense { rules.insert(RuleSet(.tenseAfterFuture)) }
      let until = min(place + 2, sounds.count)
      return rules.isEmpty
        ? nil
        : SoundChange(
          range: word.range(of: place).lowerBound..<word.range(of: until - 1).upperBound,
          spelled: String(word.syllables[place..<until]), sounded: String(sounds[place..<until]),
          rules: rules.rules)
    }
  }

  /// The rules that fired in a syllable and at the junction after it.
  private static func rules(_ word: Word, _ sounds: [Syllable], _ place: Int) -> RuleSet {
    let syllables = word.syllables
    var rules: RuleSet = []
    if place + 1 < syllables.count {
      let answer = Lexicon.korean.answer(syllables, place, as: word.sense.other)
      rules = Junction.table[answer.index].rules
      if let rule = answer.rule { rules.insert(RuleSet(rule)) }
    } else if sounds[place].coda != syllables[place].coda {
      rules.insert(RuleSet(.plainCoda))
    }
    if sounds[place].vowel != syllables[place].vowel { rules.insert(RuleSet(.simpleVowel)) }
    return rules
  }

  /// Article 5: 져, 쪄, 쳐 have a simple vowel, and ㅢ after a consonant is ㅣ.
  @inline(__always)
  static func vowel(of syllable: Syllable, sounding onset: UInt8) -> UInt8 {
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
  public var rules: [PronunciationRule]
}

extension String {
  /// Syllables composed into text.
  init(_ syllables: some Sequence<Syllable>) {
    self.init()
    unicodeScalars.append(contentsOf: syllables.map(\.scalar))
  }
}
