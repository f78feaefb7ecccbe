extension CaptionFormat {
  /// STM, the segments of speech that NIST scores: recording, channel, speaker, start and end in seconds, labels, words.
  public static let stm = CaptionFormat(
    name: "stm", title: "STM list of segments", extensions: ["stm"], features: [.voice, .ends],
    recognizes: { file in
      let lines = FileLines(String(file.prefix(4000))).lazy.filter { !STM.isRemark($0) }.prefix(3)
      return !lines.isEmpty && lines.allSatisfy { STM.row($0) != nil }
    },
    writer: { document, _ in STM.write(document) },
    reader: { file, _ throws(CaptionError) in try STM.read(file) })
}

private enum STM {
  static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmed.isEmpty || line.trimmed.starts(with: ";;".utf8)
  }

  /// A segment; labels in angle brackets precede the words.
  static func row(_ line: ArraySlice<UInt8>) -> (recording: String, segment: TimedWord)? {
    let fields = line.split(maxSplits: 5) { $0 == 0x20 || $0 == 0x09 }.map(\.string)
    guard fields.count > 4, fields[0...2].allSatisfy({ !$0.contains(".") || Double($0) == nil }),
      fields[3...4].allSatisfy({ $0.contains(".") }), let start = time(fields[3]), let end = time(fields[4]),
      start <= end
    else { return nil }
    var text = fields.count > 5 ? fields[5].onOneLine : ""
    if text.hasPrefix("<"), let close = text.firstIndex(of: ">") {
      text = String(text[text.index(after: close)...]).onOneLine
    }
    // Sounds are marked among the words.
    text = text.split(separator: " ").filter { !String($0).isSpeechMark }.joined(separator: " ")
    return (fields[0], TimedWord(text: text, time: start..<end, voice: fields[2]))
  }

  private static func time(_ text: String) -> Int? {
    Double(text).flatMap { (0...3.6e5).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let lines = FileLines(file)
    var cues: [Cue] = []
    var recording: String?
    for number in lines.indices where !isRemark(lines[number]) {
      guard let (name, segment) = row(lines[number]) else {
        throw .malformed(
          line: number + 1, message: "not a row of STM; give recording, channel, speaker, start, end and words")
      }
      if let recording, recording != name {
        throw .malformed(line: number + 1, message: "another recording begins, '\(name)'; give one at a time")
      }
      recording = name
      // Segments excluded from scoring were not transcribed.
      if segment.text.isEmpty || segment.text == "ignore_time_segment_in_scoring" { continue }
      cues.append(
        Cue(
          start: segment.time.lowerBound, end: segment.time.upperBound, lines: [segment.text], voice: segment.voice)
      )
    }
    if cues.isEmpty { throw .noCues(format: "STM") }
    return CaptionDocument(cues: cues)
  }

  static func write(_ document: CaptionDocument) -> String {
    document.cues.reduce(into: "") { file, cue in
      let voice = cue.voice?.split(whereSeparator: \.isWhitespace).joined(separator: "_") ?? "speaker"
      file +=
        "clip 1 \(voice.isEmpty ? "speaker" : voice) \(TimeCode.seconds(cue.start)) "
        + "\(TimeCode.seconds(max(cue.end, cue.start))) <o> \(cue.text.onOneLine)\n"
    }
  }
}
