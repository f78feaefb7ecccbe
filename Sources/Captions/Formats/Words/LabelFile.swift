extension CaptionFormat {
  /// The labels of HTK, `.lab` and `.mlf`, as aligners write them: start and end in units of 100 ns, a word, a score.
  public static let labelFile = CaptionFormat(
    name: "lab", title: "HTK labels", extensions: ["lab", "mlf"], features: [.times, .ends],
    recognizes: { LabelFile.recognizes($0) },
    writer: { document, _ in LabelFile.write(document) },
    reader: { file, _ throws(CaptionError) in try LabelFile.read(file) })
}

private enum LabelFile {
  static func recognizes(_ file: String) -> Bool {
    let head = String(file.prefix(4000))
    if head.hasPrefix("#!MLF!#") { return true }
    let rows = FileLines(head).lazy.filter { !$0.trimmed.isEmpty }.prefix(4).map(row)
    // Ticks of a millisecond at least, one label after the other; the last row may be cut off.
    guard rows.count > 1, rows.dropLast().allSatisfy({ $0 != nil }) else { return false }
    let known = rows.compactMap(\.self)
    return zip(known, known.dropFirst()).allSatisfy { $0.end <= $1.start } && known.contains { $0.end >= 1_000_000 }
      && known.contains { Double($0.label) == nil }
      && known.allSatisfy { $0.start % 1000 == 0 && $0.end % 1000 == 0 }
  }

  private static func row(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int, label: String)? {
    let fields = line.split { $0 == 0x20 || $0 == 0x09 }.map(\.string)
    guard (3...5).contains(fields.count), let start = Int(fields[0]), let end = Int(fields[1]), start >= 0,
      end > start,
      end < 3_600_000_000_000
    else { return nil }
    return (start, end, fields[2])
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var words: [TimedWord] = []
    var recording: String?
    let lines = FileLines(file)
    for number in lines.indices {
      let line = lines[number].trimmed
      if let row = Self.row(line) {
        words.append(TimedWord(text: row.label, time: row.start / 10_000..<row.end / 10_000))
      } else if line.first == UInt8(ascii: "\"") {
        if let recording, !words.isEmpty {
          throw .malformed(
            line: number + 1,
            message: "after \(recording) another recording begins, \(line.string); give one at a time")
        }
        recording = line.string
      }
    }
    let cues = words.cues
    if cues.isEmpty { throw .noCues(format: "HTK label") }
    return CaptionDocument(cues: cues)
  }

  static func write(_ document: CaptionDocument) -> String {
    document.cues.flatMap(\.timedWords).reduce(into: "") { file, word in
      file += "\(max(word.time.lowerBound, 0) * 10_000) \(max(word.time.upperBound, 0) * 10_000) \(word.text)\n"
    }
  }
}
