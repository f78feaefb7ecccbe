extension CaptionFormat {
  /// CTM, the list of words that Kaldi, NIST and their kin write: recording, channel, start and duration in seconds, word,
  /// and how sure it is.
  public static let ctm = CaptionFormat(
    name: "ctm", title: "CTM list of words", extensions: ["ctm"], features: [.times, .ends],
    recognizes: { CTM.recognizes($0) },
    writer: { document, _ in CTM.write(document) },
    reader: { file, _ throws(CaptionError) in try CTM.read(file) })
}

private enum CTM {
  static func recognizes(_ file: String) -> Bool {
    let rows = FileLines(String(file.prefix(4000))).lazy.filter { !isRemark($0) }.prefix(4).map(fields)
    // The last of them may be cut off.
    return rows.count > 1
      && rows.dropLast().allSatisfy { row in
        (5...6).contains(row.count) && Double(row[0]) == nil && Double(row[4]) == nil
          && row[2...3].allSatisfy { $0.contains(".") && Double($0) != nil }
      }
  }

  /// A comment, or what frames alternatives.
  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmed.isEmpty || line.trimmed.starts(with: ";;".utf8) || line.string.contains(" <ALT")
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    line.split { $0 == 0x20 || $0 == 0x09 }.map(\.string)
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let lines = FileLines(file)
    var words: [TimedWord] = []
    var recording: String?
    var channels: Set<String> = []
    for number in lines.indices where !isRemark(lines[number]) {
      let row = fields(lines[number])
      guard row.count >= 5, let start = time(row[2]), let length = time(row[3]) else {
        throw .malformed(
          line: number + 1, message: "not a row of CTM; give recording, channel, start, duration and word")
      }
      if let recording, recording != row[0] {
        throw .malformed(line: number + 1, message: "another recording begins, '\(row[0])'; give one at a time")
      }
      (recording, channels) = (row[0], channels.union([row[1]]))
      words.append(TimedWord(text: row[4], time: start..<start + length, voice: row[1]))
    }
    // The channel number means nothing if there is only one.
    if channels.count < 2 { for index in words.indices { words[index].voice = nil } }
    let cues = words.cues
    if cues.isEmpty { throw .noCues(format: "CTM") }
    return CaptionDocument(cues: cues)
  }

  private static func time(_ text: String) -> Int? {
    Double(text).flatMap { (0...3.6e5).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }

  static func write(_ document: CaptionDocument) -> String {
    let name = document.title?.split(whereSeparator: \.isWhitespace).joined(separator: "_") ?? "clip"
    return document.cues.flatMap(\.timedWords).reduce(into: "") { file, word in
      file +=
        "\(name.isEmpty ? "clip" : name) 1 \(TimeCode.seconds(word.time.lowerBound)) "
        + "\(TimeCode.seconds(word.time.count)) \(word.text)\n"
    }
  }
}

extension TimeCode {
  /// A time in seconds with three decimals: `63.250`.
  static func seconds(_ milliseconds: Int) -> String {
    let time = max(milliseconds, 0)
    let rest = String(time % 1000)
    return "\(time / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
