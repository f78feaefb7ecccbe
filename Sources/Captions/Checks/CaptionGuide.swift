/// A style guide as data: its figures, its rules for text, and where each comes from.
public struct CaptionGuide: Hashable, Sendable, Codable {
  /// What the command line calls it.
  public var name: String
  /// The document it was taken from.
  public var source: String
  /// The maximum width of a line in characters; nil: the language's.
  public var lineWidth: Double?
  /// The maximum number of lines.
  public var lineCount: Int?
  /// The maximum reading speed in characters per second; nil: the language's.
  public var readingSpeed: Double?
  /// The minimum duration in milliseconds.
  public var shortest: Int?
  /// The maximum duration in milliseconds.
  public var longest: Int?
  /// The minimum number of frames between cues.
  public var gapFrames: Int?
  /// Gaps shorter than this many milliseconds are to be closed; 0: no gap is too short.
  public var pauseGap: Int?
  /// The rules for text.
  public var text: [TextRule]?

  /// The guides there are.
  public static let all = [netflix, ted, bbc, dcmp, arte, plain]

  /// The guide of a name, in whatever case; nil if unknown.
  public static func named(_ name: String) -> CaptionGuide? { all.first { $0.name == name.lowercased() } }

  /// Netflix's timed-text guides: figures by language.
  public static let netflix = CaptionGuide(
    name: "netflix",
    source: "Netflix Timed Text Style Guide, General Requirements (partnerhelp 215758617, 360051554394)",
    shortest: 833, longest: 7000, gapFrames: 2, pauseGap: 500,
    text: TextRule.allCases.filter { $0 != .balance })

  /// TED's guide for subtitlers.
  public static let ted = CaptionGuide(
    name: "ted", source: "TED Translators, How to tackle a transcript: cheat sheet", lineWidth: 42, lineCount: 2,
    readingSpeed: 21, shortest: 1000, longest: 7000, gapFrames: 0, pauseGap: 0,
    text: [.whiteSpace, .balance, .brackets, .emptyCue, .glyphs, .repeatedMarks])

  /// The BBC's subtitle guidelines; a line is as wide as 37 characters of teletext.
  public static let bbc = CaptionGuide(
    name: "bbc", source: "BBC Subtitle Guidelines: 160 to 180 words a minute, 37 characters", lineWidth: 37,
    lineCount: 2,
    readingSpeed: 17, shortest: 1000, longest: 7000, gapFrames: 0, pauseGap: 1000,
    text: [.whiteSpace, .brackets, .emptyCue, .glyphs, .repeatedMarks])

  /// The Captioning Key of the DCMP, for schools in the United States.
  public static let dcmp = CaptionGuide(
    name: "dcmp", source: "DCMP Captioning Key: 32 characters, 1.33 to 6 seconds", lineWidth: 32, lineCount: 2,
    readingSpeed: 16, shortest: 1333, longest: 6000, gapFrames: 2, pauseGap: 0,
    text: [.whiteSpace, .brackets, .emptyCue, .numberAtStart, .repeatedMarks])

  /// Arte's guide, as Subtitle Edit's profile has it.
  public static let arte = CaptionGuide(
    name: "arte", source: "Arte profile of Subtitle Edit", lineWidth: 40, lineCount: 2, readingSpeed: 20,
    shortest: 1000,
    longest: 10_000, gapFrames: 5, pauseGap: 0, text: [.whiteSpace, .brackets, .emptyCue, .ellipsis])

  /// What every guide agrees on.
  public static let plain = CaptionGuide(
    name: "plain", source: "common ground of the guides", lineCount: 2, shortest: 833, longest: 7000, gapFrames: 0,
    pauseGap: 0, text: [.whiteSpace, .brackets, .emptyCue])

  /// Describes a guide; nil figures are the language's own.
  public init(
    name: String, source: String, lineWidth: Double? = nil, lineCount: Int? = nil, readingSpeed: Double? = nil,
    shortest: Int? = nil, longest: Int? = nil, gapFrames: Int? = nil, pauseGap: Int? = nil, text: [TextRule]? = nil
  ) {
    self.name = name
    self.source = source
    self.lineWidth = lineWidth
    self.lineCount = lineCount
    self.readingSpeed = readingSpeed
    self.shortest = shortest
    self.longest = longest
    self.gapFrames = gapFrames
    self.pauseGap = pauseGap
    self.text = text
  }

  /// The guide's figures for a language at a frame rate.
  public func style(language: String, frameRate: FrameRate) -> CaptionStyle {
    var style = CaptionStyle(language: language, frameRate: frameRate)
    style.lineWidth = lineWidth ?? style.lineWidth
    style.lineCount = lineCount ?? style.lineCount
    style.readingSpeed = readingSpeed ?? style.readingSpeed
    style.shortest = shortest ?? style.shortest
    style.longest = longest ?? style.longest
    style.gapFrames = gapFrames ?? style.gapFrames
    style.pauseGap = pauseGap ?? style.pauseGap
    return style
  }
}

/// A cue that breaks a rule of a guide.
public struct GuideViolation: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The cue, counted from 1; 0: the whole file.
  public var cue: Int
  /// When it appears, in milliseconds.
  public var start: Int
  /// The rule: the name of a ``CaptionCheck`` or a ``TextRule``, `shotChange` or `frameRate`.
  public var rule: String
  /// What was measured; nil for rules of text.
  public var figure: Double?
  /// What the guide allows; nil for rules of text.
  public var limit: Double?
  /// What is wrong, in words.
  public var message: String
  /// The document that says so.
  public var source: String

  /// `cue 3: …`.
  public var description: String { (cue == 0 ? "file" : "cue \(cue)") + ": \(message) [\(rule)]" }
}

extension CaptionGuide {
  /// Everything in a file that breaks the guide; what concerns the whole file comes first, as cue 0.
  public func violations(
    in document: CaptionDocument, language: String, frameRate: FrameRate, shots: [Int] = []
  ) -> [GuideViolation] {
    let rates = [23.976, 24, 25, 29.97, 30, 50, 59.94, 60]
    let cues = violations(in: document.cues, language: language, frameRate: frameRate, shots: shots)
    guard let rate = document.frameRate, !rates.contains(where: { abs($0 - rate) < 0.01 }) else { return cues }
    let message = "its times count \(rate) frames per second, which no video has"
    let whole = GuideViolation(
      cue: 0, start: 0, rule: "frameRate", figure: rate, message: message, source: source)
    return [whole] + cues
  }

  /// Everything in some cues that breaks the guide, in their order.
  ///
  /// - Parameters:
  ///   - cues: The cues.
  ///   - language: Their BCP 47 tag.
  ///   - frameRate: The frame rate of the clip.
  ///   - shots: When the picture changes to another shot, in milliseconds and in order; empty: unknown.
  /// - Returns: The violations.
  public func violations(
    in cues: [Cue], language: String, frameRate: FrameRate, shots: [Int] = []
  ) -> [GuideViolation] {
    let style = style(language: language, frameRate: frameRate)
    return violations(in: cues, style, TextRule.Context(language: language, style: style), shots)
  }

  func violations(
    in cues: [Cue], _ style: CaptionStyle, _ context: TextRule.Context, _ shots: [Int] = []
  ) -> [GuideViolation] {
    let measured = CaptionCheck.findings(in: cues, style: style).filter { $0.check != .gap || style.pauseGap > 0 }
    var found = measured.map { finding in
      GuideViolation(
        cue: finding.cue, start: cues[finding.cue - 1].start, rule: finding.check.rawValue, figure: finding.value,
        limit: finding.limit, message: "\(finding.check.words), \(finding.measure)", source: source)
    }
    let shots = ShotCheck(shots: shots, frameRate: style.frameRate)
    for (index, cue) in cues.enumerated() {
      let complaints = (text ?? []).compactMap { rule in
        rule.complaint(about: cue, context).map { (rule.rawValue, $0) }
      }
      for (rule, message) in complaints + shots.complaints(about: cue).map({ ("shotChange", $0) }) {
        found.append(
          GuideViolation(cue: index + 1, start: cue.start, rule: rule, message: message, source: source))
      }
    }
    return found.sorted { ($0.cue, $0.rule) < ($1.cue, $1.rule) }
  }
}
