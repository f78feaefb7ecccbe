extension CaptionFormat {
  /// A plain transcript, `.txt`: what is said, a paragraph a speaker, without times.
  public static let transcript = CaptionFormat(
    name: "txt", title: "plain transcript", extensions: ["txt"], features: [.voice],
    recognizes: { _ in false },
    writer: { document, _ in Transcript.write(document) },
    reader: { _, _ throws(CaptionError) in throw .unknown(looksLike: "plain text, which has no times") })
}

private enum Transcript {
  static func write(_ document: CaptionDocument) -> String {
    var paragraphs: [(voice: String?, text: String)] = []
    for cue in document.cues {
      let voice = cue.voice ?? cue.lines.first?.runs.first?.look.voice
      let text = cue.text.onOneLine
      if text.isEmpty { continue }
      if let last = paragraphs.last, last.voice == voice {
        paragraphs[paragraphs.count - 1].text += " " + text
      } else {
        paragraphs.append((voice, text))
      }
    }
    return paragraphs.map { ($0.voice.map { $0.onOneLine + ": " } ?? "") + $0.text + "\n" }.joined(separator: "\n")
  }
}
