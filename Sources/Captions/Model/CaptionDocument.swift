/// Everything a file of captions says, in terms of no format.
public struct CaptionDocument: Hashable, Sendable, Codable {
  /// The BCP 47 tag of the language; nil where the file does not say.
  public var language: String?
  /// What the file says about itself on its first line.
  public var title: String?
  /// Lines of metadata in the header, such as `Kind: captions`.
  public var metadata: [String] = []
  /// The cues, in the order of the file.
  public var cues: [Cue]
  /// Remarks that are not shown.
  public var notes: [Note] = []
  /// Style sheets in CSS.
  public var styleSheets: [String] = []
  /// The regions that cues may belong to.
  public var regions: [CueRegion] = []
  /// The frames a second that its times are counted in; nil where the file does not say.
  public var frameRate: Double?
  /// What could not be understood, in the order of the file.
  public var warnings: [CaptionWarning] = []

  /// A remark, and the cue it precedes.
  public struct Note: Hashable, Sendable, Codable {
    /// The index of the cue that follows; the number of cues at the end of the file.
    public var cue: Int
    /// The words, on one or more lines.
    public var text: String
  }

  /// Describes a file of nothing but cues.
  public init(language: String? = nil, cues: [Cue]) {
    self.language = language
    self.cues = cues
  }
}

/// Something in a file that could not be understood, and where.
public struct CaptionWarning: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// The column in UTF-8 bytes, counted from 1.
  public var column: Int
  /// What is wrong, and what was done about it.
  public var message: String

  /// The place and what is wrong there: `line 12, column 1: …`.
  public var description: String { "line \(line), column \(column): \(message)" }
}

extension CaptionTrack {
  /// The captions as a document, with a note that says where the times come from.
  public var document: CaptionDocument {
    var document = CaptionDocument(language: language == "und" ? nil : language, cues: cues)
    if let note = times?.note { document.notes = [.init(cue: 0, text: note)] }
    return document
  }
}

extension TimeSource {
  /// What a file says of its times; recognized ones speak for themselves.
  var note: String? {
    switch self {
    case .estimated: "Timings are estimated from a speech-rate model, not from audio."
    case .fitted: "Timings are estimated from a speech-rate model, fitted to the clip length."
    case .recognized, .kept: nil
    }
  }
}
