internal import Bytes

extension CaptionFormat {
  /// A transcript with the times that its parts begin at, as people and editing programs write it: `[00:12] words`,
  /// `00:00:01:12 - 00:00:04:03` or `Ann Kolb  0:12` over the words, `[00:00.000 --> 00:02.500] words`.
  public static let stampedTranscript = CaptionFormat(
    name: "times", title: "transcript with times", extensions: [], features: [.voice, .ends],
    recognizes: { StampedTranscript.recognizes($0) },
    writer: { document, _ in StampedTranscript.write(document) },
    reader: { file, _ throws(CaptionError) in try StampedTranscript.read(file) })
}

private enum StampedTranscript {
  /// What is said from a time on.
  struct Part {
    var line: Int
    var stamp: ClockStamp
    var voice: String?
    var lines: [String]
  }

  /// True if times head the lines or paragraphs of a text from its first on, and grow.
  static func recognizes(_ file: String) -> Bool {
    let lines = FileLines(String(file.prefix(4000)))
    // The last line may be cut off.
    let shown =
      lines.indices.dropLast().map { lines[$0].trimmed }
      + (file.utf8.count < 4000 ? [lines.last?.trimmed ?? []] : [])
    let content = shown.filter { !$0.isEmpty && !isRemark($0) }
    guard let first = content.first, head(first) != nil else { return false }
    let stamps = content.compactMap { head($0)?.stamp }
    guard stamps.count > 1, stamps.count * 3 >= content.count else { return false }
    let starts = stamps.map { $0.start.milliseconds(at: 60) }
    let growths = zip(starts, starts.dropFirst()).count { $0 < $1 }
    // A programme of the day or a diary counts hours and minutes.
    let areHours =
      starts.first ?? 0 >= 60_000 && stamps.contains { $0.start.isShort || $0.end == nil && $0.start.frame == nil }
    return growths == starts.count - 1 && !areHours
  }

  /// What programs write before and after the words.
  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    let starts = ["//", "$", "@", "<begin subtitles>", "<end subtitles>", "Detected language", "Transcribed by "]
    return starts.contains { line.starts(with: $0.utf8) }
  }

  /// The time at the head of a line, after its number or the name of who speaks.
  private static func head(_ line: ArraySlice<UInt8>) -> (stamp: ClockStamp, voice: String?, text: String)? {
    if let (stamp, rest) = ClockStamp.read(line) { return (stamp, nil, rest.string) }
    let number = line.prefix { $0.isASCIIDigit }
    if !number.isEmpty, line.dropFirst(number.count).first == 0x20,
      let (stamp, rest) = ClockStamp.read(line[number.endIndex...]), stamp.end != nil
    {
      return (stamp, nil, rest.string)
    }
    return named(line)
  }

  /// `Ann Kolb  0:12`, `Ann Kolb [00:00:12]`, `Ann Kolb (00:12):`.
  private static func named(_ line: ArraySlice<UInt8>) -> (stamp: ClockStamp, voice: String?, text: String)? {
    guard line.count < 80, let last = line.lastIndex(of: 0x20), last > line.startIndex,
      let (stamp, rest) = ClockStamp.read(line[(last + 1)...]), rest.isEmpty
    else { return nil }
    let name = line[..<last].trimmed.string
    guard name.split(separator: " ").count <= 4, !name.endsSentence, !name.contains(":"),
      name.first?.isLetter ?? false
    else { return nil }
    return (stamp, name, "")
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var parts: [Part] = []
    let lines = FileLines(file)
    for number in lines.indices {
      let line = lines[number].trimmed
      if line.isEmpty || isRemark(line) { continue }
      if let (stamp, voice, text) = head(line) {
        parts.append(Part(line: number + 1, stamp: stamp, voice: voice, lines: text.isEmpty ? [] : [text]))
      } else if !parts.isEmpty {
        parts[parts.count - 1].lines.append(line.string)
      }
    }
    parts = parts.withSpeakers.filter { !$0.lines.isEmpty }
    if parts.isEmpty { throw .noCues(format: "timed transcript") }
    var document = CaptionDocument(cues: cues(of: parts))
    if let framed = parts.first(where: { $0.stamp.start.frame != nil }) {
      let message = "the time code counts frames; \(Int(rate(of: parts))) a second are assumed"
      document.warnings.append(CaptionWarning(line: framed.line, column: 1, message: message))
    }
    return document
  }

  private static func rate(of parts: [Part]) -> Double {
    ClockStamp.Clock.rate(of: parts.flatMap { [$0.stamp.start] + ($0.stamp.end.map { [$0] } ?? []) })
  }

  /// A part lasts until its own end, else until the next begins, but no longer than slow speech.
  private static func cues(of parts: [Part]) -> [Cue] {
    let rate = Self.rate(of: parts)
    let starts = parts.map { $0.stamp.start.milliseconds(at: rate) }
    return parts.indices.map { index in
      let part = parts[index]
      let letters = part.lines.reduce(0) { $0 + $1.count }
      let next = index + 1 < parts.count ? starts[index + 1] : starts[index] + 75 * letters
      let slowest = starts[index] + 1000 + 150 * letters
      let end = part.stamp.end?.milliseconds(at: rate) ?? min(next, slowest)
      return Cue(
        start: starts[index], end: max(end, starts[index]), lines: part.lines.map { CueLine($0) }, voice: part.voice
      )
    }
  }

  static func write(_ document: CaptionDocument) -> String {
    document.cues.reduce(into: "") { file, cue in
      let text = cue.text.onOneLine
      guard !text.isEmpty else { return }
      let voice = cue.voice.map { $0.onOneLine + ": " } ?? ""
      file +=
        "[\(TimeCode.text(cue.start, separator: ".")) - \(TimeCode.text(max(cue.end, cue.start), separator: "."))] "
      file += voice + text + "\n"
    }
  }
}

extension [StampedTranscript.Part] {
  /// The same with the names taken out of the words: `Ann Kolb: words`, or a line of its own over all words.
  fileprivate var withSpeakers: [Element] {
    let firsts = filter { $0.lines.count > 1 }.map { $0.lines[0] }
    let areNames =
      firsts.count == count && count > 1
      && firsts.allSatisfy {
        $0.split(separator: " ").count <= 4 && !$0.endsSentence && $0.first?.isUppercase ?? false
      }
      && (Set(firsts).count * 2 <= count + 1 || firsts.allSatisfy { $0.hasPrefix("Speaker") })
    return map { part in
      var part = part
      if areNames, part.voice == nil {
        part.voice = part.lines.removeFirst()
      } else if part.voice == nil, let (name, words) = part.lines.first?.labelAndWords {
        (part.voice, part.lines[0]) = (name, words)
      }
      return part
    }
  }
}

extension String {
  /// `Ann Kolb: words`: the name, of at most four words with capitals, and the words; nil for anything else.
  var labelAndWords: (name: String, words: String)? {
    guard let colon = firstIndex(of: ":") else { return nil }
    let name = self[..<colon]
    let rest = self[index(after: colon)...]
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), rest.first == " ", name.count <= 40,
      words.allSatisfy({ $0.first.map { !$0.isLowercase && $0.isLetter || $0.isNumber } ?? false }),
      words[0].first?.isLetter ?? false, !rest.allSatisfy(\.isWhitespace)
    else { return nil }
    return (String(name), String(rest.drop { $0 == " " }))
  }
}
