internal import Bytes
internal import Editing

/// A letter that only ends words has a space after it.
///
/// Arabic writes ة, Greek ς and Hebrew its five final letters at the ends of words alone, so where another letter
/// follows, two words ran together. Persian and Urdu write Arabic phrases as one word.
enum FinalLetter: PlaceRule {
  static let card = RuleCard(
    "final-letter", "Put a space after a letter that occurs only at the end of words.",
    before: "السفينة الجديدةوصلت", after: "السفينة الجديدة وصلت",
    reason: "two words ran together after a letter that occurs only at the end of words",
    languages: ["ar", "el", "he"])

  static let triggers = Triggers("ةςךםןףץ")

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let letter = context.scalar(at: place),
      case let behind = place + letter.utf8.count,
      let next = context.scalar(at: behind),
      alphabets.contains(where: { $0.ends.contains(letter) && $0.letters.contains(next) }),
      context.word(endingAt: place).count >= 4, context.word(startingAt: behind).count >= 4,
      !context.isInAddress(place)
    else { return nil }
    return Repair(behind..<behind, " ", confidence: Confidence.safe)
  }

  /// The letters that end words, and those that begin them.
  private static let alphabets: [(ends: [Unicode.Scalar], letters: ClosedRange<Unicode.Scalar>)] = [
    (["ة"], "\u{621}"..."\u{63A}"), (["ة"], "\u{641}"..."\u{64A}"), (["ς"], "α"..."ω"),
    (["ך", "ם", "ן", "ף", "ץ"], "א"..."ת"),
  ]
}
