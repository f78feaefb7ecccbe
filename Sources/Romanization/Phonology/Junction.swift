/// What becomes of a coda and the onset that follows it, and by which rules.
struct Junction: Hashable, Sendable {
  /// The coda as it sounds: none, ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, ㅂ or ㅇ.
  var coda: UInt8
  /// The onset as it sounds.
  var onset: UInt8
  /// The rules that fired.
  var rules: RuleSet = []

  /// Works out a junction from the letters as they are spelled.
  init(coda: UInt8, before following: Following) {
    self.init(coda: coda, onset: following.onset)
    if coda == Coda.none { return }
    if following.onset == Onset.none {
      moveOver(palatal: following.isPalatal)
    } else if !joinH(palatal: following.isPalatal) {
      assimilate()
    }
  }

  private init(coda: UInt8, onset: UInt8) {
    self.coda = coda
    self.onset = onset
  }

  private mutating func become(_ coda: UInt8, _ onset: UInt8, _ rule: PronunciationRule) {
    (self.coda, self.onset) = (coda, onset)
    rules.insert(RuleSet(rule))
  }
}

/// The onset that follows a junction, kept apart where ㅣ or ㅕ makes it palatal, and where the word makes it tense.
enum Following: Hashable, Sendable {
  case onset(UInt8)
  /// ㅇ before ㅣ, or before ㅕ as in 붙여.
  case palatalVowel
  /// ㅎ before ㅣ, or before ㅕ as in 닫혀.
  case palatalH

  /// A plain consonant that is said tense (문고리), as the lexicon knows.
  case tensed(UInt8)

  static let all =
    (0..<Onset.count).map(Following.onset) + [.palatalVowel, .palatalH] + plain.map(Following.tensed)
  static let count = Int(Onset.count) + 2 + plain.count
  private static let plain = [Onset.g, Onset.d, Onset.b, Onset.s, Onset.j]

  var onset: UInt8 {
    switch self {
    case .onset(let onset): onset
    case .palatalVowel: Onset.none
    case .palatalH: Onset.h
    case .tensed(let onset): Junction.tense(onset) ?? onset
    }
  }

  var isPalatal: Bool { self == .palatalVowel || self == .palatalH }

  /// The place of a junction with an onset that no vowel makes palatal.
  static func index(_ coda: UInt8, _ onset: UInt8) -> Int { Int(coda) * count + Int(onset) }

  /// The place of a junction whose plain onset the lexicon makes tense.
  static func index(_ coda: UInt8, tensed onset: UInt8) -> Int {
    let place = plain.firstIndex(of: onset).map { Int(Onset.count) + 2 + $0 }
    return Int(coda) * count + (place ?? Int(onset))
  }

  /// The place of a junction in a table of 28 × 26.
  @inline(__always)
  static func index(_ coda: UInt8, _ next: Syllable) -> Int {
    var following = next.onset
    if next.vowel == Vowel.i || (next.vowel == Vowel.yeo && (next.coda == Coda.none || next.coda == Coda.ss)) {
      if following == Onset.none {
        following = Onset.count
      } else if following == Onset.h {
        following = Onset.count + 1
      }
    }
    return Int(coda) * count + Int(following)
  }
}

extension Junction {
  /// The junctions of all codas with all onsets, row by row.
  static let table: [Junction] = (0..<Coda.count).flatMap { coda in
    Following.all.map { Junction(coda: coda, before: $0) }
  }

  /// The one of seven consonants that a coda is at the end of a word.
  static func plain(_ coda: UInt8) -> UInt8 { Self.plainCodas[Int(coda)] }

  private static let plainCodas: [UInt8] = [
    0, Coda.g, Coda.g, Coda.g, Coda.n, Coda.n, Coda.n, Coda.d, Coda.l, Coda.g, Coda.m, Coda.l, Coda.l, Coda.l,
    Coda.b, Coda.l, Coda.m, Coda.b, Coda.b, Coda.d, Coda.d, Coda.ng, Coda.d, Coda.d, Coda.g, Coda.d, Coda.b, Coda.d,
  ]
}

// MARK: Articles 13, 14 and 17: a vowel follows

extension Junction {
  private mutating func moveOver(palatal: Bool) {
    switch coda {
    case Coda.ng: return
    case Coda.h: become(Coda.none, Onset.none, .aspiration)
    case Coda.nh: become(Coda.none, Onset.n, .aspiration)
    case Coda.lh: become(Coda.none, Onset.r, .aspiration)
    case Coda.d where palatal: become(Coda.none, Onset.j, .palatalization)
    case Coda.t where palatal: become(Coda.none, Onset.ch, .palatalization)
    case Coda.lt where palatal: become(Coda.l, Onset.ch, .palatalization)
    default:
      let (stays, moves) = Self.parts(of: coda)
      become(stays, moves, .liaison)
      if moves == Onset.ss, stays != Coda.none { rules.insert(RuleSet(.tensification)) }
    }
  }

  /// The consonant of a coda that stays, and the one that moves over as an onset.
  private static func parts(of coda: UInt8) -> (UInt8, UInt8) {
    switch coda {
    case Coda.g: (Coda.none, Onset.g)
    case Coda.gg: (Coda.none, Onset.gg)
    case Coda.gs: (Coda.g, Onset.ss)
    case Coda.n: (Coda.none, Onset.n)
    case Coda.nj: (Coda.n, Onset.j)
    case Coda.d: (Coda.none, Onset.d)
    case Coda.l: (Coda.none, Onset.r)
    case Coda.lg: (Coda.l, Onset.g)
    case Coda.lm: (Coda.l, Onset.m)
    case Coda.lb: (Coda.l, Onset.b)
    case Coda.ls: (Coda.l, Onset.ss)
    case Coda.lt: (Coda.l, Onset.t)
    case Coda.lp: (Coda.l, Onset.p)
    case Coda.m: (Coda.none, Onset.m)
    case Coda.b: (Coda.none, Onset.b)
    case Coda.bs: (Coda.b, Onset.ss)
    case Coda.s: (Coda.none, Onset.s)
    case Coda.ss: (Coda.none, Onset.ss)
    case Coda.j: (Coda.none, Onset.j)
    case Coda.ch: (Coda.none, Onset.ch)
    case Coda.k: (Coda.none, Onset.k)
    case Coda.t: (Coda.none, Onset.t)
    case Coda.p: (Coda.none, Onset.p)
    default: (coda, Onset.none)
    }
  }
}

// MARK: Article 12: ㅎ on either side

extension Junction {
  /// Joins ㅎ to its neighbour; false where no ㅎ joins.
  private mutating func joinH(palatal: Bool) -> Bool {
    if onset == Onset.h { return joinOnsetH(palatal: palatal) }
    let stays: UInt8
    switch coda {
    case Coda.h: stays = Coda.none
    case Coda.nh: stays = Coda.n
    case Coda.lh: stays = Coda.l
    default: return false
    }
    switch onset {
    case Onset.g: become(stays, Onset.k, .aspiration)
    case Onset.d: become(stays, Onset.t, .aspiration)
    case Onset.j: become(stays, Onset.ch, .aspiration)
    case Onset.s: become(stays, Onset.ss, .aspiration)
    default: return false
    }
    return true
  }

  private mutating func joinOnsetH(palatal: Bool) -> Bool {
    switch coda {
    case Coda.g, Coda.gg, Coda.gs, Coda.k: become(Coda.none, Onset.k, .aspiration)
    case Coda.lg: become(Coda.l, Onset.k, .aspiration)
    case Coda.b, Coda.bs, Coda.p, Coda.lp: become(Coda.none, Onset.p, .aspiration)
    case Coda.lb: become(Coda.l, Onset.p, .aspiration)
    case Coda.nj: become(Coda.n, Onset.ch, .aspiration)
    case Coda.j where palatal: become(Coda.none, Onset.ch, .aspiration)
    case Coda.d where palatal, Coda.t where palatal: become(Coda.none, Onset.ch, .palatalization)
    case Coda.lt where palatal: become(Coda.l, Onset.ch, .palatalization)
    case Coda.d, Coda.s, Coda.ss, Coda.t, Coda.j, Coda.ch, Coda.h: become(Coda.none, Onset.t, .aspiration)
    default: return false
    }
    return true
  }
}

// MARK: Articles 9 to 11, 18 to 20, 23 to 25: a consonant follows

extension Junction {
  private mutating func assimilate() {
    let spelled = coda
    // Article 11: ㄺ is ㄹ before ㄱ, as in 맑게.
    let plain = coda == Coda.lg && onset == Onset.g ? Coda.l : Self.plain(coda)
    if plain != coda { become(plain, onset, .plainCoda) }
    if let tense = Self.tense(onset), Self.tenses(spelled) { become(coda, tense, .tensification) }
    if onset == Onset.r, coda != Coda.l, coda != Coda.n { become(coda, Onset.n, .nasalizedR) }
    if onset == Onset.n || onset == Onset.m, let nasal = Self.nasal(coda) { become(nasal, onset, .nasalization) }
    if (coda == Coda.n && onset == Onset.r) || (coda == Coda.l && onset == Onset.n) {
      become(Coda.l, Onset.r, .lateralization)
    }
  }

  /// True if the consonant after a coda becomes tense (23: ㄱ, ㄷ, ㅂ; 24: ㄵ, ㄻ of stems; 25: ㄼ, ㄾ).
  private static func tenses(_ coda: UInt8) -> Bool {
    switch plain(coda) {
    case Coda.g, Coda.d, Coda.b: true
    default: coda == Coda.nj || coda == Coda.lm || coda == Coda.lb || coda == Coda.lt || coda == Coda.ls
    }
  }

  /// The tense consonant of a plain one; nil for those that have none.
  static func tense(_ onset: UInt8) -> UInt8? {
    switch onset {
    case Onset.g, Onset.d, Onset.b, Onset.s, Onset.j: onset + 1
    default: nil
    }
  }

  private static func nasal(_ coda: UInt8) -> UInt8? {
    switch coda {
    case Coda.g: Coda.ng
    case Coda.d: Coda.n
    case Coda.b: Coda.m
    default: nil
    }
  }
}
