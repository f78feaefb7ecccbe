/// The lines around a line end, as a device of a fixed width fills them: a word that does not fit begins the next.
///
/// Captions in capitals show by nothing else that a line goes on: no small letter opens the next one.
struct FilledLines {
  private let passage: Passage
  private let lines: [Range<Int>]

  /// How many lines are looked at on either side; so many line ends must look alike.
  private static let (reach, fewest) = (8, 3)
  /// What no device falls short of, and what a mark of a new voice takes, `>>> `, when it has left its line.
  private static let (narrowest, mark) = (24, 4)

  /// The lines of the paragraph around two of its lines, some way to both sides.
  init(around upper: Range<Int>, _ lower: Range<Int>, in passage: Passage) {
    self.passage = passage
    var lines = [upper, lower]
    for _ in 0..<Self.reach {
      guard let first = lines.first, first.lowerBound > 1, passage[first.lowerBound - 2] != .newline else { break }
      lines.insert(passage.line(endingAt: first.lowerBound - 1), at: 0)
    }
    for _ in 0..<Self.reach {
      guard let last = lines.last, last.upperBound + 1 < passage.count, passage[last.upperBound + 1] != .newline
      else {
        break
      }
      lines.append(passage.line(startingAt: last.upperBound + 1))
    }
    self.lines = lines
  }

  /// Whether the lines are filled: of those that go on, none had room for the next one's first word.
  ///
  /// Headlines below each other may be of like lengths too; they open with capitals among small letters, or end no
  /// sentence anywhere.
  var areFilled: Bool {
    let width = lines.map { passage.columns(of: $0) }.max() ?? 0
    guard width >= Self.narrowest, lines.contains(where: passage.endsSentence) else { return false }
    let ends = zip(lines, lines.dropFirst()).filter { hasWords($0.0) && !passage.endsSentence($0.0) }
    guard ends.count >= Self.fewest else { return false }
    let filled = ends.count { hasNoRoom($0, for: $1, width: width - Self.mark) }
    return filled * 5 >= ends.count * 4 && (isInCapitals || opensSmall(ends.map(\.1)))
  }

  private func hasWords(_ line: Range<Int>) -> Bool { passage.bytes[line].contains(where: \.isLetter) }

  private func hasNoRoom(_ line: Range<Int>, for next: Range<Int>, width: Int) -> Bool {
    let word = next.lowerBound..<passage.end(of: { !$0.isSpace }, from: next.lowerBound)
    return passage.columns(of: line) + 1 + passage.columns(of: word) > width
  }

  /// Labels among the capitals may be small: `Reporter: THE PORT IS SHUT`.
  private var isInCapitals: Bool {
    let letters = lines.flatMap { passage.bytes[$0].filter(\.isLetter) }
    return letters.count(where: \.isUpper) * 4 >= letters.count * 3 && !letters.isEmpty
  }

  private func opensSmall(_ lines: [Range<Int>]) -> Bool {
    lines.count { passage.scalar(at: $0.lowerBound)?.isSmall == true } * 2 >= lines.count
  }
}
