internal import Editing
internal import ICU

/// A letter and its marks are one character, a syllable of Hangul too.
///
/// Names of files on a Mac and what is copied from them come apart into jamo and combining marks. Only what came
/// apart is put together; the compatibility forms of Unicode (`①`, `½`) are other characters and stay.
enum Composed: PlaceRule {
  static let card = RuleCard(
    "composed", "Write a letter and its accents as one character.",
    before: "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}, cafe\u{301}", after: "한국, café",
    reason: "the character was decomposed, so it looks the same but searches do not find it")

  static let triggers: Triggers = Triggers(
    "\u{3099}\u{309A}\u{653}\u{654}\u{655}", 0x300...0x36F, 0x1100...0x11FF)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard isPiece(at: place, context), place > 0 || isJamo(at: place, context) else { return nil }
    var start = place
    if !isJamo(at: place, context) { start = context.start(before: place) }
    if isPiece(at: start, context), start < place { return nil }
    if start == place, isPiece(at: context.start(before: place), context) { return nil }
    let end = end(from: place, context)
    guard end - start <= 4_096 else { return nil }
    let before = context.text(start..<end)
    guard let after = try? NFC.compose(before), !after.utf8.elementsEqual(before.utf8) else {
      return nil
    }
    return Repair(start..<end, after, confidence: Confidence.certain)
  }

  private static func end(from place: Int, _ context: RuleContext) -> Int {
    var end = place
    while isPiece(at: end, context) { end += context[end] >= 0xE0 ? 3 : 2 }
    return end
  }

  private static func isPiece(at place: Int, _ context: RuleContext) -> Bool {
    switch context[place] {
    case 0xCC: true
    case 0xCD: context[place + 1] <= 0xAF
    case 0xD9: (0x93...0x95).contains(context[place + 1])
    case 0xE1: isJamo(at: place, context)
    case 0xE3: context[place + 1] == 0x82 && (0x99...0x9A).contains(context[place + 2])
    default: false
    }
  }

  private static func isJamo(at place: Int, _ context: RuleContext) -> Bool {
    context[place] == 0xE1 && (0x84...0x87).contains(context[place + 1])
  }
}
