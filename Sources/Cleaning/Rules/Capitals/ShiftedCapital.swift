internal import Bytes
internal import Editing

/// One capital begins a sentence: a key that was held too long wrote two.
///
/// In small letters the word must be common, and the text must not write it so again, as it would a name.
enum ShiftedCapital: PlaceRule {
  static let card = RuleCard(
    "shifted-capital", "Write the second letter of a sentence small where two capitals begin a common word.",
    before: "THe boat left at dawn.", after: "The boat left at dawn.",
    reason: "the shift key was held one letter too long", tier: .likely)

  static let triggers = Triggers(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ahead: ByteSet { $0.isSpace || "\"'([".utf8.contains($0) }, behind: .capital)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let word = context.word(startingAt: place)
    let bytes = context.bytes[word]
    guard bytes.count >= 3, context[place + 1].isUpper, bytes.dropFirst(2).allSatisfy(\.isLower),
      context[word.upperBound].isSpace || ",.!?;:".utf8.contains(context[word.upperBound]),
      context.opensSentence(at: place), isCommon(word, context),
      context.occurrences(of: Array(bytes), in: context.neighbourhood(of: place), atMost: 2) == 1
    else { return nil }
    return Repair(
      place + 1..<place + 2, context.lowercased(place + 1..<place + 2), confidence: Confidence.likely)
  }

  /// True if a word is a small one, or of four letters and more and listed as no name; Dutch `IJ` is one letter.
  private static func isCommon(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    let small = context.lowercased(word)
    if small.hasPrefix("ij") { return false }
    if context.profile.isSmallWord(small) { return true }
    guard word.count >= 4, let entry = context.profile.words?.entry(of: Array(small.utf8).span) else {
      return false
    }
    return !entry.isLarge
  }
}
