internal import JSONValues

extension CaptionFormat {
  /// Aircheck's own JSON: every cue with its markup, plain text, settings, and tree as a fragment of HTML.
  ///
  /// Times are seconds. `text` is WebVTT markup (of a WebVTT file: as it was), so that reading loses nothing.
  public static let json = CaptionFormat(
    name: "json", title: "JSON with everything", extensions: ["json"],
    features: CaptionFeatures(rawValue: 0x1FFF),
    recognizes: { file in file.hasJSONMember("cues") },
    writer: { document, _ in CueJSON.write(document) },
    reader: { file, _ throws(CaptionError) in try CueJSON.read(file) })
}

extension String {
  /// True if the text begins like an object or a list of JSON, and names a member early on.
  fileprivate func hasJSONMember(_ name: String) -> Bool {
    let head = prefix(4000).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return head.first == "{" && head.contains("\"\(name)\"")
  }
}

private enum CueJSON {
  static func write(_ document: CaptionDocument) -> String {
    let cues = document.cues.map { cue($0, document) }
    var members = ["cues": JSONText.list(cues)]
    members["language"] = document.language.map(JSONText.string)
    members["title"] = document.title.map(JSONText.string)
    if !document.metadata.isEmpty { members["metadata"] = JSONText.list(document.metadata.map(JSONText.string)) }
    if !document.styleSheets.isEmpty {
      members["styleSheets"] = JSONText.list(document.styleSheets.map(JSONText.string))
    }
    if !document.regions.isEmpty { members["regions"] = JSONText.list(document.regions.map(region)) }
    if !document.notes.isEmpty {
      members["notes"] = JSONText.list(
        document.notes.map { JSONText.object(["cue": String($0.cue), "text": JSONText.string($0.text)]) })
    }
    return JSONText.object(members) + "\n"
  }

  private static func cue(_ cue: Cue, _ document: CaptionDocument) -> String {
    let markup = cue.webVTTMarkup(nil, embeds: false)
    let nodes = WebVTTTree.nodes(of: markup)
    var members = [
      "dom": JSONText.string(nodes.map(\.fragment).joined()), "end": JSONText.seconds(cue.end),
      "plain": JSONText.string(plain(cue, nodes)), "settings": settings(cue.placement, document.regions),
      "start": JSONText.seconds(cue.start), "text": JSONText.string(markup),
    ]
    members["id"] = cue.id.map(JSONText.string)
    members["confidence"] = cue.confidence.map(JSONText.number)
    members["speaker"] = cue.voice.map(JSONText.string)
    return JSONText.object(members)
  }

  /// The text without tags: of WebVTT with every blank as it was.
  private static func plain(_ cue: Cue, _ nodes: [WebVTTNode]) -> String {
    cue.source?.format == "vtt" ? nodes.map(\.plain).joined() : cue.text
  }

  private static func settings(_ placement: CuePlacement, _ regions: [CueRegion]) -> String {
    var line = JSONText.string("auto")
    var snaps = true
    switch placement.line {
    case .auto: break
    case .number(let number): line = JSONText.number(number)
    case .percent(let percent): (line, snaps) = (JSONText.number(percent), false)
    }
    return JSONText.object([
      "align": JSONText.string(placement.align), "line": line, "lineAlign": JSONText.string(placement.lineAlign),
      "position": placement.position.map(JSONText.number) ?? "\"auto\"",
      "positionAlign": JSONText.string(placement.positionAlign),
      "region": placement.region.flatMap { id in regions.last { $0.id == id } }.map(region) ?? "null",
      "size": JSONText.number(placement.size), "snapToLines": String(snaps),
      "vertical": JSONText.string(placement.direction.rawValue),
    ])
  }

  private static func region(_ region: CueRegion) -> String {
    JSONText.object([
      "id": JSONText.string(region.id), "lines": JSONText.number(region.lines),
      "regionAnchorX": JSONText.number(region.anchor.x), "regionAnchorY": JSONText.number(region.anchor.y),
      "scroll": region.scrolls ? "\"up\"" : "\"\"", "viewportAnchorX": JSONText.number(region.viewport.x),
      "viewportAnchorY": JSONText.number(region.viewport.y), "width": JSONText.number(region.width),
    ])
  }
}

extension WebVTTNode {
  /// The text without tags and readings' parentheses.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .timestamp: ""
    case .element(_, let children): children.map(\.plain).joined()
    }
  }
}

extension CueJSON {
  fileprivate static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let values = try JSONValue.values(ofFile: file)
    guard let root = values.first, let list = root["cues"]?.array ?? root.array else {
      throw .noCues(format: "caption JSON")
    }
    var document = CaptionDocument(language: root["language"]?.string, cues: [])
    document.title = root["title"]?.string
    document.metadata = root["metadata"]?.array?.compactMap(\.string) ?? []
    document.styleSheets = root["styleSheets"]?.array?.compactMap(\.string) ?? []
    document.regions = root["regions"]?.array?.map { CueRegion(json: $0) } ?? []
    document.cues = list.compactMap { Cue(json: $0) }
    document.notes =
      root["notes"]?.array?.compactMap { note in
        note["text"]?.string.map { .init(cue: Int(min(max(note["cue"]?.number ?? 0, 0), 1e9)), text: $0) }
      } ?? []
    return document
  }
}

extension Cue {
  fileprivate init?(json: JSONValue) {
    guard let start = json["start"]?.milliseconds, let end = json["end"]?.milliseconds else { return nil }
    let markup = json["text"]?.string ?? ""
    let parsed = WebVTTMarkup(markup)
    self.init(
      id: json["id"]?.string, start: start, end: end, lines: parsed.lines,
      voice: json["speaker"]?.string ?? parsed.voice, source: CueSource(format: "vtt", markup: markup))
    confidence = json["confidence"]?.number
    if let settings = json["settings"] { placement = CuePlacement(json: settings) }
  }
}

extension JSONValue {
  fileprivate var milliseconds: Int? {
    number.flatMap { (0...3.6e8).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }
}

extension CuePlacement {
  fileprivate init(json: JSONValue) {
    self.init()
    let snaps = json["snapToLines"] != .bool(false)
    if let number = json["line"]?.number { line = snaps ? .number(number) : .percent(number) }
    lineAlign = json["lineAlign"]?.string ?? lineAlign
    position = json["position"]?.number
    positionAlign = json["positionAlign"]?.string ?? positionAlign
    size = json["size"]?.number ?? size
    align = json["align"]?.string ?? align
    direction = json["vertical"]?.string.flatMap { Direction(rawValue: $0) } ?? direction
    region = json["region"]?["id"]?.string
  }
}

extension CueRegion {
  fileprivate init(json: JSONValue) {
    self.init()
    id = json["id"]?.string ?? id
    width = json["width"]?.number ?? width
    lines = json["lines"]?.number ?? lines
    anchor.x = json["regionAnchorX"]?.number ?? anchor.x
    anchor.y = json["regionAnchorY"]?.number ?? anchor.y
    viewport.x = json["viewportAnchorX"]?.number ?? viewport.x
    viewport.y = json["viewportAnchorY"]?.number ?? viewport.y
    scrolls = json["scroll"]?.string == "up"
  }
}
