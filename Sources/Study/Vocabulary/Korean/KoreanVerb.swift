/// Finds the verbs that a Korean word may be a form of.
///
/// Endings are taken off, and what contraction and irregular stems hide is undone: 도와서 is 돕다, 올라 is 오르다. A verb
/// counts if it is listed and changes in that way, or is made of a noun and 하다, 되다 or the like.
struct KoreanVerb {
  private var forms: Set<String> = []
  private var isOfVerbs = false

  /// The verbs, as a dictionary has them, of which the word may be a form.
  static func dictionaryForms(of word: [Syllable]) -> Set<String> {
    guard word.count > 1 else { return [] }
    var verb = KoreanVerb()
    for ending in KoreanEndings.all { verb.take(ending, off: word) }
    let common = verb.forms.filter { KoreanLexicon.marks(of: $0)?.isCommon == true }
    return common.count == 1 ? common : verb.forms
  }

  private mutating func take(_ ending: KoreanEndings.Ending, off word: [Syllable]) {
    guard word.count > ending.syllables.count, word.suffix(ending.syllables.count) == ending.syllables[...] else {
      return
    }
    var rest = Array(word.dropLast(ending.syllables.count))
    isOfVerbs = ending.isOfVerbs
    if ending.coda != 0 {
      guard let last = rest.last, last.coda == ending.coda else { return }
      rest = rest.ending(in: last.with(coda: 0))
    }
    switch ending.kind {
    case .plain: addPlain(rest, dropsRieul: ending.dropsRieul)
    case .linked: addLinked(rest, dropsRieul: ending.dropsRieul)
    case .joined: addJoined(rest)
    }
  }

  // MARK: What is left of a stem

  /// Before an ending that leaves the stem as it is; 았, 겠 and 시 may be between.
  private mutating func addPlain(_ rest: [Syllable], dropsRieul: Bool = false) {
    guard let last = rest.last else { return }
    let front = Array(rest.dropLast())
    if last.coda == Coda.doubleSiot, last.scalar != "있" {
      if last.scalar == "겠" { addPlain(front) } else { addJoined(rest.ending(in: last.with(coda: 0))) }
      return
    }
    if last.scalar == "시", front.count > 1 { addLinked(front, dropsRieul: true) }
    add(rest)
    if dropsRieul, last.coda == 0 { add(rest.ending(in: last.with(coda: Coda.rieul))) }
  }

  /// Before an ending with 으.
  private mutating func addLinked(_ rest: [Syllable], dropsRieul: Bool) {
    guard let last = rest.last else { return }
    let front = Array(rest.dropLast())
    if let before = front.last, last.scalar == "으" {
      if before.coda == Coda.doubleSiot { return addPlain(front) }
      if before.coda != 0, before.coda != Coda.rieul { add(front) }
      if before.coda == Coda.rieul { add(front.ending(in: before.with(coda: Coda.digeut)), changing: "t") }
      if before.coda == 0 { add(front.ending(in: before.with(coda: Coda.siot)), changing: "s") }
      return
    }
    if let before = front.last, last.scalar == "우", before.coda == 0 {
      add(front.ending(in: before.with(coda: Coda.bieup)), changing: "p")
    }
    if last.coda == 0 {
      if last.scalar == "시", front.count > 1 { addLinked(front, dropsRieul: true) }
      add(rest)
      if dropsRieul { add(rest.ending(in: last.with(coda: Coda.rieul))) }
      add(rest.ending(in: last.with(coda: Coda.hieut)), changing: "h")
    } else if last.coda == Coda.rieul, !dropsRieul {
      add(rest)
    }
  }

  /// Before an ending with 아 or 어, whose vowel is the last of what is left.
  private mutating func addJoined(_ rest: [Syllable]) {
    guard let last = rest.last, last.coda == 0 else { return }
    let front = Array(rest.dropLast())
    if let before = front.last { addJoined(last, after: before, of: front) }
    if last.scalar == "셔" { addLinked(front, dropsRieul: true) }
    if last.scalar == "놔" { add(rest.ending(in: last.with(vowel: Vowel.o, coda: Coda.hieut))) }
    for (vowel, mark) in Self.contracted[last.vowel] ?? [] {
      add(rest.ending(in: last.with(vowel: vowel)), changing: mark)
    }
    if [Vowel.a, Vowel.ae, Vowel.eo, Vowel.yeo, 5].contains(last.vowel), last.scalar != "하" { add(rest) }
    if last.scalar == "해" { add(rest.ending(in: last.with(vowel: Vowel.a))) }
    if last.vowel == Vowel.ae, let before = front.last, "그이저요고조어".unicodeScalars.contains(before.scalar) {
      for vowel in [Vowel.a, Vowel.eo] {
        add(rest.ending(in: last.with(vowel: vowel, coda: Coda.hieut)), changing: "h")
      }
    }
  }

  /// The same with a stem that ends before the last syllable: 먹어, 들어, 지어, 도와, 올라, 이르러.
  private mutating func addJoined(_ last: Syllable, after before: Syllable, of front: [Syllable]) {
    switch last.scalar {
    case "여": if before.scalar == "하" { add(front) }
    case "아", "어":
      if before.coda == Coda.doubleSiot { addPlain(front) }
      add(front)
      if before.coda == Coda.rieul { add(front.ending(in: before.with(coda: Coda.digeut)), changing: "t") }
      if before.coda == 0 { add(front.ending(in: before.with(coda: Coda.siot)), changing: "s") }
    case "와", "워":
      if before.coda == 0 { add(front.ending(in: before.with(coda: Coda.bieup)), changing: "p") }
    case "라", "러":
      if before.scalar == "르" { add(front, changing: "e") }
      guard before.coda == Coda.rieul, let ending = Syllable("르") else { return }
      add(front.ending(in: before.with(coda: 0)) + [ending], changing: "r")
    default: break
    }
  }

  /// Which vowels of a stem run together with 아 or 어 to a vowel, and the change that only some stems have.
  private static let contracted: [UInt32: [(UInt32, Unicode.Scalar?)]] = [
    Vowel.a: [(Vowel.eu, nil)], Vowel.eo: [(Vowel.eu, nil), (Vowel.u, "u")], Vowel.yeo: [(Vowel.i, nil)],
    Vowel.wa: [(Vowel.o, nil)], Vowel.wo: [(Vowel.u, nil)], Vowel.wae: [(Vowel.oe, nil)],
  ]

  // MARK: Which stems there are

  /// Adds a stem if there is a verb of it that changes in a way; nil: any way.
  private mutating func add(_ stem: [Syllable], changing mark: Unicode.Scalar? = nil) {
    let form = stem.text + "다"
    if let marks = KoreanLexicon.marks(of: form), isOfVerbs ? marks.isVerb : marks.isPredicate,
      mark.map(marks.has) ?? true
    {
      forms.insert(form)
    } else if mark == nil, Self.isMadeByRule(stem.text) || isHelped(stem) {
      forms.insert(form)
    }
  }

  /// True for a noun with 하, 되 or the like.
  private static func isMadeByRule(_ stem: String) -> Bool {
    makers.contains { stem.hasSuffix($0) && stem.count - $0.count >= 2 }
  }

  private static let makers = ["하", "되", "시키", "거리", "스럽", "롭"]

  /// True for a verb in 아 or 어 with an auxiliary: 밝혀지다, 보여주다.
  private func isHelped(_ stem: [Syllable]) -> Bool {
    guard stem.count > 2, let last = stem.last, Self.helpers.contains(last.scalar) else { return false }
    var verb = KoreanVerb()
    verb.addJoined(Array(stem.dropLast()))
    return !verb.forms.isEmpty
  }

  private static let helpers: Set<Unicode.Scalar> = ["지", "주", "놓", "두", "내", "가", "오", "나", "보"]
}
