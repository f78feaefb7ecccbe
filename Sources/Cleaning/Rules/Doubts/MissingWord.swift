internal import Bytes
internal import Editing

/// Words that cannot be side by side are reported: one between them is missing.
///
/// Which ones, the language file says under `[missing words]`; the second word of each row is the one that the rule is
/// asked at. Nothing is guessed.
enum MissingWord: PlaceRule {
  static let card = RuleCard(
    "missing-word", "Report words that cannot be adjacent.",
    before: "The union seemed to ready to talk", after: "The union seemed to ready to talk",
    reason: "a word seems to be missing here", tier: .ask)

  static let triggers = Triggers("t", ahead: .blank, behind: ByteSet("o"))

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place + 2].isBlank, context[place - 1].isBlank else { return nil }
    let end = context.start(of: \.isBlank, before: place)
    let start = context.start(of: \.isLetter, before: end)
    let phrases = context.profile.missingWords
    guard start < end, phrases.mayBegin(with: context[start]) else { return nil }
    return phrases.end(in: context, from: start).map { .doubt(start..<$0) }
  }
}
