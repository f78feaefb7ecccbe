/// Why a plain consonant becomes tense after a voiced sound.
enum Tension {
  /// The rule that asks for it, by what precedes the consonant and after the junction.
  static func rule(coda: UInt8, before rest: ArraySlice<Syllable>) -> PronunciationRule {
    if coda == Coda.l {
      if futures.begins(rest) { return .tenseAfterFuture }
      let onset = rest.first?.onset
      return onset == Onset.d || onset == Onset.s || onset == Onset.j ? .tenseInSino : .tenseInCompound
    }
    return (coda == Coda.n || coda == Coda.m) && endings.contains(rest) ? .tenseAfterStem : .tenseInCompound
  }

  /// True if the junction after a syllable is one of the few stems in ㄴ or ㅁ and its ending (article 24: 삼고, 더듬지).
  ///
  /// What is a noun as well (신고, 참고) is taken for the noun; the ending 기 is left to the lexicon, since passives and
  /// causatives stay plain (안기다, 남기다).
  static func followsStem(_ syllables: [Syllable], _ place: Int) -> Bool {
    let stem = syllables[place]
    guard stem.coda == Coda.n || stem.coda == Coda.m else { return false }
    guard "안신감남넘담참품삼숨심뿜듬금".unicodeScalars.contains(stem.scalar) else { return false }
    let begins =
      place == 0
      ? stem.scalar != "듬" && stem.scalar != "금"
      : "껴어아여러려다더보머내싸와".unicodeScalars.contains(syllables[place - 1].scalar)
    let rest = syllables[(place + 1)...]
    return begins && endings.contains(rest) && !nouns.contains(syllables[place...])
  }

  /// True if the junction after a syllable is between a form in ㄹ of what is to be and its ending (article 27:
  /// 할수록, 할지).
  ///
  /// 게, 지 and 듯 also follow stems that end in ㄹ themselves (살게, 들지), after which they stay plain.
  static func followsFuture(_ syllables: [Syllable], _ place: Int) -> Bool {
    guard syllables[place].coda == Coda.l, WordParts(syllables).isFuture(from: place + 1) else { return false }
    switch syllables[place + 1].scalar {
    case "수", "진", "세", "걸": return true
    case "지" where place + 2 < syllables.count && "라언니".unicodeScalars.contains(syllables[place + 2].scalar):
      return true
    default: return !stemsInRieul.contains(syllables[place].number)
    }
  }

  /// The last syllables of stems in ㄹ.
  private static let stemsInRieul = Set(
    """
    들물돌달밀떨걸놀살글불몰풀울틀닐팔갈질깔굴날말빨칠슬끌쓸늘멀길설널뚤썰빌일알클벌골뜰둘줄얼솔잘멸괄괠꼴덜실툴쏠열딸절졸털헐
    """.unicodeScalars.compactMap { Syllable($0)?.number })

  private static let nouns = SyllableRuns("신고 참고 금고 감지 심지 담지 신지 안다")

  /// True if a word that follows a form in ㄹ begins with a noun that leans on it: 할 것을 is 할 꺼슬 (article 27).
  ///
  /// After 을 a noun may be as well (도움을 줄), so that only what leans for certain counts there; after 를 only
  /// 것 and 듯 (오를 것).
  static func leans(_ syllables: [Syllable], on last: Syllable) -> Bool {
    guard let first = syllables.first else { return false }
    let rest = syllables.dropFirst()
    switch first.scalar {
    case "것", "듯": return true
    case _ where last.scalar == "를": return false
    case "거": return rest.isEmpty || afterThing.contains(rest)
    case "게": return rest.isEmpty
    case "수", "데", "바", "곳": return WordParts(syllables).areParticles(from: 1) || rest.isEmpty
    case "줄", "적", "걸", "건":
      return last.scalar != "을" && (rest.isEmpty || WordParts(syllables).areParticles(from: 1))
    default: return false
    }
  }

  /// What follows 거, which is 것 in speech.
  private static let afterThing = SyllableRuns("야 예요 에요 다 라 라고 라는 라며 니까 니 고 란 지 죠 든 면 는 는데 거든 잖아 군 네")
  /// Endings of verbs that follow ㄴ or ㅁ (article 24).
  private static let endings = SyllableRuns(
    """
    고 지 다 게 던 거나 도록 지만 고서 다가 지는 고는 습니다 습니까 더니 지도 거든 겠다 거라 지요 고요
    """)
  /// Endings that begin with ㄹ (article 27).
  private static let futures = SyllableRuns("게 걸 수록 지 지라도 지언정 진대 세라 듯 듯이 지도 것 거 게요 것을 수 지는 밖에")
}
