/// McCune–Reischauer (1939) as used by libraries (ALA-LC): plain consonants are voiced between voiced sounds unless pronounced
/// tense (문법 munpŏp); `’` marks aspiration; ŏ and ŭ.
enum McCuneReischauer {
  static let table = LetterTable(
    initials: onsets, vowels: vowels,
    finals: RevisedRomanization.table.finals.indices.map { coda in
      codas[Int(Junction.plain(UInt8(truncatingIfNeeded: coda)))]
    }, hearing: .tension, junction: letters)

  /// Drops the ㄴ of 년 after digits, as ALA-LC does: 2007년 is 2007yŏn.
  static func counted(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let isYear = scalar == "년" && scalars.last.map { ("0"..."9").contains($0) } ?? false
      scalars.append(isYear ? "연" : scalar)
    }
    return String(scalars)
  }

  private static let onsets = list("k kk n t tt r m p pp s ss - ch tch ch’ k’ t’ p’ h")
  private static let voiced = list("g kk n d tt r m b pp s ss - j tch ch’ k’ t’ p’ h")
  private static let vowels = list("a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
  private static let codas = RevisedRomanization.codas

  private static func letters(_ coda: UInt8, _ following: Following, _ sound: Junction) -> (String, String) {
    if following == .onset(Onset.h) {
      if sound.coda == Coda.l, sound.onset == Onset.h { return ("r", "h") }
      if sound.rules.contains(RuleSet(.aspiration)), let stop = RevisedRomanization.stop(coda) {
        return (codas[Int(sound.coda)] + stop, "h")
      }
    }
    // ALA-LC keeps the h of adjectives too: 따뜻한 ttattŭthan.
    if following == .palatalH, coda == Coda.s { return ("t", "h") }
    // ALA-LC never writes a letter three times: 색깔 saekkal.
    if let stop = doubledStop(following.onset), sound.coda == stop { return ("", onset(coda, following, sound)) }
    if sound.coda == Coda.n, sound.onset == Onset.g { return ("n", "’g") }
    if sound.coda == Coda.l, sound.onset == Onset.r { return ("l", "l") }
    return (codas[Int(sound.coda)], onset(coda, following, sound))
  }

  private static func onset(_ coda: UInt8, _ following: Following, _ sound: Junction) -> String {
    let isTense = RevisedRomanization.isWrittenTense(coda, following)
    if RevisedRomanization.lax(sound.onset) != sound.onset {
      return onsets[Int(isTense ? sound.onset : sound.onset - 1)]
    }
    return voiced[Int(sound.onset)]
  }

  /// The coda that a doubled onset would turn into a triple letter.
  private static func doubledStop(_ onset: UInt8) -> UInt8? {
    switch onset {
    case Onset.gg: Coda.g
    case Onset.dd: Coda.d
    case Onset.bb: Coda.b
    default: nil
    }
  }
}
