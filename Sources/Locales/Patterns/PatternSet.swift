internal import Bytes

/// Patterns of one kind, found by how a text begins or by what it must contain.
///
/// Of hundreds of patterns only the few that can match are tried, in the order in which they were given.
public struct PatternSet: Sendable {
  private let patterns: [Pattern]
  /// The patterns that begin with these letters, one to three of them, packed into a number.
  private var byHead: [UInt64: [Int]] = [:]
  /// Whether a text may be one of ``byHead``, by its first bytes.
  private var heads = LineHeads()
  /// The patterns that may begin with anything.
  private var anywhere: [Int] = []
  /// For each pattern the words that it needs: one of each row.
  private var needs: [[[NeededWord]]] = []

  /// No longer text matches, in UTF-8 bytes.
  public static var longest: Int { 480 }

  /// Files patterns by their beginnings.
  public init(_ patterns: [Pattern]) {
    self.patterns = patterns
    for index in patterns.indices { file(index) }
  }

  /// Whether any pattern matches the whole of a line, given as UTF-8.
  public func matches(_ line: ArraySlice<UInt8>) -> Bool {
    var subject: Pattern.Subject?
    return candidates(line.span) { index in
      let ready = subject ?? Pattern.Subject(String(decoding: line, as: UTF8.self))
      subject = ready
      return patterns[index].match(ready) != nil
    }
  }

  /// Whether any pattern matches a text made ready.
  public func matches(_ subject: Pattern.Subject) -> Bool { first(matching: subject) != nil }

  /// What the slots of the first pattern took that matches a text made ready and is accepted.
  public func first(
    matching subject: Pattern.Subject, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    var slots: [String: String]?
    _ = candidates(subject.bytes.span) { index in
      guard let match = patterns[index].match(subject), accepts(match.slots) else { return false }
      slots = match.slots
      return true
    }
    return slots
  }

  /// Goes through the patterns that a text may match, in their order, until one is accepted.
  private func candidates(_ text: Span<UInt8>, accept: (Int) -> Bool) -> Bool {
    guard text.count > 0 else { return false }
    guard heads.mayBegin(text) else { return anywhere.contains { isPossible($0, text) && accept($0) } }
    var indices = anywhere
    var head: UInt64 = 0
    for letter in Self.head(of: text) {
      head = head << 21 | UInt64(letter.value)
      indices += byHead[head] ?? []
    }
    indices.sort()
    return indices.contains { isPossible($0, text) && accept($0) }
  }

  private func isPossible(_ index: Int, _ text: Span<UInt8>) -> Bool {
    for row in needs[index] where !row.contains(where: { $0.mayStand(in: text) }) { return false }
    return true
  }

  /// Files a pattern under the beginnings that it may have.
  private mutating func file(_ index: Int) {
    let outline = PatternOutline(patterns[index].pieces)
    needs.append(outline.needs.map { row in row.map(NeededWord.init) })
    guard let beginnings = outline.heads else { return anywhere.append(index) }
    for head in beginnings where byHead[head.packed]?.last != index {
      byHead[head.packed, default: []].append(index)
      heads.add(head.letters)
    }
  }

  /// The first letters of a text.
  private static func head(of text: Span<UInt8>) -> [Unicode.Scalar] {
    let front = String(decoding: (0..<min(16, text.count)).map { text[$0] }, as: UTF8.self)
    return front.unicodeScalars.prefix(3).map(\.asHead)
  }
}
