internal import Bytes
internal import JSONValues

extension CaptionFormat {
  /// The transcripts of oTranscribe, `.otr`: JSON around a page in which times precede what is said.
  public static let oTranscribe = CaptionFormat(
    name: "otr", title: "oTranscribe transcript", extensions: ["otr"], features: [.voice, .ends],
    recognizes: { file in
      file.first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "{" && file.contains("data-timestamp=")
    },
    writer: { document, _ in OTranscribe.write(document) },
    reader: { file, _ throws(CaptionError) in try OTranscribe.read(file) })
}

private enum OTranscribe {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let values = try JSONValue.values(ofFile: file)
    return try CaptionFormat.stampedTranscript.read(
      lines(of: values.lazy.compactMap { $0["text"]?.string }.first ?? ""))
  }

  /// The page as lines, each time in brackets at the head of one.
  private static func lines(of page: String) -> String {
    var text = ""
    var isTime = false
    for (index, part) in page.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let close = part.firstIndex(of: ">") else {
        text += part
        continue
      }
      let tag = part[..<close]
      if let time = time(in: tag) {
        text += "\n[\(TimeCode.text(time, separator: "."))] "
        isTime = true
      } else if isTime, tag.hasPrefix("/") {
        isTime = false
      } else if ["p", "/p", "br", "br/", "br /", "div", "/div"].contains(tag) {
        text += "\n"
      }
      if !isTime { text += part[part.index(after: close)...] }
    }
    return CharacterReference.decoded(text).substituting("\u{A0}", " ")
  }

  private static func time(in tag: Substring) -> Int? {
    guard let place = tag.firstRange(of: "data-timestamp=\"") else { return nil }
    let seconds = Double(tag[place.upperBound...].prefix { $0 != "\"" })
    return seconds.flatMap { (0...3.6e5).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }

  static func write(_ document: CaptionDocument) -> String {
    let page = document.cues.reduce(into: "") { page, cue in
      let (text, time) = (cue.text.onOneLine, max(cue.start, 0))
      guard !text.isEmpty else { return }
      let clock = TimeCode.two(time / 60_000) + ":" + TimeCode.two(time / 1000 % 60)
      page += "<p><span class=\"timestamp\" data-timestamp=\"\(TimeCode.seconds(time))\">\(clock)</span>"
      page += ((cue.voice.map { $0.onOneLine + ": " } ?? "") + text).xmlEscaped + "</p>"
    }
    return JSONText.object(["text": JSONText.string(page), "media": JSONText.string(""), "media-time": "0"]) + "\n"
  }
}
