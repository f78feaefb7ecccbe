internal import Bytes
internal import Editing
internal import HTML

/// No tag of HTML is in a text.
///
/// A tag of a block parts lines, or within a sentence words; one inside a line is nothing. Only the names that HTML knows
/// are tags: `<앵커>` names a speaker, and `a < b` compares.
enum Tag: PlaceRule {
  static let card = RuleCard(
    "tag", "Remove leftover HTML tags.",
    before: "The boats<br>left on <b>Monday</b>.", after: "The boats left on Monday.",
    reason: "a tag of the web page was left over")

  static let triggers: Triggers = "<"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if context.has("<!--", at: place) { return comment(at: place, context) }
    var at = place + 1
    if context[at] == UInt8(ascii: "/") { at += 1 }
    let end = context.end(of: { $0.isLetter || $0.isDigit }, from: at)
    guard (1...longestName).contains(end - at), let close = close(from: end, context) else { return nil }
    guard !context.markup.isMeant(place..<close, in: context.bytes.span) else { return nil }
    let name = String(decoding: context.bytes[at..<end].map(\.lowered), as: UTF8.self)
    switch HTMLElement.layout(of: name) {
    case .inline:
      let isNamed = context[place + 1] != UInt8(ascii: "/") && isNamed(name, place..<close, context)
      return Repair(place..<close, "", confidence: isNamed ? Confidence.ask : Confidence.safe)
    case .block: return gap(place..<close, closes: context[place + 1] == UInt8(ascii: "/"), context)
    case nil: return nil
    }
  }

  /// True if a sentence names an element, as in `the <b> tag makes text bold`: its tag is a word among words, and not closed.
  private static func isNamed(_ name: String, _ tag: Range<Int>, _ context: RuleContext) -> Bool {
    guard !["img", "input", "wbr"].contains(name), context[tag.lowerBound - 1] == .space,
      context[tag.upperBound] == .space,
      context.scalar(at: tag.upperBound + 1)?.isSmall == true
    else { return false }
    let line = context.line(startingAt: tag.upperBound)
    return !context.text(line).contains("</\(name)")
  }

  /// `selectedcontent` has the longest name of all elements.
  private static let longestName = 15

  /// A block that closes, and one that opens where a sentence ended, parts lines; one that strayed into a sentence is
  /// a space.
  private static func gap(_ tag: Range<Int>, closes block: Bool, _ context: RuleContext) -> Repair {
    let left = context.start(of: \.isBlank, before: tag.lowerBound)
    let right = context.end(of: \.isBlank, from: tag.upperBound)
    let isAtEdge = context.isLineHead(left) || context.isLineEnd(right)
    let closes = context.scalar(at: right).map { ",.;:!?".unicodeScalars.contains($0) } ?? false
    let endsLine = block || context.scalar(before: left).map { $0.endsSentence || $0.isCloser } ?? false
    return Repair(left..<right, isAtEdge || closes ? "" : endsLine ? "\n" : " ", confidence: Confidence.safe)
  }

  private static func comment(at place: Int, _ context: RuleContext) -> Repair? {
    let (bytes, end) = (context.bytes.span, min(context.count, place + 2_002))
    var at = angle.first(in: bytes, from: min(place + 6, end), to: end)
    while at < end {
      if context.has("--", at: at - 2) { return Repair(place..<at + 1, "", confidence: Confidence.safe) }
      at = angle.first(in: bytes, from: at + 1, to: end)
    }
    return nil
  }

  /// `>`.
  private static let angle = ByteRanges(0x3E...0x3E)

  /// Where the tag ends whose name ends here; nil where what follows is not a list of attributes.
  private static func close(from place: Int, _ context: RuleContext) -> Int? {
    var quote: UInt8 = 0
    var hasEquals = false
    for at in place..<min(context.count, place + 600) {
      let byte = context.bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        let body = context.bytes[place..<at].allSatisfy { $0.isSpace || $0 == UInt8(ascii: "/") }
        return body || hasEquals ? at + 1 : nil
      } else if byte == UInt8(ascii: "<") || at == place && !byte.isSpace && byte != UInt8(ascii: "/") {
        return nil
      } else if byte == UInt8(ascii: "=") {
        hasEquals = true
      } else if hasEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }
}
