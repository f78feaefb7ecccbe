internal import Bytes
internal import Editing

/// Words that cannot be side by side are reported: one between them is missing.
///
/// Which ones, the language file says under `[missing words]`; the second word of each row is the one that the rule is
/// asked at. Nothing is guessed.
enum MissingWord: PlaceRule {
  static let card = RuleCard(
    "missing-word", "Words that cannot stand side by side are reported.",
    before: "The union seemed to ready to talk", after: "The union seemed to ready to talk",
    reason: "a word seems to be missing here", tier: .ask)

  static let triggers = Triggers("t", ahead: .blank, behind: ByteSet("o"))

  static let isLocal = true

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard passage[place + 2].isBlank, passage[place - 1].isBlank else { return nil }
    let end = passage.start(of: \.isBlank, before: place)
    let start = passage.start(of: \.isLetter, before: end)
    let phrases = passage.habits.missingWords
    guard start < end, phrases.mayBegin(with: passage[start]) else { return nil }
    return phrases.end(in: passage, from: start).map { .doubt(start..<$0) }
  }
}
