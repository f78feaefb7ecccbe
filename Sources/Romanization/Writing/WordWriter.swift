/// Writes one word in one system, syllable by syllable.
struct WordWriter: Sendable {
  let system: RomanizationSystem
  /// Whether a hyphen marks where syllables could be read in another way (Jung-ang).
  var marksBoundaries = false

  /// The letters of each syllable; a separator goes with the syllable before it.
  func letters(of syllables: [Syllable], cuts: [Cut] = [], opensTense: Bool = false) -> [String] {
    var letters: [String] = []
    var start = 0
    for cut in cuts + [Cut(place: syllables.count, separator: "")] {
      letters += uncut(Array(syllables[start..<cut.place]), opensTense: opensTense && start == 0)
      if !letters.isEmpty { letters[letters.count - 1] += cut.separator }
      start = cut.place
    }
    return letters
  }

  private func uncut(_ syllables: [Syllable], opensTense: Bool) -> [String] {
    if syllables.isEmpty { return [] }
    if let table = system.table { return fromTable(table, syllables) }
    var coda: UInt8?
    return SoundWalk(syllables, opensTense: opensTense).map { sound in
      defer { coda = sound.coda }
      return system == .hangul
        ? String(sound.scalar) : InternationalPhonetic.table.text(sound, after: coda)
    }
  }

  private func fromTable(_ table: LetterTable, _ syllables: [Syllable]) -> [String] {
    let lexicon = Lexicon.korean
    var bytes = table.initials[Int(syllables[0].onset)].bytes
    var letters: [String] = []
    for (place, syllable) in syllables.enumerated() {
      bytes += table.vowel(syllable).bytes
      var rest: [UInt8] = []
      if place + 1 < syllables.count {
        let junction = table.junctions[lexicon.junction(syllables, place, hearing: table.hearing)]
        rest = junction.bytes
        bytes += rest[..<junction.head]
        rest.removeFirst(junction.head)
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

  /// Whether letters could be divided in another way: ng|a, n|g, and vowels that make another together.
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
