internal import Bytes
internal import Editing

/// No space is inside brackets or quotes, or at an apostrophe.
///
/// Tokenizers set every mark apart: `( the deepest )`, `" Stay, " she said`, `didn 't`. A bracket or a straight quote must have
/// its partner on the line and a space inside at both ends; what an apostrophe joins, the language's grammar says.
enum InnerSpace: PlaceRule {
  static let card = RuleCard(
    "inner-space", "Remove spaces just inside brackets and quotation marks, and beside an apostrophe.",
    before: "The lake ( the deepest ) didn 't freeze.", after: "The lake (the deepest) didn't freeze.",
    reason: "a space separates the mark from its word", tier: .likely)

  static let triggers =
    Triggers("(\"", behind: .blank) + Triggers(")\"", ahead: .blank) + Triggers("'", ahead: .blank, behind: .letter)
    + Triggers("’")

  /// Brackets and quotations are looked at up to this length, in bytes.
  private static let longest = 300

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    switch context[place] {
    case UInt8(ascii: "("): opening(at: place, partner: bracketEnd(place, context), context)
    case UInt8(ascii: ")"): closing(at: place, partner: bracketStart(place, context), context)
    case UInt8(ascii: "\""): quote(at: place, context)
    default: apostrophe(at: place, context)
    }
  }

  private static func opening(at place: Int, partner: Int?, _ context: RuleContext) -> Repair? {
    guard let partner, context[place + 1].isBlank, context[partner - 1].isBlank, isFree(place - 1, context),
      isProse(place + 1..<partner, context)
    else { return nil }
    return Repair(place + 1..<context.end(of: \.isBlank, from: place + 1), "", confidence: Confidence.likely)
  }

  private static func closing(at place: Int, partner: Int?, _ context: RuleContext) -> Repair? {
    guard let partner, context[place - 1].isBlank, context[partner + 1].isBlank, isFree(partner - 1, context),
      isProse(partner + 1..<place, context)
    else { return nil }
    return Repair(context.start(of: \.isBlank, before: place)..<place, "", confidence: Confidence.likely)
  }

  /// True if no word runs into an opening mark: `f ( x )` calls.
  private static func isFree(_ place: Int, _ context: RuleContext) -> Bool { place < 0 || context[place].isSpace }

  /// True if words are inside, of four letters at least.
  private static func isProse(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    context.bytes[range].count { $0.isLetter || $0.isWide } >= 4
  }

  private static func bracketEnd(_ place: Int, _ context: RuleContext) -> Int? {
    let line = context.line(startingAt: place + 1)
    let mark = context.bytes[line].prefix(longest).firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    return mark.flatMap { context[$0] == UInt8(ascii: ")") ? $0 : nil }
  }

  private static func bracketStart(_ place: Int, _ context: RuleContext) -> Int? {
    let line = context.line(endingAt: place)
    let mark = context.bytes[line].suffix(longest).lastIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    return mark.flatMap { context[$0] == UInt8(ascii: "(") ? $0 : nil }
  }

  /// A straight quote opens or closes by how many precede it on the line, which must have an even number of them.
  private static func quote(at place: Int, _ context: RuleContext) -> Repair? {
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard line.count <= 1_000 else { return nil }
    let quotes = context.bytes[line].indices.filter { context[$0] == UInt8(ascii: "\"") }
    guard quotes.count % 2 == 0, let index = quotes.firstIndex(of: place) else { return nil }
    return index % 2 == 0
      ? opening(at: place, partner: quotes[index + 1], context)
      : closing(at: place, partner: quotes[index - 1], context)
  }

  private static func apostrophe(at place: Int, _ context: RuleContext) -> Repair? {
    let end = place + (context[place] == UInt8(ascii: "'") ? 1 : 3)
    guard context[place - 1] == .space, end == place + 1 || context.has("’", at: place) else { return nil }
    let start = context.start(of: \.isBlank, before: place)
    guard start == place - 1,
      Apostrophe.belongs(between: context.word(endingAt: start), context.word(startingAt: end), context)
    else { return nil }
    return Repair(start..<place, "", confidence: Confidence.likely)
  }
}
