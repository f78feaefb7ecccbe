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
  /// Captions in YouTube's XML (`.srv3`).
  case youTubeXML
  /// Labels of sound in Praat's format (`.TextGrid`).
  case textGrid
  /// Annotations of sound in ELAN's format (`.eaf`).
  case elan
  /// A list of words or segments with times (`.ctm`, `.stm`).
  case wordList
  /// Captions in SAMI (`.smi`), which nothing here reads.
  case sami
  /// Captions by frames in MicroDVD's format (`.sub`), which nothing here reads.
  case microDVD
  /// Captions as Scenarist's codes (`.scc`), which nothing here reads.
  case scenarist
  /// A feed of headlines: RSS or Atom.
  case feed
  /// A drawing in SVG.
  case drawing
  /// A page with all it shows in one file (MHTML), or what a crawler kept (WARC).
  case webArchive
  /// A server's answer with the head of its protocol before the page.
  case response
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
    case .youTubeXML: "a file of captions in YouTube's XML"
    case .textGrid: "a TextGrid of Praat"
    case .elan: "a file of ELAN's annotations"
    case .wordList: "a list of words with times (CTM or STM)"
    case .sami: "a SAMI file of captions"
    case .microDVD: "a MicroDVD file of captions"
    case .scenarist: "a Scenarist file of captions"
    case .feed: "a feed of headlines"
    case .drawing: "an SVG drawing"
    case .webArchive: "a web archive"
    case .response: "a server's answer with its HTTP headers"
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
    case .subRip, .webVTT, .ttml, .subStation, .youTube, .timedTable, .lyrics, .youTubeXML, .textGrid, .elan,
      .wordList,
      .cues:
      true
    default: false
    }
  }

  /// The format that a text shows by its first signs; nil for text and HTML.
  private static func marked(_ text: String) -> Self? {
    guard let start = TextStart(text) else { return text.isWordList ? .wordList : nil }
    switch start.bytes.first {
    case UInt8(ascii: "{"):
      if start.isMicroDVD { return .microDVD }
      return start.begins(with: "{\\rtf") ? .rtf : JSONShape.format(of: text, start)
    case UInt8(ascii: "["):
      if start.begins(with: "[Script Info]") { return .subStation }
      return start.isLyrics ? .lyrics : JSONShape.format(of: text, start)
    case UInt8(ascii: "<"): return start.markup
    case UInt8(ascii: "%"): return start.begins(with: "%PDF-1.") || start.begins(with: "%PDF-2.") ? .pdf : nil
    case UInt8(ascii: "W"): return start.isWebVTT ? .webVTT : start.begins(with: "WARC/1.") ? .webArchive : nil
    case UInt8(ascii: "s"): return start.isTimedTable ? .timedTable : text.wordList
    case UInt8(ascii: "S"): return start.begins(with: "Scenarist_SCC V") ? .scenarist : nil
    case UInt8(ascii: "H"): return start.isResponse ? .response : nil
    case UInt8(ascii: "F") where start.isTextGrid: return .textGrid
    case UInt8(ascii: "F"), UInt8(ascii: "M"): return start.isWebPageArchive ? .webArchive : text.wordList
    default: return start.isSubRip ? .subRip : start.isYouTube ? .youTube : text.wordList
    }
  }
}
