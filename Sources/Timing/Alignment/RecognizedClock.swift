internal import Bytes

/// Gives words the times at which a recognizer heard them, and guesses between.
public struct RecognizedClock: Hashable, Sendable {
  /// What gives the words' lengths where they were not heard.
  public var speech: SpeechClock

  /// Prepares for a language.
  public init(language: String) { speech = SpeechClock(language: language) }

  /// What the clock found.
  public struct Reading: Hashable, Sendable {
    /// When each word is spoken, by sentence.
    public var words: [[TimedWord]]
    /// Which of the words the recognizer heard, by sentence.
    public var isHeard: [[Bool]]

    /// How many of the words the recognizer heard.
    public var heard: Int { isHeard.reduce(0) { $0 + $1.count { $0 } } }
    /// The share of the words that the recognizer heard, from 0 to 1; 1 if there are none.
    public var share: Double {
      let count = isHeard.reduce(0) { $0 + $1.count }
      return count == 0 ? 1 : Double(heard) / Double(count)
    }
    /// The first sentence of which most words were not heard, by its index.
    public var firstUnheard: Int? { isHeard.firstIndex { $0.count > 2 && $0.count { $0 } * 2 < $0.count } }
  }

  /// When each word is spoken, by sentence: as heard where text and recognizer meet, else at the language's pace
  /// between the words that were heard.
  ///
  /// A word far from the rest of its sentence is taken for unheard: recognizers put a word into a later pause.
  ///
  /// - Throws: ``TimingError/nothingMeets`` when no word was heard, ``TimingError/wrongRecording(heard:)`` when fewer
  ///   than three in ten were.
  public func times(of utterances: [Utterance], hearing heard: [HeardWord]) throws(TimingError) -> Reading {
    let estimate = try speech.times(of: utterances)
    var line = WordLine(estimate)
    let texts = zip(utterances, estimate).flatMap { utterance, words in utterance.text.words(at: words.map(\.range))
    }
    let found = Self.meetings(texts, heard)
    let count = line.keepInOrder(found)
    guard count > 0 || line.words.isEmpty else { throw .nothingMeets }
    line.forgetStrays()
    line.fillIn()
    let reading = Reading(words: line.sentences, isHeard: line.heard)
    guard reading.share >= 0.3 else { throw .wrongRecording(heard: reading.share) }
    return reading
  }

  /// For each word of the text the time at which it was heard, as far as it was.
  private static func meetings(_ texts: [Substring], _ heard: [HeardWord]) -> [Range<Int>?] {
    let (ours, theirs) = (Letters(texts), Letters(heard.map(\.text)))
    let partners = LetterAligner(ours, theirs).partners
    let times = theirs.times(heard)
    var found = [Range<Int>?](repeating: nil, count: texts.count)
    var start = 0
    while start < ours.count {
      let end = ours.words[start...].firstIndex { $0 != ours.words[start] } ?? ours.count
      found[ours.words[start]] = meeting(partners[start..<end], times)
      start = end
    }
    return found
  }

  /// A word was heard where most of its letters were, and close together.
  private static func meeting(_ partners: ArraySlice<Int?>, _ times: [Range<Int>?]) -> Range<Int>? {
    let met = partners.compactMap(\.self)
    guard let first = met.first, let last = met.last, met.count * 5 >= partners.count * 3 else { return nil }
    guard last - first < 2 * partners.count + 2, let from = times[first], let to = times[last] else { return nil }
    return from.lowerBound..<max(from.lowerBound, to.upperBound)
  }
}

extension Letters {
  /// When each letter was heard: its share of its word's time.
  fileprivate func times(_ heard: [HeardWord]) -> [Range<Int>?] {
    var times: [Range<Int>?] = []
    var start = 0
    while start < count {
      let end = words[start...].firstIndex { $0 != words[start] } ?? count
      for letter in start..<end {
        times.append(heard[words[start]].time.map { $0.share(letter - start, of: end - start) })
      }
      start = end
    }
    return times
  }
}

extension Range<Int> {
  fileprivate func share(_ part: Int, of parts: Int) -> Range<Int> {
    lowerBound + count * part / parts..<lowerBound + count * (part + 1) / parts
  }
}

extension String {
  /// The words at UTF-8 ranges.
  fileprivate func words(at ranges: [Range<Int>]) -> [Substring] {
    ranges.map { self[utf8: $0] }
  }
}
