internal import Bytes
internal import Editing

/// A line of captions that roll up is once.
///
/// A caption of two or three lines is written again with each line that comes, so every line comes twice or three times in a
/// row, or two and three lines recur before the new one. Of that the text must show more than a single case, or three
/// times the same: a refrain is sung twice.
enum RepeatedLine: PlaceRule {
  static let card = RuleCard(
    "repeated-line", "Remove the repeated lines of roll-up captions.",
    before:
      "the storm moved north\nthe storm moved north\nand reached the coast\nand reached the coast\nby midnight",
    after: "the storm moved north\nand reached the coast\nby midnight",
    reason: "roll-up captions repeated this line")

  static let triggers = Triggers("\n", behind: ByteSet { $0 != .newline })

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if let end = RolledLines(around: place, in: context)?.end {
      return Repair(place..<end, "", confidence: Confidence.likely)
    }
    let first = context.line(endingAt: place)
    if context.grows(first, at: place) {
      let confidence = context.growsToSentence(from: first) ? Confidence.safe : Confidence.likely
      return Repair(first.lowerBound..<place + 1, "", confidence: confidence)
    }
    guard first.count >= fewest, let second = context.repetition(below: place, of: first) else { return nil }
    // All repetitions leave at once, and the first line of them says so.
    if first.lowerBound > 0, context.has(sameAs: first, endingAt: first.lowerBound - 1) { return nil }
    let words = context.bytes[first].split(whereSeparator: \.isBlank).count
    guard words >= 4 || !context.profile.usesSpaces else { return nil }
    var last = second
    while let next = context.repetition(below: last.upperBound, of: last) { last = next }
    let (isRow, isStatement) = (isRolledUp(first, second, context), isStatement(second, words, context))
    guard last.lowerBound > second.lowerBound || isRow || isStatement || goesOn(second, words, context) else {
      return nil
    }
    // Whole sentences that each appear twice are not a refrain.
    return Repair(
      place..<last.upperBound, "",
      confidence: isRow && (isStatement || areStatements(first, words, context))
        ? Confidence.safe : Confidence.likely)
  }

  /// True if the sentence of a doubled line of five words and more goes on, small, on a last line that ends it: verse is
  /// longer.
  private static func goesOn(_ line: Range<Int>, _ words: Int, _ context: RuleContext) -> Bool {
    guard words >= 5, line.upperBound + 1 < context.count, context.scalar(at: line.lowerBound)?.isCapital == true,
      !context.endsPhrase(line)
    else { return false }
    let next = context.line(startingAt: line.upperBound + 1)
    return context.scalar(at: next.lowerBound)?.isSmall == true && context.endsSentence(next)
      && (next.upperBound + 1 >= context.count || context[next.upperBound + 1] == .newline)
  }

  /// True if a doubled line is a whole sentence of five words and more, and the next line another of about as many that no
  /// line repeats: verse has no stops at all its ends, and a cry a mark of its own.
  private static func isStatement(_ line: Range<Int>, _ words: Int, _ context: RuleContext) -> Bool {
    guard words >= 5, line.upperBound + 1 < context.count, context.columns(of: line) >= 28,
      context.scalar(at: line.lowerBound)?.isSmall == false, context[line.upperBound - 1] == UInt8(ascii: ".")
    else { return false }
    let next = context.line(startingAt: line.upperBound + 1)
    return context[next.upperBound - 1] == UInt8(ascii: ".") && context.bytes.span.countOfWords(in: next) >= 4
      && context.repetition(below: next.upperBound, of: next) == nil
  }

  /// True if a line of five words or more begins large and ends with a full stop.
  private static func areStatements(_ line: Range<Int>, _ words: Int, _ context: RuleContext) -> Bool {
    words >= 5 && context.scalar(at: line.lowerBound)?.isCapital == true
      && context[line.upperBound - 1] == UInt8(ascii: ".") && !context.has("..", at: line.upperBound - 2)
  }

  /// So many bytes are a line of captions.
  private static let fewest = 12

  /// True if the pair of lines above or below is doubled too.
  private static func isRolledUp(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext) -> Bool {
    if second.upperBound + 1 < context.count {
      let next = context.line(startingAt: second.upperBound + 1)
      if next.count >= fewest, context.repetition(below: next.upperBound, of: next) != nil { return true }
    }
    guard first.lowerBound > 0 else { return false }
    let above = context.line(endingAt: first.lowerBound - 1)
    return above.count >= fewest && above.lowerBound > 0
      && context.has(sameAs: above, endingAt: above.lowerBound - 1)
  }
}

extension RuleContext {
  /// True if the next line begins with all of a line and goes on, and so does the one after it or the one before, as captions
  /// grow by a word or two.
  fileprivate func grows(_ line: Range<Int>, at place: Int) -> Bool {
    func goesOn(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
      one.count >= 8 && other.count > one.count + 1 && self[other.lowerBound + one.count] == .space
        && bytes[other].starts(with: bytes[one]) && !endsPhrase(one)
    }
    guard place + 1 < count, case let next = self.line(startingAt: place + 1), goesOn(line, next) else {
      return false
    }
    if next.upperBound + 1 < count, goesOn(next, self.line(startingAt: next.upperBound + 1)) { return true }
    return line.lowerBound > 0 && goesOn(self.line(endingAt: line.lowerBound - 1), line)
  }

  /// True if lines grow from the first one of a paragraph to its last, which alone ends, and as a sentence: verse that
  /// builds up goes on.
  fileprivate func growsToSentence(from first: Range<Int>) -> Bool {
    var (line, lines) = (first, 1)
    while line.lowerBound > 0, case let above = self.line(endingAt: line.lowerBound - 1), !above.isEmpty {
      guard bytes[line].starts(with: bytes[above]) else { return false }
      (line, lines) = (above, lines + 1)
    }
    line = first
    while line.upperBound + 1 < count, case let below = self.line(startingAt: line.upperBound + 1), !below.isEmpty {
      guard bytes[below].starts(with: bytes[line]), !endsPhrase(line) else { return false }
      (line, lines) = (below, lines + 1)
    }
    return lines >= 3 && endsSentence(line) && bytes.span.countOfWords(in: line) >= 5
  }

  /// The line after a line end, if it has the same words as another.
  fileprivate func repetition(below place: Int, of line: Range<Int>) -> Range<Int>? {
    guard self[place] == .newline, place + 1 < count else { return nil }
    let next = self.line(startingAt: place + 1)
    return bytes[next].elementsEqual(bytes[line]) ? next : nil
  }

  /// True if the line that ends at a place has the same words as another.
  fileprivate func has(sameAs line: Range<Int>, endingAt place: Int) -> Bool {
    bytes[self.line(endingAt: place)].elementsEqual(bytes[line])
  }
}
