/// What captions of a story are asked for; everything nil is the language's own.
public struct CaptionOptions: Hashable, Sendable {
  /// The length of the clip in milliseconds, to which the times are fitted.
  public var duration: Int?
  /// What a speech recognizer heard; its times are taken, and ``duration`` is ignored.
  public var words: [HeardWord]?
  /// The maximum width of a line.
  public var lineWidth: Double?
  /// The maximum reading speed, in characters per second.
  public var readingSpeed: Double?
  /// The frame rate of the clip.
  public var frameRate: FrameRate
  /// True for captions for the deaf and hard of hearing, which have a reading speed of their own.
  public var isForTheDeaf = false
  /// The style guide to keep to; nil: the figures of the language, which are Netflix's.
  public var guide: CaptionGuide?

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
  public func style(for language: String, in languages: LanguageFiles = .builtIn) -> CaptionStyle {
    var style = CaptionStyle(language: language, frameRate: frameRate, languages: languages)
    if let guide {
      style = guide.style(
        language: language, frameRate: frameRate, isForTheDeaf: isForTheDeaf, languages: languages)
    } else if isForTheDeaf {
      style.readingSpeed = StyleGuide.figures(for: language, in: languages).readingSpeedForTheDeaf
    }
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
    return Captioner(style: options.style(for: language, in: self), rules: rules)
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
  ///   the recognizer's words match the story nowhere.
  public func captions(for story: Story, options: CaptionOptions = CaptionOptions()) throws -> CaptionTrack {
    try captions(for: story.captionScript, language: story.language, options: options)
  }

  /// The captions of sentences, in order.
  ///
  /// - Parameters:
  ///   - script: The sentences; with times of their own where they have any.
  ///   - language: The BCP 47 tag.
  ///   - options: What is asked for.
  ///   - keepsCues: True if every sentence is one cue whose words are given: only its lines are found.
  /// - Returns: The captions with their findings, and the confidence of each cue where words were heard.
  /// - Throws: As for a story.
  public func captions(
    for script: [CaptionSentence], language: String, options: CaptionOptions = CaptionOptions(),
    keepsCues: Bool = false
  ) throws -> CaptionTrack {
    let captioner = try captioner(language: language, options: options)
    let reading = try timedScript(script, language: language, options: options)
    var track = CaptionTrack(
      language: language, times: reading.source, heard: reading.heard, style: captioner.style,
      cues: reading.rated(
        captioner.cues(for: reading.script, timeline: reading.timeline, keepingSentences: keepsCues)))
    track.unheard = reading.unheard
    return track
  }

  /// A script with the places where words meet and the times of its words.
  func timedScript(
    _ script: [CaptionSentence], language: String, options: CaptionOptions
  ) throws -> TimedScript {
    try TimedScript(of: try script.findingWords(language, by: self), language: language, options: options)
  }
}

/// A script with the times of its words.
struct TimedScript {
  var script: [CaptionSentence]
  var source: TimeSource
  var heard: Double?
  var unheard: String?
  var timeline = Timeline.open
  /// How sure the time of each word is, by sentence; empty where nothing was aligned.
  private var confidence: [[Double]] = []
  private var ranges: [[Range<Int>]] = []

  init(of script: [CaptionSentence], language: String, options: CaptionOptions) throws(TimingError) {
    self.script = script
    let utterances = script.map { $0.utterance }
    let times: [[TimedWord]]
    if let words = options.words {
      let reading = try RecognizedClock(language: language).times(of: utterances, hearing: words)
      (times, source, timeline, heard) = (reading.words, .recognized, .fixed, reading.share)
      unheard = reading.firstUnheard.map { script[$0].text }
      confidence = reading.isHeard.map { $0.smoothedConfidence }
      ranges = times.map { $0.map(\.range) }
    } else if script.contains(where: { !$0.times.isEmpty }), options.duration == nil {
      (source, timeline) = (.kept, .fixed)
      return
    } else {
      times = try SpeechClock(language: language).times(of: utterances, fitting: options.duration)
      source = options.duration == nil ? .estimated : .fitted
      timeline = options.duration.map { .clip($0) } ?? .open
    }
    for (index, words) in times.enumerated() { self.script[index].times = words.flatMap(\.moments) }
  }

  /// The cues with the confidence of their words: the first word's, which decides the start, half of all.
  func rated(_ cues: [Cue]) -> [Cue] {
    guard !confidence.isEmpty else { return cues }
    let letters = zip(ranges, confidence).flatMap { ranges, values in
      zip(ranges, values).flatMap { [Double](repeating: $0.1, count: $0.0.count) }
    }
    var place = 0
    return cues.map { cue in
      let count = cue.text.utf8.count { $0 > 0x20 }
      let own = letters[min(place, letters.count)..<min(place + count, letters.count)]
      place += count
      var cue = cue
      let mean = own.isEmpty ? 0 : own.reduce(0, +) / Double(own.count)
      cue.confidence = (((own.first ?? 0) + mean) * 50).rounded() / 100
      return cue
    }
  }
}

extension [Bool] {
  /// How sure the time of each word is: of a heard one fully, if its neighbours were heard too; of an unheard one the
  /// less, the further the next heard word is.
  fileprivate var smoothedConfidence: [Double] {
    indices.map { index in
      let near = self[Swift.max(0, index - 2)..<Swift.min(count, index + 3)]
      let share = Double(near.count { $0 }) / Double(near.count)
      return self[index] ? 0.5 + share / 2 : share / 2
    }
  }
}

extension Story {
  /// What is spoken, sentence by sentence, as captions want it.
  public var captionScript: [CaptionSentence] {
    let isTimed = turns.allSatisfy { $0.sentences.allSatisfy { $0.times != nil } }
    return turns.flatMap { turn in
      turn.sentences.enumerated().map { index, sentence in
        CaptionSentence(
          text: sentence.text, voice: turn.voice, beginsTurn: index == 0, pauses: sentence.pauses,
          times: isTimed ? sentence.moments : [])
      }
    }
  }
}

extension SpokenSentence {
  /// Where it begins and ends.
  fileprivate var moments: [CaptionSentence.Moment] {
    times.map { [.init(offset: 0, time: $0.lowerBound), .init(offset: text.utf8.count, time: $0.upperBound)] } ?? []
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
