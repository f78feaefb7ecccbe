internal import Bytes
internal import Editing

/// A time code of a caption file or transcript becomes data.
///
/// `[00:01:02]` anywhere, `(00:01:02)` at the head of a line or a sentence: within one it is a result
/// ("his rival (2:09:59) was second"). Bare, with hours, minutes and seconds, or as the times of a cue with its
/// number, only at the head of a line; with minutes and seconds only where it is all of a line. A time that is spoken
/// ("at 22:00") has no seconds and is within a line.
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
    let isMinutes = passage[place] == UInt8(ascii: "[") && passage.isLineHead(place)
    guard
      let time = end(from: inside, parts: 3, passage) ?? (isMinutes ? end(from: inside, parts: 2, passage) : nil)
    else { return nil }
    let end = passage.end(of: \.isBlank, from: time)
    guard passage[end] == close else { return nil }
    if close == UInt8(ascii: ")"), !passage.opensSentence(at: place) { return nil }
    if isMinutes, isChat(from: inside, behind: end + 1, passage) { return nil }
    return removal(of: place..<end + 1, passage)
  }

  /// True if a time of day and a name precede a message, as in `[10:32] <mia> hello`.
  ///
  /// A recording begins at 00:00.
  private static func isChat(from time: Int, behind: Int, _ passage: Passage) -> Bool {
    let name = passage.end(of: \.isBlank, from: behind)
    guard !passage.has("00:", at: time) else { return false }
    return passage[name] == UInt8(ascii: "<") || passage.isLabel(passage.line(startingAt: name))
  }

  /// The first colon of a bare time at the head of a line, with an arrow, a second time and settings if there are any.
  private static func bare(at place: Int, _ passage: Passage) -> Repair? {
    guard passage[place - 1].isDigit, passage[place + 1].isDigit else { return nil }
    let start = passage.start(of: \.isDigit, before: place)
    guard passage.isLineHead(start) else { return nil }
    if let end = cueEnd(from: start, passage) {
      return removal(of: cueStart(before: start, passage)..<end, passage)
    }
    if let end = end(from: start, parts: 3, passage), passage.isLineEnd(end) || passage[end].isBlank {
      return removal(of: start..<end, passage)
    }
    if let end = end(from: start, parts: 2, passage), isGluedTime(start..<end, passage) {
      return Repair(start..<end, "", confidence: Confidence.likely, mark: .timecode)
    }
    // Minutes and seconds alone on a line among others.
    guard let end = end(from: start, parts: 2, passage), passage.isLineEnd(end), end < passage.count, start > 0
    else {
      return nil
    }
    return removal(of: start..<end, passage)
  }

  /// True if minutes and seconds run into what is said, as players copy them.
  ///
  /// A time of day may run into its unit, `10:30Uhr`, so the clock must have begun with the recording, or the next line have a time too.
  private static func isGluedTime(_ time: Range<Int>, _ passage: Passage) -> Bool {
    let word = passage.word(startingAt: time.upperBound)
    guard time.count == 5, word.count >= 3 else { return false }
    if passage.has("00:", at: time.lowerBound) { return true }
    let next = passage.line(startingAt: time.lowerBound).upperBound + 1
    guard let end = end(from: next, parts: 2, passage), end == next + 5 else { return false }
    return passage.word(startingAt: end).count >= 3
  }

  /// Where the times of a cue end, `00:01.000 --> 00:04.000 align:start`; nil where there is no arrow.
  private static func cueEnd(from start: Int, _ passage: Passage) -> Int? {
    guard let begin = end(from: start, parts: 3, passage) ?? end(from: start, parts: 2, passage) else { return nil }
    let arrow = passage.end(of: \.isBlank, from: begin)
    guard passage.has("-->", at: arrow) else { return nil }
    let second = passage.end(of: \.isBlank, from: arrow + 3)
    guard let end = end(from: second, parts: 3, passage) ?? end(from: second, parts: 2, passage) else { return nil }
    let rest = passage.line(startingAt: end)
    let words = passage.bytes[rest].split(whereSeparator: \.isBlank)
    return words.allSatisfy { $0.contains(UInt8(ascii: ":")) } ? rest.upperBound : end
  }

  /// The number of a cue stands alone on the line ahead of its times.
  private static func cueStart(before start: Int, _ passage: Passage) -> Int {
    let end = passage.start(of: \.isBlank, before: start)
    guard end > 1, passage[end - 1] == .newline else { return start }
    let number = passage.start(of: \.isDigit, before: end - 1)
    let isNumber = (1...6).contains(end - 1 - number) && (number == 0 || passage[number - 1] == .newline)
    return isNumber ? number : start
  }

  /// Where a time of that many parts ends that begins at a place.
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

  /// The code goes with the blanks after it; alone on its line, with the line's end.
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
