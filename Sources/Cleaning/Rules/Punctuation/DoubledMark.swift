internal import Bytes
internal import Editing

/// A comma or a stop is once.
///
/// Three dots are an ellipsis, `../` is a path, and `，，` is as wrong as `,,`.
enum DoubledMark: PlaceRule {
  static let card = RuleCard(
    "doubled-mark", "Remove a doubled comma or full stop.",
    before: "The ferry,, which left at dawn, is back..", after: "The ferry, which left at dawn, is back.",
    reason: "the mark was typed or pasted twice")

  static let triggers =
    Triggers(",", behind: ByteSet(",")) + Triggers(".", behind: ByteSet(".")) + "،、。，．।"

  static let isLocal = true

  private static let marks = [".", ",", "。", "、", "，", "．", "،", "।"]

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let mark = marks.first(where: { context.has($0, at: place) }) else { return nil }
    let length = mark.utf8.count
    guard context.has(mark, at: place + length), !context.has(mark, at: place - length) else { return nil }
    let end = place + 2 * length
    guard !context.has(mark, at: end), follows(place, context), leads(end, mark, context) else { return nil }
    guard !context.isInAddress(place), !isOfLetters(place, end, context) else { return nil }
    return Repair(place..<end, mark, confidence: confidence(place, end, mark, context))
  }

  /// True if a mark parts single letters, as a list does of which one is missing: `a,,b`.
  private static func isOfLetters(_ place: Int, _ end: Int, _ context: RuleContext) -> Bool {
    context.word(endingAt: place).count == 1 && context.word(startingAt: end).count == 1
  }

  /// Two stops ahead of a small letter are how casual text writes an ellipsis, and two commas ahead of a word that a
  /// quote closes are a low quote: `die,,zo snel''`.
  private static func confidence(_ place: Int, _ end: Int, _ mark: String, _ context: RuleContext) -> Double {
    let next = context.scalar(at: context.end(of: \.isBlank, from: end))
    // Two dandas at the end of a line, or around a number, close a verse.
    if mark == "।" { return next?.isLetter == true ? Confidence.safe : Confidence.ask }
    if mark == "." { return next?.isSmall == true || trailsOff(place, context) ? Confidence.ask : Confidence.safe }
    let isQuote = mark == "," && context.scalar(at: end)?.isLetter == true && closesQuote(end, context)
    return isQuote ? Confidence.ask : Confidence.safe
  }

  /// True if two stops are how Korean writes that speech trails off: not after the ending of a statement.
  private static func trailsOff(_ place: Int, _ context: RuleContext) -> Bool {
    guard let last = context.scalar(before: place), last.isHangul else { return false }
    return !"다까".unicodeScalars.contains(last)
  }

  private static func closesQuote(_ place: Int, _ context: RuleContext) -> Bool {
    let line = context.line(startingAt: place)
    return (place..<min(line.upperBound, place + 200)).contains {
      context.has("''", at: $0) || context.has("\"", at: $0) || context.has("”", at: $0) || context.has("“", at: $0)
    }
  }

  /// What is ahead of a doubled mark is the end of a word.
  private static func follows(_ place: Int, _ context: RuleContext) -> Bool {
    guard let before = context.scalar(before: place) else { return false }
    return before.isLetter || before.isDigit || before.isCloser || before == "%" || 0x900...0xDFF ~= before.value
  }

  private static func leads(_ end: Int, _ mark: String, _ context: RuleContext) -> Bool {
    guard let after = context.scalar(at: end) else { return true }
    if mark != "." { return after != "." && !(after.isDigit && mark == ",") }
    return after == " " || after == "\n" || after == "\t" || after.isCloser
  }
}
