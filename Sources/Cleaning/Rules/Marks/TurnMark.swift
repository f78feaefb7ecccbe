internal import Bytes
internal import Editing

/// The marks of a change of speaker at the head of a line become data.
///
/// Live captions in the United States write `>>` where another person begins to speak, and `>>>` where
/// another story begins.
enum TurnMark: PlaceRule {
  static let card = RuleCard(
    "turn-mark", "Remove '>>' at the start of a line and keep it as data.",
    before: ">> We are ready, he said.", after: "We are ready, he said.",
    reason: "'>>' marks a change of speaker in captions and is not spoken")

  static let triggers = Triggers(">", behind: ByteSet(">"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place - 1] != UInt8(ascii: ">") else { return nil }
    let end = context.end(of: { $0 == UInt8(ascii: ">") }, from: place)
    guard (2...3).contains(end - place) else { return nil }
    let head = context.start(of: \.isBlank, before: place)
    guard head == 0 || context[head - 1] == .newline else { return within(head..<end, context) }
    if context.isInQuotedMail(place) || end - place == 3 && context.isInSession(place) { return nil }
    return Repair(
      place..<context.end(of: \.isBlank, from: end), "", confidence: Confidence.certain, mark: .turn)
  }

  /// After a sentence on the same line, the mark begins a line of its own.
  private static func within(_ mark: Range<Int>, _ context: RuleContext) -> Repair? {
    let next = context.end(of: \.isBlank, from: mark.upperBound)
    guard next > mark.upperBound, context[mark.lowerBound].isBlank, context.scalar(at: next)?.isCapital == true,
      let before = context.scalar(before: mark.lowerBound), before.endsSentence || before.isCloser
    else { return nil }
    return Repair(mark.lowerBound..<next, "\n", confidence: Confidence.likely, mark: .turn)
  }
}

extension RuleContext {
  /// True if a few lines above or below one is code after the same mark, as Python asks for it: `>>> print(2)`.
  fileprivate func isInSession(_ place: Int) -> Bool {
    func isPrompt(_ line: Range<Int>) -> Bool {
      has(">>> ", at: line.lowerBound) && layouts.isSet(at: line.lowerBound, in: self)
    }
    var (above, below) = (line(endingAt: place), line(startingAt: place))
    for _ in 0..<6 {
      if above.lowerBound > 0 { above = line(startingAt: line(endingAt: above.lowerBound - 1).lowerBound) }
      if below.upperBound < count { below = line(startingAt: below.upperBound + 1) }
      if isPrompt(above) || isPrompt(below) { return true }
    }
    return false
  }

  /// True if a line near this one begins with a single `>`, as quoted mail does.
  fileprivate func isInQuotedMail(_ place: Int) -> Bool {
    func quotes(_ line: Int) -> Bool { self[line] == UInt8(ascii: ">") && self[line + 1].isBlank }
    let own = line(endingAt: place).lowerBound
    var (above, below) = (own, line(startingAt: place).upperBound)
    for _ in 0..<4 {
      if above > 0 { above = line(endingAt: above - 1).lowerBound }
      if above < own && quotes(above) || below < count && quotes(below + 1) { return true }
      if below < count { below = line(startingAt: below + 1).upperBound }
    }
    return false
  }
}
