internal import Bytes

/// The lines around a line end, as a device of a fixed width fills them: a word that does not fit begins the next.
///
/// Captions in capitals show by nothing else that a line goes on: no small letter opens the next one.
struct FilledLines {
  private let context: RuleContext
  private let lines: [Range<Int>]

  /// How many lines are looked at on either side; that many line ends must look alike.
  private static let (reach, fewest) = (8, 3)
  /// What no device falls short of, and what a mark of a new voice takes, `>>> `, when it has left its line.
  private static let (narrowest, mark) = (24, 4)

  /// The lines of the paragraph around two of its lines, some way to both sides.
  init(around upper: Range<Int>, _ lower: Range<Int>, in context: RuleContext) {
    self.context = context
    var lines = [upper, lower]
    for _ in 0..<Self.reach {
      guard let first = lines.first, first.lowerBound > 1, context[first.lowerBound - 2] != .newline else { break }
      lines.insert(context.line(endingAt: first.lowerBound - 1), at: 0)
    }
    for _ in 0..<Self.reach {
      guard let last = lines.last, last.upperBound + 1 < context.count, context[last.upperBound + 1] != .newline
      else {
        break
      }
      lines.append(context.line(startingAt: last.upperBound + 1))
    }
    self.lines = lines
  }

  /// True if the lines are filled: of those that go on, none had room for the next one's first word.
  ///
  /// Headlines below each other may be of like lengths too; they open with capitals among small letters, or end no
  /// sentence anywhere.
  var areFilled: Bool {
    let columns = lines.map { context.columns(of: $0) }
    let width = columns.max() ?? 0
    let ending = lines.map(context.endsSentence)
    guard width >= Self.narrowest, ending.contains(true) else { return false }
    let ends = lines.indices.dropLast().filter { !ending[$0] && hasWords(lines[$0]) }
    guard ends.count >= Self.fewest else { return false }
    let filled = ends.count { columns[$0] + 1 + firstWord(of: lines[$0 + 1]) > width - Self.mark }
    return filled * 5 >= ends.count * 4 && (isInCapitals || opensSmall(ends.map { lines[$0 + 1] }))
  }

  /// True if the lines are verse: they end where sense does, or each opens with a capital among small letters.
  ///
  /// Where a device breaks lines, four in five end within a phrase, and few begin a sentence.
  var areVerse: Bool {
    let above = lines.dropLast()
    guard lines.allSatisfy({ context.columns(of: $0) < Self.widestVerse }) else { return false }
    let marked = above.count { context.endsPhrase($0) }
    if lines.count == 2 { return marked == 1 && rhyme(lastWord(of: lines[0]), lastWord(of: lines[1])) }
    let isShort = lines.allSatisfy { context.columns(of: $0) < Self.widestStanza }
    // A semicolon ends few lines of prose, and a rhyme fewer.
    let isParted =
      marked > 0 && (above.contains { context[$0.upperBound - 1] == UInt8(ascii: ";") } || areRhymed)
    if isShort && isParted && marked > 0 { return true }
    if marked * 10 >= above.count * (isShort || isParted ? 6 : 7) { return true }
    return lines.count >= 4 && !isInCapitals
      && lines.allSatisfy { context.scalar(at: $0.lowerBound)?.isCapital == true }
  }

  /// True if two of the lines rhyme, the next ones or the next but one.
  private var areRhymed: Bool {
    let words = lines.map(lastWord)
    return words.indices.contains { line in
      [line + 1, line + 2].contains { $0 < words.count && rhyme(words[line], words[$0]) }
    }
  }

  /// True if the words at the ends of two lines differ, and their last three letters are the same.
  private func rhyme(_ one: String, _ other: String) -> Bool {
    one != other && one.count >= 3 && one.suffix(3) == other.suffix(3)
  }

  private func lastWord(of line: Range<Int>) -> String {
    let end = context.start(of: { !$0.isLetter && !$0.isWide }, before: line.upperBound)
    return context.lowercased(context.word(endingAt: max(end, line.lowerBound)))
  }

  /// Lines of verse are not so wide.
  static let widestVerse = 60
  private static let (widestStanza, narrowestCaption) = (38, 27)

  /// True if no line is as wide as lines of captions are, and there are several or no sentence ends: they are a list, a
  /// timetable, a rhyme.
  var areNarrow: Bool {
    lines.allSatisfy { context.columns(of: $0) < Self.narrowestCaption }
      && (areSeveral || lines.last.map(context.endsSentence) == false)
  }

  /// True if a line is about as wide as the widest, once the first word of the next is added: no headline above a
  /// paragraph is.
  func hadNoRoom(_ line: Range<Int>, for next: Range<Int>) -> Bool {
    let width = lines.map { context.columns(of: $0) }.max() ?? 0
    return (context.columns(of: line) + 1 + firstWord(of: next)) * 100 >= width * 85
  }

  /// True if there are more lines than two, which may be a headline and what is below it.
  private var areSeveral: Bool { lines.count > 2 }

  /// True if there are more than two lines, and one that goes on with a small letter shows that their ends mean nothing.
  var goOnSmall: Bool {
    areSeveral && zip(lines, lines.dropFirst()).contains { !context.endsSentence($0) && opensSmall([$1]) }
  }

  /// True if three lines or more, none of them as narrow as captions, go on small one after the other, none with room for the
  /// next word or a mark at its end, and the last ends a sentence.
  var goOnSmallToEnd: Bool {
    guard areSeveral, let last = lines.last, context.endsSentence(last),
      context.scalar(at: lines[0].lowerBound)?.isCapital == true
    else { return false }
    return zip(lines, lines.dropFirst()).allSatisfy { upper, lower in
      context.columns(of: upper) > Self.narrowestCaption && !context.endsPhrase(upper) && opensSmall([lower])
        && hadNoRoom(upper, for: lower)
    }
  }

  private func hasWords(_ line: Range<Int>) -> Bool { context.bytes[line].contains(where: \.isLetter) }

  /// How wide the first word of a line is, in columns.
  private func firstWord(of line: Range<Int>) -> Int {
    context.columns(of: line.lowerBound..<context.end(of: { !$0.isSpace }, from: line.lowerBound))
  }

  /// Labels among the capitals may be small: `Reporter: THE PORT IS SHUT`.
  private var isInCapitals: Bool {
    let bytes = context.bytes.span
    var (large, small) = (0, 0)
    for line in lines {
      for place in line {
        large += bytes[place].isUpper ? 1 : 0
        small += bytes[place].isLower ? 1 : 0
      }
    }
    return large > 0 && large >= small * 3
  }

  private func opensSmall(_ lines: [Range<Int>]) -> Bool {
    lines.count { context.scalar(at: $0.lowerBound)?.isSmall == true } * 2 >= lines.count
  }
}
