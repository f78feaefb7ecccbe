/// A figure that style guides give, as their files name it.
public enum GuideFigure: String, Hashable, Sendable, Codable, CaseIterable {
  /// How widths and lengths are counted: `characters`, or `full-widths`.
  case countedIn = "counted-in"
  /// The maximum width of a line.
  case lineWidth = "line-width"
  /// The maximum number of lines.
  case lineCount = "lines"
  /// The maximum reading speed, per second.
  case readingSpeed = "reading-speed"
  /// The same for captions for the deaf.
  case readingSpeedForTheDeaf = "reading-speed-sdh"
  /// The minimum time on screen.
  case shortest
  /// The maximum time on screen.
  case longest
  /// The minimum gap between cues.
  case gap
  /// Gaps shorter than this are to be closed to the minimum.
  case pause
  /// What begins the lines of two speakers.
  case dashes
  /// If slanted letters are in use: `yes` or `no`.
  case italics

  /// What a row of the figure may hold.
  enum Kind {
    case number(ClosedRange<Double>)
    /// In milliseconds.
    case time(ClosedRange<Int>)
    case framesOrTime
    case word([String])
  }

  var kind: Kind {
    switch self {
    case .lineWidth: .number(4...200)
    case .lineCount: .number(1...9)
    case .readingSpeed, .readingSpeedForTheDeaf: .number(1...100)
    case .shortest, .longest, .pause: .time(0...60_000)
    case .gap: .framesOrTime
    case .countedIn: .word(["characters", "full-widths"])
    case .dashes: .word(DialogueDash.named.keys.sorted())
    case .italics: .word(["yes", "no"])
    }
  }

  /// What is allowed, for the message about a wrong value.
  var expectation: String {
    switch kind {
    case .number(let range): "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)), or own"
    case .time: "a time up to 60 s, as in 833 ms or 1.5 s"
    case .framesOrTime: "frames or a time up to 60 s, as in 2 frames or 80 ms"
    case .word(let words): (words + ["own"]).joined(separator: ", ")
    }
  }

  /// Puts a value into a style; `own` is what the language's file says.
  func apply(_ value: GuideValue, to style: inout CaptionStyle, _ own: StyleGuide.Figures, _ isForTheDeaf: Bool) {
    switch (self, value) {
    case (.lineWidth, .number(let width)): style.lineWidth = width
    case (.lineCount, .number(let count)): style.lineCount = Int(count)
    case (.readingSpeed, .number(let speed)): style.readingSpeed = speed
    case (.readingSpeedForTheDeaf, .number(let speed)) where isForTheDeaf: style.readingSpeed = speed
    case (.readingSpeedForTheDeaf, .own) where isForTheDeaf: style.readingSpeed = own.readingSpeedForTheDeaf
    case (.shortest, .milliseconds(let time)): style.shortest = time
    case (.longest, .milliseconds(let time)): style.longest = time
    case (.pause, .milliseconds(let time)): style.pauseGap = time
    case (.gap, .frames(let frames)): style.gapFrames = frames
    case (.gap, .milliseconds(let time)): style.gapFrames = style.frameRate.frames(lasting: time)
    case (.countedIn, .word(let word)): style.widthMeasure = word == "characters" ? .characters : .fullWidths
    case (.dashes, .word(let word)): style.dialogueDash = DialogueDash.named[word] ?? style.dialogueDash
    default: break
    }
  }
}

/// What a guide says of a figure.
public enum GuideValue: Hashable, Sendable, Codable {
  /// What the language's file says.
  case own
  /// A width, a speed or a count.
  case number(Double)
  /// Frames of the clip.
  case frames(Int)
  /// A time.
  case milliseconds(Int)
  /// One of some words.
  case word(String)
}

extension CaptionCheck {
  /// The figure of a guide that the check is about; nil: two cues at one time are wrong by any guide.
  var figure: GuideFigure? {
    switch self {
    case .tooFast: .readingSpeed
    case .tooShort: .shortest
    case .tooLong: .longest
    case .tooWide: .lineWidth
    case .tooManyLines: .lineCount
    case .gap: .gap
    case .overlap: nil
    }
  }
}
