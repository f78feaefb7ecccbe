/// Writes one word in one system, syllable by syllable.
struct WordWriter: Sendable {
  let system: RomanizationSystem
  /// What is known of the words; names of places with a unit are not in any dictionary (언양읍 Eonyang-eup).
  var lexicon = Lexicon.korean
  /// True if a hyphen marks where syllables could be read in another way (Jung-ang).
  var marksBoundaries = false

  /// The letters of each syllable; a separator goes with the syllable before it.
  func letters(of syllables: [Syllable], cuts: [Cut] = [], sense: WordSense = WordSense()) -> [String] {
    var letters: [String] = []
    var start = 0
    let joints = cuts.filter(\.joinsSounds)
    for cut in cuts.filter({ !$0.joinsSounds }) + [Cut(place: syllables.count, separator: "")] {
      let joined = joints.filter { $0.place > start && $0.place < cut.place }
      letters += uncut(
        Array(syllables[start..<cut.place]), sense: start == 0 ? sense : WordSense(),
        joints: joined.map { Cut(place: $0.place - start, separator: $0.separator) })
      if !letters.isEmpty { letters[letters.count - 1] += cut.separator }
      start = cut.place
    }
    return letters
  }

  /// The letters of a word that begins with a name: apart, with capitals, unassimilated (Bak Myeonghaneun).
  func letters(of word: Word, beginningWith name: NameParts) -> [String] {
    let joins = system != .revised
    var cuts = (1..<name.surname).map { Cut(place: $0, separator: "", joinsSounds: joins) }
    cuts.append(Cut(place: name.surname, separator: " "))
    cuts += PersonName.cuts(ofGiven: name.surname..<name.length, system, hyphens: marksBoundaries)
    let isWhole = name.length == word.syllables.count
    if !isWhole, !WordParts(word.syllables).areParticles(from: name.length) {
      cuts.append(Cut(place: name.length, separator: " "))
    }
    var letters = letters(of: word.syllables, cuts: cuts)
    if system == .mcCuneReischauer, name.surname == 1 {
      letters[0] = PersonName.librarySurname(String(letters[0].dropLast())) + " "
    }
    for place in [0, name.surname] { letters[place] = letters[place].capitalizedFirst }
    return letters
  }

  /// The letters of syllables that sound together; the joints are those of a name, which no dictionary knows.
  private func uncut(_ syllables: [Syllable], sense: WordSense, joints: [Cut]) -> [String] {
    if syllables.isEmpty { return [] }
    if let table = system.table { return fromTable(table, syllables, sense.other, joints) }
    var coda: UInt8?
    return SoundWalk(syllables, sense: sense, lexicon: lexicon).map { sound in
      defer { coda = sound.coda }
      return system == .hangul
        ? String(sound.scalar) : InternationalPhonetic.table.text(sound, after: coda)
    }
  }

  private func fromTable(
    _ table: LetterTable, _ syllables: [Syllable], _ other: OtherReading?, _ joints: [Cut]
  ) -> [String] {
    var bytes = table.initials[Int(syllables[0].onset)].bytes
    var letters: [String] = []
    for (place, syllable) in syllables.enumerated() {
      bytes += table.vowel(syllable).bytes
      var rest: [UInt8] = []
      if place + 1 < syllables.count {
        let joint = joints.first { $0.place == place + 1 }
        let index =
          joint == nil
          ? lexicon.junction(syllables, place, hearing: table.hearing, as: other)
          : Self.indexInName(syllable, syllables[place + 1])
        let junction = table.junctions[index]
        rest = junction.bytes
        // Before a hyphen a coda stays with its syllable: Tŏg-yŏ.
        let isHyphenated = joint?.separator.isEmpty == false
        let head = isHyphenated && syllables[place + 1].onset == Onset.none ? rest.count : junction.head
        bytes += rest[..<head]
        rest.removeFirst(head)
        bytes += (joint?.separator ?? "").utf8
        if marksBoundaries, isAmbiguous(syllable, syllables[place + 1], bytes, rest) {
          bytes.append(UInt8(ascii: "-"))
        }
      } else {
        bytes += table.finals[Int(syllable.coda)].bytes
      }
      letters.append(String(decoding: bytes, as: UTF8.self))
      bytes = rest
    }
    return letters
  }

  /// Where a junction in a given name is in the tables: ㄷ, ㅅ and ㅈ are tense after ㄹ, as in all words of
  /// Chinese origin, and a stop keeps its ㅎ apart.
  private static func indexInName(_ syllable: Syllable, _ next: Syllable) -> Int {
    let becomesTense = next.onset == Onset.d || next.onset == Onset.s || next.onset == Onset.j
    if syllable.coda == Coda.l, becomesTense { return Following.index(syllable.coda, tensed: next.onset) }
    return Following.index(syllable.coda, next)
  }

  /// True if letters could be divided in another way: ng|a, n|g, and vowels that make another together.
  private func isAmbiguous(_ syllable: Syllable, _ next: Syllable, _ end: [UInt8], _ start: [UInt8]) -> Bool {
    guard system == .revised, let last = end.last else { return false }
    if end.suffix(2) == [UInt8(ascii: "n"), UInt8(ascii: "g")] { return start.isEmpty }
    if last == UInt8(ascii: "n") { return start.first == UInt8(ascii: "g") }
    guard syllable.coda == Coda.none, next.onset == Onset.none, let vowel = vowels(next).utf8.first else {
      return false
    }
    return [(97, 101), (111, 101), (101, 111), (101, 117), (117, 105)].contains { $0.0 == last && $0.1 == vowel }
  }

  private func vowels(_ syllable: Syllable) -> String { RevisedRomanization.vowels[Int(syllable.vowel)] }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
