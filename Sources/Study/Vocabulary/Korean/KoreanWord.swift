/// A Korean word and what is attached to it.
///
/// Nothing is cut on a mere likeness: verbs and nouns end in the same syllables (먹는, 바다는), so that a word is cut only
/// where a list of nouns and verbs leaves one way to read it, or where no verb and no longer noun is known.
struct KoreanWord: Hashable {
  /// The word as a dictionary has it: 정부가 is 정부, 쌓였습니다 is 쌓이다; as it stands where that is not sure.
  var form: String
  /// The particle attached to it; nil if there is none, or if that is not sure.
  var particle: String?
  /// True if the form is one that a dictionary has.
  var isSure: Bool
  /// What else the word may be, if the rest of the story has it: the verbs of 배우는, the noun of 배가.
  var others: Set<String>

  private init(_ form: String, particle: String? = nil, isSure: Bool, others: Set<String> = []) {
    (self.form, self.particle, self.isSure, self.others) = (form, particle, isSure, others)
  }

  /// Reads a word.
  init(_ word: String) {
    guard let syllables = [Syllable](hangul: word) else {
      self = Self.mixed(word)
      return
    }
    let marks = KoreanLexicon.marks(of: word)
    if syllables.count < 2 || marks?.isNoun == true || marks?.standsAlone == true {
      let noun = word.count == 2 ? Self.subject(word) : nil
      self.init(word, isSure: marks != nil, others: noun.map { [$0] } ?? [])
      return
    }
    self = Self.read(word, verbs: KoreanVerb.dictionaryForms(of: syllables))
  }

  /// Decides between the noun and the verbs that a word may be.
  private static func read(_ word: String, verbs: Set<String>) -> KoreanWord {
    if let pronoun = pronoun(word) { return pronoun }
    let noun = knownNoun(word, withCompounds: verbs.isEmpty)
    if let noun, verbs.isEmpty { return noun }
    let isCopula = noun?.form.count == 1 && noun?.particle == nil
    if let verb = verbs.first, verbs.count == 1, noun == nil || isCopula { return KoreanWord(verb, isSure: true) }
    guard verbs.isEmpty else {
      return KoreanWord(word, isSure: false, others: verbs.union(noun.map { [$0.form] } ?? []))
    }
    if isCompound(word) {
      let cut = KoreanParticles.cuts(word).first?.noun
      return KoreanWord(word, isSure: cut == nil, others: cut.map { [$0] } ?? [])
    }
    if let verbal = nominal(word) { return verbal }
    return unknownNoun(word)
  }

  /// A pronoun of one syllable, which outweighs rare verbs: 이를, 나는.
  private static func pronoun(_ word: String) -> KoreanWord? {
    guard word.count == 2, let last = word.last, "는를".contains(last), isPronoun(String(word.dropLast())) else {
      return nil
    }
    return KoreanWord(String(word.dropLast()), particle: String(last), isSure: true)
  }

  /// True for a pronoun of one syllable.
  static func isPronoun(_ form: String) -> Bool { ["이", "그", "저", "나", "너"].contains(form) }

  /// The noun of one syllable that a word of two may have before a particle of subject or object: 배가.
  private static func subject(_ word: String) -> String? {
    guard let last = word.last, "은는이가을를".contains(last), let cut = KoreanParticles.cuts(word).first else {
      return nil
    }
    return singular(cut.noun, withCompounds: false)
  }

  /// A listed noun, or one made of two or with 들, and its particle or form of 이다.
  private static func knownNoun(_ word: String, withCompounds: Bool) -> KoreanWord? {
    for (cuts, isParticle) in [(KoreanParticles.cuts(word), true), (KoreanParticles.copulas(word), false)] {
      for cut in cuts {
        guard let noun = singular(cut.noun, withCompounds: withCompounds) else { continue }
        return KoreanWord(noun, particle: isParticle ? cut.particle : nil, isSure: true)
      }
    }
    return singular(word, withCompounds: false).map { KoreanWord($0, isSure: true) }
  }

  /// A noun that is known, without 들.
  private static func singular(_ noun: String, withCompounds: Bool) -> String? {
    if noun.count == 1 { return KoreanLexicon.isNoun(noun) && !letterNames.contains(noun) ? noun : nil }
    if KoreanLexicon.isNoun(noun) || withCompounds && isCompound(noun) { return noun }
    guard noun.hasSuffix("들"), noun.count > 2 else { return nil }
    let one = String(noun.dropLast())
    return KoreanLexicon.isNoun(one) || withCompounds && isCompound(one) ? one : nil
  }

  /// Syllables that are rarely nouns by themselves: names of letters and notes, pronouns, endings.
  private static let letterNames: Set<String> = [
    "가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "카", "타", "파", "하", "이", "의", "에", "을", "은", "니", "더", "데",
    "되", "러", "레", "로", "리", "만", "고", "도", "지", "시", "기", "어", "우",
  ]

  /// True for two listed nouns of two syllables or more that are written together: 국무회의.
  private static func isCompound(_ word: String) -> Bool {
    guard word.count >= 4 else { return false }
    return (2...word.count - 2).contains { length in
      KoreanLexicon.isNoun(String(word.prefix(length))) && KoreanLexicon.isNoun(String(word.dropFirst(length)))
    }
  }

  /// A verb that is made a noun, and its particle: 걷기를, 막았음을.
  private static func nominal(_ word: String) -> KoreanWord? {
    for cut in KoreanParticles.cuts(word) {
      guard let syllables = [Syllable](hangul: cut.noun), let last = syllables.last,
        last.scalar == "기" || last.coda == Coda.mieum
      else { continue }
      let verbs = KoreanVerb.dictionaryForms(of: syllables)
      guard let verb = verbs.first, verbs.count == 1 else { continue }
      return KoreanWord(verb, particle: cut.particle, isSure: true)
    }
    return nil
  }

  /// A name or another word that is not listed, and the particle that it seems to have.
  private static func unknownNoun(_ word: String) -> KoreanWord {
    if let cut = KoreanParticles.copula(word), cut.noun.count > 1 { return KoreanWord(cut.noun, isSure: true) }
    guard let cut = KoreanParticles.cuts(word).first, cut.noun.count > 1 else {
      return KoreanWord(word, isSure: !(word.last.map(verbalEnds.contains) ?? false))
    }
    return KoreanWord(cut.noun, particle: cut.particle, isSure: true)
  }

  /// The last syllables of forms of verbs; few nouns that are not listed end in them.
  private static let verbalEnds: Set<Character> = [
    "다", "요", "죠", "까", "든", "면", "서", "고", "며", "지", "게", "니", "데", "도", "록", "라", "은", "는", "을", "던", "야",
  ]

  /// A word with digits, Latin letters or other signs before its particle: 4천에, KBS가.
  private static func mixed(_ word: String) -> KoreanWord {
    guard word.unicodeScalars.allSatisfy({ ("가"..."힣").contains($0) || $0.properties.numericType != nil }),
      let cut = KoreanParticles.cuts(word).first, cut.noun.count > 1
    else { return KoreanWord(word, isSure: true) }
    return KoreanWord(cut.noun, particle: cut.particle, isSure: true)
  }
}
