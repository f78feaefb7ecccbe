/// A sentence to be shown, before it is cut into cues.
public struct CaptionSentence: Hashable, Sendable, Codable {
  /// The words, on one line.
  public var text: String
  /// Who speaks.
  public var voice: String?
  /// Where the speaker breathes: UTF-8 offsets into `text`; the best places to cut.
  public var pauses: [Int]
  /// When each part of the text is spoken: places in the text with their times, in order, the first and the
  /// last scalar's included.
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
  public init(text: String, voice: String? = nil, pauses: [Int] = [], times: [Moment] = []) {
    self.text = text
    self.voice = voice
    self.pauses = pauses
    self.times = times
  }
}
