/// A sentence somebody says, as far as its timing goes.
public struct Utterance: Hashable, Sendable {
  /// The words.
  public var text: String
  /// Where the speaker breathes: UTF-8 offsets into `text`, in order.
  public var pauses: [Int]
  /// Where words meet in writing without spaces: UTF-8 offsets into `text`, in order.
  public var breaks: [Int]
  /// True if somebody else spoke before.
  public var beginsTurn: Bool

  /// Describes a sentence.
  public init(text: String, pauses: [Int] = [], breaks: [Int] = [], beginsTurn: Bool = false) {
    self.text = text
    self.pauses = pauses
    self.breaks = breaks
    self.beginsTurn = beginsTurn
  }
}

/// A word and when it is spoken.
public struct TimedWord: Hashable, Sendable, Codable {
  /// Where it is in its sentence, in UTF-8 offsets.
  public var range: Range<Int>
  /// When its first sound is heard, in milliseconds.
  public var start: Int
  /// When its last sound ends, in milliseconds.
  public var end: Int

  /// Puts a word and its times together.
  public init(range: Range<Int>, start: Int, end: Int) {
    self.range = range
    self.start = start
    self.end = end
  }
}
