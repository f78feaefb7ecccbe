/// Turns the writing of a pattern into its pieces.
struct PatternReader {
  private var rest: Substring.UnicodeScalarView

  init(_ source: String) { rest = source[...].unicodeScalars }

  mutating func read() throws(PatternError) -> [Pattern.Piece] { try pieces(within: nil) }

  /// Deeper nesting would cost more stack and time than any pattern is worth.
  private static let deepest = 8

  private mutating func pieces(within opener: Character?, depth: Int = 0) throws(PatternError) -> [Pattern.Piece] {
    guard depth <= Self.deepest else { throw .tooDeep(Self.deepest) }
    var pieces: [Pattern.Piece] = []
    while let scalar = rest.first, opener == nil || (scalar != "|" && scalar != ")") {
      rest.removeFirst()
      switch scalar {
      case "{": pieces.append(try slot())
      case "(": pieces.append(try choice(depth: depth))
      case " ": pieces.append(.space)
      case "\\": pieces.appendLiteral(rest.popFirst() ?? scalar)
      default: pieces.appendLiteral(scalar)
      }
    }
    if let opener, rest.isEmpty { throw .unclosed(opener) }
    return pieces
  }

  private mutating func slot() throws(PatternError) -> Pattern.Piece {
    guard let end = rest.firstIndex(of: "}") else { throw .unclosed("{") }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    if let equals = name.firstIndex(of: "=") {
      let words = name[name.index(after: equals)...].split(separator: "|").map { $0.unicodeScalars.map(\.folded) }
      let name = String(name[..<equals])
      guard Slot(writtenAs: name) != nil else { throw .unknownSlot(name) }
      return .words(words, name: name)
    }
    guard let slot = Slot(writtenAs: name) else { throw .unknownSlot(name) }
    return .slot(slot, name: name)
  }

  private mutating func choice(depth: Int) throws(PatternError) -> Pattern.Piece {
    var alternatives: [[Pattern.Piece]] = []
    repeat {
      alternatives.append(try pieces(within: "(", depth: depth + 1))
    } while rest.popFirst() == "|"
    return .choice(alternatives)
  }
}

extension [Pattern.Piece] {
  fileprivate mutating func appendLiteral(_ scalar: Unicode.Scalar) {
    if case .literal(let text) = last {
      self[count - 1] = .literal(text + [scalar.folded])
    } else {
      append(.literal([scalar.folded]))
    }
  }
}

extension Slot {
  /// `reporter`, `anchor` and `speaker` are persons who are kept apart by their names.
  fileprivate init?(writtenAs name: String) {
    switch name {
    case "reporter", "anchor", "speaker": self = .name
    default: self.init(rawValue: name)
    }
  }
}

extension [Unicode.Scalar] {
  /// Without white space at both ends.
  var trimmed: [Unicode.Scalar] {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return Array(self[first...last])
  }
}
