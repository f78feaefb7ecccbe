/// The Yale romanization (Martin 1967), which writes the spelling letter for letter.
///
/// ㅜ after ㅁ, ㅂ, ㅃ and ㅍ is written `u`, since ㅡ does not follow them. A period precedes a syllable that begins
/// with a vowel after a coda, as in linguists' glosses (꽃이 kkoch.i).
enum Yale {
  static let table: LetterTable = {
    var table = LetterTable(
      initials: onsets, vowels: vowels, finals: codas, hearing: .none,
      junction: { coda, following, _ in
        let isOpen = coda == Coda.none || following.onset != Onset.none
        return (codas[Int(coda)] + (isOpen ? "" : "."), onsets[Int(following.onset)])
      })
    for labial in [Onset.m, Onset.b, Onset.bb, Onset.p] {
      table.setVowel(Letters("u"), onset: labial, vowel: Vowel.u)
    }
    return table
  }()

  private static let onsets = list("k kk n t tt l m p pp s ss - c cc ch kh th ph h")
  private static let vowels = list("a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i")
  private static let codas = list("- k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h")
}
