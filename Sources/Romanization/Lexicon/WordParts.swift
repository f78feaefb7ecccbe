/// Where a word may end so that only particles or endings follow it.
///
/// A noun ends before a chain of particles or a form of 이다 (시간|이지만, 학생|들|에게), a stem before an ending (없애|는).
/// Several places may qualify: 물고기를 could end in the ending 기를 or in the particle 를.
struct WordParts: Sendable {
  private let count: Int
  /// What the tail of each length may be, by the number of its syllables.
  private var tails: [Tail]

  /// The longest chain of affixes that is looked for.
  private static let longestTail = 16

  /// Parses a word from its end.
  init(_ syllables: [Syllable]) {
    count = syllables.count
    let longest = min(count - 1, Self.longestTail)
    tails = [Tail](repeating: [], count: max(longest, 0) + 1)
    for length in stride(from: 1, through: longest, by: 1) { tails[length] = tail(of: length, syllables) }
  }

  /// True if the word may end before a syllable, by its number; a word always ends after its last one.
  func endsWord(before place: Int) -> Bool { place == count || !tail(from: place).isEmpty }

  /// True if what begins at a syllable may be particles, or a form of 이다.
  func areParticles(from place: Int) -> Bool { tail(from: place).contains(.particles) }

  /// True if what begins at a syllable may be an ending grown together with a stem that has taken ㄹ.
  func isFuture(from place: Int) -> Bool { tail(from: place).contains(.afterRieul) }

  /// The number of syllables before the longest tail; all of them if there is none.
  var first: Int { tails.lastIndex { !$0.isEmpty }.map { count - $0 } ?? count }

  /// The number of syllables before the longest tail that can only follow a noun.
  var noun: Int { tails.lastIndex { !$0.isDisjoint(with: [.particles, .lightVerb]) }.map { count - $0 } ?? count }

  private func tail(from place: Int) -> Tail {
    let length = count - place
    return length > 0 && length < tails.count ? tails[length] : []
  }
}

// MARK: Parsing

extension WordParts {
  /// What a chain of affixes may be.
  private struct Tail: OptionSet, Hashable {
    let rawValue: UInt8
    static let particles = Tail(rawValue: 1)
    static let lightVerb = Tail(rawValue: 2)
    static let ending = Tail(rawValue: 4)
    static let afterNieun = Tail(rawValue: 8)
    static let afterRieul = Tail(rawValue: 16)
    static let afterPieup = Tail(rawValue: 32)
  }

  private func tail(of length: Int, _ syllables: [Syllable]) -> Tail {
    let start = count - length
    let before = syllables[start - 1]
    var tail: Tail = []
    var key: UInt64 = 0
    for end in start..<min(count, start + AffixTable.longest) {
      key = SyllableRuns.key(key, syllables[end])
      guard let roles = AffixTable.shared.roles(of: key) else { continue }
      let rest = tails[count - end - 1]
      let unit = Unit(
        roles: roles, first: syllables[start], last: syllables[end], rest: rest, isLast: end + 1 == count,
        isBeforeYo: end + 2 == count && syllables[end + 1].scalar == "요")
      tail.formUnion(unit.asParticle(after: before))
      tail.formUnion(unit.asEnding(after: before))
    }
    return tail
  }

  /// One affix of the chain and what follows it.
  private struct Unit {
    let roles: AffixTable.Roles
    let first: Syllable
    let last: Syllable
    let rest: Tail
    let isLast: Bool
    let isBeforeYo: Bool

    func asParticle(after before: Syllable) -> Tail {
      var tail: Tail = []
      if isParticle(after: before), isLast || !roles.contains(.closed) && rest.contains(.particles) {
        tail.insert(.particles)
      }
      if roles.contains(.copula), before.coda != Coda.none, rest.contains(.ending) { tail.insert(.particles) }
      let isMerged = roles.contains(.merged) || roles.contains(.mergedAfterVowel) && before.coda == Coda.none
      if isMerged, isLast && takesNothing || continues(orParticles: true) { tail.insert(.particles) }
      if roles.contains(.verbalizer), continues(orParticles: true) || isLast && isWholeVerb {
        tail.insert(.lightVerb)
      }
      return tail
    }

    func asEnding(after before: Syllable) -> Tail {
      let coda = before.coda
      let isComplete = isLast || isBeforeYo || roles.contains(.nominal) && rest.contains(.particles)
      var tail: Tail = []
      if AffixTable.mayEndStem(before) {
        if roles.contains(.ending), isComplete { tail.insert(.ending) }
        let isOpen = isLast && (last.coda == Coda.n || last.coda == Coda.l)
        if roles.contains(.preEnding), isOpen || continues(orParticles: false) { tail.insert(.ending) }
      }
      if coda != Coda.none, coda != Coda.ng || first.vowel == Vowel.yeo {
        if roles.contains(.afterCoda), isComplete { tail.insert(.ending) }
        let isForm = isLast && last.coda != Coda.b && last.scalar != "지"
        if roles.contains(.passive), isForm || continues(orParticles: false) { tail.insert(.ending) }
      }
      if roles.contains(.afterNieun), coda == Coda.n, isComplete { tail.insert(.afterNieun) }
      if roles.contains(.afterRieul), coda == Coda.l, isComplete { tail.insert(.afterRieul) }
      if roles.contains(.afterPieup), coda == Coda.b, isLast { tail.insert(.afterPieup) }
      return tail
    }

    private func isParticle(after before: Syllable) -> Bool {
      roles.contains(.anywhere) || before.coda != Coda.none && roles.contains(.particleAfterCoda)
        || before.coda == Coda.none && !roles.isDisjoint(with: [.particleAfterVowel, .particleAfterRieul])
        || before.coda == Coda.l && roles.contains(.particleAfterRieul)
    }

    /// True if an ending follows that fits the coda which the unit has taken.
    private func continues(orParticles: Bool) -> Bool {
      let particles: Tail = orParticles ? .particles : []
      return switch last.coda {
      case Coda.n: !rest.isDisjoint(with: particles.union(.afterNieun))
      case Coda.l: !rest.isDisjoint(with: particles.union(.afterRieul))
      case Coda.b: rest.contains(.afterPieup)
      case Coda.m: orParticles && rest.contains(.particles)
      default: rest.contains(.ending)
      }
    }

    /// True if a light verb is a word as it is: 해, 한, 됨, but not 하 or 했.
    private var isWholeVerb: Bool {
      last.coda == Coda.none ? "해돼여셔러워져켜".unicodeScalars.contains(last.scalar) : takesNothing
    }

    /// True if the unit ends in a coda that makes it a whole word: 인, 할, 됨.
    private var takesNothing: Bool { last.coda == Coda.n || last.coda == Coda.l || last.coda == Coda.m }
  }
}

/// The affixes and the roles each of them may have.
struct AffixTable: Sendable {
  static let shared = AffixTable()

  /// The most syllables of an affix.
  static let longest = SyllableRuns.longest

  /// The lists of ``Affixes`` that an affix is on.
  struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    static let particleAfterCoda = Roles(rawValue: 1 << 0)
    static let particleAfterVowel = Roles(rawValue: 1 << 1)
    static let particleAfterRieul = Roles(rawValue: 1 << 2)
    static let anywhere = Roles(rawValue: 1 << 3)
    static let closed = Roles(rawValue: 1 << 4)
    static let copula = Roles(rawValue: 1 << 5)
    static let merged = Roles(rawValue: 1 << 6)
    static let verbalizer = Roles(rawValue: 1 << 7)
    static let preEnding = Roles(rawValue: 1 << 8)
    static let passive = Roles(rawValue: 1 << 9)
    static let ending = Roles(rawValue: 1 << 10)
    static let afterCoda = Roles(rawValue: 1 << 11)
    static let afterNieun = Roles(rawValue: 1 << 12)
    static let afterRieul = Roles(rawValue: 1 << 13)
    static let afterPieup = Roles(rawValue: 1 << 14)
    static let nominal = Roles(rawValue: 1 << 15)
    static let mergedAfterVowel = Roles(rawValue: 1 << 16)
  }

  private let keys: [UInt64]
  private let values: [Roles]

  private init() {
    let lists: [([String], Roles)] = [
      (Affixes.afterCoda, .particleAfterCoda), (Affixes.afterVowel, .particleAfterVowel),
      (Affixes.afterVowelOrRieul, .particleAfterRieul), (Affixes.afterAnything, .anywhere),
      (Affixes.closed, .closed), (Affixes.copula, .copula), (Affixes.merged, .merged),
      (Affixes.mergedAfterVowel, .mergedAfterVowel),
      (Affixes.verbalizers, .verbalizer), (Affixes.preEndings, .preEnding), (Affixes.passives, .passive),
      (Affixes.endings, .ending), (Affixes.endingsAfterCoda, .afterCoda),
      (Affixes.endingsAfterNieun, .afterNieun), (Affixes.endingsAfterRieul, .afterRieul),
      (Affixes.endingsAfterPieup, .afterPieup), (Affixes.nominal, .nominal),
    ]
    var roles: [UInt64: Roles] = [:]
    for (affixes, role) in lists {
      for affix in affixes { roles[SyllableRuns.key(of: affix), default: []].insert(role) }
    }
    keys = roles.keys.sorted()
    values = keys.map { roles[$0] ?? [] }
  }

  /// The roles of an affix by its key; nil if there is none.
  func roles(of key: UInt64) -> Roles? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? values[low] : nil
  }

  /// True if a stem may end in a syllable: not in ㅇ, and in ㄴ or ㅁ only where a stem is known.
  static func mayEndStem(_ syllable: Syllable) -> Bool {
    switch syllable.coda {
    case Coda.ng: false
    case Coda.n, Coda.m: nasalStems.contains(syllable.number)
    default: true
    }
  }

  private static let nasalStems = Set(
    Affixes.nasalStems.flatMap(\.unicodeScalars).compactMap { Syllable($0)?.number })
}
