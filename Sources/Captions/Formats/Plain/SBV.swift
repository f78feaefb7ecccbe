internal import Bytes

extension CaptionFormat {
  /// SBV, YouTube's old format: `0:00:01.000,0:00:02.000`, the lines below, an empty line.
  public static let sbv = CaptionFormat(
    name: "sbv", title: "SBV", extensions: ["sbv"], features: [.lineBreaks, .ends],
    recognizes: { file in FileLines(String(file.prefix(4000))).contains { SBV.range($0) != nil } },
    writer: { document, _ in SBV.write(document) },
    reader: { file, _ throws(CaptionError) in try SBV.read(file) })
}

private enum SBV {
  static func range(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    guard line.first?.isASCIIDigit ?? false, line.count < 40 else { return nil }
    let parts = line.trimmed.string.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.contains(":") && $0.contains(".") }) else { return nil }
    guard let start = TimeCode.milliseconds(parts[0]), let end = TimeCode.milliseconds(parts[1]) else { return nil }
    return (start, end)
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var cues: [Cue] = []
    for line in FileLines(file) {
      if let (start, end) = range(line) {
        cues.append(Cue(start: start, end: end, lines: [CueLine](), voice: nil))
      } else if !line.isBlank, !cues.isEmpty {
        let parts = line.string.substituting("[br]", "\n").split(separator: "\n")
        cues[cues.count - 1].lines += parts.map { CueLine($0) }
      }
    }
    if cues.isEmpty { throw .noCues(format: "SBV") }
    return CaptionDocument(cues: cues)
  }

  static func write(_ document: CaptionDocument) -> String {
    var file = ""
    for cue in document.cues {
      let text = cue.lines.map(\.text.onOneLine).filter { !$0.isEmpty }.joined(separator: "\n")
      file += "\(time(cue.start)),\(time(max(cue.end, cue.start)))\n\(text)\n\n"
    }
    return file
  }

  private static func time(_ milliseconds: Int) -> String {
    let text = TimeCode.text(milliseconds, separator: ".")
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}
