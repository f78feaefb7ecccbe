/// A silence in front of a word, as the times of a speech recognizer show it.
public struct SpeechPause: Hashable, Sendable, Codable {
  /// Where the word begins in the text, as a UTF-8 offset.
  public var offset: Int
  /// How long the silence before it lasts, in milliseconds.
  public var milliseconds: Int

  /// Describes a silence.
  public init(offset: Int, milliseconds: Int) {
    self.offset = offset
    self.milliseconds = milliseconds
  }
}

extension [SpeechPause] {
  /// The shortest silence that ends a sentence, in milliseconds: two and a half times what the speaker mostly pauses
  /// between words, and no less than 350 or more than 900.
  var endOfSentence: Int {
    let breaths = map(\.milliseconds).filter { $0 >= 50 }.sorted()
    guard !breaths.isEmpty else { return 900 }
    return Swift.min(Swift.max(breaths[breaths.count / 2] * 5 / 2, 350), 900)
  }
}
