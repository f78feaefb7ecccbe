/// Where the times of captions come from.
public enum TimeSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// From a model of how fast people speak.
  case estimated
  /// From the model, stretched to the length of the clip.
  case fitted
  /// Taken over from the captions that were given.
  case kept
  /// From a speech recognizer's word times.
  case recognized
}

/// The captions of a clip.
public struct CaptionTrack: Hashable, Sendable, Codable {
  /// The BCP 47 tag of the language.
  public var language: String
  /// Where the times come from; nil where unknown.
  public var times: TimeSource?
  /// The share of the words that a recognizer heard, from 0 to 1; nil without a recognizer.
  public var heard: Double?
  /// The first sentence of which a recognizer heard less than half; nil if there is none.
  public var unheard: String?
  /// The style they follow.
  public var style: CaptionStyle
  /// The cues, in order.
  public var cues: [Cue]
  /// Where they depart from the style, in order.
  public var findings: [CaptionFinding]

  /// Puts captions together and checks them against their style.
  public init(language: String, times: TimeSource?, heard: Double? = nil, style: CaptionStyle, cues: [Cue]) {
    self.language = language
    self.times = times
    self.heard = heard
    self.style = style
    self.cues = cues
    findings = CaptionCheck.findings(in: cues, style: style)
  }
}
