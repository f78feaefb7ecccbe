/// Roots that 하다 follows and that are not nouns, so that no ㅎ is written in them (notice 2000-8, chapter 3, article 1:
/// only a noun keeps its ㅎ): 못하다 motada, 따뜻한 ttatteutan, but 시작하다 sijakhada.
enum Roots {
  /// True if a root may end in a coda.
  static func mayEnd(in coda: UInt8) -> Bool {
    coda == Coda.g || coda == Coda.b || coda == Coda.s || coda == Coda.t
  }

  /// Where the junction of a root and 하다 is in the tables; nil where another word precedes the ㅎ.
  static func aspirated(_ syllables: [Syllable], _ place: Int) -> Int? {
    let (left, next) = (syllables[place], syllables[place + 1])
    guard next.vowel == Vowel.a || next.vowel == Vowel.ae, isRoot(syllables[...place]) else { return nil }
    // With ㅌ as with ㅅ, so that it is not taken for the ㅌ that becomes ㅊ before 이.
    let coda = left.coda == Coda.t ? Coda.s : left.coda
    return Int(coda) * Following.count + Int(Onset.count) + 1
  }

  private static func isRoot(_ syllables: ArraySlice<Syllable>) -> Bool {
    guard let last = syllables.last else { return false }
    switch last.coda {
    case Coda.s: return !nounsInSiot.contains(last.scalar) || listed.contains(syllables.suffix(2))
    case Coda.t: return last.scalar == "숱"
    default: return whole.contains(syllables) || (2...3).contains { listed.contains(syllables.suffix($0)) }
    }
  }

  /// Nouns in ㅅ that 하다 or the particle 하고 follows.
  private static let nounsInSiot = Set("뜻짓것옷맛멋곳빗낫붓벗".unicodeScalars)
  /// Roots that are a word's first syllable.
  private static let whole = SyllableRuns("속 급 약 착 독 족 딱 박 흑 적 턱 핍 십")
  /// Longer roots, by their end.
  private static let listed = SyllableRuns(
    """
    따뜻 뜨뜻 가득 그득 가뜩 아득 자욱 빽빽 뻑뻑 퍽퍽 팍팍 딱딱 뚝뚝 씩씩 촉촉 축축 착착 칙칙 똑똑 톡톡 눅눅 싹싹 넓적 납작 납죽 길쭉 뾰족 두둑 수북 소복 소박
    순박 각박 척박 급박 희박 야박 천박 해박 풍족 흡족 넉넉 답답 섭섭 갑갑 텁텁 까마득 익숙 엄숙 정숙 성숙 솔직 정직 확실 묵직 굵직 큼직 끔찍 깜짝 복잡
    난잡 번잡 조잡 추잡 시급 조급 성급 다급 위급 긴급 적합 부적합 유독 지독 혹독 고독 돈독 신속 민첩 친숙 미숙 능숙 과격 엄격 완벽 명백 결백 창백 막막 삭막 급격 현격
    """)
}
