internal import Bytes
internal import Editing

/// A line ends with a line feed.
///
/// `\r\n`, a lone `\r`, U+0085, U+2028 and U+2029 end lines for some programs and not for others.
enum LineEnd: PlaceRule {
  static let card = RuleCard(
    "line-end", "End every line with a line feed.",
    before: "The boat left.\r\nIt was dawn.", after: "The boat left.\nIt was dawn.",
    reason: "programs disagree on where such a line ends")

  static let triggers: Triggers = "\r\u{85}\u{2028}\u{2029}"

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let length = length(at: place, context)
    return length == 0 ? nil : Repair(place..<place + length, "\n", confidence: Confidence.certain)
  }

  private static func length(at place: Int, _ context: RuleContext) -> Int {
    switch context[place] {
    case 0x0D: context[place + 1] == .newline ? 2 : 1
    case 0xC2: context[place + 1] == 0x85 ? 2 : 0
    default: context[place + 1] == 0x80 && context[place + 2] | 1 == 0xA9 ? 3 : 0
    }
  }
}
