internal import Bytes
internal import Editing

/// No space precedes a comma or a stop.
///
/// French sets one ahead of `;` `:` `!` `?`, so those are left alone in every language. What a stop may begin
/// (`.5`, `.com`, `...`) has its space.
enum SpaceBefore: PlaceRule {
  static let card = RuleCard(
    "space-before", "Remove a space before a comma or full stop.",
    before: "cars , lorries ,and buses .", after: "cars, lorries, and buses.",
    reason: "the mark belongs to the word before it")

  static let triggers = Triggers(",.،、。，", ahead: .blank)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place - 1].isBlank,
      let mark = [",", ".", "،", "、", "。", "，"].first(where: { context.has($0, at: place) })
    else { return nil }
    let start = context.start(of: \.isBlank, before: place)
    guard let before = context.scalar(before: start), start > 0 else { return nil }
    guard before.isLetter || before.isDigit || before.isCloser || before == "%" else { return nil }
    let behind = place + mark.utf8.count
    guard !isSpacedEllipsis(place, context), !opensQuotation(place, behind, context) else { return nil }
    guard let after = context.scalar(at: behind) else {
      return Repair(start..<place, "", confidence: Confidence.safe)
    }
    if after == " " || after == "\n" || after == "\t" || after.isCloser && after != "'" {
      return Repair(start..<place, "", confidence: Confidence.safe)
    }
    guard mark == "," || mark == "،", after.isLetter else {
      return mark == "、" || mark == "。" || mark == "，"
        ? Repair(start..<place, "", confidence: Confidence.safe) : nil
    }
    let gap = before.isSpaceless || after.isSpaceless ? "" : " "
    return Repair(start..<behind, mark + gap, confidence: Confidence.safe)
  }

  /// A stop of an ellipsis that is set with spaces: `well . . . never mind`.
  private static func isSpacedEllipsis(_ place: Int, _ context: RuleContext) -> Bool {
    context[place] == UInt8(ascii: ".") && (context.has(" .", at: place + 1) || context.has(". ", at: place - 2))
  }

  /// A comma that is typed for a low quote, `wie ,bedauerlich'`: a mark that closes it follows a word.
  private static func opensQuotation(_ place: Int, _ behind: Int, _ context: RuleContext) -> Bool {
    guard context[place] == UInt8(ascii: ","), context[behind].isLetter || context[behind].isWide else {
      return false
    }
    let line = context.line(startingAt: behind)
    let end = min(line.upperBound, behind + 60)
    return (behind..<end).contains { at in
      (context[at] == UInt8(ascii: "'") || context.has("‘", at: at) || context.has("’", at: at))
        && !context[at + 1].isLetter && context[at - 1] != .space
    }
  }
}
