internal import Bytes
internal import Editing

/// A space follows a comma between words.
///
/// Not between digits, not in an address, not between Han or Kana, not in lists of single letters, and not in the Greek
/// word `ό,τι`, which is written with a comma.
enum SpaceAfterComma: PlaceRule {
  static let card = RuleCard(
    "space-after-comma", "Put a space after a comma between words.",
    before: "The boat left,the minister stayed.", after: "The boat left, the minister stayed.",
    reason: "two words ran together at the comma")

  static let triggers = Triggers(",،", behind: .letter)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let mark = [",", "،"].first(where: { context.has($0, at: place) }) else { return nil }
    let behind = place + mark.utf8.count
    guard let before = context.scalar(before: place), let after = context.scalar(at: behind), after.isLetter else {
      return nil
    }
    guard before.isLetter || before.isDigit || before.isCloser, !before.isSpaceless, !after.isSpaceless,
      context.profile.usesSpaces
    else { return nil }
    let next = context.word(startingAt: behind)
    let isShort = next.count == 1 && context.word(endingAt: place).count <= 1
    guard !isShort, !context.isInAddress(place), !isGreekWhatever(place, behind, context) else { return nil }
    return Repair(behind..<behind, " ", confidence: Confidence.safe)
  }

  private static func isGreekWhatever(_ place: Int, _ behind: Int, _ context: RuleContext) -> Bool {
    context.has("τι", at: behind) && (context.has("ό", at: place - 2) || context.has("Ό", at: place - 2))
  }
}
