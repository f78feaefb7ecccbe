/// Writes one word in one system, syllable by syllable.
struct WordWriter: Sendable {
  let system: RomanizationSystem
  /// Whether a hyphen marks where syllables could be read in another way (Jung-ang).
  var marksBoundaries = false

  /// The letters of each syllable; a separator goes with the syllable before it.
  func letters(of syllables: [Syllable], cuts: [Cut] = []) -> [String] {
    var letters: [String] = []
    var start = 0
    for cut in cuts + [Cut(place: syllables.count, separator: "")] {
      letters += uncut(Array(syllables[start..<cut.place]))
      if !letters.isEmpty { letters[letters.count - 1] += cut.separator }
      start = cut.place
    }
    return letters
  }

  private func uncut(_ syllables: [Syllable]) -> [String] {
    if syllables.isEmpty { return [] }
    if let table = system.table { return fromTable(table, syllables) }
    let sounds = Pronunciation.sounds(of: syllables)
    return sounds.indices.map { place in
      system == .hangul
        ? String(sounds[place].scalar)
        : InternationalPhonetic.letters(sounds[place], after: place > 0 ? sounds[place - 1] : nil)
    }
  }

  private func fromTable(_ table: LetterTable, _ syllables: [Syllable]) -> [String] {
    var bytes: [UInt8] = []
    var letters: [String] = []
    bytes.append(table.initials[Int(syllables[0].onset)])
    for (place, syllable) in syllables.enumerated() {
      bytes.append(table.vowel(syllable))
      var rest: [UInt8] = []
      if place + 1 < syllables.count {
        let junction = table.junctions[index(syllables, place)]
        rest.append(junction)
        bytes += rest[..<Int(junction.head)]
        rest.removeFirst(Int(junction.head))
        if marksBoundaries, isAmbiguous(syllable, syllables[place + 1], bytes, rest) {
          bytes.append(UInt8(ascii: "-"))
        }
      } else {
        bytes.append(table.finals[Int(syllable.coda)])
      }
      letters.append(String(decoding: bytes, as: UTF8.self))
      bytes = rest
    }
    return letters
  }

  /// Where a junction stands in the tables; systems that write the spelling ask no lexicon.
  @inline(__always)
  func index(_ syllables: [Syllable], _ place: Int) -> Int {
    let index = Following.index(syllables[place].coda, syllables[place + 1])
    if Lexicon.questions[index] == 0 || !system.followsSound { return index }
    return Lexicon.resolve(syllables, place, index).index
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
