internal import Bytes
internal import Editing

/// A question or an exclamation ends its sentence; no stop follows it.
enum StopAfterQuestion: PlaceRule {
  static let card = RuleCard(
    "stop-after-question", "Remove a full stop after a question mark or exclamation mark.",
    before: "Who was on board?. Nobody knows.", after: "Who was on board? Nobody knows.",
    reason: "the mark before it already ends the sentence")

  /// The wide stops begin with the bytes E3 and EF.
  static let triggers = Triggers("?!؟？！", behind: ByteSet { $0 == UInt8(ascii: ".") || $0.isWide })

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let mark = ["?", "!", "？", "！", "؟"].first(where: { context.has($0, at: place) }) else { return nil }
    // A row of them is how a person writes surprise, and whatever follows is meant.
    guard let before = context.scalar(before: place), !"?!？！؟".unicodeScalars.contains(before) else { return nil }
    let behind = place + mark.utf8.count
    guard let stop = [".", "。", "．"].first(where: { context.has($0, at: behind) }) else { return nil }
    let end = behind + stop.utf8.count
    guard let after = context.scalar(at: end) else { return Repair(behind..<end, "", confidence: Confidence.safe) }
    let ends = after == " " || after == "\n" || after.isCloser || after.isSpaceless && after != "。"
    return ends ? Repair(behind..<end, "", confidence: Confidence.safe) : nil
  }
}
