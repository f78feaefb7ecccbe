internal import Bytes
internal import Editing

/// A space follows a comma between words.
///
/// Not between digits, not in an address, not between Han or Kana, not in lists of single letters or of names of a program,
/// and not in the Greek word `ό,τι`, which is written with a comma.
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
    guard !partsLetters(place, behind, context), !context.isInAddress(place),
      !isGreekWhatever(place, behind, context)
    else { return nil }
    return isOfList(place, context) ? nil : Repair(behind..<behind, " ", confidence: Confidence.safe)
  }

  /// True if single letters are at both sides, `f(a,b)`; Han or Kana may be beside those.
  private static func partsLetters(_ place: Int, _ behind: Int, _ context: RuleContext) -> Bool {
    let start = context.start(before: place)
    let isLetter = context.scalar(before: start).map { !$0.isLetter || $0.isSpaceless } ?? true
    return isLetter && context.word(startingAt: behind).count == 1
  }

  /// True if the words around a comma are names of a program: an assignment, or two words and more in brackets that no comma
  /// parts with a space.
  private static func isOfList(_ place: Int, _ context: RuleContext) -> Bool {
    let token = context.bytes[context.token(around: place)]
    if token.contains(UInt8(ascii: "=")) || token.contains(UInt8(ascii: "_")) { return true }
    let commas = token.count { $0 == UInt8(ascii: ",") } - (token.last == UInt8(ascii: ",") ? 1 : 0)
    return commas >= 2 && token.first == UInt8(ascii: "(") && token.contains(UInt8(ascii: ")"))
  }

  private static func isGreekWhatever(_ place: Int, _ behind: Int, _ context: RuleContext) -> Bool {
    context.has("τι", at: behind) && (context.has("ό", at: place - 2) || context.has("Ό", at: place - 2))
  }
}
