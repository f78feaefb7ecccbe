internal import Bytes
internal import Editing

/// A plural with an article after it, in a clause that has its verb, is reported.
///
/// The comma or dash between them was lost on the way: "has imposed its new levies a 10 percent duty on …".
enum LostDash: PlaceRule {
  static let card = RuleCard(
    "lost-dash", "A plural that runs into an article and a share is reported.",
    before: "The city raised its landing fees a 10 percent increase",
    after: "The city raised its landing fees a 10 percent increase",
    reason: "a comma or dash seems to be missing here", tier: .ask, languages: ["en"])

  static let triggers =
    Triggers("p", ahead: .blank | .digit | ByteSet("."), behind: ByteSet("e"))
    + Triggers("%", behind: ByteSet(" ,."))

  static let isLocal = true

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard passage[place] == UInt8(ascii: "%") || passage.has("percent", at: place) else { return nil }
    let digits = passage.start(of: { $0.isDigit || $0 == UInt8(ascii: ".") }, before: gap(place, passage))
    let article = gap(digits, passage)
    guard digits < place, article < digits, passage.has(" a", at: article - 2) else { return nil }
    let noun = passage.start(of: \.isLower, before: article - 2)
    guard article - 2 - noun > 3, passage[article - 3] == UInt8(ascii: "s"), hasVerb(before: noun, passage) else {
      return nil
    }
    return .doubt(noun..<place)
  }

  private static func gap(_ place: Int, _ passage: Passage) -> Int { passage.start(of: \.isBlank, before: place) }

  /// True if a word in `-ed` is ahead in the same clause.
  private static func hasVerb(before place: Int, _ passage: Passage) -> Bool {
    var at = place - 1
    let edge = max(0, place - 120)
    while at > edge, passage[at].isLetter || passage[at].isBlank || passage[at] == UInt8(ascii: "-") {
      if passage[at].isBlank, passage.has("ed", at: at - 2), passage[at - 3].isLower { return true }
      at -= 1
    }
    return false
  }
}
