/// What the letters alone do not tell: junctions where the word decides how they sound.
enum Lexicon {
  /// Why a junction must be looked up.
  enum Question: UInt8 {
    case none
    /// A coda before a vowel: does ㄴ come between, or does the coda become plain?
    case vowel
    /// ㄴ before ㄹ: two ㄹ or two ㄴ?
    case liquid
    /// ㄼ or ㄺ before a consonant: which of the two letters stays?
    case cluster
  }

  /// The question of each junction, by ``Following/index(_:_:)``.
  static let questions: [UInt8] = (0..<Coda.count).flatMap { coda in
    Following.all.map { question(coda, $0).rawValue }
  }

  private static func question(_ coda: UInt8, _ following: Following) -> Question {
    switch following.onset {
    case Onset.none: coda == Coda.none ? .none : .vowel
    case Onset.r where coda == Coda.n: .liquid
    case Onset.h: coda == Coda.lg ? .cluster : .none
    default: coda == Coda.lb || (coda == Coda.lg && following.onset == Onset.g) ? .cluster : .none
    }
  }

  /// Where the junction after a syllable stands in the tables, and the rule that the word asked for; `index` is where
  /// it stands by its letters.
  static func resolve(_ syllables: [Syllable], _ place: Int, _ index: Int) -> (index: Int, rule: Rule?) {
    switch Question(rawValue: questions[index]) {
    case .vowel: vowel(syllables, place, index)
    case .liquid:
      Exceptions.sound(of: syllables, after: place, asksLeft: false) == .keptN
        ? (Following.index(Coda.n, Onset.n), .keptN) : (index, nil)
    case .cluster: (cluster(syllables, place) ?? index, nil)
    default: (index, nil)
    }
  }

  private static func vowel(_ syllables: [Syllable], _ place: Int, _ index: Int) -> (Int, Rule?) {
    let coda = syllables[place].coda
    let isFront = Vowel.isFront(syllables[place + 1].vowel)
    if let name = letterName(syllables, place) { return (Following.index(name, Onset.none), .letterName) }
    guard isFront || stops(coda) else { return (index, nil) }
    switch Exceptions.sound(of: syllables, after: place, asksLeft: !isFront) {
    case .addedN: return (Following.index(coda, Onset.n), .addedN)
    case .stop: return (Following.index(Junction.plain(coda), Onset.none), .wordBoundary)
    default: return (index, nil)
    }
  }

  /// Whether a coda can become another before a vowel (맛없다, 값어치).
  private static func stops(_ coda: UInt8) -> Bool {
    switch coda {
    case Coda.gs, Coda.lg, Coda.lb, Coda.lp, Coda.bs, Coda.s, Coda.j, Coda.ch, Coda.k, Coda.t, Coda.p, Coda.h: true
    default: false
    }
  }
}

// MARK: Closed classes

extension Lexicon {
  /// The coda that the name of a letter ends in before a vowel: 디귿이 is 디그시 (article 16).
  private static func letterName(_ syllables: [Syllable], _ place: Int) -> UInt8? {
    switch syllables[place].scalar {
    case "읒", "읓", "읕", "읗": Coda.s
    case "귿" where place > 0 && syllables[place - 1].scalar == "디": Coda.s
    case "읔": Coda.g
    case "읖": Coda.b
    default: nil
    }
  }

  /// 밟다, 넓죽하다, 넓둥글다 keep ㅂ (article 10); 닭, 흙 and their like keep ㄱ before particles (article 11).
  private static func cluster(_ syllables: [Syllable], _ place: Int) -> Int? {
    let next = syllables[place + 1]
    switch syllables[place].scalar {
    case "밟": return Following.index(Coda.lp, next)
    case "넓" where "죽둥적살패".unicodeScalars.contains(next.scalar):
      return Following.index(Coda.lp, next)
    case "닭", "탉", "흙", "칡", "삵", "슭": return Following.index(Coda.g, next)
    default: return nil
    }
  }
}
