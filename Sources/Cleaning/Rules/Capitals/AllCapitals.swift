internal import Bytes
internal import Editing
internal import Locales

/// What captions write in capitals throughout is written as other text is.
///
/// Names keep their capitals where the text itself or the language's list of words shows them, and so do days, months and
/// words without a vowel. Safe only where every word is known as a small word of the language or from the mixed lines
/// around; likely where most are in the list. Headlines, labels and lines without the mark of a sentence stay as
/// they are.
enum AllCapitals: PlaceRule {
  static let card = RuleCard(
    "all-capitals", "Write text that is all in capitals in ordinary upper and lower case.",
    before: "THE FERRY IS AT THE PIER AND WILL NOT SAIL TODAY.\n\nAt the pier, the ferry did not sail today.",
    after: "The ferry is at the pier and will not sail today.\n\nAt the pier, the ferry did not sail today.",
    reason: "captions are often all in capitals, which hides the names")

  static let triggers = Triggers(
    "\"'", 0x41...0x5A, 0xC0...0xDE, 0x100...0x24F, 0x386...0x42F, 0x1E00...0x1EFF, ahead: ByteSet("\n"),
    behind: ByteSet { $0.isUpper || $0.isBlank || $0.isWide || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
  )

  /// Fewer letters or words may be a headline, a label or an acronym.
  private static let (fewestLetters, fewestWords) = (20, 5)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context.opensInCapitals(at: place), !context.profile.hasLossyCapitals else {
      return nil
    }
    let line = context.line(startingAt: place)
    // A line that trails off is a script's, which is set so for whoever reads it out.
    guard context.isInCapitals(line, letters: fewestLetters, words: fewestWords), context.endsSentence(line),
      !context.has("...", at: line.upperBound - 3), !context.has("…", at: line.upperBound - 3)
    else { return nil }
    let label = label(of: line, context)
    guard label < line.upperBound else { return nil }
    let words = context.bytes[label..<line.upperBound].split(whereSeparator: \.isBlank).count
    guard words >= fewestWords || label == line.lowerBound else { return nil }
    var truecase = Truecase(around: line, in: context)
    let text = truecase.written(label..<line.upperBound)
    return Repair(label..<line.upperBound, text, confidence: confidence(truecase, context))
  }

  /// Where the label of who speaks ends that a line begins with, `DANA PELL, ANCHOR:`; it keeps its capitals.
  private static func label(of line: Range<Int>, _ context: RuleContext) -> Int {
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 60)
    guard let colon = context.bytes[head].firstIndex(of: UInt8(ascii: ":")), context[colon + 1].isBlank else {
      return line.lowerBound
    }
    return context.end(of: \.isBlank, from: colon + 1)
  }

  /// A word that nothing shows may be a name, or in a language that writes its nouns large, a noun.
  private static func confidence(_ words: Truecase, _ context: RuleContext) -> Double {
    if words.unknown == 0, words.listed == 0 { return Confidence.safe }
    let isLikely = words.mostAreKnown && !context.profile.capitalizesNouns
    return isLikely ? Confidence.likely : Confidence.ask
  }
}

extension RuleContext {
  /// True if two capitals are at the head of a line, or one and a blank: this decides for most lines.
  @inline(__always) fileprivate func opensInCapitals(at place: Int) -> Bool {
    let start = end(of: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }, from: place)
    guard let first = scalar(at: start), first.isCapital else { return false }
    guard let second = scalar(at: start + first.utf8.count) else { return false }
    return second.isCapital || second == " " || second == "'" || second == "’"
  }

  /// True if a line has that many letters and words, and no small letter.
  fileprivate func isInCapitals(_ line: Range<Int>, letters least: Int, words: Int) -> Bool {
    guard !bytes[line].contains(where: \.isLower) else { return false }
    let scalars = text(line).unicodeScalars
    return !scalars.contains(where: \.isSmall) && scalars.count(where: \.isCapital) >= least
      && bytes[line].split(whereSeparator: \.isBlank).count >= words
  }
}
