/// A file format of captions: its names, what it can say, and the pure functions that write and read it.
public struct CaptionFormat: Sendable {
  /// What the command line calls it: `srt`.
  public let name: String
  /// What people call it: `SubRip`.
  public let title: String
  /// The endings of its files, without the dot.
  public let extensions: [String]
  /// What it can say beyond lines and times.
  public let features: CaptionFeatures
  /// True if a text looks like a file of the format.
  let recognizes: @Sendable (String) -> Bool
  let writer: @Sendable (CaptionDocument, WriteOptions) -> String
  let reader: @Sendable (String, ReadOptions) throws(CaptionError) -> CaptionDocument

  /// The formats there are, the best known first.
  public static let all: [CaptionFormat] = [
    subRip, webVTT, ttml, ass, sbv, lrc, tsv, transcript, json, whisper, youTubeXML, textGrid, elan, ctm, stm,
    labelFile, chat, exmaralda, transcriber, oTranscribe, hypertranscript, stampedTranscript,
  ]

  /// The formats in the order in which a text is compared with them: first those that name themselves.
  private static let bySignature: [CaptionFormat] = [
    webVTT, ttml, ass, oTranscribe, json, whisper, youTubeXML, textGrid, elan, exmaralda, transcriber, chat,
    hypertranscript,
    subRip,
    sbv, lrc, ctm, stm, labelFile, stampedTranscript, tsv,
  ]

  /// The format of a name or a file ending, in whatever case; nil if unknown.
  public static func named(_ name: String) -> CaptionFormat? {
    let name = name.lowercased()
    return all.first { $0.name == name } ?? all.first { $0.extensions.contains(name) }
  }

  /// The format of a text, recognized by its content alone; nil if it is not captions.
  public static func recognizing(_ text: String) -> CaptionFormat? {
    bySignature.first { $0.recognizes(text) }
  }

  /// A document as a file of the format.
  public func write(_ document: CaptionDocument, _ options: WriteOptions = WriteOptions()) -> String {
    writer(document, options)
  }

  /// Captions as a file of the format.
  public func write(_ track: CaptionTrack) -> String { writer(track.document, WriteOptions()) }

  /// What a file of the format says.
  ///
  /// - Throws: ``CaptionError`` for a file that is not of the format.
  public func read(_ file: String, _ options: ReadOptions = ReadOptions()) throws(CaptionError) -> CaptionDocument {
    try reader(file, options)
  }
}

/// How a file is written.
public struct WriteOptions: Hashable, Sendable {
  /// Who is going to play it.
  public enum Profile: String, Hashable, Sendable, CaseIterable {
    /// Every player: no STYLE and REGION blocks, for which FFmpeg 5 and mpv show no cue at all.
    case safe
    /// Web browsers: everything WebVTT can say.
    case web
  }

  /// Who is going to play it.
  public var profile = Profile.safe

  /// The usual way of writing.
  public init() {}
}

/// How what parsers disagree about is read.
public struct ReadOptions: Hashable, Sendable {
  /// What `,5` after the seconds means in SubRip.
  public enum Fraction: String, Hashable, Sendable, CaseIterable {
    /// Five tenths of a second.
    case decimal
    /// Five thousandths.
    case thousandths
  }

  /// What `,5` after the seconds means in SubRip.
  public var fraction = Fraction.decimal
  /// True if `&amp;` in SubRip is read as `&`.
  public var decodesEntities = true
  /// True if cues that begin before 0 are dropped instead of beginning at 0.
  public var dropsNegativeTimes = false

  /// The usual way of reading.
  public init() {}
}

/// Why a file of captions cannot be read.
public enum CaptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A WebVTT file that does not begin with the word.
  case noHeader
  /// A line with an arrow whose times cannot be read, counted from 1; and no other cue in the file.
  case badTimes(line: Int, text: String)
  /// A file without anything to show.
  case noCues(format: String)
  /// XML or JSON that is not well-formed.
  case malformed(line: Int, message: String)
  /// A file in no format that is known, and what it looks like.
  case unknown(looksLike: String)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .noHeader: "line 1: a WebVTT file begins with 'WEBVTT'; add that line, or name another format with --from"
    case .badTimes(let line, let text):
      "line \(line): '\(text.prefix(60))' is not 'start --> end'; write both as hours:minutes:seconds"
    case .noCues(let format): "no cues found; is this really a \(format) file?"
    case .malformed(let line, let message): "line \(line): \(message)"
    case .unknown(let shape): "not a caption file: it looks like \(shape); name its format with --from"
    }
  }
}
