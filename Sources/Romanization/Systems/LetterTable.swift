/// A romanization system as tables of letters: word-initial, vowel, junction and word-final.
struct LetterTable: Hashable, Sendable {
  /// The letters of a word-initial onset, by ``Onset``.
  let initials: [Letters]
  /// The letters of a vowel, by onset and vowel.
  private(set) var vowels: [Letters]
  /// The letters of a coda and the onset after it, by ``Following/index(_:_:)``.
  let junctions: [Letters]
  /// The letters of a word-final coda, by ``Coda``.
  let finals: [Letters]
  /// The lexical distinctions that the system writes.
  let hearing: Lexicon.Question
  /// The maximum number of output bytes per byte of Hangul.
  let growth: Int

  /// Builds the tables from lists of letters and a rule for junctions.
  init(
    initials: [String], vowels: [String], finals: [String], hearing: Lexicon.Question = .cluster,
    junction: (_ coda: UInt8, _ following: Following, _ sound: Junction) -> (String, String)
  ) {
    self.hearing = hearing
    self.initials = initials.map { Letters($0) }
    self.finals = finals.map { Letters($0) }
    let row = vowels.map { Letters($0) }
    self.vowels = (0..<Onset.count).flatMap { _ in row }
    junctions = (0..<Coda.count).flatMap { coda in
      Following.all.enumerated().map { place, following in
        let sound = Junction.table[Int(coda) * Following.count + place]
        let (end, start) = junction(coda, following, sound)
        return Letters(end, start)
      }
    }
    growth = Self.growth(row, self.initials, self.finals, junctions)
  }

  /// The growth of a three-byte syllable, which becomes a vowel plus a junction or both word ends.
  private static func growth(
    _ vowels: [Letters], _ initials: [Letters], _ finals: [Letters], _ junctions: [Letters]
  ) -> Int {
    let most = { (letters: [Letters]) in letters.map(\.count).max() ?? 0 }
    return (most(vowels) + max(most(junctions), most(initials) + most(finals)) + 2) / 3
  }

  /// Overrides the letters of a vowel after one onset.
  mutating func setVowel(_ letters: Letters, onset: UInt8, vowel: UInt8) {
    vowels[Self.place(onset, vowel)] = letters
  }

  /// The letters of a syllable's vowel.
  @inline(__always)
  func vowel(_ syllable: Syllable) -> Letters { vowels[Self.place(syllable.onset, syllable.vowel)] }

  @inline(__always)
  private static func place(_ onset: UInt8, _ vowel: UInt8) -> Int { Int(onset) * Int(Vowel.count) + Int(vowel) }
}

/// A list of words with spaces between; `-` is an empty one.
func list(_ text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? "" : String($0) }
}
