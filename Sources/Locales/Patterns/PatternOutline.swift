/// What is known of a pattern without matching it: how its lines begin, and what they must contain.
struct PatternOutline {
  private let pattern: Pattern

  init(_ pattern: Pattern) { self.pattern = pattern }

  /// The beginnings that lines of the pattern may have, three letters long unless the pattern is shorter; nil when
  /// anything may come first.
  var heads: [PatternHead]? {
    var search = HeadSearch(pattern.steps)
    search.walk(pattern.steps.start, PatternHead())
    return search.heads.contains { $0.count == 0 } ? nil : search.heads
  }

  /// Words that a line of the pattern must contain: at least one of each row.
  var needs: [[[Unicode.Scalar]]] { pattern.pieces.compactMap(Self.row) }

  private static func row(_ piece: Pattern.Piece) -> [[Unicode.Scalar]]? {
    switch piece {
    case .literal(let literal): return [literal]
    case .space, .slot: return nil
    case .words(let words, _): return words.contains([]) ? nil : words
    case .choice(let ways):
      let words = ways.map(longestLiteral)
      return words.contains([]) ? nil : words
    }
  }

  /// The longest literal that every text of a way contains; empty when there is none.
  private static func longestLiteral(_ way: [Pattern.Piece]) -> [Unicode.Scalar] {
    var longest: [Unicode.Scalar] = []
    for case .literal(let literal) in way where literal.count > longest.count { longest = literal }
    return longest
  }
}

/// The first letters of a line, three at most, packed into a number.
struct PatternHead: Hashable {
  private(set) var packed: UInt64 = 0
  private(set) var count = 0

  /// True if no more letters are looked at.
  var isFull: Bool { count == 3 }

  mutating func append(_ letter: Unicode.Scalar) {
    packed = packed << 21 | UInt64(letter.value)
    count += 1
  }

  /// The letters one by one.
  var letters: [Unicode.Scalar] {
    (0..<count).reversed().compactMap {
      Unicode.Scalar(UInt32(truncatingIfNeeded: packed >> (UInt64($0) * 21) & 0x1FFFFF))
    }
  }
}

/// Collects the beginnings of a pattern, and gives up when there are very many.
private struct HeadSearch {
  private(set) var heads: [PatternHead] = []
  private let pattern: PatternSteps
  private var left = 2_000

  init(_ pattern: PatternSteps) { self.pattern = pattern }

  mutating func walk(_ step: Int, _ head: PatternHead) {
    left -= 1
    guard left > 0 else { return heads.append(PatternHead()) }
    guard !head.isFull else { return heads.append(head) }
    switch pattern.steps[step] {
    case .end: heads.append(head)
    case .slot(let slot, _, _): heads.append(slot == .number ? Self.adding(["0"], to: head) : head)
    case .space(let next): walk(next, Self.adding([" "], to: head))
    case .literal(let letters, let next): walk(next, Self.adding(pattern.letters[letters], to: head))
    case .words(let words, _, let next):
      for word in pattern.words[words] { walk(next, Self.adding(pattern.letters[word], to: head)) }
    case .choice(let ways):
      for way in pattern.ways[ways] { walk(way, head) }
    }
  }

  private static func adding(_ letters: ArraySlice<Unicode.Scalar>, to head: PatternHead) -> PatternHead {
    var head = head
    for letter in letters where !head.isFull { head.append(letter.asHead) }
    return head
  }
}

extension Unicode.Scalar {
  /// As it is in the beginnings of lines: folded, one digit for all, one space for all.
  var asHead: Unicode.Scalar { isNumeral ? "0" : isBlank ? " " : folded }
}
