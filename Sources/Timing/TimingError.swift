public import Captions
public import ICU

/// Why words could not be given their times.
public enum TimingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The JSON of a recognizer breaks off or is not JSON.
  case badJSON(line: Int, message: String)
  /// Captions that cannot be read.
  case badCaptions(CaptionError)
  /// Neither JSON nor captions.
  case unknownFile
  /// The file holds no words with times.
  case noWords
  /// The recognizer's words meet the text nowhere.
  case nothingMeets
  /// So few of the words were heard that the recording must be another: their share, from 0 to 1.
  case wrongRecording(heard: Double)
  /// ICU cannot say numbers.
  case icu(ICUError)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .badJSON(let line, let message): "line \(line): \(message); give the whole JSON that the recognizer wrote"
    case .badCaptions(let error): "\(error)"
    case .unknownFile: "neither a recognizer's JSON nor captions; give JSON, SRT, VTT, TTML, LRC or TSV"
    case .noWords: "no words with times in this file; let whisper write them with '--word_timestamps True'"
    case .nothingMeets: "none of its words match the text; give the recognizer's output for this story"
    case .wrongRecording(let heard):
      "only \(Int((heard * 100).rounded())) % of the words match; give the recognizer's output for this story"
    case .icu(let error): "numbers cannot be spelled out: ICU reports \(error)"
    }
  }
}
