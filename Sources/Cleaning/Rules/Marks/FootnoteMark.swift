internal import Bytes
internal import Editing

/// The number of a footnote becomes data.
///
/// `[12]` directly after a word of two letters, a year or a mark of punctuation, with a blank, a mark, another number or the
/// line's end after it. In code and records brackets are syntax, and after a short number they part it: `Article 4[2]`.
enum FootnoteMark: PlaceRule {
  static let card = RuleCard(
    "footnote-mark", "Remove footnote numbers and keep them as data.",
    before: "The river rose by two metres.[12] Nobody was hurt.",
    after: "The river rose by two metres. Nobody was hurt.",
    reason: "the number refers to a footnote and is not spoken")

  static let triggers =
    Triggers("[", ahead: ByteSet { !$0.isSpace }, behind: .digit)
    + Triggers("*", ahead: ByteSet(".!?"), behind: ByteSet { $0.isBlank || $0 == .newline })

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if context[place] == UInt8(ascii: "*") { return asterisk(at: place, context) }
    let close = context.end(of: \.isDigit, from: place + 1)
    guard (1...3).contains(close - place - 1), context[close] == UInt8(ascii: "]"), isNoted(place, context) else {
      return nil
    }
    if let after = context.scalar(at: close + 1), goesOn(with: after) || hasNote(place..<close + 1, context) {
      return nil
    }
    // After the stop of a sentence of prose nothing is counted or called.
    let closes = context.scalar(before: place).map { ".!?”\"".unicodeScalars.contains($0) } ?? false
    let isYear = place - 1 - context.start(of: \.isDigit, before: place - 1) == 4
    let isSure =
      closes && (context.scalar(before: place - 1)?.isLetter == true || isYear)
      && followsSentence(close + 1, context)
    return Repair(
      place..<close + 1, "", confidence: isSure ? Confidence.safe : Confidence.likely, mark: .furniture)
  }

  /// True if a place is a line's end, or a blank and the capital of the next sentence.
  private static func followsSentence(_ place: Int, _ context: RuleContext) -> Bool {
    context.isLineEnd(place) || context[place].isBlank && context.scalar(at: place + 1)?.isCapital == true
  }

  /// The only asterisk of a text, after the stop of a sentence: the note that it calls is not there.
  private static func asterisk(at place: Int, _ context: RuleContext) -> Repair? {
    let near = max(0, place - reach)..<min(context.count, place + reach)
    guard context.occurrences(of: [UInt8(ascii: "*")], in: near, atMost: 2) == 1,
      context.scalar(before: place - 1).map({ $0.isLetter || $0.isDigit }) == true,
      context.isLineEnd(place + 1) || context.scalar(at: place + 2)?.isCapital == true
    else { return nil }
    return Repair(place..<place + 1, "", confidence: Confidence.likely, mark: .furniture)
  }

  /// True if the note itself begins a line farther down.
  private static func hasNote(_ mark: Range<Int>, _ context: RuleContext) -> Bool {
    let note = [.newline] + context.bytes[mark]
    let rest = context.bytes[mark.upperBound..<min(context.count, mark.upperBound + reach)]
    return rest.indices.contains { rest[$0] == .newline && rest[$0...].starts(with: note) }
  }

  /// A note is sought so far down, in bytes.
  private static let reach = 6_000

  private static func isNoted(_ place: Int, _ context: RuleContext) -> Bool {
    guard let before = context.scalar(before: place) else { return false }
    if before.isLetter { return context.word(endingAt: place).count >= 3 }
    if before.isDigit { return place - context.start(of: \.isDigit, before: place) >= 4 }
    return before.endsSentence || ",;:])”\"»".unicodeScalars.contains(before)
  }

  /// True if what follows goes on with the word: a letter, a number, a bracket that calls, the colon of a log.
  private static func goesOn(with scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isDigit || "(=+-_:".unicodeScalars.contains(scalar)
  }
}
