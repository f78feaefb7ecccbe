extension CaptionFormat {
  /// LRC, `.lrc`, the format of song texts: `[01:02.34]a line`, with the times of words in `<01:02.50>`.
  public static let lrc = CaptionFormat(
    name: "lrc", title: "LRC", extensions: ["lrc"], features: [.times, .ends],
    recognizes: { file in FileLines(String(file.prefix(4000))).contains { LRC.isStamped($0) } },
    writer: { document, _ in LRC.write(document) },
    reader: { file, _ throws(CaptionError) in try LRC.read(file) })
}

private enum LRC {
  /// A time in brackets at the start of a line.
  static func stamp(_ line: ArraySlice<UInt8>, _ open: Unicode.Scalar = "[", _ close: Unicode.Scalar = "]")
    -> (time: Int, rest: ArraySlice<UInt8>)?
  {
    guard line.first == UInt8(ascii: open), let end = line.firstIndex(of: UInt8(ascii: close)),
      end - line.startIndex < 16
    else { return nil }
    let text = line[line.startIndex + 1..<end].string
    guard text.contains(":"), text.utf8.first?.isASCIIDigit ?? false, let time = TimeCode.milliseconds(text) else {
      return nil
    }
    return (time, line[(end + 1)...])
  }

  /// True if a line begins with minutes and seconds in brackets; lyrics have no hours.
  static func isStamped(_ line: ArraySlice<UInt8>) -> Bool {
    stamp(line).map { line[..<$0.rest.startIndex].count { $0 == UInt8(ascii: ":") } == 1 } ?? false
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var rows: [(time: Int, line: CueLine, end: Int?)] = []
    var document = CaptionDocument(cues: [])
    var offset = 0
    for line in FileLines(file).map(\.trimmed) {
      var rest = line
      var times: [Int] = []
      while let (time, after) = stamp(rest.trimmed) { (times, rest) = (times + [time], after) }
      let (text, end) = self.line(rest.trimmed)
      rows += times.map { ($0, text, times.count == 1 ? end : nil) }
      if times.isEmpty { readTag(line.string, &document, &offset) }
    }
    if rows.isEmpty { throw .noCues(format: "LRC") }
    document.cues = cues(rows.enumerated().sorted { ($0.1.time, $0.0) < ($1.1.time, $1.0) }.map(\.element), offset)
    return document
  }

  private static func readTag(_ line: String, _ document: inout CaptionDocument, _ offset: inout Int) {
    guard line.hasPrefix("["), line.hasSuffix("]") else { return }
    let parts = line.dropFirst().dropLast().split(separator: ":", maxSplits: 1).map { String($0).onOneLine }
    guard parts.count == 2 else { return }
    switch parts[0].lowercased() {
    case "ti": document.title = parts[1]
    case "la", "lang": document.language = parts[1]
    case "offset": offset = Int(parts[1]).map { min(max($0, -86_400_000), 86_400_000) } ?? 0
    default: break
    }
  }

  /// A line with the times of its words, in angle brackets or square ones, and the time that follows the last of them.
  private static func line(_ bytes: ArraySlice<UInt8>) -> (line: CueLine, end: Int?) {
    var line = CueLine(runs: [])
    var rest = bytes
    var time: Int?
    while !rest.isEmpty {
      if let (stamp, after) = stamp(rest, "<", ">") ?? stamp(rest) {
        (time, rest) = (stamp, line.runs.isEmpty ? after.trimmed : after)
        continue
      }
      let text = rest.dropFirst().prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "[") }
      let run = rest[rest.startIndex..<text.endIndex]
      // Blanks on both sides of a time are one.
      let isAfterBlank = line.runs.last?.text.utf8.last == 0x20
      let words = isAfterBlank ? run.drop { $0 == 0x20 } : run
      if !words.isEmpty { line.append(CueRun(words.string, time: time)) }
      (time, rest) = (nil, rest[text.endIndex...])
    }
    if let last = line.runs.indices.last {
      while line.runs[last].text.utf8.last == 0x20 { line.runs[last].text.removeLast() }
    }
    return (line, time)
  }

  /// A line lasts until the next, an empty one ends it; a positive offset shows everything earlier.
  private static func cues(_ rows: [(time: Int, line: CueLine, end: Int?)], _ offset: Int) -> [Cue] {
    rows.indices.compactMap { index in
      let (time, line, end) = rows[index]
      guard !line.isBlank else { return nil }
      let next = rows[(index + 1)...].first { $0.time > time }?.time ?? time + 3000 + 60 * line.text.count
      let until = end.map { min(max($0, time), next) } ?? next
      return Cue(start: max(time - offset, 0), end: max(until - offset, 0), lines: [line], voice: nil)
    }
  }

  static func write(_ document: CaptionDocument) -> String {
    var file = document.title.map { "[ti:\($0.onOneLine)]\n" } ?? ""
    for (index, cue) in document.cues.enumerated() {
      let runs = cue.lines.flatMap { $0.runs + [CueRun(" ")] }
      let text = runs.map { ($0.time.map { "<\(time($0))>" } ?? "") + $0.text.onOneLineKeepingEnds }.joined()
        .onOneLine
      file += "[\(time(cue.start))]\(text)\n"
      let next = index + 1 < document.cues.count ? document.cues[index + 1].start : Int.max
      if cue.end + 10 <= next { file += "[\(time(cue.end))]\n" }
    }
    return file
  }

  /// Minutes, seconds and hundredths.
  private static func time(_ milliseconds: Int) -> String {
    let hundredths = (max(milliseconds, 0) + 5) / 10
    let (minutes, rest) = hundredths.quotientAndRemainder(dividingBy: 6000)
    return "\(TimeCode.two(minutes)):\(TimeCode.two(rest / 100)).\(TimeCode.two(rest % 100))"
  }
}
