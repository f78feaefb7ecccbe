/// A file format of captions: its name, and the pure functions that write and read it.
public struct CaptionFormat: Sendable {
  /// What the command line and file names call it: `srt`.
  public let name: String
  /// The captions as a file of the format.
  public let write: @Sendable (CaptionTrack) -> String
  /// The cues of a file.
  ///
  /// - Throws: ``CaptionError`` for a file that is none of the format.
  public let read: @Sendable (String) throws(CaptionError) -> [Cue]

  /// The formats there are.
  public static let all = [subRip, webVTT]

  /// The format of a name, in whatever case; nil where there is none.
  public static func named(_ name: String) -> CaptionFormat? { all.first { $0.name == name.lowercased() } }
}

/// Why a file of captions cannot be read.
public enum CaptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A WebVTT file that does not begin with the word.
  case noHeader
  /// A line with an arrow whose times cannot be read, counted from 1.
  case badTimes(line: Int, text: String)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .noHeader: "line 1: a WebVTT file begins with 'WEBVTT'; add that line"
    case .badTimes(let line, let text):
      "line \(line): '\(text.prefix(60))' is no 'start --> end'; write both as hours:minutes:seconds"
    }
  }
}
