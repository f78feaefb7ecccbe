/// What can be told of a pattern without matching it: how its lines begin, and what they must hold.
struct PatternOutline {
  private indirect enum Piece {
    case letter(Unicode.Scalar)
    case slot
    case choice([[Piece]])
  }

  private var pieces: [Piece] = []

  init(_ source: String) {
    var rest = source[...].unicodeScalars
    pieces = Self.read(&rest)
  }

  /// The beginnings that lines of the pattern may have, so many letters long where they are not shorter.
  ///
  /// An empty beginning says that anything may come first.
  func heads(upTo length: Int) -> Set<[Unicode.Scalar]> {
    Self.heads(pieces[...], length).reduce(into: []) { $0.insert($1) }
  }

  /// Texts of which a line of the pattern must hold one; the most telling piece decides.
  var needles: [[UInt8]] {
    var best: [[Unicode.Scalar]] = [[]]
    var run: [Unicode.Scalar] = []
    func least(_ texts: [[Unicode.Scalar]]) -> Int { texts.map(\.count).min() ?? 0 }
    for piece in pieces + [.slot] {
      if case .letter(let letter) = piece, letter != " " {
        run.append(letter)
        continue
      }
      if run.count > least(best) { best = [run] }
      run = []
      guard case .choice(let ways) = piece else { continue }
      let texts = ways.map(Self.letters)
      if least(texts) > least(best) { best = texts }
    }
    return best.map { String(String.UnicodeScalarView($0)).utf8.map(\.lowered) }
  }

  /// The letters that a way begins with, as far as nothing else stands between.
  private static func letters(_ way: [Piece]) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for case .letter(let letter) in way.prefix(while: { if case .letter = $0 { true } else { false } }) {
      if letter == " " { break }
      letters.append(letter)
    }
    return letters
  }

  private static func heads(_ pieces: ArraySlice<Piece>, _ length: Int) -> Set<[Unicode.Scalar]> {
    guard length > 0, let first = pieces.first else { return [[]] }
    switch first {
    case .slot: return [[]]
    case .letter(let letter): return Set(heads(pieces.dropFirst(), length - 1).map { [letter.lowered] + $0 })
    case .choice(let ways):
      return Set(ways.flatMap { heads($0[...] + pieces.dropFirst(), length) })
    }
  }

  private static func read(_ rest: inout Substring.UnicodeScalarView, depth: Int = 0) -> [Piece] {
    var pieces: [Piece] = []
    while let scalar = rest.first, depth == 0 || scalar != "|" && scalar != ")" {
      rest.removeFirst()
      switch scalar {
      case "\\": if let literal = rest.popFirst() { pieces.append(.letter(literal)) }
      case "{":
        while let inside = rest.popFirst(), inside != "}" {}
        pieces.append(.slot)
      case "(":
        var ways: [[Piece]] = []
        repeat { ways.append(read(&rest, depth: depth + 1)) } while rest.popFirst() == "|"
        pieces.append(.choice(ways))
      default: pieces.append(.letter(scalar))
      }
    }
    return pieces
  }
}
