internal import Captions
internal import JSONValues

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

/// What a speech recognizer or a file of captions says was heard.
public struct Recognition: Hashable, Sendable {
  /// The words, in the order of their times.
  public var words: [HeardWord]
  /// The unit in which the file's numbers were read, where the file does not name it and it is not seconds.
  public var guessedUnit: TimeUnit?

  /// Reads what a speech recognizer wrote, or captions with times: any JSON of words or segments with times, SubRip,
  /// WebVTT (YouTube's rolling lines too), LRC, TSV and every other format that `Captions` reads.
  ///
  /// Nothing in a file but words and times has to be as expected. Numbers without a unit are seconds, milliseconds or
  /// ticks of 100 ns, whichever makes the speech as fast as people speak.
  ///
  /// - Throws: ``TimingError`` when there are not words with times.
  public init(reading bytes: [UInt8]) throws(TimingError) {
    let text = String(decoding: bytes, as: UTF8.self)
    let head = text.unicodeScalars.prefix(64).first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    let isScript = head == "[" && String(text.prefix(100)).contains("[Script Info]")
    if head == "{" || head == "[", !text.looksLikeLRC, !isScript {
      (words, guessedUnit) = try RecognizerJSON.words(in: bytes)
    } else {
      words = try TimedCaptions.words(in: text)
    }
    words = words.joinedPieces.filter { !$0.isSound }
    guard words.contains(where: { $0.time != nil }) else { throw .noWords }
    words = words.inOrder
  }
}

extension [HeardWord] {
  /// Reads the JSON of a speech recognizer; see ``Recognition/init(reading:)``.
  ///
  /// - Throws: ``TimingError`` when there are not words with times.
  public init(recognizerJSON text: String) throws(TimingError) {
    self = try Recognition(reading: [UInt8](text.utf8)).words
  }

  /// Words that begin without a space in a file whose words begin with one belong to the word before.
  fileprivate var joinedPieces: [HeardWord] {
    let spaced = dropFirst().count { $0.text.hasPrefix(" ") }
    guard spaced > 0, spaced * 4 >= count else { return map(\.whole) }
    var words: [HeardWord] = []
    for word in self {
      guard let last = words.last, !word.text.hasPrefix(" "), !word.isApart(from: last) else {
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
    return words.map(\.whole)
  }

  /// Drops times that run backwards, keeping the longest ascending series.
  fileprivate var inOrder: [HeardWord] {
    let timed = indices.filter { self[$0].time != nil }
    let kept = Set(longestChain(timed.map { self[$0].time?.lowerBound ?? 0 }).map { timed[$0] })
    var words = self
    for index in timed where !kept.contains(index) { words[index].time = nil }
    return words
  }
}

extension HeardWord {
  /// True if it comes so long after another that it is a word, or a sentence, of its own.
  fileprivate func isApart(from last: HeardWord) -> Bool {
    guard let time, let before = last.time else { return false }
    return time.lowerBound - before.upperBound > 300
  }

  /// True for what is heard but not said: `[noise]`, `<unk>`.
  fileprivate var isSound: Bool {
    text.first { !$0.isWhitespace }.map { "[<{".contains($0) } ?? false && text.isSpeechMark
  }

  /// The word with halves of characters put together that a recognizer had parted.
  fileprivate var whole: HeardWord { HeardWord(text: text.joiningByteStandIns, time: time) }

  /// A run of words over the time of the whole, by their letters.
  var spread: [HeardWord] {
    guard let time else { return [self] }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return [self] }
    let letters = Swift.max(words.reduce(0) { $0 + $1.count }, 1)
    var before = 0
    return words.map { word in
      let from = time.lowerBound + time.count * before / letters
      before += word.count
      return HeardWord(text: " " + word, time: from..<time.lowerBound + time.count * before / letters)
    }
  }
}

extension String {
  /// `[00:12.34]` begins like a list of JSON.
  fileprivate var looksLikeLRC: Bool {
    let head = prefix(200).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let mark = head.dropFirst().first
    guard head.first == "[", let mark else { return false }
    if mark.isLetter { return head.prefix { $0 != "]" && $0 != "\n" }.contains(":") && !head.hasPrefix("[\"") }
    return mark.isNumber && head.dropFirst().prefix(8).contains(":")
  }
}
