internal import Editing

/// Words that cannot stand side by side are reported: one between them is missing.
///
/// Which ones, the language file says under `[missing words]`. Nothing is guessed.
enum MissingWord: PlaceRule {
  static let card = RuleCard(
    "missing-word", "Words that cannot stand side by side are reported.",
    before: "The union seemed to ready to talk", after: "The union seemed to ready to talk",
    reason: "a word seems to be missing here", tier: .ask, languages: ["en"])

  static let triggers: [UInt8] = [.space]

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    let phrases = passage.habits.missingWords
    guard phrases.mayBegin(with: passage[place + 1]) else { return nil }
    return phrases.end(in: passage, from: place + 1).map { .doubt(place + 1..<$0) }
  }
}
