internal import Editing
internal import ICU

/// A time code of a caption file or transcript becomes data.
///
/// `[00:01:02]` and `(00:01:02)` anywhere; bare, with hours, minutes and seconds, only at the head of a line. A time
/// that is spoken ("at 22:00") has no seconds and stands within a line.
enum Timecode: PlaceRule {
  static let card = RuleCard(
    "timecode", "A time code becomes data.",
    before: "[00:01:02.480] The boat left.", after: "The boat left.",
    reason: "a time code belongs to the captions and is not spoken")

  static let triggers =
    Triggers("[(", behind: .blank | .digit) + Triggers(":", ahead: .digit, behind: .digit)

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    passage[place] == UInt8(ascii: ":") ? bare(at: place, passage) : bracketed(at: place, passage)
  }

  private static func bracketed(at place: Int, _ passage: Passage) -> Repair? {
    let close = passage[place] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let inside = passage.end(of: \.isBlank, from: place + 1)
    guard let time = end(from: inside, parts: 3, passage) else { return nil }
    let end = passage.end(of: \.isBlank, from: time)
    guard passage[end] == close else { return nil }
    return removal(of: place..<end + 1, passage)
  }

  /// The first colon of a bare time at the head of a line, with an arrow and a second time if there is one.
  private static func bare(at place: Int, _ passage: Passage) -> Repair? {
    guard passage[place - 1].isDigit, passage[place + 1].isDigit else { return nil }
    let start = passage.start(of: \.isDigit, before: place)
    guard passage.isLineHead(start), var end = end(from: start, parts: 3, passage) else { return nil }
    let arrow = passage.end(of: \.isBlank, from: end)
    if passage.has("-->", at: arrow) {
      end = self.end(from: passage.end(of: \.isBlank, from: arrow + 3), parts: 3, passage) ?? end
    }
    guard passage.isLineEnd(end) || passage[end].isBlank else { return nil }
    return removal(of: start..<end, passage)
  }

  /// Where a time of so many parts ends that begins at a place.
  private static func end(from place: Int, parts: Int, _ passage: Passage) -> Int? {
    var at = place
    for part in 0..<parts {
      let end = passage.end(of: \.isDigit, from: at)
      guard (1...2).contains(end - at), part == 0 || end - at == 2 else { return nil }
      at = end
      if part < parts - 1 {
        guard passage[at] == UInt8(ascii: ":") else { return nil }
        at += 1
      }
    }
    guard passage[at] == UInt8(ascii: ".") || passage[at] == UInt8(ascii: ",") || passage[at] == UInt8(ascii: ":")
    else { return at }
    let end = passage.end(of: \.isDigit, from: at + 1)
    return (2...3).contains(end - at - 1) ? end : at
  }

  /// The code goes with the blanks behind it; alone on its line, with the line's end.
  private static func removal(of code: Range<Int>, _ passage: Passage) -> Repair? {
    var start = code.lowerBound
    var end = passage.end(of: \.isBlank, from: code.upperBound)
    if passage.isLineHead(start) {
      start = passage.start(of: \.isBlank, before: start)
      if passage[end] == .newline { end += 1 }
    } else if passage.isLineEnd(end) {
      start = passage.start(of: \.isBlank, before: start)
    } else if !passage[start - 1].isBlank {
      return Repair(start..<end, end > code.upperBound ? " " : "", confidence: Confidence.certain, mark: .timecode)
    }
    return Repair(start..<end, "", confidence: Confidence.certain, mark: .timecode)
  }
}
