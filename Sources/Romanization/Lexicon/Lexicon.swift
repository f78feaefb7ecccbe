/// What the letters alone do not tell: junctions where the word decides how they sound.
final class Lexicon: Sendable {
  /// What is known of Korean.
  static let korean = Lexicon(exceptions: .builtIn)

  /// The rules alone.
  static let rulesOnly = Lexicon(exceptions: Exceptions([]))

  /// The words that do not sound as their letters say.
  let exceptions: Exceptions
  /// The ``Question`` of each junction, by ``Following/index(_:_:)``.
  let questions: [UInt8] = (0..<Coda.count).flatMap { coda in
    Following.all.map { Lexicon.question(coda, $0).rawValue }
  }

  private init(exceptions: Exceptions) { self.exceptions = exceptions }

  /// Where a junction is in the tables, and the rule that the word asked for.
  struct Answer {
    var index: Int
    var rule: PronunciationRule?
  }

  /// Where the junction after a syllable is in the tables.
  ///
  /// Systems that do not write tense sounds need no ``Question/tension``.
  @inline(__always)
  func junction(
    _ syllables: [Syllable], _ place: Int, hearing finest: Question, as other: OtherReading? = nil
  ) -> Int {
    if let other, other.place == place, finest == .tension { return other.index(syllables) }
    let index = Following.index(syllables[place].coda, syllables[place + 1])
    let question = questions[index]
    if question == 0 || question > finest.rawValue { return index }
    return resolve(syllables, place, index).index
  }

  /// The answer of the lexicon for the junction after a syllable, of a word that may have another reading.
  func answer(_ syllables: [Syllable], _ place: Int, as other: OtherReading?) -> Answer {
    guard let other, other.place == place else {
      return resolve(syllables, place, Following.index(syllables[place].coda, syllables[place + 1]))
    }
    let rule = Tension.rule(coda: syllables[place].coda, before: syllables[(place + 1)...])
    return Answer(index: other.index(syllables), rule: other.isTense ? rule : nil)
  }

  /// True if the lexicon may have an entry for a junction, judged without its word.
  @inline(__always)
  func asks(_ index: Int, _ syllable: Syllable, _ next: Syllable, hearing finest: Question) -> Bool {
    let question = questions[index]
    if question == 0 || question > finest.rawValue { return false }
    return question == Question.cluster.rawValue || Self.mayNameLetter & (1 << UInt32(syllable.coda)) != 0
      || exceptions.mayTell(syllable.coda, before: next.number)
  }

  /// The answer of the lexicon, where `index` is the junction by its letters.
  func resolve(_ syllables: [Syllable], _ place: Int, _ index: Int) -> Answer {
    switch Question(rawValue: questions[index]) {
    case .vowel: vowel(syllables, place, index)
    case .liquid:
      exceptions.sound(of: syllables, after: place) == .keptN
        ? Answer(index: Following.index(Coda.n, Onset.n), rule: .keptN) : Answer(index: index)
    case .cluster: Answer(index: Self.cluster(syllables, place) ?? index)
    case .tension: tension(syllables, place, index)
    default: Answer(index: index)
    }
  }
}

// MARK: Questions

extension Lexicon {
  /// Why a junction must be looked up.
  enum Question: UInt8 {
    case none
    /// A coda before a vowel: does ㄴ come between, or does the coda become plain?
    case vowel
    /// ㄴ before ㄹ: two ㄹ or two ㄴ?
    case liquid
    /// Two consonants at the end before another: which of them stays?
    case cluster
    /// A plain consonant after a voiced sound: does it become tense?
    case tension
  }

  private static func question(_ coda: UInt8, _ following: Following) -> Question {
    switch following.onset {
    case Onset.none: coda == Coda.none ? .none : .vowel
    case Onset.r where coda == Coda.n: .liquid
    case Onset.h: coda == Coda.lg || Roots.mayEnd(in: coda) && following == .onset(Onset.h) ? .cluster : .none
    case Onset.g where coda == Coda.lg: .cluster
    case Onset.g, Onset.d, Onset.b, Onset.s, Onset.j: consonant(after: coda)
    default: coda == Coda.lb ? .cluster : .none
    }
  }

  private static func consonant(after coda: UInt8) -> Question {
    switch coda {
    case Coda.none, Coda.n, Coda.l, Coda.m, Coda.ng: .tension
    case Coda.lb, Coda.lm, Coda.lh: .cluster
    default: .none
    }
  }

  private func vowel(_ syllables: [Syllable], _ place: Int, _ index: Int) -> Answer {
    let coda = syllables[place].coda
    let isFront = Vowel.isFront(syllables[place + 1].vowel)
    if let name = Self.letterName(syllables, place) {
      return Answer(index: Following.index(name, Onset.none), rule: .letterName)
    }
    guard isFront || Self.stops(coda) else { return Answer(index: index) }
    switch exceptions.sound(of: syllables, after: place, asksLeft: !isFront) {
    case .addedN: return Answer(index: Following.index(coda, Onset.n), rule: .addedN)
    case .stop: return Answer(index: Following.index(Junction.plain(coda), Onset.none), rule: .wordBoundary)
    default: return Answer(index: index)
    }
  }

  /// True if a coda can become another before a vowel (맛없다, 값어치).
  private static func stops(_ coda: UInt8) -> Bool {
    switch coda {
    case Coda.gs, Coda.lg, Coda.lb, Coda.lp, Coda.bs, Coda.s, Coda.j, Coda.ch, Coda.k, Coda.t, Coda.p, Coda.h: true
    default: false
    }
  }

  private func tension(_ syllables: [Syllable], _ place: Int, _ index: Int) -> Answer {
    let sound = exceptions.sound(of: syllables, after: place)
    let isTense =
      sound == .tense || Tension.followsStem(syllables, place) || Tension.followsFuture(syllables, place)
    guard isTense else { return Answer(index: index) }
    let coda = syllables[place].coda
    return Answer(
      index: Following.index(coda, tensed: syllables[place + 1].onset),
      rule: Tension.rule(coda: coda, before: syllables[(place + 1)...]))
  }
}

// MARK: Closed classes

extension Lexicon {
  /// The coda that the name of a letter ends in before a vowel: 디귿이 is 디그시 (article 16).
  private static func letterName(_ syllables: [Syllable], _ place: Int) -> UInt8? {
    guard mayNameLetter & (1 << UInt32(syllables[place].coda)) != 0 else { return nil }
    return switch syllables[place].scalar {
    case "읒", "읓", "읕", "읗": Coda.s
    case "귿" where place > 0 && syllables[place - 1].scalar == "디": Coda.s
    case "읔": Coda.g
    case "읖": Coda.b
    default: nil
    }
  }

  /// A bit for each coda of a letter's name.
  private static let mayNameLetter: UInt32 =
    1 << UInt32(Coda.d) | 1 << UInt32(Coda.j) | 1 << UInt32(Coda.ch) | 1 << UInt32(Coda.k) | 1 << UInt32(Coda.t)
    | 1 << UInt32(Coda.p) | 1 << UInt32(Coda.h)

  /// 싫증 is 실쯩; 밟다, 넓죽하다, 넓둥글다 keep ㅂ (article 10); 닭, 흙 and their like keep ㄱ before particles (article 11); nothing
  /// becomes tense after the nouns 여덟 and 삶 (articles 24 and 25 speak of stems), nor in 옮기다, 곪기다 and 굶주리다, where
  /// what follows is not an ending.
  private static func cluster(_ syllables: [Syllable], _ place: Int) -> Int? {
    let next = syllables[place + 1]
    if next.onset == Onset.h { return Roots.aspirated(syllables, place) }
    switch syllables[place].scalar {
    case "밟": return Following.index(Coda.lp, next)
    case "넓" where "죽둥적살패".unicodeScalars.contains(next.scalar):
      return Following.index(Coda.lp, next)
    case "싫" where next.scalar == "증": return Following.index(Coda.l, tensed: next.onset)
    case "닭", "탉", "흙", "칡", "삵", "슭": return Following.index(Coda.g, next)
    case "덟": return Following.index(Coda.l, next)
    case "삶", "앎":
      return WordParts(syllables).areParticles(from: place + 1) ? Following.index(Coda.m, next) : nil
    case "옮" where "기긴길김깁겨겼".unicodeScalars.contains(next.scalar),
      "곪" where "긴길깁겨겼".unicodeScalars.contains(next.scalar),
      "굶" where "주줄긴길깁겨겼".unicodeScalars.contains(next.scalar):
      return Following.index(Coda.m, next)
    default: return nil
    }
  }
}
