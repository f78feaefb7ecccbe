internal import Bytes
internal import Editing

/// A note of music becomes data.
///
/// Captions put `♪` around what is sung, or where music plays; the words that are sung stay.
enum MusicNote: PlaceRule {
  static let card = RuleCard(
    "music-note", "Remove music notes and keep them as data.",
    before: "♪ ♪ The news at nine.", after: "The news at nine.",
    reason: "a note means that music is heard; it is not spoken")

  static let triggers: Triggers = "♪♫"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard isNote(at: place, context) else { return nil }
    var end = place
    while end - place < longest,
      isNote(at: end, context) || isWave(at: end, context) || isNote(at: gapEnd(end, context), context)
    {
      end = gapEnd(end, context) + 3 - (context[gapEnd(end, context)] == UInt8(ascii: "~") ? 2 : 0)
    }
    let before = context.scalar(before: place)
    // At the end of a sentence, or ahead of its mark, it is a smile, as Japanese writes it.
    let endsClause =
      context.isLineEnd(end) || context.scalar(at: end).map { "、。，！？」』）".unicodeScalars.contains($0) } ?? true
    if endsClause, before?.isLetter == true, before?.isSpaceless == true { return nil }
    return context.removal(of: place..<end, confidence: Confidence.safe, mark: .sound)
  }

  /// A longer row of notes leaves in pieces.
  private static var longest: Int { 240 }

  private static func gapEnd(_ place: Int, _ context: RuleContext) -> Int {
    context.end(of: \.isBlank, from: place)
  }

  /// U+2669 to U+266C.
  private static func isNote(at place: Int, _ context: RuleContext) -> Bool {
    context[place] == 0xE2 && context[place + 1] == 0x99 && (0xA9...0xAC).contains(context[place + 2])
  }

  /// The wave that Japanese captions set after a note: `♪～`.
  private static func isWave(at place: Int, _ context: RuleContext) -> Bool {
    context[place] == UInt8(ascii: "~") || context.has("～", at: place) || context.has("〜", at: place)
  }
}
