public import Decoding
internal import Editing

/// The format of a file, recognized by its beginning: the only place that distinguishes formats.
///
/// Files that are not text at all (archives, PDF, sound and video) never get here: `Page(decoding:)` names them.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines of text.
  case text
  /// HTML, whole or a part of a page.
  case html
  /// A document in the Rich Text Format.
  case rtf
  /// The source of a PDF document, as text.
  case pdf
  /// Captions in SubRip's format (`.srt`).
  case subRip
  /// Captions in WebVTT (`.vtt`).
  case webVTT
  /// Captions in the Timed Text Markup Language.
  case ttml
  /// Captions in SubStation Alpha's formats (`.ass`, `.ssa`).
  case subStation
  /// Captions in YouTube's old format (`.sbv`).
  case youTube
  /// Captions as a table of times and text, as Whisper writes them (`.tsv`).
  case timedTable
  /// Lyrics with times (`.lrc`).
  case lyrics
  /// What `clean --json` prints.
  case cleaned
  /// What `story --json` prints.
  case story
  /// What `captions --json` prints.
  case captions
  /// What `convert --to json` writes.
  case cues
  /// What `sentences --json` prints.
  case sentences
  /// What `clean --edits` prints.
  case edits
  /// What a speech recognizer wrote, as JSON.
  case recognizer
  /// Several JSON objects, one on each line.
  case records
  /// Any other JSON.
  case json
  /// JSON that is cut off or broken.
  case brokenJSON

  /// Looks at a page.
  public init(of page: Page) { self = Self.marked(page.text) ?? (page.format == .html ? .html : .text) }

  /// Looks at a text that is not HTML.
  public init(of text: String) { self = Self.marked(text) ?? .text }

  /// The name of the format, with its article.
  public var name: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .rtf: "an RTF document"
    case .pdf: "a PDF document"
    case .subRip: "a SubRip file of captions"
    case .webVTT: "a WebVTT file of captions"
    case .ttml: "a TTML file of captions"
    case .subStation: "a SubStation file of captions"
    case .youTube: "an SBV file of captions"
    case .timedTable: "a table of captions"
    case .lyrics: "a file of timed lyrics"
    case .cleaned: "the output of 'clean --json'"
    case .story: "the output of 'story --json'"
    case .captions: "the output of 'captions --json'"
    case .cues: "the output of 'convert --to json'"
    case .sentences: "the output of 'sentences --json'"
    case .edits: "the output of 'clean --edits'"
    case .recognizer: "the JSON of a speech recognizer"
    case .records: "a file of JSON records, one on each line"
    case .json: "JSON"
    case .brokenJSON: "JSON that is cut off or broken"
    }
  }

  /// True if these are captions in one of the formats that `CaptionFormat` reads.
  public var isCaptions: Bool {
    switch self {
    case .subRip, .webVTT, .ttml, .subStation, .youTube, .timedTable, .lyrics, .cues: true
    default: false
    }
  }

  /// The format that a text shows by its first signs; nil for text and HTML.
  private static func marked(_ text: String) -> Self? {
    guard let start = TextStart(text) else { return nil }
    switch start.bytes.first {
    case UInt8(ascii: "{"): return start.begins(with: "{\\rtf") ? .rtf : JSONShape.format(of: text, start)
    case UInt8(ascii: "["):
      if start.begins(with: "[Script Info]") { return .subStation }
      return start.isLyrics ? .lyrics : JSONShape.format(of: text, start)
    case UInt8(ascii: "<"): return start.isTimedText ? .ttml : nil
    case UInt8(ascii: "%"): return start.begins(with: "%PDF-1.") || start.begins(with: "%PDF-2.") ? .pdf : nil
    case UInt8(ascii: "W"): return start.isWebVTT ? .webVTT : nil
    case UInt8(ascii: "s"): return start.begins(with: "start\tend\ttext") ? .timedTable : nil
    default: return start.isSubRip ? .subRip : start.isYouTube ? .youTube : nil
    }
  }
}

/// The first bytes of a text, after a byte order mark and white space.
struct TextStart {
  let bytes: [UInt8]

  /// Takes them; nil where the first of them begins no format but text and HTML.
  init?(_ text: String) {
    let text = text.utf8.span
    let end = min(text.count, 4_096)
    var start = end >= 3 && (text[0], text[1], text[2]) == (0xEF, 0xBB, 0xBF) ? 3 : 0
    while start < end, text[start] == 0x20 || 0x09...0x0D ~= text[start] { start += 1 }
    guard start < end, "{[<%Ws0123456789".utf8.contains(text[start]) else { return nil }
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

  /// A root element `tt` in the namespace of timed text.
  var isTimedText: Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    guard head.hasPrefix("<?xml") || head.hasPrefix("<tt") || head.hasPrefix("<!--") else { return false }
    return head.contains("<tt") && head.contains("ns/ttml")
  }
}
