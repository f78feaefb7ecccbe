/// The ways Koreans write the letters of their names, each with a cost.
enum NameLetters {
  /// A way to write a letter of Hangul.
  struct Way: Hashable, Sendable {
    var letters: [UInt8]
    var cost: Double
  }

  /// A letter of Hangul, or a whole surname, with the ways to write it.
  struct Unit: Hashable, Sendable {
    var ways: [Way]
    /// The cost of omitting it.
    var missing: Double
  }

  /// The cost of a Latin letter that corresponds to nothing.
  static let extraLetter = 0.9

  /// Splits a name into units.
  static func name(_ name: PersonName) -> Name {
    Name(
      surnames: surnames(name.surname), given: name.given.flatMap(letters), initials: name.given.map(initial),
      syllables: name.count)
  }

  /// A name split into units.
  struct Name: Hashable, Sendable {
    /// The units of the surname: its customary spellings, or letter for letter.
    var surnames: [[Unit]]
    /// The onset, vowel and coda of each given syllable.
    var given: [Unit]
    /// The letter that may stand for each given syllable.
    var initials: [Unit]
    /// How many syllables the name has.
    var syllables: Int
  }

  private static func surnames(_ syllables: [Syllable]) -> [[Unit]] {
    let letters = syllables.flatMap(letters)
    guard let known = CustomarySpellings.surnames[String(syllables)] else { return [letters] }
    let most = known.map(\.weight).max() ?? 1
    let customary = known.map { Way(letters: Array($0.letters.utf8), cost: cost($0.weight / most)) }
    let uncustomary = Unit(ways: [Way(letters: [], cost: 0.3)], missing: 0.3)
    return [[Unit(ways: customary, missing: 2.5)], [uncustomary] + letters]
  }

  /// The cost of a spelling, given how much rarer it is than the usual one.
  private static func cost(_ share: Double) -> Double { share >= 0.5 ? 0 : share >= 0.2 ? 0.05 : 0.15 }

  /// The letter that stands for a syllable in initials: the first one of its onset, or of its vowel where it has none.
  private static func initial(of syllable: Syllable) -> Unit {
    let silent = syllable.onset == Onset.none
    let ways = silent ? vowels[Int(syllable.vowel)] + onsets[Int(Onset.none)] : onsets[Int(syllable.onset)]
    return Unit(ways: ways.map { Way(letters: Array($0.letters.prefix(1)), cost: $0.cost) }, missing: 0.8)
  }

  private static func letters(of syllable: Syllable) -> [Unit] {
    let onset = Unit(ways: onsets[Int(syllable.onset)], missing: syllable.onset == Onset.none ? 0 : 1.2)
    let vowel = Unit(ways: vowels[Int(syllable.vowel)], missing: 1)
    if syllable.coda == Coda.none { return [onset, vowel] }
    return [onset, vowel, Unit(ways: codas[Int(Junction.plain(syllable.coda))], missing: 1.2)]
  }

  // A digit after a spelling is its cost in tenths; `-` means that the letter is omitted.
  private static let onsets = table(
    """
    g k gh3 c5 q6; kk g1 k1 gg; n r5 l6 -6; d t1 th4; tt d2 t2 dd; r l n4 rh3 y5 -6; m; b p v4; pp b2 p2 bb; s sh3; ss s1 sh4; - y5 w5 h7; j ch z3 c4 g5 zh5
    jj j1 ch2; ch c4 tch2 j4; k c3 kh3 g4; t th3 d4; p ph2 f2 b4; h wh2 -7
    """)

  private static let vowels = table(
    """
    a ah1 ar3 aa3 u5; ae ai1 e2 ay2 a3 ea2 eh3; ya ia2 yah2; yae ye2 yai2; eo u o2 uh1 e4 eu3 ou2 er3 aw4 au5 oe4 eou2 oo6 ur3 a6; e ae1 ei1 eh2 ai3 ay3 a4
    yeo you1 yu1 yo2 yuh2 ye4 yuo3 yeou2 eo4 u4 ieo3 you2 yeu2 io3 youn5 ou4; ye yae1 ae2 e3 yeh2 ea3 yea2 i5 a5 yei2; o oh1 oe3 oo4 ou3 eo5 u6 ow3; wa oa2 ua2 a4 oah3
    wae wai2 oai3 we3; oe oi1 we2 oy2 wae3 o4 wee4; yo yoh1 eo4 io2 you4 o5 yeo4; u oo woo3 wu2 ou1 oe5 uu3 w5 o5 ue4 eu4; wo weo1 won5 uo2 o4 wu3 woo4 eo5
    we wae2 wee3; wi ui2 wee1 ui1 ee4 we4 uy3; yu yoo you1 iu2 u3 ew3 yoe4 iou3 ue3 ui5 yeo5; eu u e3 oo4 ue2 uh3 o4 ou4 i5 eui4 eo4; ui eui ee hee9 i2 e3 ey3 yi2 ie3 eu3
    i ee yi1 y3 ie2 ea3 ih2 ey3 e4
    """)

  private static let codas = table(
    """
    -; k g ck1 c2 gk2 kk2 q4 ke3 gg2; -; -; n hn1 nn1 ne2 ng5; -; -; t d s2 th3; l r2 ll1 le2 lh2 hl2; -; -; -; -; -; -; -; m mm1 me2 hm2 n5; p b pp2 bb2 pb2; -; -; -
    ng n4 nng2 g5 nk3; -; -; -; -; -; -
    """)

  private static func table(_ text: String) -> [[Way]] {
    text.split { $0 == ";" || $0 == "\n" }.map { entry in
      entry.split(separator: " ").map { word in
        let cost = word.last?.wholeNumberValue
        let letters = cost == nil ? word : word.dropLast()
        return Way(letters: letters == "-" ? [] : Array(letters.utf8), cost: Double(cost ?? 0) / 10)
      }
    }
  }
}
