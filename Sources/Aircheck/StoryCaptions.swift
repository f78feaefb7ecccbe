/// What captions of a story are asked for; everything nil is the language's own.
public struct CaptionOptions: Hashable, Sendable {
  /// The length of the clip in milliseconds, to which the times are fitted.
  public var duration: Int?
  /// What a speech recognizer heard; its times are taken, and ``duration`` counts no more.
  public var words: [HeardWord]?
  /// The widest a line may be.
  public var lineWidth: Double?
  /// The fastest anybody should have to read, in characters per second.
  public var readingSpeed: Double?
  /// The frames per second of the clip.
  public var frameRate: FrameRate

  /// Describes what is asked for.
  public init(
    duration: Int? = nil, words: [HeardWord]? = nil, lineWidth: Double? = nil, readingSpeed: Double? = nil,
    frameRate: FrameRate = .pal
  ) {
    self.duration = duration
    self.words = words
    self.lineWidth = lineWidth
    self.readingSpeed = readingSpeed
    self.frameRate = frameRate
  }

  /// The style these options ask of a language.
  public func style(for language: String) -> CaptionStyle {
    var style = CaptionStyle(language: language, frameRate: frameRate)
    style.lineWidth = lineWidth ?? style.lineWidth
    style.readingSpeed = readingSpeed ?? style.readingSpeed
    return style
  }
}

extension LanguageFiles {
  /// A captioner that knows where lines of a language may end.
  ///
  /// - Throws: `LanguageFileError` when the language's file does not follow the grammar.
  public func captioner(language: String, options: CaptionOptions = CaptionOptions()) throws(LanguageFileError)
    -> Captioner
  {
    let rules = try file(for: language).map { BreakRules($0) } ?? BreakRules()
    return Captioner(style: options.style(for: language), rules: rules)
  }

  /// The lines of cues without times, each sentence by itself.
  ///
  /// - Throws: `LanguageFileError` when the language's file does not follow the grammar.
  public func captionBlocks(
    of script: [CaptionSentence], language: String, options: CaptionOptions = CaptionOptions()
  ) throws -> [[String]] {
    try captioner(language: language, options: options).blocks(of: script.findingWords(language, by: self))
  }

  /// The captions of a story: its sentences in order, with the speakers as voices.
  ///
  /// Times are those of the recognizer's words, or estimated from how fast the language is read, or that fitted to
  /// the clip's length.
  ///
  /// - Throws: `LanguageFileError` when the language's file does not follow the grammar, `TimingError` when
  ///   the recognizer's words meet the story nowhere.
  public func captions(for story: Story, options: CaptionOptions = CaptionOptions()) throws -> CaptionTrack {
    try captions(for: story.captionScript, language: story.language, options: options)
  }

  /// The captions of sentences, in order.
  ///
  /// - Throws: As for a story.
  public func captions(
    for script: [CaptionSentence], language: String, options: CaptionOptions = CaptionOptions()
  ) throws -> CaptionTrack {
    let captioner = try captioner(language: language, options: options)
    let script = try script.findingWords(language, by: self)
    let reading = try Reading(of: script, language: language, options: options)
    return CaptionTrack(
      language: language, times: reading.source, heard: reading.heard, style: captioner.style,
      cues: captioner.cues(for: reading.script, timeline: reading.timeline))
  }
}

/// A script with the times of its words.
private struct Reading {
  var script: [CaptionSentence]
  var source: TimeSource
  var heard: Double?
  var timeline = Timeline.open

  init(of script: [CaptionSentence], language: String, options: CaptionOptions) throws(TimingError) {
    self.script = script
    let utterances = script.map { $0.utterance }
    let times: [[TimedWord]]
    if let words = options.words {
      let reading = try RecognizedClock(language: language).times(of: utterances, hearing: words)
      (times, source, timeline) = (reading.words, .recognized, .fixed)
      heard = Double(reading.heard) / Double(max(times.reduce(0) { $0 + $1.count }, 1))
    } else {
      times = try SpeechClock(language: language).times(of: utterances, fitting: options.duration)
      source = options.duration == nil ? .estimated : .fitted
      timeline = options.duration.map { .clip($0) } ?? .open
    }
    for (index, words) in times.enumerated() { self.script[index].times = words.flatMap(\.moments) }
  }
}

extension Story {
  /// What is spoken, sentence by sentence, as captions want it.
  public var captionScript: [CaptionSentence] {
    turns.flatMap { turn in
      turn.sentences.enumerated().map { index, sentence in
        CaptionSentence(
          text: sentence.text, voice: turn.voice, beginsTurn: index == 0, pauses: sentence.pauses)
      }
    }
  }
}

extension Turn {
  /// What captions call the speaker: the name, else the office, else the role.
  var voice: String { speaker.name ?? speaker.title ?? role.rawValue }
}

extension CaptionSentence {
  fileprivate var utterance: Utterance {
    Utterance(text: text, pauses: pauses, breaks: breaks ?? [], beginsTurn: beginsTurn)
  }
}

extension TimedWord {
  fileprivate var moments: [CaptionSentence.Moment] {
    [.init(offset: range.lowerBound, time: start), .init(offset: range.upperBound, time: end)]
  }
}
