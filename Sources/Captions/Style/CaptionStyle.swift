public import Locales

/// What captions have to look like: width, reading speed, duration and gaps.
public struct CaptionStyle: Hashable, Sendable, Codable {
  /// The maximum width of a line, in the units of ``widthMeasure``.
  public var lineWidth: Double
  /// The maximum number of lines of a cue: 1 or 2.
  public var lineCount: Int
  /// How widths and reading speed are counted.
  public var widthMeasure: WidthMeasure
  /// The maximum reading speed, in units of ``widthMeasure`` per second.
  public var readingSpeed: Double
  /// The minimum duration of a cue, in milliseconds.
  public var shortest: Int
  /// The maximum duration of a cue, in milliseconds.
  public var longest: Int
  /// The minimum gap between two cues, in frames.
  public var gapFrames: Int
  /// From how many milliseconds on a longer gap may be seen; a shorter one is closed to ``gapFrames``.
  public var pauseGap: Int
  /// The frames per second of the clip.
  public var frameRate: FrameRate
  /// What begins the lines of two speakers in one cue.
  public var dialogueDash: DialogueDash
  /// How long a cue may stay after its last sound so that it can be read, in milliseconds.
  public var tail: Int
  /// How far a guessed start may move so that cues can be read, in milliseconds (BBC: at most 1.5 s).
  public var guessedDrift: Int

  /// The style of a language, by its BCP 47 tag: the figures of ``StyleGuide`` and the rules that all languages share.
  ///
  /// Shared rules (Netflix partnerhelp 215758617 and 360051554394): 2 lines, 5/6 s to 7 s, gaps of 2 frames or at
  /// least half a second.
  public init(language: String, frameRate: FrameRate = .pal, languages: LanguageFiles = .builtIn) {
    let figures = StyleGuide.figures(for: language, in: languages)
    lineWidth = figures.lineWidth
    lineCount = 2
    widthMeasure = figures.widthMeasure
    readingSpeed = figures.readingSpeed
    shortest = 833
    longest = 7000
    gapFrames = 2
    pauseGap = 500
    self.frameRate = frameRate
    tail = 500
    dialogueDash = figures.dialogueDash
    guessedDrift = 1500
  }

  /// The frames that a text of this width has to be to be read.
  func framesToRead(_ width: Double) -> Int {
    let milliseconds = (width * 1000 / max(readingSpeed, 0.1)).rounded(.up)
    let reading = frameRate.frames(lasting: Int(min(milliseconds, 1e9)))
    return min(max(reading, shortestFrames), longestFrames)
  }

  var shortestFrames: Int { frameRate.frames(lasting: shortest) }
  var longestFrames: Int { max(frameRate.frames(within: longest), 1) }
  var tailFrames: Int { frameRate.frames(within: tail) }
  var pauseFrames: Int { max(frameRate.frames(lasting: pauseGap), gapFrames) }
}
