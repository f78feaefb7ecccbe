internal import Bytes
internal import Editing

/// A Korean statement ends with a full stop where the others of the text do.
///
/// A line that ends in `-니다`, with more below it; labels and sign-offs end in `입니다` and go without.
enum MissingStop: PlaceRule {
  static let card = RuleCard(
    "missing-stop", "End a Korean statement with a full stop where the next one has one.",
    before: "배는 내일 다시 떠납니다\n\n항구에는 안개가 끼었습니다.", after: "배는 내일 다시 떠납니다.\n\n항구에는 안개가 끼었습니다.",
    reason: "the other statements of the text end with a full stop", tier: .likely, languages: ["ko"])

  static let triggers: Triggers = "다"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let end = place + KoreanWords.syllable
    guard context[end] == .newline, context.has("니다", at: place - KoreanWords.syllable),
      !context.has("입", at: place - 2 * KoreanWords.syllable)
    else { return nil }
    let line = context.line(endingAt: end)
    let next = context.end(of: \.isSpace, from: end)
    guard next < context.count, context.columns(of: line) >= widest, context.bytes.span.countOfWords(in: line) >= 4,
      context.has("니다.", at: context.line(startingAt: next).upperBound - 7)
    else { return nil }
    return Repair(end..<end, ".", confidence: Confidence.likely)
  }

  private static let widest = 20
}
