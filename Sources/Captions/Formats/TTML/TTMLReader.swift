/// Reads TTML: paragraphs with the times, styles and regions that they and what is around them have.
struct TTMLReader {
  /// What an element hands down to those in it.
  private struct Context {
    var start = 0
    var end: Int?
    var look = CueLook()
    var region: String?
    var keepsSpace = false
    /// True if the times within are counted from the start of the file, against the standard, as Apple writes them.
    var isAbsolute = false
  }

  private let clock: TTMLClock
  private let styles: [String: XMLElement]
  private let regions: [String: XMLElement]
  private let agents: [String: String]
  private var document = CaptionDocument(cues: [])

  /// Reads a file.
  ///
  /// - Throws: ``CaptionError`` for what is not well-formed and for a file without cues.
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let root = try XMLReader.root(of: file, named: "tt")
    var reader = TTMLReader(root)
    for body in root.elements where body.name == "body" { reader.walk(body, Context()) }
    guard !reader.document.cues.isEmpty else { throw .noCues(format: "TTML") }
    reader.document.cues.sort { $0.start < $1.start }
    return reader.document
  }

  private init(_ root: XMLElement) {
    clock = TTMLClock(root.attributes)
    let head = root.first("head") ?? XMLElement(name: "head")
    styles = Self.byID((head.first("styling") ?? head).all("style"))
    regions = Self.byID((head.first("layout") ?? head).all("region"))
    agents = Self.byID(head.all("agent")).compactMapValues { agent in
      agent.first("name").map(Self.text).flatMap { $0.isEmpty ? nil : $0 }
    }
    document.language = root.attributes["lang"].flatMap { $0.isEmpty ? nil : $0 }
    if root.attributes["frameRate"] != nil { document.frameRate = clock.frameRate }
    document.title = head.all("title").first.map(Self.text).flatMap { $0.isEmpty ? nil : $0 }
    for note in head.all("desc") { document.notes.append(.init(cue: 0, text: Self.text(note))) }
  }

  private static func byID(_ elements: [XMLElement]) -> [String: XMLElement] {
    Dictionary(elements.compactMap { element in element.attributes["id"].map { ($0, element) } }) { first, _ in
      first
    }
  }

  private static func text(_ element: XMLElement) -> String {
    element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined().onOneLine
  }

  private mutating func walk(_ element: XMLElement, _ outer: Context) {
    let context = context(of: element, outer)
    if element.name == "p" { return add(element, context) }
    var start = context.start
    for child in element.elements where ["div", "p", "body"].contains(child.name) {
      var inner = context
      if element.attributes["timeContainer"] == "seq" { inner.start = start }
      walk(child, inner)
      if let duration = clock.milliseconds(child.attributes["dur"]) { start += duration }
    }
  }

  private func context(of element: XMLElement, _ outer: Context) -> Context {
    var context = outer
    let attributes = element.attributes
    let begin = clock.milliseconds(attributes["begin"])
    let origin = outer.isAbsolute && begin != nil ? 0 : outer.start
    context.start = origin + (begin ?? 0)
    let ends = [
      outer.end, clock.milliseconds(attributes["end"]).map { origin + $0 },
      clock.milliseconds(attributes["dur"]).map { context.start + $0 },
    ]
    context.end = ends.compactMap(\.self).min()
    context.look = look(of: element, outer.look)
    context.isAbsolute = context.start > 0 && countsFromStart(element, context)
    context.region = attributes["region"] ?? outer.region
    if let space = attributes["space"] { context.keepsSpace = space == "preserve" }
    return context
  }

  /// True if the times of the elements within would end after the element, and lie in it when counted from the start.
  private func countsFromStart(_ element: XMLElement, _ context: Context) -> Bool {
    let inner = element.elements.filter { $0.attributes["begin"] != nil }
    guard let end = context.end, !inner.isEmpty else { return context.isAbsolute && inner.isEmpty }
    // Only Apple writes numbers without a unit.
    if inner.contains(where: { $0.attributes["begin"].flatMap(Double.init) != nil }) { return true }
    let starts = inner.compactMap { clock.milliseconds($0.attributes["begin"]) }
    let ends = inner.compactMap { clock.milliseconds($0.attributes["end"]) }
    guard let first = starts.min(), let last = (starts + ends).max() else { return false }
    return first >= context.start && last <= end + 50 && context.start + last > end + 50
  }

  /// Styles by reference first, then those of the element.
  private func look(of element: XMLElement, _ outer: CueLook, depth: Int = 0) -> CueLook {
    var look = outer
    for name in (element.attributes["style"] ?? "").split(separator: " ") where depth < 8 {
      if let style = styles[String(name)] { look = self.look(of: style, look, depth: depth + 1) }
    }
    let attributes = element.attributes
    if let style = attributes["fontStyle"] { look.isItalic = style != "normal" }
    if let weight = attributes["fontWeight"] { look.isBold = weight == "bold" }
    if let line = attributes["textDecoration"] {
      look.isUnderlined = line.split(separator: " ").contains("underline")
    }
    if let color = attributes["color"] { look.color = Self.color(color) }
    if element.name != "style", element.name != "p", let language = attributes["lang"], !language.isEmpty {
      look.language = language
    }
    return look
  }

  /// White is what text has anyway.
  private static func color(_ value: String) -> String? {
    let color = value.lowercased()
    if color == "white" || color.hasPrefix("#ffffff") { return nil }
    return color.hasPrefix("#") ? String(color.prefix(7)) : color
  }

  private mutating func add(_ paragraph: XMLElement, _ context: Context) {
    var text = TTMLText(context.start)
    gather(paragraph, context, &text)
    let lines = text.finished(keepsSpace: context.keepsSpace)
    guard !lines.isEmpty, paragraph.attributes["begin"] != nil || context.end != nil else { return }
    let start = text.timed ? max(context.start, text.first ?? context.start) : context.start
    var cue = Cue(
      start: start, end: max(context.end ?? text.last ?? start, start), lines: lines, voice: voice(paragraph))
    cue.id = paragraph.attributes["id"]
    if let region = context.region.flatMap({ regions[$0] }) { cue.placement = placement(region) }
    if let align = paragraph.attributes["textAlign"], ["start", "end", "left", "right"].contains(align) {
      cue.placement.align = align
    }
    document.cues.append(cue)
  }

  private func voice(_ element: XMLElement) -> String? {
    element.attributes["agent"].map { agents[$0] ?? $0 }
  }

  private func gather(_ element: XMLElement, _ context: Context, _ text: inout TTMLText) {
    for child in element.children {
      switch child {
      case .text(let words): text.append(words, context.look)
      case .element(let inner) where inner.name == "br": text.breakLine()
      case .element(let inner) where inner.name == "span":
        let own = self.context(of: inner, context)
        if inner.attributes["ruby"] == "text" { text.annotate(Self.text(inner)) } else { span(inner, own, &text) }
      case .element: break
      }
    }
  }

  private func span(_ element: XMLElement, _ context: Context, _ text: inout TTMLText) {
    if element.attributes["begin"] != nil { text.begin(at: context.start, until: context.end) }
    gather(element, context, &text)
  }

  private func placement(_ region: XMLElement) -> CuePlacement {
    var attributes = region.attributes
    for style in region.elements where style.name == "style" {
      attributes.merge(style.attributes) { own, _ in own }
    }
    for name in (attributes["style"] ?? "").split(separator: " ") {
      attributes.merge(styles[String(name)]?.attributes ?? [:]) { own, _ in own }
    }
    var placement = CuePlacement()
    let origin = (attributes["origin"] ?? "").split(separator: " ").compactMap { Setting.percent($0) }
    let isBefore = attributes["displayAlign"] ?? "before" == "before"
    if isBefore, origin.count == 2 || attributes["displayAlign"] != nil {
      let top = origin.count == 2 ? origin[1] : 0
      placement.line = top < 25 ? .number(0) : top < 60 ? .percent(top) : .auto
    }
    if let mode = attributes["writingMode"], mode.hasPrefix("tb") {
      placement.direction = mode == "tblr" ? .leftToRight : .rightToLeft
    }
    if let align = attributes["textAlign"], ["start", "end", "left", "right"].contains(align) {
      placement.align = align
    }
    return placement
  }
}

/// The lines of a paragraph in the making.
private struct TTMLText {
  private var lines = [CueLine(runs: [])]
  private var time: Int?
  /// True if spans have times of their own.
  private(set) var timed = false
  private(set) var first: Int?
  private(set) var last: Int?
  private let start: Int

  init(_ start: Int) { self.start = start }

  mutating func append(_ text: String, _ look: CueLook) {
    guard !text.isEmpty else { return }
    lines[lines.count - 1].append(CueRun(text, look: look, time: text.onOneLine.isEmpty ? nil : time))
    if !text.onOneLine.isEmpty { time = nil }
  }

  mutating func breakLine() { lines.append(CueLine(runs: [])) }

  mutating func annotate(_ reading: String) {
    guard let last = lines[lines.count - 1].runs.indices.last else { return }
    lines[lines.count - 1].runs[last].ruby = reading.isEmpty ? nil : reading
  }

  mutating func begin(at time: Int, until end: Int?) {
    self.time = time
    timed = true
    first = min(first ?? time, time)
    if let end { last = max(last ?? end, end) }
  }

  /// The lines with white space as a browser would show it.
  func finished(keepsSpace: Bool) -> [CueLine] {
    let shown = keepsSpace ? lines.flatMap(Self.parted) : lines.map(Self.collapsed)
    return shown.filter { !$0.isBlank }
  }

  private static func parted(_ line: CueLine) -> [CueLine] {
    var lines = [CueLine(runs: [])]
    for run in line.runs {
      for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append(CueLine(runs: [])) }
        var piece = run
        piece.text = String(part)
        lines[lines.count - 1].append(piece)
      }
    }
    return lines
  }

  private static func collapsed(_ line: CueLine) -> CueLine {
    var result = CueLine(runs: [])
    var isAfterSpace = true
    for run in line.runs {
      var text = ""
      for scalar in run.text.unicodeScalars {
        let isSpace = scalar.value < 0x80 && scalar.properties.isWhitespace
        if isSpace, isAfterSpace { continue }
        text.unicodeScalars.append(isSpace ? " " : scalar)
        isAfterSpace = isSpace
      }
      var piece = run
      piece.text = text
      if !text.isEmpty { result.runs.append(piece) }
    }
    while let last = result.runs.last, last.text.hasSuffix(" ") {
      result.runs[result.runs.count - 1].text.removeLast()
      guard result.runs[result.runs.count - 1].text.isEmpty else { break }
      result.runs.removeLast()
    }
    return result
  }
}
