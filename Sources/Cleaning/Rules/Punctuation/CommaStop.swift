internal import Bytes
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

  /// The commas of Latin, Arabic, Chinese and Japanese begin with these.
  static let triggers = Triggers(",", behind: ByteSet { $0 == UInt8(ascii: ".") || $0.isWide }) + "،、，"

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard let comma = comma(at: place, passage), place > 0, !passage[place - 1].isSpace else { return nil }
    let behind = place + comma.utf8.count
    let stops = stops(from: behind, passage)
    guard stops > behind,
      passage.scalar(before: place).map({ $0.isLetter || $0.isDigit || $0.isCloser }) == true
    else { return nil }
    if stops == behind + 1, passage[stops].isDigit { return nil }
    if passage.isLineEnd(stops), comma == "," {
      return Repair(place..<stops, ".", confidence: Confidence.certain, mark: .pause)
    }
    let isDoubled = passage[stops] == UInt8(ascii: ",") && passage[stops + 1].isBlank
    let end = passage.end(of: \.isBlank, from: isDoubled ? stops + 1 : stops)
    let gap = passage.scalar(before: place)?.isSpaceless == true ? "" : gap(after: comma, at: end, passage)
    return Repair(place..<end, comma + gap, confidence: Confidence.certain, mark: .pause)
  }

  private static func comma(at place: Int, _ passage: Passage) -> String? {
    [",", "،", "、", "，"].first { passage.has($0, at: place) }
  }

  /// Where the stops end that begin at a place.
  private static func stops(from place: Int, _ passage: Passage) -> Int {
    let end = passage.end(of: { $0 == UInt8(ascii: ".") }, from: place)
    if end > place { return end }
    return passage.has("。", at: place) || passage.has("…", at: place) ? place + 3 : place
  }

  private static func gap(after comma: String, at end: Int, _ passage: Passage) -> String {
    guard end < passage.count, passage[end] != .newline else { return "" }
    guard let next = passage.scalar(at: end), !next.isSpaceless, comma != "、", comma != "，" else { return "" }
    return next.isCloser && next != "\"" ? "" : " "
  }
}
