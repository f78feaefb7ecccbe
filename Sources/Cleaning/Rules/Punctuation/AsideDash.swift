internal import Bytes
internal import Editing

/// Two hyphens for a dash are a dash, where two pairs of them enclose an aside.
///
/// A single pair may follow a dateline or precede a signature, and a command has options that begin with it.
enum AsideDash: PlaceRule {
  static let card = RuleCard(
    "aside-dash", "Replace the two hyphens at both ends of an aside by dashes.",
    before: "The lamp -- the oldest of all -- is lit.", after: "The lamp — the oldest of all — is lit.",
    reason: "typewriters have no dash", tier: .likely, languages: ["en"])

  static let triggers = Triggers("-", ahead: .blank, behind: ByteSet("-"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place + 2] == .space, context[place - 1] == .space, !context.isLineHead(place) else { return nil }
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard line.count <= 1_500, context.endsSentence(line) else { return nil }
    let pairs = line.dropLast().filter { context[$0] == hyphen && context[$0 + 1] == hyphen }
    guard pairs.count == 2, let first = pairs.first, let last = pairs.last, last - first > 6,
      pairs.allSatisfy({ isBetweenWords($0, context) })
    else { return nil }
    // Both are within one sentence.
    let aside = context.bytes[first..<last]
    guard !aside.contains(where: { ".!?\"".utf8.contains($0) }) else { return nil }
    return Repair(place..<place + 2, "—", confidence: Confidence.likely)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isBetweenWords(_ place: Int, _ context: RuleContext) -> Bool {
    place >= 2 && context[place - 1] == .space && context[place + 2] == .space
      && (context[place - 2].isLetter || context[place - 2].isDigit) && context[place + 3].isLower
  }
}
