internal import Bytes
internal import Editing

/// A lone hyphen at the head of a paragraph is a change of speaker and becomes data.
///
/// Subtitles write it where another person speaks. Where neighbours begin so too it is a list or a dialogue, and
/// stays; a real dash (`–`, `—`) is how French and Spanish print dialogue, and stays.
enum TurnDash: PlaceRule {
  static let card = RuleCard(
    "turn-dash", "Remove a lone hyphen at the start of a paragraph and keep it as data.",
    before: "The boat left.\n\n- We were all on board, he said.",
    after: "The boat left.\n\nWe were all on board, he said.",
    reason: "a hyphen at the start marks a change of speaker in captions")

  static let triggers = Triggers("-", ahead: ByteSet("\n"), behind: .blank)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard isDash(at: place, context) else { return nil }
    let text = context.end(of: \.isBlank, from: place + 1)
    let end = context.bytes[place...].firstIndex(of: .newline) ?? context.count
    guard end - text >= 25, place == 0 || context.has("\n\n", at: place - 2) else { return nil }
    guard !isDash(at: context.end(of: \.isSpace, from: end), context), !hasDashAhead(of: place, context) else {
      return nil
    }
    return Repair(place..<text, "", confidence: Confidence.safe, mark: .turn)
  }

  private static func isDash(at place: Int, _ context: RuleContext) -> Bool {
    context[place] == UInt8(ascii: "-") && context[place + 1].isBlank
  }

  private static func hasDashAhead(of place: Int, _ context: RuleContext) -> Bool {
    let end = context.start(of: \.isSpace, before: place)
    guard end > 0 else { return false }
    let start = context.bytes[..<end].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    return isDash(at: context.end(of: \.isBlank, from: start), context)
  }
}
