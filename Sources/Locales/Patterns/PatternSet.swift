internal import Bytes

/// Patterns of one kind or of several, found by how a text begins or by what it must contain.
///
/// Of hundreds of patterns only the few that can match are tried, in the order in which they were given.
public struct PatternSet: Sendable {
  private let patterns: [Pattern]
  /// The kind of each pattern, as a bit.
  private let kinds: [UInt8]
  /// The patterns that begin with these letters, one to three of them, packed into a number.
  private var byHead: [UInt64: [Int]] = [:]
  /// True if a text may be one of ``byHead``, by its first bytes.
  private var heads = LineHeads()
  /// The patterns that may begin with anything, by the last six bits of the letters that they may end with.
  private var closing = [(all: [Int], unbounded: [Int])](repeating: (all: [], unbounded: []), count: 64)
  /// No text of a bounded one of them has more letters.
  private var longestAnywhere = 0
  /// For each pattern the pairs of bytes that it needs.
  private var needs = PairTable()

  /// No longer text matches, in UTF-8 bytes.
  public static var longest: Int { 480 }

  /// Files patterns by their beginnings.
  public init(_ patterns: [Pattern]) { self.init(kinds: [patterns]) }

  /// Files patterns of up to eight kinds by their beginnings.
  public init(kinds: [[Pattern]]) {
    patterns = kinds.flatMap(\.self)
    self.kinds = kinds.enumerated().flatMap { kind, patterns in patterns.map { _ in 1 << UInt8(kind) } }
    for index in patterns.indices { file(index) }
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
    candidates(line, nil) { index in
      guard kinds[index] & wanted & ~found != 0 else { return false }
      let ready = letters ?? PatternLetters(line)
      letters = ready
      if patterns[index].fits(ready) { found |= kinds[index] }
      return found == wanted
    }
    return found
  }

  /// What the slots of the first pattern took that matches a text made ready and is accepted.
  public func first(
    matching subject: Pattern.Subject, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    var slots: [String: String]?
    candidates(subject.bytes.span, subject.pairs) { index in
      guard let match = patterns[index].match(subject), accepts(match.slots) else { return false }
      slots = match.slots
      return true
    }
    return slots
  }

  /// Goes through the patterns that a text may match, in their order, until one is accepted.
  private func candidates(_ text: Span<UInt8>, _ held: PairPrint?, accept: (Int) -> Bool) {
    guard let last = text.lastLetter else { return }
    let all = candidates(text, last)
    guard !all.isEmpty else { return }
    _ = needs.first(among: all, fitting: held ?? PairPrint(of: text), where: accept)
  }

  /// The patterns of which a text has a beginning, the last letter and not too many.
  private func candidates(_ text: Span<UInt8>, _ last: Unicode.Scalar) -> [Int] {
    let letters = text.countOfLetters
    let anywhere = closing[Int(last.value & 63)]
    let open = letters <= longestAnywhere ? anywhere.all : anywhere.unbounded
    guard heads.mayBegin(text) else { return open }
    let opening = opened(by: text).filter {
      patterns[$0].steps.most >= letters && patterns[$0].steps.mayEnd(with: last)
    }
    // A pattern is in one of both.
    return opening.isEmpty ? open : (opening + open).sorted()
  }

  /// The patterns that begin as a text does.
  private func opened(by text: Span<UInt8>) -> [Int] {
    var indices: [Int] = []
    var head: UInt64 = 0
    var place = 0
    for _ in 0..<3 where place < text.count {
      let letter = Unicode.Scalar(text.nextScalar(at: &place)) ?? "\u{FFFD}"
      head = head << 21 | UInt64(letter.asHead.value)
      if let known = byHead[head] { indices += known }
    }
    return indices
  }

  /// Files a pattern under the beginnings that it may have.
  private mutating func file(_ index: Int) {
    let outline = PatternOutline(patterns[index])
    needs.add(outline.needs)
    guard let beginnings = outline.heads else {
      return fileAnywhere(index)
    }
    for head in beginnings where byHead[head.packed]?.last != index {
      byHead[head.packed, default: []].append(index)
      heads.add(head.letters)
    }
  }

  private mutating func fileAnywhere(_ index: Int) {
    let steps = patterns[index].steps
    if steps.most < .max { longestAnywhere = max(longestAnywhere, steps.most) }
    for bits in UInt8(0)..<64 where steps.mayEnd(with: Unicode.Scalar(bits)) {
      closing[Int(bits)].all.append(index)
      if steps.most == .max { closing[Int(bits)].unbounded.append(index) }
    }
  }
}
