internal import Bytes

/// Reads ASS and SSA by the formats that their sections declare.
struct AssReader {
  /// What a style gives its events.
  private struct Style {
    var look = CueLook()
    var placement = CuePlacement()
  }

  private var document = CaptionDocument(cues: [])
  private var styles: [String: Style] = [:]
  private var section = ""
  private var columns: [String] = []

  /// Reads a file.
  ///
  /// - Throws: ``CaptionError/noCues(format:)``.
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var reader = AssReader()
    for (number, line) in FileLines(file).enumerated() { reader.take(line.trimmed.string, number + 1) }
    guard !reader.document.cues.isEmpty else { throw .noCues(format: "ASS") }
    reader.sort()
    return reader.document
  }

  /// Events are in any order; players go by their times.
  private mutating func sort() {
    let order = document.cues.indices.sorted { left, right in
      (document.cues[left].start, left) < (document.cues[right].start, right)
    }
    document.cues = order.map { document.cues[$0] }
  }

  private mutating func take(_ line: String, _ number: Int) {
    if line.hasPrefix("[") {
      section = line.lowercased()
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].lowercased()
    let value = String(line[line.index(after: colon)...].drop { $0 == " " })
    switch key {
    case "format": columns = value.split(separator: ",").map { String($0).onOneLine.lowercased() }
    case "title": document.title = value
    case "language": document.language = value
    case "style": add(style: fields(value))
    case "dialogue": add(event: fields(value), number)
    case "comment" where section.hasPrefix("[events"):
      let text = fields(value)["text"] ?? ""
      if !text.isEmpty { document.notes.append(.init(cue: document.cues.count, text: text)) }
    default: break
    }
  }

  /// The values by their columns; the last column takes all that is left.
  private func fields(_ value: String) -> [String: String] {
    let fallback = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"]
    let names = columns.isEmpty ? fallback : columns
    let parts = value.split(separator: ",", maxSplits: max(names.count - 1, 0), omittingEmptySubsequences: false)
    return Dictionary(zip(names, parts.map(String.init)), uniquingKeysWith: { $1 })
  }

  private mutating func add(style fields: [String: String]) {
    guard let name = fields["name"]?.onOneLine else { return }
    var style = Style()
    style.look.isBold = fields["bold"]?.onOneLine == "-1"
    style.look.isItalic = fields["italic"]?.onOneLine == "-1"
    style.look.isUnderlined = fields["underline"]?.onOneLine == "-1"
    if let number = fields["alignment"].flatMap({ Int($0.onOneLine) }) {
      style.placement.put(numpad: section.contains("+") ? number : AssOverride.numpad(legacy: number))
    }
    styles[name] = style
  }

  private mutating func add(event fields: [String: String], _ number: Int) {
    guard let start = fields["start"].flatMap({ TimeCode.milliseconds($0.onOneLine) }),
      let end = fields["end"].flatMap({ TimeCode.milliseconds($0.onOneLine) })
    else {
      document.warnings.append(.init(line: number, column: 1, message: "times cannot be read; the cue is skipped"))
      return
    }
    let name = (fields["style"] ?? "").onOneLine
    let style = styles[name.hasPrefix("*") ? String(name.dropFirst()) : name] ?? Style()
    var text = AssText(look: style.look, placement: style.placement, clock: start)
    text.parse(fields["text"] ?? "")
    guard !text.isDrawing else { return }
    let voice = (fields["name"] ?? fields["actor"] ?? "").onOneLine
    document.cues.append(
      Cue(
        start: start, end: end, lines: text.lines.filter { !$0.isBlank }, voice: voice.isEmpty ? nil : voice,
        placement: text.placement))
  }
}

/// The text of an event: overrides in braces, `\N` for a new line.
private struct AssText {
  var look: CueLook
  var placement: CuePlacement
  var lines = [CueLine(runs: [])]
  var isDrawing = false
  /// When the next syllable of karaoke begins.
  private var clock: Int
  /// The time of what follows; nil: with what precedes it.
  private var time: Int?

  init(look: CueLook, placement: CuePlacement, clock: Int) {
    self.look = look
    self.placement = placement
    self.clock = clock
  }

  mutating func parse(_ text: String) {
    var rest = text[...]
    while let first = rest.unicodeScalars.first {
      if first == "{", let end = rest.unicodeScalars.firstIndex(of: "}") {
        take(rest[rest.unicodeScalars.index(after: rest.startIndex)..<end])
        rest = rest[rest.unicodeScalars.index(after: end)...]
      } else if rest.hasPrefix("\\N") || rest.hasPrefix("\\n") {
        lines.append(CueLine(runs: []))
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("\\h") {
        append("\u{A0}")
        rest = rest.dropFirst(2)
      } else {
        let run = rest.unicodeScalars.dropFirst().prefix { $0 != "{" && $0 != "\\" }
        append(String(rest[rest.startIndex..<run.endIndex]))
        rest = rest[run.endIndex...]
      }
    }
  }

  private mutating func append(_ text: String) {
    lines[lines.count - 1].append(CueRun(text.substituting("{\u{2060}", "{"), look: look, time: time))
    time = nil
  }

  /// `\k40`: the syllable that follows lasts 40 hundredths of a second; `\K`, `\kf` and `\ko` only look different.
  private mutating func takeKaraoke(_ word: String) {
    let digits = word.drop { "kKfo".contains($0) }
    guard let first = word.utf8.first, first | 0x20 == UInt8(ascii: "k"), let length = Int(digits),
      (0...100_000).contains(length)
    else { return }
    time = clock
    clock += length * 10
  }

  private mutating func take(_ overrides: Substring) {
    for word in overrides.split(separator: "\\").map({ $0.filter { $0 != " " } }) {
      if word.hasPrefix("p"), let scale = Int(word.dropFirst()) { isDrawing = isDrawing || scale > 0 }
      takeKaraoke(word)
      AssOverride(word).apply(to: &look, &placement)
    }
  }
}
