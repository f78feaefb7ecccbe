/// A word as a speech recognizer heard it.
public struct HeardWord: Hashable, Sendable, Codable {
  /// What was heard.
  public var text: String
  /// When it was heard, in milliseconds; nil where the recognizer does not say (WhisperX, for digits).
  public var time: Range<Int>?

  /// Describes a word that was heard.
  public init(text: String, time: Range<Int>?) {
    self.text = text
    self.time = time
  }
}

extension [HeardWord] {
  /// Reads the JSON of a speech recognizer.
  ///
  /// Known are whisper, faster-whisper and WhisperX (`segments` with `words`; segments without are spread over their
  /// letters), whisper.cpp (`transcription`), Amazon (`results.items`), YouTube's json3 (`events`), and plain lists
  /// of words (`words`, Vosk's `result`).
  ///
  /// - Throws: ``TimingError/notJSON`` and ``TimingError/noWords``.
  public init(recognizerJSON text: String) throws(TimingError) {
    let words = try RecognizerFile.read(text).words.joinedPieces
    guard words.contains(where: { $0.time != nil }) else { throw .noWords }
    self = words.inOrder
  }

  /// Words that begin without a space in a file whose words begin with one belong to the word before.
  private var joinedPieces: [HeardWord] {
    guard dropFirst().contains(where: { $0.text.hasPrefix(" ") }) else { return self }
    var words: [HeardWord] = []
    for word in self {
      guard let last = words.last, !word.text.hasPrefix(" ") else {
        words.append(word)
        continue
      }
      var times = [last.time, word.time].compactMap(\.self)
      if times.count == 2, times[0].lowerBound > times[1].upperBound { times.removeLast() }
      words[words.count - 1].text += word.text
      words[words.count - 1].time = times.first.map {
        $0.lowerBound..<Swift.max($0.upperBound, times[times.count - 1].upperBound)
      }
    }
    return words
  }

  /// Times that run backwards are no times: the most that can be kept in order keep theirs.
  private var inOrder: [HeardWord] {
    let timed = indices.filter { self[$0].time != nil }
    let kept = Set(longestChain(timed.map { self[$0].time?.lowerBound ?? 0 }).map { timed[$0] })
    var words = self
    for index in timed where !kept.contains(index) { words[index].time = nil }
    return words
  }
}
