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
    "timecode", "Remove time codes and keep them as data.",
    before: "[00:01:02.480] The boat left.", after: "The boat left.",
    reason: "a time code belongs to the captions and is not spoken")

  static let triggers =
    Triggers("[(", behind: .blank | .digit) + Triggers(":", ahead: .digit, behind: .digit)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    context[place] == UInt8(ascii: ":") ? bare(at: place, context) : bracketed(at: place, context)
  }

  private static func bracketed(at place: Int, _ context: RuleContext) -> Repair? {
    let close = context[place] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let inside = context.end(of: \.isBlank, from: place + 1)
    let isMinutes = context[place] == UInt8(ascii: "[") && context.isLineHead(place)
    guard
      let time = end(from: inside, parts: 3, context) ?? (isMinutes ? end(from: inside, parts: 2, context) : nil)
    else { return betweenSentences(at: place, inside: inside, close: close, context) }
    let end = context.end(of: \.isBlank, from: time)
    guard context[end] == close else { return nil }
    if close == UInt8(ascii: ")"), !context.opensSentence(at: place) { return nil }
    if isMinutes, isChat(from: inside, behind: end + 1, context) { return nil }
    return removal(of: place..<end + 1, context)
  }

  /// Minutes and seconds in brackets after the stop of one sentence and ahead of the next, `at dawn. [02:14] Nobody`; in round
  /// ones they begin with a nought, or they may be a verse or a result.
  private static func betweenSentences(at place: Int, inside: Int, close: UInt8, _ context: RuleContext) -> Repair?
  {
    guard place > 2, let time = end(from: inside, parts: 2, context), context[time] == close, time - inside == 5,
      close == UInt8(ascii: "]") || context[inside] == UInt8(ascii: "0"),
      context[place - 1].isBlank, !context.isLineHead(place), context[time + 1].isBlank,
      context.scalar(before: place - 1)?.endsSentence == true, context.scalar(before: place - 2)?.isLetter == true,
      let next = context.scalar(at: time + 2), next.isLetter, !next.isSmall
    else { return nil }
    return Repair(place..<time + 2, "", confidence: Confidence.likely, mark: .timecode)
  }

  /// True if a time of day and a name precede a message, as in `[10:32] <mia> hello`.
  ///
  /// A recording begins at 00:00.
  private static func isChat(from time: Int, behind: Int, _ context: RuleContext) -> Bool {
    let name = context.end(of: \.isBlank, from: behind)
    guard !context.has("00:", at: time) else { return false }
    return context.namesWriter(at: name) || context.isLabel(context.line(startingAt: name))
  }

  /// The first colon of a bare time at the head of a line, with an arrow, a second time and settings if there are any.
  private static func bare(at place: Int, _ context: RuleContext) -> Repair? {
    guard context[place - 1].isDigit, context[place + 1].isDigit else { return nil }
    let start = context.start(of: \.isDigit, before: place)
    guard context.isLineHead(start) else { return nil }
    if let end = cueEnd(from: start, context) {
      return removal(of: cueStart(before: start, context)..<end, context)
    }
    if let end = end(from: start, parts: 3, context), context.isLineEnd(end) || context[end].isBlank {
      if isLogged(behind: end, context) { return nil }
      return removal(of: start..<end, context)
    }
    if let end = end(from: start, parts: 2, context), isOfTranscript(start..<end, context) {
      let word = context.end(of: \.isBlank, from: end)
      return Repair(start..<word, "", confidence: Confidence.likely, mark: .timecode)
    }
    if let end = end(from: start, parts: 2, context), isGluedTime(start..<end, context) {
      return Repair(start..<end, "", confidence: Confidence.likely, mark: .timecode)
    }
    if let clock = playerClock(at: start, context) { return removal(of: clock, context) }
    // Minutes and seconds alone on a line, what is said on the next: where a blank line follows, it is a time of day.
    guard let end = end(from: start, parts: 2, context), context.isLineEnd(end), end < context.count, start > 0,
      case let next = context.end(of: \.isBlank, from: end) + 1, !context.isLineEnd(next),
      !isTime(context.line(startingAt: next), context), !isTime(context.line(endingAt: start - 1), context)
    else { return nil }
    return removal(of: start..<end, context)
  }

  /// True if a time is of a log, whose next words are set in columns or say in capitals how grave it is: `14:11:09.221  main`.
  private static func isLogged(behind time: Int, _ context: RuleContext) -> Bool {
    let word = context.end(of: \.isBlank, from: time)
    let end = context.end(of: { !$0.isSpace }, from: word)
    guard end > word, word > time, !context.endsSentence(context.line(startingAt: word)) else { return false }
    let isColumn = context[end] == .space && context[end + 1] == .space
    return isColumn || logLevels.contains(context.text(word..<end).filter { $0 != "[" && $0 != "]" && $0 != ":" })
  }

  private static let logLevels: Set<String> = [
    "TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL",
  ]

  /// True if minutes and seconds, or hours and minutes, are all of a line.
  private static func isTime(_ line: Range<Int>, _ context: RuleContext) -> Bool {
    end(from: line.lowerBound, parts: 2, context) == line.upperBound
  }

  /// The clock of a player, which stands at nothing and then shows how long the recording is: `00:00` and `03:12` on two lines,
  /// and no third time, as a timetable has.
  private static func playerClock(at start: Int, _ context: RuleContext) -> Range<Int>? {
    func next(_ line: Range<Int>) -> Range<Int>? {
      let place = context.end(of: { $0.isSpace || $0 == UInt8(ascii: "/") }, from: line.upperBound)
      return place < context.count ? context.line(startingAt: place) : nil
    }
    let first = context.line(startingAt: start)
    guard context.has("0:00", at: first.upperBound - 4), context.has("0", at: start), 4...5 ~= first.count,
      isTime(first, context),
      let second = next(first), isTime(second, context), !context.bytes[second].elementsEqual(context.bytes[first]),
      next(second).map({ isTime($0, context) }) != true
    else { return nil }
    return start..<second.upperBound
  }

  /// True if a time begins a line as rising ones begin the lines beside it, with small words behind: `0:04 tonight we sail`.
  ///
  /// Chapters and timetables name things, which are large or few.
  private static func isOfTranscript(_ time: Range<Int>, _ context: RuleContext) -> Bool {
    func spoken(_ line: Range<Int>) -> Int? {
      guard let end = end(from: line.lowerBound, parts: 2, context), context[end].isBlank,
        context.scalar(at: context.end(of: \.isBlank, from: end))?.isSmall == true,
        context.bytes.span.countOfWords(in: line) >= 4
      else { return nil }
      let parts = context.text(line.lowerBound..<end).split(separator: ":").compactMap { Int($0) }
      return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
    let line = context.line(startingAt: time.lowerBound)
    var lines = [line]
    for _ in 0..<2 {
      if let last = lines.last, last.upperBound + 1 < context.count {
        lines.append(context.line(startingAt: last.upperBound + 1))
      }
      if let first = lines.first, first.lowerBound > 0 {
        lines.insert(context.line(startingAt: context.line(endingAt: first.lowerBound - 1).lowerBound), at: 0)
      }
    }
    let times = lines.map(spoken)
    guard let own = lines.firstIndex(of: line), times[own] != nil else { return false }
    let run = times[..<own].reversed().prefix { $0 != nil }.reversed() + times[own...].prefix { $0 != nil }
    let rising = run.compactMap(\.self)
    return rising.count >= 3 && zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// True if minutes and seconds run into what is said, as players copy them.
  ///
  /// A time of day may run into its unit, `10:30Uhr`, so the clock must have begun with the recording, or the next line have a time too.
  private static func isGluedTime(_ time: Range<Int>, _ context: RuleContext) -> Bool {
    let word = context.word(startingAt: time.upperBound)
    guard 4...5 ~= time.count, word.count >= 2 else { return false }
    if context.has(time.count == 4 ? "0:" : "00:", at: time.lowerBound) { return true }
    let next = context.line(startingAt: time.lowerBound).upperBound + 1
    guard let end = end(from: next, parts: 2, context), 4...5 ~= end - next else { return false }
    return context.word(startingAt: end).count >= 2
  }

  /// Where the times of a cue end, `00:01.000 --> 00:04.000 align:start`; nil where there is no arrow.
  private static func cueEnd(from start: Int, _ context: RuleContext) -> Int? {
    guard let begin = end(from: start, parts: 3, context) ?? end(from: start, parts: 2, context) else { return nil }
    let arrow = context.end(of: \.isBlank, from: begin)
    guard context.has("-->", at: arrow) else { return nil }
    let second = context.end(of: \.isBlank, from: arrow + 3)
    guard let end = end(from: second, parts: 3, context) ?? end(from: second, parts: 2, context) else { return nil }
    let rest = context.line(startingAt: end)
    let words = context.bytes[rest].split(whereSeparator: \.isBlank)
    return words.allSatisfy { $0.contains(UInt8(ascii: ":")) } ? rest.upperBound : end
  }

  /// The number of a cue stands alone on the line ahead of its times.
  private static func cueStart(before start: Int, _ context: RuleContext) -> Int {
    let end = context.start(of: \.isBlank, before: start)
    guard end > 1, context[end - 1] == .newline else { return start }
    let number = context.start(of: \.isDigit, before: end - 1)
    let isNumber = (1...6).contains(end - 1 - number) && (number == 0 || context[number - 1] == .newline)
    return isNumber ? number : start
  }

  /// Where a time of that many parts ends that begins at a place.
  private static func end(from place: Int, parts: Int, _ context: RuleContext) -> Int? {
    var at = place
    for part in 0..<parts {
      let end = context.end(of: \.isDigit, from: at)
      guard (1...2).contains(end - at), part == 0 || end - at == 2 else { return nil }
      at = end
      if part < parts - 1 {
        guard context[at] == UInt8(ascii: ":") else { return nil }
        at += 1
      }
    }
    guard context[at] == UInt8(ascii: ".") || context[at] == UInt8(ascii: ",") || context[at] == UInt8(ascii: ":")
    else { return at }
    let end = context.end(of: \.isDigit, from: at + 1)
    return (2...3).contains(end - at - 1) ? end : at
  }

  /// The code goes with the blanks after it; alone on its line, with the line's end.
  private static func removal(of code: Range<Int>, _ context: RuleContext) -> Repair? {
    var start = code.lowerBound
    var end = context.end(of: \.isBlank, from: code.upperBound)
    if context.isLineHead(start) {
      start = context.start(of: \.isBlank, before: start)
      if context[end] == .newline { end += 1 }
    } else if context.isLineEnd(end) {
      start = context.start(of: \.isBlank, before: start)
    } else if !context[start - 1].isBlank {
      return Repair(start..<end, end > code.upperBound ? " " : "", confidence: Confidence.certain, mark: .timecode)
    }
    return Repair(start..<end, "", confidence: Confidence.certain, mark: .timecode)
  }
}
