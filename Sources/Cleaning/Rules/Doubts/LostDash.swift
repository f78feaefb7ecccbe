internal import Bytes
internal import Editing

/// A plural with an article after it, in a clause that has its verb, is reported.
///
/// The comma or dash between them was lost on the way: "has imposed its new levies a 10 percent duty on …".
enum LostDash: PlaceRule {
  static let card = RuleCard(
    "lost-dash", "Report a plural followed directly by an article and a percentage.",
    before: "The city raised its landing fees a 10 percent increase",
    after: "The city raised its landing fees a 10 percent increase",
    reason: "a comma or dash seems to be missing here", tier: .ask, languages: ["en"])

  static let triggers =
    Triggers("p", ahead: .blank | .digit | ByteSet("."), behind: ByteSet("e"))
    + Triggers("%", behind: ByteSet(" ,."))

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place] == UInt8(ascii: "%") || context.has("percent", at: place) else { return nil }
    let digits = context.start(of: { $0.isDigit || $0 == UInt8(ascii: ".") }, before: gap(place, context))
    let article = gap(digits, context)
    guard digits < place, article < digits, context.has(" a", at: article - 2) else { return nil }
    let noun = context.start(of: \.isLower, before: article - 2)
    guard article - 2 - noun > 3, context[article - 3] == UInt8(ascii: "s"), hasVerb(before: noun, context) else {
      return nil
    }
    return .doubt(noun..<place)
  }

  private static func gap(_ place: Int, _ context: RuleContext) -> Int {
    context.start(of: \.isBlank, before: place)
  }

  /// True if a word in `-ed` is ahead in the same clause.
  private static func hasVerb(before place: Int, _ context: RuleContext) -> Bool {
    var at = place - 1
    let edge = max(0, place - 120)
    while at > edge, context[at].isLetter || context[at].isBlank || context[at] == UInt8(ascii: "-") {
      if context[at].isBlank, context.has("ed", at: at - 2), context[at - 3].isLower { return true }
      at -= 1
    }
    return false
  }
}
