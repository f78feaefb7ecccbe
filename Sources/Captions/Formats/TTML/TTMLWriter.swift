/// Writes TTML of the text profile of IMSC 1.1: two regions, one style, a paragraph a cue.
struct TTMLWriter {
  let document: CaptionDocument
  /// The speakers, each with a short name of its own.
  private let voices: [String]

  init(document: CaptionDocument) {
    self.document = document
    var seen: Set<String> = []
    let all = document.cues.lazy.flatMap { cue in [cue.voice] + cue.lines.flatMap(\.runs).map(\.look.voice) }
    voices = all.compactMap(\.self).filter { seen.insert($0).inserted }
  }

  func file() -> String {
    let language = (document.language ?? "").xmlEscaped
    var file = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"
          xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
          ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" ttp:timeBase="media"
          ttp:cellResolution="40 24" xml:lang="\(language)">
        <head>
      \(metadata)    <styling>
            <style xml:id="text" tts:fontFamily="proportionalSansSerif" tts:fontSize="100%" tts:lineHeight="120%"
                tts:color="white" tts:textAlign="center"/>
          </styling>
          <layout>
            <region xml:id="bottom" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after"/>
            <region xml:id="top" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="before"/>
            <region xml:id="middle" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="center"/>
          </layout>
        </head>
        <body style="text">
          <div>

      """
    for (index, cue) in document.cues.enumerated() { file += paragraph(cue, index + 1) }
    return file + "    </div>\n  </body>\n</tt>\n"
  }

  private var metadata: String {
    var text = document.title.map { "    <ttm:title>\($0.onOneLine.xmlEscaped)</ttm:title>\n" } ?? ""
    for note in document.notes { text += "    <ttm:desc>\(note.text.onOneLine.xmlEscaped)</ttm:desc>\n" }
    if !voices.isEmpty { text += "    <metadata>\n" }
    for (index, voice) in voices.enumerated() {
      text +=
        "      <ttm:agent xml:id=\"speaker\(index + 1)\" type=\"person\"><ttm:name type=\"full\">"
        + "\(voice.onOneLine.xmlEscaped)</ttm:name></ttm:agent>\n"
    }
    return voices.isEmpty ? text : text + "    </metadata>\n"
  }

  private func paragraph(_ cue: Cue, _ number: Int) -> String {
    let region = cue.placement.numpad > 6 ? "top" : cue.placement.numpad > 3 ? "middle" : "bottom"
    var attributes =
      "xml:id=\"\(Self.id(cue.id) ?? "c\(number)")\" region=\"\(region)\" begin=\"\(TimeCode.text(cue.start, separator: "."))\""
      + " end=\"\(TimeCode.text(max(cue.end, cue.start), separator: "."))\""
    if let voice = cue.voice, let index = voices.firstIndex(of: voice) {
      attributes += " ttm:agent=\"speaker\(index + 1)\""
    }
    if cue.placement.align != "center" { attributes += " tts:textAlign=\"\(cue.placement.align.xmlEscaped)\"" }
    if cue.lines.contains(where: { $0.needsEmbedding(document.language) }) {
      attributes += " tts:direction=\"rtl\""
    }
    let text = cue.lines.filter { !$0.isBlank }.map { $0.runs.map { run($0, cue.start) }.joined() }.joined(
      separator: "<br/>")
    return "      <p \(attributes)>\(text)</p>\n"
  }

  /// An identifier that XML allows; nil for any other.
  private static func id(_ id: String?) -> String? {
    guard let id, let first = id.utf8.first, first > 0x40,
      id.utf8.allSatisfy({ $0 >= 0x30 && $0 < 0x7B || $0 == 0x2D }),
      !id.utf8.contains(where: { ":;<=>?@[\\]^`".utf8.contains($0) }), !id.hasPrefix("speaker"),
      !["top", "bottom", "middle", "text"].contains(id), !(id.hasPrefix("c") && Int(id.dropFirst()) != nil)
    else { return nil }
    return id
  }

  private func run(_ run: CueRun, _ start: Int) -> String {
    var attributes = ""
    if run.look.isItalic { attributes += " tts:fontStyle=\"italic\"" }
    if run.look.isBold { attributes += " tts:fontWeight=\"bold\"" }
    if run.look.isUnderlined { attributes += " tts:textDecoration=\"underline\"" }
    if let color = run.look.color { attributes += " tts:color=\"\(color.xmlEscaped)\"" }
    if let language = run.look.language { attributes += " xml:lang=\"\(language.xmlEscaped)\"" }
    if let time = run.time, time >= start {
      attributes += " begin=\"\(TimeCode.text(time - start, separator: "."))\""
    }
    var text = run.text.onOneLineKeepingEnds.xmlEscaped
    if let ruby = run.ruby {
      text =
        "<span tts:ruby=\"container\"><span tts:ruby=\"base\">\(text)</span>"
        + "<span tts:ruby=\"text\">\(ruby.onOneLine.xmlEscaped)</span></span>"
    }
    return attributes.isEmpty ? text : "<span\(attributes)>\(text)</span>"
  }
}

extension String {
  /// Escaped for text and attributes; what XML 1.0 cannot hold becomes U+FFFD.
  var xmlEscaped: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;".unicodeScalars
      case 0x3C: result += "&lt;".unicodeScalars
      case 0x3E: result += "&gt;".unicodeScalars
      case 0x22: result += "&quot;".unicodeScalars
      case 0...8, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
