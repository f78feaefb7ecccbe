/// The first bytes of a text, after a byte order mark and white space.
struct TextStart {
  let bytes: [UInt8]

  /// Takes them; nil where the first of them begins no format but text and HTML.
  init?(_ text: String) {
    let text = text.utf8.span
    let end = min(text.count, 4_096)
    var start = end >= 3 && (text[0], text[1], text[2]) == (0xEF, 0xBB, 0xBF) ? 3 : 0
    while start < end, text[start] == 0x20 || 0x09...0x0D ~= text[start] { start += 1 }
    guard start < end, "{[<%FHMSWs0123456789".utf8.contains(text[start]) else { return nil }
    bytes = (start..<end).map { text[$0] }
  }

  func begins(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// The file's first line is the word alone, or the word and a header text.
  var isWebVTT: Bool {
    begins(with: "WEBVTT") && (bytes.count == 6 || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[6]))
  }

  /// A number on a line of its own and times below it, or times at once.
  var isSubRip: Bool {
    let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = lines.first else { return false }
    if Self.isTimes(first) { return true }
    let isNumber = first.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x0D || $0 == 0x20 }
    return isNumber && lines.count > 1 && Self.isTimes(lines[1])
  }

  /// `0:00:01.000,0:00:02.000` on the first line.
  var isYouTube: Bool {
    let times = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.split(separator: 0x2C, omittingEmptySubsequences: false)
    return times.count == 2
      && times.allSatisfy { time in
        let fields = time.split(separator: 0x3A, omittingEmptySubsequences: false)
        return fields.count == 3 && fields[2].count == 6 && fields[2].dropFirst(2).first == 0x2E
          && time.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x3A || $0 == 0x2E }
      }
  }

  /// `00:00:01,000 --> 00:00:02,000`, hours left out or milliseconds after a full stop too.
  private static func isTimes(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard fields.count >= 3, fields[1].elementsEqual("-->".utf8) else { return false }
    return [fields[0], fields[2]].allSatisfy { field in
      field.contains(UInt8(ascii: ":")) && field.allSatisfy { $0 &- 0x30 < 10 || ":,.".utf8.contains($0) }
    }
  }

  /// `[01:02.30]` or `[ti:` at the very start.
  var isLyrics: Bool {
    let tag = bytes.dropFirst().prefix { $0 != UInt8(ascii: "]") && $0 != 0x0A }
    for name in ["ti:", "ar:", "al:", "by:", "re:", "ve:", "offset:", "length:"] where tag.starts(with: name.utf8) {
      return true
    }
    let parts = tag.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), (4...6).contains(parts[1].count) else { return false }
    return parts[0].allSatisfy { $0 &- 0x30 < 10 }
      && parts[1].enumerated().allSatisfy { $0.offset == 2 ? $0.element == 0x2E : $0.element &- 0x30 < 10 }
  }

  /// `{0}{25}`: two numbers of frames.
  var isMicroDVD: Bool {
    let fields = bytes.prefix(24).split(
      separator: UInt8(ascii: "}"), maxSplits: 2, omittingEmptySubsequences: false)
    return fields.count == 3
      && fields[..<2].allSatisfy { field in
        field.first == UInt8(ascii: "{") && field.count > 1 && field.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
      }
  }

  /// `HTTP/1.1 200 OK`, or `HTTP/2 200`.
  var isResponse: Bool {
    let words = bytes.prefix(24).split { $0 == 0x20 || $0 == 0x0D || $0 == 0x0A }
    return begins(with: "HTTP/") && words.count > 1 && words[1].count == 3
      && words[1].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// `start`, `end` and more names of columns, a tab, comma or semicolon between them.
  var isTimedTable: Bool {
    let names = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.split { $0 == 0x09 || $0 == 0x2C || $0 == 0x3B }
    return (3...5).contains(names.count) && names[0].elementsEqual("start".utf8)
      && names[1].elementsEqual("end".utf8)
      && names.contains { $0.elementsEqual("text".utf8) }
  }

  /// The first two lines of a text file of Praat.
  var isTextGrid: Bool {
    let head = String(decoding: bytes.prefix(120), as: UTF8.self)
    return head.hasPrefix("File type = \"ooTextFile") && head.contains("\"TextGrid\"")
  }

  /// The head of a multipart message, as browsers save a page with its images.
  var isWebPageArchive: Bool {
    guard begins(with: "From: ") || begins(with: "MIME-Version: ") else { return false }
    let head = String(decoding: bytes, as: UTF8.self)
    return head.contains("MIME-Version: ") && head.contains("multipart/related")
  }

  /// What the root element says; nil for HTML and for XML of other kinds.
  var markup: InputFormat? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    if head.hasPrefix("<SAMI") || head.hasPrefix("<sami") { return .sami }
    let root = Self.root(of: head)
    switch root.lowercased() {
    case "tt", "tt:tt": return head.contains("ns/ttml") || head.contains("/ttaf1") ? .ttml : nil
    case "timedtext": return .youTubeXML
    case "annotation_document": return .elan
    case "transcript": return head.contains("<text start=\"") ? .youTubeXML : nil
    case "rss", "feed", "rdf:rdf": return .feed
    // A page may begin with a drawing; a file that is one declares itself.
    case "svg": return head.hasPrefix("<?xml") || head.contains("<!DOCTYPE svg") ? .drawing : nil
    default: return nil
    }
  }

  /// The name of the first tag after declarations and comments; empty if there is none.
  private static func root(of head: String) -> Substring {
    var rest = head[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...].dropFirst()
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return "" }
        rest = rest[end.upperBound...]
      } else if rest.first != "?", rest.first != "!" {
        return rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      }
    }
    return ""
  }
}
