internal import Bytes
internal import Editing

/// A space follows a comma between words.
///
/// Not between digits, not in an address, not between Han or Kana, not in lists of single letters, and not in the Greek
/// word `ό,τι`, which is written with a comma.
enum SpaceAfterComma: PlaceRule {
  static let card = RuleCard(
    "space-after-comma", "A space stands behind a comma between words.",
    before: "The boat left,the minister stayed.", after: "The boat left, the minister stayed.",
    reason: "two words ran together at the comma")

  static let triggers = Triggers(",،", behind: .letter)

  static let isLocal = true

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard let mark = [",", "،"].first(where: { passage.has($0, at: place) }) else { return nil }
    let behind = place + mark.utf8.count
    guard let before = passage.scalar(before: place), let after = passage.scalar(at: behind), after.isLetter else {
      return nil
    }
    guard before.isLetter || before.isDigit || before.isCloser, !before.isSpaceless, !after.isSpaceless,
      passage.habits.usesSpaces
    else { return nil }
    let next = passage.word(startingAt: behind)
    let isShort = next.count == 1 && passage.word(endingAt: place).count <= 1
    guard !isShort, !passage.isInAddress(place), !isGreekWhatever(place, behind, passage) else { return nil }
    return Repair(behind..<behind, " ", confidence: Confidence.safe)
  }

  private static func isGreekWhatever(_ place: Int, _ behind: Int, _ passage: Passage) -> Bool {
    passage.has("τι", at: behind) && (passage.has("ό", at: place - 2) || passage.has("Ό", at: place - 2))
  }
}
