import Aircheck

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
      let isSpaced = words.count { $0.text.unicodeScalars.first.map(Self.isUnspaced) ?? false } * 2 < words.count
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

  /// True for letters of scripts that put no spaces between words: Thai to Myanmar, Khmer, kana, ideographs.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF, 0x3400...0x9FFF: true
    default: false
    }
  }
}
