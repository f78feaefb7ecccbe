extension CaptionFormat {
  /// The transcripts of Transcriber, `.trs`, in which broadcasts were transcribed: turns of speakers, and in each the times
  /// at which it goes on.
  public static let transcriber = CaptionFormat(
    name: "trs", title: "Transcriber transcript", extensions: ["trs"], features: [.voice, .ends],
    recognizes: { file in
      let head = file.prefix(4000)
      return head.contains("<Trans ") || head.contains("<!DOCTYPE Trans ")
    },
    writer: { document, _ in Transcriber.write(document) },
    reader: { file, _ throws(CaptionError) in try Transcriber.read(file) })
}

private enum Transcriber {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let root = try XMLReader.root(of: file, named: "Trans")
    let names = Dictionary(
      root.all("Speaker").compactMap { speaker -> (String, String)? in
        guard let id = speaker.attributes["id"], let name = speaker.attributes["name"], !name.isEmpty else {
          return nil
        }
        return (id, name)
      }, uniquingKeysWith: { first, _ in first })
    let cues = root.all("Turn").flatMap { Self.cues(of: $0, names) }
    if cues.isEmpty { throw .noCues(format: "Transcriber") }
    return CaptionDocument(language: root.attributes["xml:lang"] ?? root.attributes["lang"], cues: cues)
  }

  /// What is said from each time to the next; of two who speak at once, each begins anew.
  private static func cues(of turn: XMLElement, _ names: [String: String]) -> [Cue] {
    guard let start = time(turn.attributes["startTime"]), let end = time(turn.attributes["endTime"]) else {
      return []
    }
    let voices = (turn.attributes["speaker"] ?? "").split(separator: " ").map { names[String($0)] ?? String($0) }
    var parts: [(start: Int, voice: String?, text: String)] = [(start, voices.first, "")]
    for child in turn.children {
      switch child {
      case .text(let text): parts[parts.count - 1].text += text
      case .element(let element) where element.name == "Sync":
        parts.append((time(element.attributes["time"]) ?? start, voices.first, ""))
      case .element(let element) where element.name == "Who":
        let number = element.attributes["nb"].flatMap { Int($0) } ?? 1
        parts.append(
          (parts[parts.count - 1].start, voices.indices.contains(number - 1) ? voices[number - 1] : nil, ""))
      case .element: parts[parts.count - 1].text += " "
      }
    }
    return parts.indices.compactMap { index in
      let part = parts[index]
      let text = part.text.onOneLine
      let next = parts[(index + 1)...].first { $0.start > part.start }?.start ?? end
      return text.isEmpty || text == ".."
        ? nil
        : Cue(start: part.start, end: max(next, part.start), lines: [text], voice: part.voice)
    }
  }

  private static func time(_ text: String?) -> Int? {
    text.flatMap(Double.init).flatMap { (0...3.6e5).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }

  static func write(_ document: CaptionDocument) -> String {
    var voices: [String] = []
    for voice in document.cues.compactMap(\.voice) where !voices.contains(voice) { voices.append(voice) }
    let speakers = voices.indices.map { index in
      "<Speaker id=\"spk\(index + 1)\" name=\"\(voices[index].onOneLine.xmlEscaped)\"/>\n"
    }
    let turns = document.cues.map { cue in
      let (start, end) = (TimeCode.seconds(cue.start), TimeCode.seconds(max(cue.end, cue.start)))
      let speaker = cue.voice.flatMap(voices.firstIndex).map { " speaker=\"spk\($0 + 1)\"" } ?? ""
      return "<Turn startTime=\"\(start)\" endTime=\"\(end)\"\(speaker)>\n<Sync time=\"\(start)\"/>\n"
        + cue.text.onOneLine.xmlEscaped + "\n</Turn>\n"
    }
    let end = TimeCode.seconds(document.cues.map { max($0.end, $0.start) }.max() ?? 0)
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans version=\"1\">\n<Speakers>\n"
      + speakers.joined() + "</Speakers>\n<Episode>\n<Section type=\"report\" startTime=\"0\" endTime=\"\(end)\">\n"
      + turns.joined() + "</Section>\n</Episode>\n</Trans>\n"
  }
}
