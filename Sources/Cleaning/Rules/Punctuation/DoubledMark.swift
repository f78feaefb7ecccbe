internal import Bytes
internal import Editing

/// A comma or a stop is once.
///
/// Three dots are an ellipsis, `../` is a path, and `，，` is as wrong as `,,`.
enum DoubledMark: PlaceRule {
  static let card = RuleCard(
    "doubled-mark", "A comma or a stop stands once.",
    before: "The ferry,, which left at dawn, is back..", after: "The ferry, which left at dawn, is back.",
    reason: "the mark was typed or pasted twice")

  static let triggers =
    Triggers(",", behind: ByteSet(",")) + Triggers(".", behind: ByteSet(".")) + "،、。，．"

  static let isLocal = true

  private static let marks = [".", ",", "。", "、", "，", "．", "،"]

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard let mark = marks.first(where: { passage.has($0, at: place) }) else { return nil }
    let length = mark.utf8.count
    guard passage.has(mark, at: place + length), !passage.has(mark, at: place - length) else { return nil }
    let end = place + 2 * length
    guard !passage.has(mark, at: end), follows(place, passage), leads(end, mark, passage) else { return nil }
    guard !passage.isInAddress(place) else { return nil }
    return Repair(place..<end, mark, confidence: confidence(place, end, mark, passage))
  }

  /// Two stops ahead of a small letter are how casual text writes an ellipsis, and two commas ahead of a word that a
  /// quote closes are a low quote: `die,,zo snel''`.
  private static func confidence(_ place: Int, _ end: Int, _ mark: String, _ passage: Passage) -> Double {
    let next = passage.scalar(at: passage.end(of: \.isBlank, from: end))
    if mark == "." { return next?.isSmall == true ? Confidence.ask : Confidence.safe }
    let isQuote = mark == "," && passage.scalar(at: end)?.isLetter == true && closesQuote(end, passage)
    return isQuote ? Confidence.ask : Confidence.safe
  }

  private static func closesQuote(_ place: Int, _ passage: Passage) -> Bool {
    let line = passage.line(startingAt: place)
    return (place..<min(line.upperBound, place + 200)).contains {
      passage.has("''", at: $0) || passage.has("\"", at: $0) || passage.has("”", at: $0) || passage.has("“", at: $0)
    }
  }

  /// What is ahead of a doubled mark is the end of a word.
  private static func follows(_ place: Int, _ passage: Passage) -> Bool {
    guard let before = passage.scalar(before: place) else { return false }
    return before.isLetter || before.isDigit || before.isCloser || before == "%"
  }

  private static func leads(_ end: Int, _ mark: String, _ passage: Passage) -> Bool {
    guard let after = passage.scalar(at: end) else { return true }
    if mark != "." { return after != "." && !(after.isDigit && mark == ",") }
    return after == " " || after == "\n" || after == "\t" || after.isCloser
  }
}
