import Aircheck
import Bytes

/// The words of a speech recognizer as one text, and the pauses between them.
struct HeardText {
  private(set) var text = ""
  private(set) var pauses: [SpeechPause] = []

  /// Reads the words of a file; between them are spaces, unless the script has none.
  ///
  /// - Throws: ``Failure`` when the file has no words with times.
  init(_ input: Input) throws {
    do {
      let words = try Recognition(reading: try input.readAll()).words
      let isSpaced = words.count { $0.text.unicodeScalars.first?.isUnspaced == true } * 2 < words.count
      var end: Int?
      for word in words where !word.text.isEmpty {
        if !text.isEmpty, isSpaced { text += " " }
        if let end, let time = word.time, time.lowerBound > end {
          pauses.append(SpeechPause(offset: text.utf8.count, milliseconds: time.lowerBound - end))
        }
        text += word.text
        end = word.time?.upperBound ?? end
      }
    } catch let error as TimingError {
      throw Failure("\(input.name): \(error)")
    }
  }
}
