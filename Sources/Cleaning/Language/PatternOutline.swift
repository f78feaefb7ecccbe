internal import Bytes

/// What can be told of a pattern without matching it: how its lines begin, and what they must hold.
struct PatternOutline {
  private indirect enum Piece {
    case letter(Unicode.Scalar)
    case number
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

  /// Words that a line of the pattern must hold: of each row at least one.
  var needs: [[[Unicode.Scalar]]] {
    var rows: [[[Unicode.Scalar]]] = []
    var run: [Unicode.Scalar] = []
    for piece in pieces + [.slot] {
      if case .letter(let letter) = piece, letter != " " {
        run.append(letter)
        continue
      }
      if !run.isEmpty { rows.append([run]) }
      run = []
      guard case .choice(let ways) = piece else { continue }
      let words = ways.map(Self.word)
      if !words.contains([]) { rows.append(words) }
    }
    return rows
  }

  /// The longest word that every text of a way holds; empty where there is none.
  private static func word(_ way: [Piece]) -> [Unicode.Scalar] {
    var (longest, run): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
    for piece in way + [.slot] {
      if case .letter(let letter) = piece, letter != " " {
        run.append(letter)
      } else {
        if run.count > longest.count { longest = run }
        run = []
      }
    }
    return longest
  }

  private static func heads(_ pieces: ArraySlice<Piece>, _ length: Int) -> Set<[Unicode.Scalar]> {
    guard length > 0, let first = pieces.first else { return [[]] }
    switch first {
    case .slot: return [[]]
    case .number: return [["0"]]
    case .letter(let letter): return Set(heads(pieces.dropFirst(), length - 1).map { [letter.asHead] + $0 })
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
        let name = String(rest.prefix { $0 != "}" })
        rest = rest.dropFirst(name.unicodeScalars.count + 1)
        pieces.append(name == "number" ? .number : .slot)
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

extension Unicode.Scalar {
  /// As it stands in the beginnings of lines: in lower case, and one digit for all.
  var asHead: Unicode.Scalar { isDigit ? "0" : lowered }
}
