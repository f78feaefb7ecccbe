/// A sentence to be shown, before it is cut into cues.
public struct CaptionSentence: Hashable, Sendable, Codable {
  /// The words, on one line.
  public var text: String
  /// Who speaks.
  public var voice: String?
  /// What is shown before the first word, such as `MAYOR:`; it takes room but is not spoken.
  public var label: String?
  /// True if somebody else spoke before: no cue holds words from both sides.
  public var beginsTurn: Bool
  /// Where the speaker pauses: UTF-8 offsets into `text`; the best places to cut.
  public var pauses: [Int]
  /// Where a line may end in writing without spaces: UTF-8 offsets into `text`; at spaces it always may.
  ///
  /// Nil: the marks of the script decide, which is rough for Chinese and Japanese and never cuts Thai.
  public var breaks: [Int]?
  /// When each part of the text is spoken: places in the text with their times, in order.
  ///
  /// Between two places the time runs evenly. Empty: unknown.
  public var times: [Moment]

  /// A place in the text and when it is reached.
  public struct Moment: Hashable, Sendable, Codable {
    /// A UTF-8 offset into the sentence.
    public var offset: Int
    /// Milliseconds from the start of the clip.
    public var time: Int

    /// Puts a place and a time together.
    public init(offset: Int, time: Int) {
      self.offset = offset
      self.time = time
    }
  }

  /// Describes a sentence to be shown.
  public init(
    text: String, voice: String? = nil, beginsTurn: Bool = false, pauses: [Int] = [], breaks: [Int]? = nil,
    times: [Moment] = []
  ) {
    self.text = text
    self.voice = voice
    self.beginsTurn = beginsTurn
    self.pauses = pauses
    self.breaks = breaks
    self.times = times
  }
}
