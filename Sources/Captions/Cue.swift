/// A line or two of text, and when they are shown.
public struct Cue: Hashable, Sendable, Codable {
  /// When it appears, in milliseconds from the start of the clip.
  public var start: Int
  /// When it goes, in milliseconds from the start of the clip.
  public var end: Int
  /// The lines, from top to bottom, as plain text.
  public var lines: [String]
  /// Who speaks; a voice in WebVTT, unseen in SubRip.
  public var voice: String?

  /// Describes a cue.
  public init(start: Int, end: Int, lines: [String], voice: String? = nil) {
    self.start = start
    self.end = end
    self.lines = lines
    self.voice = voice
  }
}
