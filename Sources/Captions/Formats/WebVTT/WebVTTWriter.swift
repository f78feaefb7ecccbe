internal import Bytes

/// Writes WebVTT: escaped text, speakers as voices, notes where they were.
struct WebVTTWriter {
  let document: CaptionDocument
  let options: WriteOptions

  func file() -> String {
    var file = CaptionBytes(cues: document.cues.count)
    file.append("WEBVTT" + (document.title.map { " " + $0.onOneLine.withoutArrows } ?? "") + "\n")
    for line in document.metadata { file.append(line.onOneLine.withoutArrows + "\n") }
    file.endLine()
    if options.profile == .web {
      for sheet in document.styleSheets { file.append("STYLE\n\(sheet.asBlock)\n\n") }
      for region in document.regions { file.append(region.block + "\n") }
    }
    var notes = document.notes[...]
    for (index, cue) in document.cues.enumerated() {
      while let note = notes.first, note.cue <= index {
        file.append("NOTE\n\(note.text.asBlock)\n\n")
        notes.removeFirst()
      }
      write(cue, number: index + 1, to: &file)
    }
    for note in notes { file.append("NOTE\n\(note.text.asBlock)\n\n") }
    return file.text
  }

  private func write(_ cue: Cue, number: Int, to file: inout CaptionBytes) {
    if let id = cue.id?.onOneLine.withoutArrows, !id.isEmpty {
      file.append(id)
    } else {
      file.append(number: number)
    }
    file.endLine()
    file.append(timesOf: cue, separator: ".")
    if cue.placement != CuePlacement() {
      file.append(cue.placement.settings(withRegion: options.profile == .web))
    }
    file.endLine()
    file.append(cue.webVTTMarkup(document.language))
    file.endLine()
    file.endLine()
  }
}

extension Cue {
  /// The text with its tags: as it was read, or else made from the runs; `embeds` is false where no player shows it.
  func webVTTMarkup(_ language: String?, embeds: Bool = true) -> String {
    let isEmbedded = embeds && lines.contains { $0.needsEmbedding(language) }
    if let source, source.format == "vtt", !isEmbedded { return source.markup }
    if voice == nil, let text = plainText { return text }
    var writer = TagWriter(voice: voice)
    var rows: [String] = []
    for line in lines where !line.isBlank {
      for run in (isEmbedded ? line.embedded(language) : line).runs { writer.write(run) }
      rows.append(writer.take())
    }
    var text = rows.joined(separator: "\n")
    text += writer.close()
    return text
  }
}

extension Cue {
  /// The text of lines that need no tags; nil where a closer look is needed.
  fileprivate var plainText: String? {
    var text = ""
    for line in lines where !line.isBlank {
      guard let plain = line.plainText else { return nil }
      if !text.isEmpty { text += "\n" }
      text += plain
    }
    return text
  }
}

/// Opens and closes tags, as few as runs need.
private struct TagWriter {
  private let cueVoice: String?
  private var text = ""
  private var open: [(start: String, name: String)] = []

  init(voice: String?) { cueVoice = voice }

  mutating func write(_ run: CueRun) {
    let wanted = tags(run.look)
    let shared = zip(open, wanted).prefix { $0.0.start == $0.1.start }.count
    while open.count > shared { text += "</\(open.removeLast().name)>" }
    for tag in wanted.dropFirst(shared) {
      text += "<\(tag.start)>"
      open.append(tag)
    }
    if let time = run.time { text += "<\(TimeCode.text(time, separator: "."))>" }
    let words = run.text.onOneLineKeepingEnds.webVTTEscaped
    text += run.ruby.map { "<ruby>\(words)<rt>\($0.onOneLine.webVTTEscaped)</rt></ruby>" } ?? words
  }

  /// What has been written since the last line.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }

  /// Closes what is open, except a voice that lasts to the end of the cue.
  mutating func close() -> String {
    var rest = ""
    while let tag = open.popLast(), tag.name != "v" { rest += "</\(tag.name)>" }
    return rest
  }

  private func tags(_ look: CueLook) -> [(start: String, name: String)] {
    var tags: [(String, String)] = []
    if let voice = look.voice ?? cueVoice { tags.append(("v \(Self.name(voice))", "v")) }
    if let language = look.language { tags.append(("lang \(language.onOneLine.webVTTEscaped)", "lang")) }
    let classes = look.classes.map { $0.filter { !" .<>&\n\t".contains($0) } }.filter { !$0.isEmpty }
    if !classes.isEmpty { tags.append(("c." + classes.joined(separator: "."), "c")) }
    if look.isBold { tags.append(("b", "b")) }
    if look.isItalic { tags.append(("i", "i")) }
    if look.isUnderlined { tags.append(("u", "u")) }
    return tags
  }

  /// A speaker's name; one that ends in `-` would make an arrow with the end of the tag.
  private static func name(_ voice: String) -> String {
    let name = voice.onOneLine.webVTTEscaped
    return name.hasSuffix("-") ? name + " " : name
  }
}

extension String {
  /// Escaped, so that no tag, reference or arrow is in it.
  fileprivate var webVTTEscaped: String {
    if PlainBytes.isPlain(self) { return self }
    return substituting("&", "&amp;").substituting("<", "&lt;").substituting(">", "&gt;")
      .substituting("\u{200E}", "&lrm;").substituting("\u{200F}", "&rlm;")
  }

  /// Without the arrow that only a line of times may have.
  fileprivate var withoutArrows: String { substituting("-->", "->") }

  /// Lines without empty ones and arrows, so that they stay one block.
  fileprivate var asBlock: String {
    withoutArrows.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }.joined(separator: "\n")
  }
}
