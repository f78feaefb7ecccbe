/// A pattern as the matcher walks it: steps that know the step after them, so that nothing is put together on the way.
struct PatternSteps: Hashable, Sendable {
  /// One thing to meet, and the index of the step after it.
  enum Step: Hashable, Sendable {
    /// Nothing more: the text must be at its end.
    case end
    case space(next: Int)
    case literal(Range<Int>, next: Int)
    case slot(Slot, name: Int, next: Int)
    case words(Range<Int>, name: Int, next: Int)
    /// One of several ways, by where they begin.
    case choice(Range<Int>)
  }

  /// The steps; the first is the end.
  private(set) var steps: [Step] = [.end]
  /// Where the pattern begins.
  private(set) var start = 0
  /// The letters of all literals and words, and where each word is.
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var words: [Range<Int>] = []
  /// The first steps of the ways of all choices.
  private(set) var ways: [Int] = []
  /// The names of the slots.
  private(set) var names: [String] = []
  /// What each step may begin with: a bit for every letter, which it shares with few others.
  private(set) var openings: [UInt64] = [0]

  /// No text has more characters that are not white space.
  private(set) var most = Int.max
  /// What the whole may end with, in the same way.
  private var closing: UInt64 = .max

  init(_ pieces: [Pattern.Piece]) {
    start = add(pieces, before: 0)
    most = Self.most(of: pieces)
    let end = Self.closing(of: pieces)
    closing = end.isOptional ? .max : end.letters
  }

  /// Adds pieces ahead of a step, the last first; tells where they begin.
  private mutating func add(_ pieces: [Pattern.Piece], before last: Int) -> Int {
    pieces.reversed().reduce(last) { next, piece in
      let step = self.step(piece, before: next)
      steps.append(step)
      openings.append(opening(of: step))
      return steps.count - 1
    }
  }

  private mutating func step(_ piece: Pattern.Piece, before next: Int) -> Step {
    switch piece {
    case .space: return .space(next: next)
    case .literal(let literal): return .literal(add(literal), next: next)
    case .slot(let slot, let name): return .slot(slot, name: add(name), next: next)
    case .words(let words, let name):
      let places = words.map { add($0) }
      self.words += places
      return .words(self.words.count - places.count..<self.words.count, name: add(name), next: next)
    case .choice(let alternatives):
      let starts = alternatives.map { add($0, before: next) }
      ways += starts
      return .choice(ways.count - starts.count..<ways.count)
    }
  }

  private func opening(of step: Step) -> UInt64 {
    switch step {
    case .end: return 0
    case .space, .slot: return .max
    case .literal(let literal, _): return bit(ofFirst: literal)
    case .words(let words, _, let next):
      return self.words[words].reduce(0) { $0 | ($1.isEmpty ? openings[next] : bit(ofFirst: $1)) }
    case .choice(let ways): return self.ways[ways].reduce(0) { $0 | openings[$1] }
    }
  }

  /// How many characters texts of some pieces have at most, white space aside; there may be no bound.
  private static func most(of pieces: [Pattern.Piece]) -> Int {
    var sum = 0
    for piece in pieces {
      let most = most(of: piece)
      guard most < .max else { return .max }
      sum += most
    }
    return sum
  }

  private static func most(of piece: Pattern.Piece) -> Int {
    switch piece {
    case .space: 0
    case .literal(let literal): literal.count
    case .slot(let slot, _): slot == .any ? .max : Slot.longest
    case .words(let words, _): words.map(\.count).max() ?? 0
    case .choice(let ways): ways.map(most).max() ?? 0
    }
  }

  /// What texts of some pieces may end with, and whether they may be nothing at all.
  private static func closing(of pieces: [Pattern.Piece]) -> (letters: UInt64, isOptional: Bool) {
    var letters: UInt64 = 0
    for piece in pieces.reversed() {
      let end = closing(of: piece)
      letters |= end.letters
      if !end.isOptional { return (letters, false) }
    }
    return (letters, true)
  }

  private static func closing(of piece: Pattern.Piece) -> (letters: UInt64, isOptional: Bool) {
    switch piece {
    case .literal(let literal): return (literal.last.map(bit) ?? 0, literal.isEmpty)
    case .space, .slot: return (.max, false)
    case .words(let words, _):
      return (words.reduce(0) { $0 | ($1.last.map(bit) ?? 0) }, words.contains { $0.isEmpty })
    case .choice(let ways):
      let ends = ways.map { closing(of: $0) }
      return (ends.reduce(0) { $0 | $1.letters }, ends.contains(where: \.isOptional))
    }
  }

  private func bit(ofFirst literal: Range<Int>) -> UInt64 { Self.bit(letters[literal.lowerBound]) }

  private static func bit(_ letter: Unicode.Scalar) -> UInt64 { 1 << UInt64(letter.value & 63) }

  /// True if a text that ends with a letter may be of the pattern; cheap to ask, and mostly false.
  @inline(__always) func mayEnd(with letter: Unicode.Scalar) -> Bool {
    closing >> UInt64(letter.value & 63) & 1 == 1
  }

  /// True if a step may begin with a letter; cheap to ask, and mostly false.
  @inline(__always) func mayBegin(_ step: Int, with letter: Unicode.Scalar) -> Bool {
    openings[step] >> UInt64(letter.value & 63) & 1 == 1
  }

  private mutating func add(_ literal: [Unicode.Scalar]) -> Range<Int> {
    letters += literal
    return letters.count - literal.count..<letters.count
  }

  private mutating func add(_ name: String) -> Int {
    names.append(name)
    return names.count - 1
  }
}
