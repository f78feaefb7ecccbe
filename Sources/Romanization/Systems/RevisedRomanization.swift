/// Revised Romanization (국어의 로마자 표기법, notice 2000-8): the vowels of the spelling, the consonants of the
/// pronunciation.
///
/// Tense sounds are written where they are spelled (chapter 3, article 1: 압구정 Apgujeong), and a noun keeps its ㅎ
/// after ㄱ, ㄷ, ㅂ (묵호 Mukho, but 잡혀 japyeo).
enum RevisedRomanization {
  static let table = LetterTable(
    initials: onsets, vowels: vowels, finals: (0..<Coda.count).map { codas[Int(Junction.plain($0))] },
    junction: letters)

  static let onsets = list("g kk n d tt r m b pp s ss - j jj ch k t p h")
  static let vowels = list("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  static let codas = list("- k - - n - - t l - - - - - - - m p - - - ng - - - - - -")

  private static func letters(_ coda: UInt8, _ following: Following, _ sound: Junction) -> (String, String) {
    if following == .onset(Onset.h), sound.rules.contains(RuleSet(.aspiration)), let stop = stop(coda) {
      return (codas[Int(sound.coda)] + stop, "h")
    }
    let onset = isWrittenTense(coda, following) ? sound.onset : lax(sound.onset)
    let letters = onset == Onset.r && sound.coda == Coda.l ? "l" : onsets[Int(onset)]
    return (codas[Int(sound.coda)], letters)
  }

  /// The stop that stays separate from a following ㅎ, as in 묵호; nil for codas that end in ㅎ or begin with ㄴ.
  static func stop(_ coda: UInt8) -> String? {
    switch coda {
    case Coda.nj, Coda.h: nil
    case Coda.lb, Coda.lp: "p"
    default: codas[Int(Junction.plain(coda))]
    }
  }

  /// True if a tense sound is spelled tense: in the onset, or as ㄲ or ㅆ before a vowel.
  static func isWrittenTense(_ coda: UInt8, _ following: Following) -> Bool {
    if case .tensed = following { return false }
    return switch following.onset {
    case Onset.gg, Onset.dd, Onset.bb, Onset.ss, Onset.jj: true
    case Onset.none: coda == Coda.gg || coda == Coda.ss
    default: false
    }
  }

  static func lax(_ onset: UInt8) -> UInt8 {
    switch onset {
    case Onset.gg, Onset.dd, Onset.bb, Onset.ss, Onset.jj: onset - 1
    default: onset
    }
  }
}
