internal import Bytes

/// Patterns of one kind or of several, found by how a text begins or by what it must contain.
///
/// Of hundreds of patterns only the few that can match are tried, in the order in which they were given. One that is given as
/// it is written is read when a text first begins like it.
public struct PatternSet: Sendable {
  private let members: [PatternSetMember]
  /// The patterns that begin with certain letters.
  private let byHead: HeadIndex
  /// The patterns that may begin with anything, by the last six bits of the letters that they may end with.
  private var closing = [[OpenPattern]](repeating: [], count: 64)
  /// What the lines of these patterns must contain.
  private var needs = LineNeedsList()

  /// A pattern that may begin with anything: its number, how many letters a text of it has at most, and the place of what
  /// that must contain.
  private struct OpenPattern {
    let number: Int
    let most: Int
    let needs: Int
  }

  /// No longer text matches, in UTF-8 bytes.
  public static var longest: Int { 480 }

  /// Files patterns by their beginnings.
  public init(_ patterns: [Pattern]) { self.init(kinds: [patterns]) }

  /// Files patterns of up to eight kinds by their beginnings.
  public init(kinds: [[Pattern]]) { self.init(written: kinds.map { $0.map { WrittenPattern($0) } }) }

  /// Files patterns of up to eight kinds, read or not, by their beginnings.
  public init(written kinds: [[WrittenPattern]]) {
    members = kinds.enumerated().flatMap { kind, patterns in
      patterns.map { PatternSetMember($0, kind: 1 << UInt8(kind)) }
    }
    var (heads, open): (HeadIndex.Builder, [Int]) = (HeadIndex.Builder(), [])
    for index in members.indices where !heads.add(PatternHeads(of: members[index].source), of: index) {
      open.append(index)
    }
    byHead = heads.index
    for index in open { fileAnywhere(index) }
  }

  /// True if any pattern matches the whole of a line, given as UTF-8.
  public func matches(_ line: ArraySlice<UInt8>) -> Bool { kinds(of: line.span, among: .max) != 0 }

  /// True if any pattern matches a text made ready.
  public func matches(_ subject: Pattern.Subject) -> Bool { first(matching: subject) != nil }

  /// The kinds of which a pattern matches the whole of a line in UTF-8: a bit for each, the first kind's the lowest.
  ///
  /// Only the wanted kinds are looked for.
  public func kinds(of line: Span<UInt8>, among wanted: UInt8) -> UInt8 {
    var found: UInt8 = 0
    var letters: PatternLetters?
    candidates(line, nil) { number, pattern in
      let member = members[number]
      guard member.kind & wanted & ~found != 0 else { return false }
      let ready = letters ?? PatternLetters(line)
      letters = ready
      if pattern.fits(ready) { found |= member.kind }
      return found == wanted
    }
    return found
  }

  /// What the slots of the first pattern took that matches a text made ready and is accepted.
  public func first(
    matching subject: Pattern.Subject, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    var slots: [String: String]?
    let bytes = subject.bytes
    candidates(bytes.span, subject.pairs) { _, pattern in
      guard let match = pattern.match(subject), accepts(match.slots) else { return false }
      slots = match.slots
      return true
    }
    return slots
  }

  /// What the slots of the first pattern took that matches a text in UTF-8 and is accepted.
  public func first(
    matching text: Span<UInt8>, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    var slots: [String: String]?
    eachMatch(of: text) { _, match in
      guard accepts(match.slots) else { return false }
      slots = match.slots
      return true
    }
    return slots
  }

  /// Goes through the patterns that match a text in UTF-8, in their order, until one is enough.
  ///
  /// The text is made ready only where a pattern may match it, which most texts are spared.
  ///
  /// - Parameters:
  ///   - text: the text; white space at its ends is left off.
  ///   - isEnough: takes the number of the pattern and what its slots took; true: look no further.
  public func eachMatch(of text: Span<UInt8>, isEnough: (Int, Pattern.Match) -> Bool) {
    let text = text.extracting(text.trimmed)
    var letters: PatternLetters?
    candidates(text, nil) { number, pattern in
      let ready = letters ?? PatternLetters(text)
      letters = ready
      return pattern.match(ready).map { isEnough(number, $0) } ?? false
    }
  }

  /// Goes through the patterns that a text may match, in their order, until one is accepted.
  private func candidates(
    _ text: Span<UInt8>, _ held: PairPrint?, accept: (Int, Pattern) -> Bool
  ) {
    guard let last = text.lastLetter else { return }
    let letters = text.countOfLetters
    let opening = byHead.patterns(beginning: text)
    let open = closing[Int(last.value & 63)]
    guard !opening.isEmpty || !open.isEmpty else { return }
    let held = held ?? PairPrint(of: text)
    var numbers = opening
    for pattern in open where pattern.most >= letters && needs.mayBeMet(at: pattern.needs, by: held) {
      numbers.append(pattern.number)
    }
    // A pattern is in one of both.
    if !opening.isEmpty { numbers.sort() }
    for number in numbers {
      guard let ready = members[number].read, ready.mayMatch(letters, last: last, held) else { continue }
      if accept(number, ready.pattern) { return }
    }
  }

  private mutating func fileAnywhere(_ number: Int) {
    guard let ready = members[number].read else { return }
    let steps = ready.pattern.steps
    let pattern = OpenPattern(number: number, most: steps.most, needs: needs.add(ready.needs))
    for bits in UInt8(0)..<64 where steps.mayEnd(with: Unicode.Scalar(bits)) {
      closing[Int(bits)].append(pattern)
    }
  }
}
