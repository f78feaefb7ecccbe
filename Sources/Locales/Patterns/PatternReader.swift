/// Turns the writing of a pattern into its pieces.
struct PatternReader {
  private let source: [Unicode.Scalar]
  private var at = 0

  init(_ source: String) { self.source = Array(source.unicodeScalars) }

  mutating func read() throws(PatternError) -> [Pattern.Piece] { try pieces(within: nil) }

  /// The letter at the place; nil at the end.
  private var next: Unicode.Scalar? { at < source.count ? source[at] : nil }

  /// Deeper nesting would cost more stack and time than any pattern is worth.
  private static let deepest = 8

  private mutating func pieces(within opener: Character?, depth: Int = 0) throws(PatternError) -> [Pattern.Piece] {
    guard depth <= Self.deepest else { throw .tooDeep(Self.deepest) }
    var pieces: [Pattern.Piece] = []
    var literal: [Unicode.Scalar] = []
    func close() {
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = []
    }
    while let scalar = next, opener == nil || (scalar != "|" && scalar != ")") {
      at += 1
      switch scalar {
      case "{":
        close()
        pieces.append(try slot())
      case "(":
        close()
        pieces.append(try choice(depth: depth))
      case " ":
        close()
        pieces.append(.space)
      case "\\":
        literal.append((next ?? scalar).folded)
        at = min(at + 1, source.count)
      default: literal.append(scalar.folded)
      }
    }
    close()
    if let opener, next == nil { throw .unclosed(opener) }
    return pieces
  }

  private mutating func slot() throws(PatternError) -> Pattern.Piece {
    guard let end = source[at...].firstIndex(of: "}") else { throw .unclosed("{") }
    let name = String(String.UnicodeScalarView(source[at..<end]))
    at = end + 1
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
      at += 1
    } while source[at - 1] == "|"
    return .choice(alternatives)
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
