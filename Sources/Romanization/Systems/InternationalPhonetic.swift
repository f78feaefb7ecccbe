/// The sounds of a word in the International Phonetic Alphabet, after Lee (1999) in the handbook of the association.
///
/// Plain stops are voiced between voiced sounds, stops at the end are not released, and ㅅ, ㄴ, ㅎ have their palatal
/// sounds before ㅣ and its glide.
enum InternationalPhonetic {
  /// The letters of one syllable as it sounds between its neighbours.
  static func letters(_ syllable: Syllable, after previous: Syllable?) -> String {
    onset(syllable, after: previous) + vowel(syllable) + codas[Int(syllable.coda)]
  }

  private static let plain = list("k k͈ n t t͈ ɾ m p p͈ s s͈ - tɕ t͈ɕ tɕʰ kʰ tʰ pʰ h")
  private static let voiced = list("ɡ k͈ n d t͈ ɾ m b p͈ s s͈ - dʑ t͈ɕ tɕʰ kʰ tʰ pʰ ɦ")
  private static let vowels = list("a ɛ ja jɛ ʌ e jʌ je o wa wɛ we jo u wʌ we ɥi ju ɯ ɰi i")
  private static let codas = list("- k̚ - - n - - t̚ ɭ - - - - - - - m p̚ - - - ŋ - - - - - -")

  private static func onset(_ syllable: Syllable, after previous: Syllable?) -> String {
    let isFront = Vowel.isFront(syllable.vowel) || syllable.vowel == Vowel.wi
    let isVoiced = previous.map { [Coda.none, Coda.n, Coda.l, Coda.m, Coda.ng].contains($0.coda) } ?? false
    switch syllable.onset {
    case Onset.s where isFront: return "ɕ"
    case Onset.ss where isFront: return "ɕ͈"
    case Onset.n where isFront && syllable.vowel != Vowel.wi: return "ɲ"
    case Onset.h where isFront && !isVoiced: return "ç"
    case Onset.r where previous?.coda == Coda.l: return "ɭ"
    default: return (isVoiced ? voiced : plain)[Int(syllable.onset)]
    }
  }

  private static func vowel(_ syllable: Syllable) -> String { vowels[Int(syllable.vowel)] }
}
