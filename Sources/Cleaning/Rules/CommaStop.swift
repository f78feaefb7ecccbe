internal import Editing

/// A comma that runs into a stop is a comma, and a pause.
///
/// `,.` and `,...` are how a prompter's breath mark looks after it was copied. The comma stays; where the
/// announcer breathed is kept as a mark, because a caption breaks best there.
enum CommaStop: PlaceRule {
  static let card = RuleCard(
    "comma-stop", "A comma that runs into a stop is one comma.",
    before: "The ferry left Mokpo,.carrying forty cars", after: "The ferry left Mokpo, carrying forty cars",
    reason: "',.' is a worn-down breath mark of the prompter")

  static let triggers: [UInt8] = [UInt8(ascii: ",")]

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    let stops = passage.end(of: { $0 == UInt8(ascii: ".") }, from: place + 1) - place - 1
    guard stops == 1 || stops >= 3, !passage[place - 1].isSpace, place > 0 else { return nil }
    let behind = place + 1 + stops
    let end = passage.end(of: \.isBlank, from: behind)
    if stops == 1, passage[behind].isDigit { return nil }
    let closes = end == passage.count || passage[end].isSpace
    return Repair(
      place..<(closes ? behind : end), closes ? "," : ", ", confidence: Confidence.certain, mark: .pause)
  }
}
