internal import Bytes

extension CaptionFormat {
  /// YouTube's captions as XML: `srv3` with the times of words (`.ytt` when people write it), and the older `srv1`, `srv2`.
  public static let youTubeXML = CaptionFormat(
    name: "srv3", title: "YouTube XML (srv3)", extensions: ["srv3", "srv2", "srv1", "ytt"],
    features: [.times, .lineBreaks, .ends],
    recognizes: { file in
      let head = file.prefix(2000)
      return head.contains("<timedtext") || head.contains("<transcript>") && head.contains("<text start=")
    },
    writer: { document, _ in YouTubeXML.write(document) },
    reader: { file, _ throws(CaptionError) in try YouTubeXML.read(file) })
}

private enum YouTubeXML {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let root = try XMLReader.root(of: file, named: "timedtext", "transcript")
    // A paragraph with `a` or `append` only ends the line of the one before.
    let paragraphs = (root.all("p") + root.all("text")).filter {
      $0.attributes["a"] == nil && $0.attributes["append"] == nil
    }
    var cues = paragraphs.compactMap(cue)
    for index in cues.indices.dropLast() where cues[index + 1].start > cues[index].start {
      cues[index].end = min(cues[index].end, cues[index + 1].start)
    }
    cues = cues.filter { !$0.lines.allSatisfy(\.isBlank) }
    if cues.isEmpty { throw .noCues(format: "YouTube XML") }
    return CaptionDocument(cues: cues)
  }

  private static func cue(_ element: XMLElement) -> Cue? {
    guard let start = milliseconds(element, "t", "start") else { return nil }
    let end = start + (milliseconds(element, "d", "dur") ?? 3000)
    var lines = [CueLine(runs: [])]
    for child in element.children {
      switch child {
      // The oldest files have their references escaped once more.
      case .text(let text):
        append(element.name == "text" ? CharacterReference.decoded(text) : text, nil, to: &lines)
      case .element(let piece):
        let time = milliseconds(piece, "t", "start").map { start + $0 }
        append(piece.allText, time.flatMap { $0 > start && $0 < end ? $0 : nil }, to: &lines)
      }
    }
    return Cue(start: start, end: end, lines: lines.filter { !$0.isBlank })
  }

  /// Adds text, whose line feeds end lines.
  private static func append(_ text: String, _ time: Int?, to lines: inout [CueLine]) {
    for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.append(CueLine(runs: [])) }
      lines[lines.count - 1].append(CueRun(String(part), time: index == 0 ? time : nil))
    }
  }

  /// Whole milliseconds in one attribute, or seconds in another.
  private static func milliseconds(_ element: XMLElement, _ short: String, _ long: String) -> Int? {
    if let text = element.attributes[short] {
      return Int(text).flatMap { (0...360_000_000).contains($0) ? $0 : nil }
    }
    let seconds = element.attributes[long].flatMap(Double.init)
    return seconds.flatMap { (0...3.6e5).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }

  static func write(_ document: CaptionDocument) -> String {
    let body = document.cues.reduce(into: "") { body, cue in
      let text = cue.lines.map { line in
        line.runs.map { run in
          let text = run.text.xmlEscaped
          return run.time.map { "<s t=\"\(max($0 - cue.start, 0))\">\(text)</s>" } ?? text
        }.joined()
      }.joined(separator: "\n")
      body += "<p t=\"\(max(cue.start, 0))\" d=\"\(max(cue.end - cue.start, 0))\">\(text)</p>\n"
    }
    return
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<timedtext format=\"3\">\n<body>\n\(body)</body>\n</timedtext>\n"
  }
}
