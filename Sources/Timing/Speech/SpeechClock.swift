internal import Bytes

/// Estimates word times from text alone: syllables at the pace of the language, and pauses.
public struct SpeechClock: Hashable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  /// How fast it is read.
  public var rate: SpeechRate

  /// Prepares for a language, at its own pace if none is given.
  public init(language: String, rate: SpeechRate? = nil) {
    self.language = language
    self.rate = rate ?? SpeechRate.rate(for: language)
  }

  /// When each word is spoken, by sentence; the first begins at 0.
  ///
  /// A duration is the length of the clip in milliseconds, to which speech and pauses are stretched alike.
  ///
  /// - Throws: ``TimingError/icu(_:)`` when ICU cannot say numbers.
  public func times(of utterances: [Utterance], fitting duration: Int? = nil) throws(TimingError) -> [[TimedWord]] {
    let form = try SpokenForm(language: language, isLoud: utterances.areLoud)
    var clock = 0.0
    var timed: [[TimedWord]] = []
    for (index, utterance) in utterances.enumerated() {
      if index > 0 { clock += Double(utterance.beginsTurn ? rate.turn : rate.sentence) }
      timed.append(words(of: utterance, form, &clock))
    }
    let length = clock.rounded()
    guard let duration, length > 0 else { return timed }
    return timed.map { $0.map { $0.scaled(by: Double(duration) / length) } }
  }

  private func words(of utterance: Utterance, _ form: borrowing SpokenForm, _ clock: inout Double) -> [TimedWord] {
    var words: [TimedWord] = []
    var pauses = utterance.pauses[...]
    for range in utterance.wordRanges {
      let word = utterance.text[utf8: range]
      if !words.isEmpty {
        let isBreath = pauses.first.map { $0 <= range.lowerBound } ?? false
        pauses = pauses.drop { $0 <= range.lowerBound }
        if isBreath || endsInBreath(utterance.text[utf8: words[words.count - 1].range]) {
          clock += Double(rate.breath)
        }
      }
      let start = clock
      clock += form.syllables(of: word) * 1000 / rate.syllables
      words.append(TimedWord(range: range, start: Int(start.rounded()), end: Int(clock.rounded())))
    }
    return words
  }

  private func endsInBreath(_ word: Substring) -> Bool {
    word.unicodeScalars.last { $0 != "\"" && $0 != "”" && $0 != "’" && $0 != ")" }
      .map { ($0.endsSentence || ",;:—–、，；：،".unicodeScalars.contains($0)) && !word.isInitials } ?? false
  }
}

extension [Utterance] {
  /// True if nearly all of the text is in capitals, as American closed captions are.
  fileprivate var areLoud: Bool {
    var (capitals, small) = (0, 0)
    for scalar in lazy.flatMap(\.text.unicodeScalars) {
      if scalar.properties.isUppercase { capitals += 1 } else if scalar.properties.isLowercase { small += 1 }
    }
    return capitals > 9 * small
  }
}

extension TimedWord {
  fileprivate func scaled(by factor: Double) -> TimedWord {
    TimedWord(
      range: range, start: Int((Double(start) * factor).rounded()), end: Int((Double(end) * factor).rounded()))
  }
}
