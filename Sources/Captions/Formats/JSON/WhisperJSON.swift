internal import JSONValues

extension CaptionFormat {
  /// JSON in the shape that whisper writes, which most tools for transcripts read: `segments` in seconds, and `speaker`.
  public static let whisper = CaptionFormat(
    name: "whisper", title: "JSON in whisper's shape", extensions: [], features: [.voice, .ends],
    recognizes: { file in
      let head = file.prefix(4000).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      return (head.first == "{" || head.first == "[") && head.contains("\"segments\"")
    },
    writer: { document, _ in WhisperJSON.write(document) },
    reader: { file, _ throws(CaptionError) in try WhisperJSON.read(file) })
}

private enum WhisperJSON {
  static func write(_ document: CaptionDocument) -> String {
    let segments = document.cues.enumerated().map { index, cue in
      var members = [
        "end": JSONText.seconds(max(cue.end, cue.start)), "id": String(index), "start": JSONText.seconds(cue.start),
        "text": JSONText.string(cue.text.onOneLine),
      ]
      members["speaker"] = cue.voice.map(JSONText.string)
      return JSONText.object(members)
    }
    let text = document.cues.map(\.text.onOneLine).joined(separator: " ")
    var members = ["segments": JSONText.list(segments), "text": JSONText.string(text)]
    members["language"] = document.language.map(JSONText.string)
    return JSONText.object(members) + "\n"
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let values = try JSONValue.values(ofFile: file)
    let segments = values.flatMap { $0["segments"]?.array ?? $0.array ?? [] }
    let cues = segments.compactMap { segment -> Cue? in
      guard let start = segment["start"]?.number, let end = segment["end"]?.number, (0...3.6e8).contains(start),
        (0...3.6e8).contains(end), let text = segment["text"]?.string?.onOneLine
      else { return nil }
      let from = Int((start * 1000).rounded())
      return Cue(
        start: from, end: max(from, Int((end * 1000).rounded())), lines: [text], voice: segment["speaker"]?.string)
    }
    if cues.isEmpty { throw .noCues(format: "whisper JSON") }
    return CaptionDocument(language: values.first?["language"]?.string, cues: cues)
  }
}
