internal import Bytes
internal import Editing

/// A comma that runs into a stop is a comma, and a pause.
///
/// `,.` and `,...` are how a prompter's breath mark looks after it was copied. The comma stays; where the
/// announcer breathed is kept as a mark, because a caption breaks best there.
enum CommaStop: PlaceRule {
  static let card = RuleCard(
    "comma-stop", "Replace a comma followed by a full stop with one comma.",
    before: "The ferry left Mokpo,.carrying forty cars", after: "The ferry left Mokpo, carrying forty cars",
    reason: "',.' is a worn-down breath mark from the teleprompter")

  /// The commas of Latin, Arabic, Chinese and Japanese begin with these.
  static let triggers = Triggers(",", behind: ByteSet { $0 == UInt8(ascii: ".") || $0.isWide }) + "،、，"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let comma = comma(at: place, context), place > 0, !context[place - 1].isSpace else { return nil }
    let behind = place + comma.utf8.count
    let stops = stops(from: behind, context)
    guard stops > behind,
      context.scalar(before: place).map({ $0.isLetter || $0.isDigit || $0.isCloser }) == true
    else { return nil }
    if stops == behind + 1, context[stops].isDigit { return nil }
    if isAndSoOn(comma: place, dots: behind..<stops, context) { return nil }
    if context.isLineEnd(stops), comma == "," || context.has("。", at: behind) {
      return Repair(place..<stops, comma == "," ? "." : "。", confidence: Confidence.certain, mark: .pause)
    }
    if comma == ",", stops == behind + 1, endsSentence(at: place, before: stops, context) {
      let end = context.end(of: \.isBlank, from: stops)
      return Repair(place..<end, ". ", confidence: Confidence.certain, mark: .pause)
    }
    let isDoubled = context[stops] == UInt8(ascii: ",") && context[stops + 1].isBlank
    let end = context.end(of: \.isBlank, from: isDoubled ? stops + 1 : stops)
    let gap = context.scalar(before: place)?.isSpaceless == true ? "" : gap(after: comma, at: end, context)
    return Repair(place..<end, comma + gap, confidence: Confidence.certain, mark: .pause)
  }

  private static func comma(at place: Int, _ context: RuleContext) -> String? {
    [",", "،", "、", "，"].first { context.has($0, at: place) }
  }

  /// Where the stops end that begin at a place.
  private static func stops(from place: Int, _ context: RuleContext) -> Int {
    let end = context.end(of: { $0 == UInt8(ascii: ".") }, from: place)
    if end > place { return end }
    // An ellipsis of two characters is how Chinese and Japanese print a pause that is meant.
    return context.has("。", at: place) || context.has("…", at: place) && !context.has("…", at: place + 3)
      ? place + 3 : place
  }

  /// True if what follows a comma and a stop begins a sentence: a small word that is written large, or in Korean what follows a
  /// verb that ends one.
  private static func endsSentence(at comma: Int, before end: Int, _ context: RuleContext) -> Bool {
    let next = context.word(startingAt: context.end(of: \.isBlank, from: end))
    if context.scalar(at: next.lowerBound)?.isCapital == true {
      let word = context.lowercased(next)
      return word.utf8.count > 1 && context.profile.isFunctionWord(word)
    }
    return ["니다", "니까", "세요", "어요", "아요", "지요"].contains { context.has($0, at: comma - $0.utf8.count) }
      && context.scalar(at: next.lowerBound)?.isHangul == true
  }

  /// True if dots say that a list goes on, as in `(4, 8, 12,…)` and `ships, boats,…`.
  private static func isAndSoOn(comma: Int, dots: Range<Int>, _ context: RuleContext) -> Bool {
    let isCharacter = context.has("…", at: dots.lowerBound)
    guard isCharacter || dots.count == 3 else { return false }
    if isSeries(endingAt: comma, context) { return true }
    guard let next = context.scalar(at: dots.upperBound) else { return isCharacter }
    if next.isCloser && next != "\"" || next == "," { return true }
    return context.isLineEnd(dots.upperBound) && (isCharacter || context[comma - 1].isDigit)
  }

  /// True if numbers run on to a comma, `2,4,6,8`, that are not the thousands of one.
  private static func isSeries(endingAt comma: Int, _ context: RuleContext) -> Bool {
    let start = context.start(of: { $0.isDigit || $0 == UInt8(ascii: ",") }, before: comma)
    let groups = context.bytes[start..<comma].split(separator: UInt8(ascii: ","))
    return groups.count >= 3 && groups.dropFirst().contains { $0.count != 3 }
  }

  private static func gap(after comma: String, at end: Int, _ context: RuleContext) -> String {
    guard end < context.count, context[end] != .newline else { return "" }
    guard let next = context.scalar(at: end), !next.isSpaceless, comma != "、", comma != "，" else { return "" }
    return next.isCloser && next != "\"" ? "" : " "
  }
}
