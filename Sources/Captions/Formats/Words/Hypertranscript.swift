internal import Bytes

extension CaptionFormat {
  /// A transcript as a web page in which each word knows its time, as Hyperaudio and editors of transcripts write it:
  /// `<span data-m="1200" data-d="310">word </span>`, in milliseconds.
  public static let hypertranscript = CaptionFormat(
    name: "hyperaudio", title: "interactive transcript in HTML", extensions: [], features: [.voice, .times, .ends],
    recognizes: { file in
      let head = file.prefix(20_000)
      return head.contains(" data-m=\"") && head.contains(" data-d=\"")
    },
    writer: { document, _ in Hypertranscript.write(document) },
    reader: { file, _ throws(CaptionError) in try Hypertranscript.read(file) })
}

private enum Hypertranscript {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var words: [TimedWord] = []
    var voice: String?
    for piece in file.utf8.split(separator: UInt8(ascii: "<")) {
      guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let tag = String(decoding: piece[..<end], as: UTF8.self)
      let text = CharacterReference.decoded(String(decoding: piece[piece.index(after: end)...], as: UTF8.self))
        .onOneLine
      guard let start = number("data-m", tag), let length = number("data-d", tag), !text.isEmpty else { continue }
      // A speaker's name has a start but no duration.
      if length == 0 || tag.contains("speaker") {
        voice = text.speakerName
      } else {
        words.append(TimedWord(text: text, time: start..<start + length, voice: voice))
      }
    }
    let cues = words.cues
    if cues.isEmpty { throw .noCues(format: "Hyperaudio") }
    return CaptionDocument(cues: cues)
  }

  private static func number(_ name: String, _ tag: String) -> Int? {
    guard let place = tag.firstRange(of: " \(name)=\"") else { return nil }
    return Int(tag[place.upperBound...].prefix { $0 != "\"" }).flatMap { (0...360_000_000).contains($0) ? $0 : nil }
  }

  static func write(_ document: CaptionDocument) -> String {
    var voice: String?
    var body = ""
    for cue in document.cues {
      let words = cue.timedWords
      guard let first = words.first else { continue }
      body += "<p>\n"
      if let name = first.voice, name != voice {
        body += "<span class=\"speaker\" data-m=\"\(max(first.time.lowerBound, 0))\" data-d=\"0\">"
        body += "\(name.onOneLine.xmlEscaped): </span>\n"
        voice = name
      }
      for word in words {
        body += "<span data-m=\"\(max(word.time.lowerBound, 0))\" data-d=\"\(max(word.time.count, 1))\">"
        body += "\(word.text.xmlEscaped) </span>\n"
      }
      body += "</p>\n"
    }
    return "<article>\n<section>\n\(body)</section>\n</article>\n"
  }
}

extension String {
  /// A label without its brackets and colon; nil if nothing is left.
  fileprivate var speakerName: String? {
    let name = String(drop { "[( ".contains($0) }.reversed().drop { "]): ".contains($0) }.reversed())
    return name.isEmpty ? nil : name
  }
}
