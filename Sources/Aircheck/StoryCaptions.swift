/// What captions of a story are asked for; everything nil is the language's own.
public struct CaptionOptions: Hashable, Sendable {
  /// The length of the clip in milliseconds, to which the times are fitted.
  public var duration: Int?
  /// The widest a line may be.
  public var lineWidth: Double?
  /// The fastest anybody should have to read, in characters a second.
  public var readingSpeed: Double?
  /// The pictures a second of the clip.
  public var frameRate: FrameRate

  /// Describes what is asked for.
  public init(
    duration: Int? = nil, lineWidth: Double? = nil, readingSpeed: Double? = nil, frameRate: FrameRate = .pal
  ) {
    self.duration = duration
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

extension LanguageBook {
  /// A captioner that knows where lines of a language may end.
  ///
  /// - Throws: ``LanguageFileError`` when the language's file does not follow the grammar.
  public func captioner(language: String, options: CaptionOptions = CaptionOptions()) throws(LanguageFileError)
    -> Captioner
  {
    let rules = try file(for: language).map { BreakRules($0) } ?? BreakRules()
    return Captioner(style: options.style(for: language), rules: rules)
  }

  /// The captions of a story: its sentences in order, with the speakers as voices.
  ///
  /// Times are estimated from how fast the language is read, or fitted to the clip's length.
  ///
  /// - Throws: ``LanguageFileError`` when the language's file does not follow the grammar.
  public func captions(for story: Story, options: CaptionOptions = CaptionOptions()) throws -> CaptionTrack {
    try captions(for: story.captionScript, language: story.language, options: options)
  }

  /// The captions of sentences, in order.
  ///
  /// - Throws: ``LanguageFileError`` when the language's file does not follow the grammar.
  public func captions(
    for script: [CaptionSentence], language: String, options: CaptionOptions = CaptionOptions()
  ) throws -> CaptionTrack {
    let captioner = try captioner(language: language, options: options)
    let utterances = script.map { Utterance(text: $0.text, pauses: $0.pauses, beginsTurn: $0.beginsTurn) }
    let times = try SpeechClock(language: language).times(of: utterances, fitting: options.duration)
    var script = script
    for (index, words) in times.enumerated() { script[index].times = words.flatMap(\.moments) }
    return CaptionTrack(
      language: language, times: options.duration == nil ? .estimated : .fitted, style: captioner.style,
      cues: captioner.cues(for: script))
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

extension TimedWord {
  fileprivate var moments: [CaptionSentence.Moment] {
    [.init(offset: range.lowerBound, time: start), .init(offset: range.upperBound, time: end)]
  }
}
