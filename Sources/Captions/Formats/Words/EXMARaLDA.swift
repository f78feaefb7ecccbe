extension CaptionFormat {
  /// The basic transcription of EXMARaLDA, `.exb`: tiers of events between the moments of a common time line.
  public static let exmaralda = CaptionFormat(
    name: "exb", title: "EXMARaLDA transcription", extensions: ["exb"], features: [.voice, .ends],
    recognizes: { $0.prefix(4000).contains("<basic-transcription") },
    writer: { document, _ in EXMARaLDA.write(document) },
    reader: { file, _ throws(CaptionError) in try EXMARaLDA.read(file) })
}

private enum EXMARaLDA {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let root = try XMLReader.root(of: file, named: "basic-transcription")
    let names = Dictionary(
      root.all("speaker").compactMap { speaker -> (String, String)? in
        let name = speaker.first("abbreviation")?.allText.onOneLine ?? ""
        return speaker.attributes["id"].flatMap { name.isEmpty ? nil : ($0, name) }
      }, uniquingKeysWith: { first, _ in first })
    let moments = Self.moments(root)
    // Tiers of type `t` are transcribed, all others annotate or translate.
    let spoken = root.all("tier").filter { $0.attributes["type"] == "t" }
    let words = spoken.flatMap { tier in
      let voice = tier.attributes["speaker"].map { names[$0] ?? $0 }
      return Self.words(tier, moments, spoken.count > 1 || names.count > 1 ? voice : nil)
    }
    let cues = words.cues
    if cues.isEmpty { throw .noCues(format: "EXMARaLDA") }
    return CaptionDocument(cues: cues)
  }

  /// The places of the time line; those without a time lie evenly between their neighbours.
  private static func moments(_ root: XMLElement) -> [String: Int] {
    let items = root.all("tli")
    let times = items.map { item in
      item.attributes["time"].flatMap(Double.init).flatMap { (0...3.6e5).contains($0) ? $0 * 1000 : nil }
    }
    var moments: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let id = item.attributes["id"] else { continue }
      if let time = times[index] {
        moments[id] = Int(time.rounded())
      } else if let before = times[..<index].lastIndex(where: { $0 != nil }),
        let after = times[index...].firstIndex(where: { $0 != nil }), let from = times[before],
        let to = times[after]
      {
        moments[id] = Int((from + (to - from) * Double(index - before) / Double(after - before)).rounded())
      }
    }
    return moments
  }

  private static func words(_ tier: XMLElement, _ moments: [String: Int], _ voice: String?) -> [TimedWord] {
    tier.all("event").compactMap { event in
      guard let start = event.attributes["start"].flatMap({ moments[$0] }),
        let end = event.attributes["end"].flatMap({ moments[$0] }), end >= start
      else { return nil }
      return TimedWord(text: event.allText.onOneLine, time: start..<end, voice: voice)
    }
  }

  static func write(_ document: CaptionDocument) -> String {
    let times = Set(document.cues.flatMap { [max($0.start, 0), max($0.end, $0.start, 0)] }).sorted()
    let ids = Dictionary(zip(times, times.indices.map { "T\($0)" }), uniquingKeysWith: { first, _ in first })
    var voices: [String] = []
    for cue in document.cues where !voices.contains(cue.voice ?? "") { voices.append(cue.voice ?? "") }
    let speakers = voices.indices.map { index in
      "<speaker id=\"SPK\(index)\"><abbreviation>\(voices[index].onOneLine.xmlEscaped)</abbreviation></speaker>\n"
    }
    let tiers = voices.indices.map { index in
      let events = document.cues.filter { ($0.voice ?? "") == voices[index] }.map { cue in
        let (start, end) = (ids[max(cue.start, 0)] ?? "T0", ids[max(cue.end, cue.start, 0)] ?? "T0")
        return "<event start=\"\(start)\" end=\"\(end)\">\(cue.text.onOneLine.xmlEscaped)</event>\n"
      }
      return
        "<tier id=\"TIE\(index)\" speaker=\"SPK\(index)\" category=\"v\" type=\"t\">\n\(events.joined())</tier>\n"
    }
    let line = times.map { "<tli id=\"\(ids[$0] ?? "")\" time=\"\(TimeCode.seconds($0))\" type=\"appl\"/>\n" }
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<basic-transcription>\n<head>\n<meta-information/>\n<speakertable>\n"
      + speakers.joined() + "</speakertable>\n</head>\n<basic-body>\n<common-timeline>\n" + line.joined()
      + "</common-timeline>\n" + tiers.joined() + "</basic-body>\n</basic-transcription>\n"
  }
}
