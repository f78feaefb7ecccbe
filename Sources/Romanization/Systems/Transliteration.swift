/// The reversible transliteration of notice 2000-8 (chapter 3, article 8): letter for letter, with a hyphen where ㅇ
/// begins a syllable (물엿 mul-yeos) and where the letters could be divided in another way (없었습 eobs-eoss-seub).
enum Transliteration {
  static let onsets = list("g kk n d tt l m b pp s ss - j jj ch k t p h")
  static let codas = list("- g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h")

  static let table = LetterTable(
    initials: onsets, vowels: RevisedRomanization.vowels, finals: codas, hearing: .none,
    junction: { coda, following, _ in letters(coda, following.onset) })

  /// The letters of a junction; the hyphen goes with the coda.
  private static func letters(_ coda: UInt8, _ onset: UInt8) -> (String, String) {
    let (end, start) = (codas[Int(coda)], onsets[Int(onset)])
    let needsHyphen = onset == Onset.none || divide(end + start) != end.utf8.count
    return (needsHyphen ? end + "-" : end, start)
  }

  /// Where consonants between two vowels divide: before the longest run that can begin a syllable.
  static func divide(_ consonants: String) -> Int {
    let longest = onsets.filter { !$0.isEmpty && consonants.hasSuffix($0) }.map(\.utf8.count).max() ?? 0
    return consonants.utf8.count - longest
  }
}

// MARK: The way back

extension Transliteration {
  /// The Hangul that a transliterated word writes; nil where it is none.
  static func hangul(_ word: Substring) -> String? {
    var hangul = ""
    for (place, part) in word.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
      guard let syllables = syllables(part, isFirst: place == 0) else { return nil }
      hangul.unicodeScalars.append(contentsOf: syllables.map(\.scalar))
    }
    return hangul
  }

  /// The syllables between two hyphens.
  private static func syllables(_ part: Substring, isFirst: Bool) -> [Syllable]? {
    var rest = part
    var syllables: [Syllable] = []
    guard let first = takeConsonants(&rest), var onset = index(of: first, in: onsets) else { return nil }
    while !rest.isEmpty {
      guard let vowel = takeVowel(&rest), let consonants = takeConsonants(&rest) else { return nil }
      let border = rest.isEmpty ? consonants.utf8.count : divide(consonants)
      guard let coda = index(of: String(consonants.utf8.prefix(border)) ?? "", in: codas) else { return nil }
      syllables.append(Syllable(onset: onset, vowel: vowel, coda: coda))
      guard let next = index(of: String(consonants.utf8.dropFirst(border)) ?? "", in: onsets) else { return nil }
      onset = next
    }
    return syllables.isEmpty ? nil : syllables
  }

  private static func index(of letters: String, in table: [String]) -> UInt8? {
    table.firstIndex(of: letters).map { UInt8(truncatingIfNeeded: $0) }
  }

  private static func takeConsonants(_ rest: inout Substring) -> String? {
    let run = rest.prefix { !"aeiouwy".contains($0) }
    rest = rest.dropFirst(run.count)
    return String(run)
  }

  /// Takes the longest vowel that the letters begin with.
  private static func takeVowel(_ rest: inout Substring) -> UInt8? {
    for length in [3, 2, 1] {
      if let vowel = index(of: String(rest.prefix(length)), in: RevisedRomanization.vowels) {
        rest = rest.dropFirst(length)
        return vowel
      }
    }
    return nil
  }
}
