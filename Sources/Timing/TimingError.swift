public import ICU

/// Why words could not be given their times.
public enum TimingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file of a recognizer is not JSON.
  case notJSON
  /// The JSON holds no words with times in a shape that is known.
  case noWords
  /// The recognizer's words meet the text nowhere.
  case nothingMeets
  /// ICU cannot say numbers.
  case icu(ICUError)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notJSON: "not JSON; give the JSON that a speech recognizer writes"
    case .noWords: "no words with times in this JSON; let whisper write them with '--word_timestamps True'"
    case .nothingMeets: "its words meet the text nowhere; give what was recognized of this story"
    case .icu(let error): "numbers cannot be said: ICU reports \(error)"
    }
  }
}
