internal import Locales

/// A cue that breaks a rule of a guide.
public struct GuideViolation: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The cue, counted from 1; 0: the whole file.
  public var cue: Int
  /// When it appears, in milliseconds.
  public var start: Int
  /// The rule: the name of a ``CaptionCheck`` or a ``TextRule``, `shotChange` or `frameRate`.
  public var rule: String
  /// The measured value, in the unit of the rule; nil for rules of text.
  public var figure: Double?
  /// The limit that the guide sets, in the same unit; nil for rules of text.
  public var limit: Double?
  /// What is wrong, in words.
  public var message: String
  /// The document that says so.
  public var source: String

  /// `cue 3: …`.
  public var description: String { (cue == 0 ? "file" : "cue \(cue)") + ": \(message) [\(rule)]" }
}

/// A guide for one language at one frame rate, ready to judge cues.
struct GuideJudge: Sendable {
  let guide: CaptionGuide
  let style: CaptionStyle
  private let language: String
  let context: TextRule.Context
  private let rules: [CaptionGuide.RuleRow]
  private let isForTheDeaf: Bool

  init(
    _ guide: CaptionGuide, language: String, frameRate: FrameRate, isForTheDeaf: Bool,
    languages: LanguageFiles = .builtIn
  ) {
    (self.guide, self.language, self.isForTheDeaf) = (guide, language, isForTheDeaf)
    style = guide.style(
      language: language, frameRate: frameRate, isForTheDeaf: isForTheDeaf, languages: languages)
    rules = guide.rules(for: language)
    let italics = guide.row(.italics, for: language)?.value
    let own = StyleGuide.figures(for: language, in: languages).allowsItalics
    let asksForLines = rules.contains { $0.rule == .lineEnd || $0.rule == .sentenceMix }
    let file = asksForLines ? try? languages.file(for: language) : nil
    context = TextRule.Context(
      language: language, style: style, allowsItalics: italics.flatMap(\.isYes) ?? own,
      rules: file.map { BreakRules($0) } ?? BreakRules())
  }

  /// True if the guide makes a rule for the language.
  func asks(_ rule: TextRule) -> Bool { rules.contains { $0.rule == rule } }

  /// True if slanted letters are in use.
  var allowsItalics: Bool { context.allowsItalics }

  func violations(in cues: [Cue], shots: [Int] = []) -> [GuideViolation] {
    var found = CaptionCheck.findings(in: cues, style: style).compactMap { finding -> GuideViolation? in
      guard let source = source(of: finding.check) else { return nil }
      return GuideViolation(
        cue: finding.cue, start: cues[finding.cue - 1].start, rule: finding.check.rawValue, figure: finding.value,
        limit: finding.limit, message: "\(finding.check.words), \(finding.measure)", source: source)
    }
    let shots = ShotCheck(shots: shots, frameRate: style.frameRate)
    for (index, cue) in cues.enumerated() {
      let texts = rules.compactMap { row in
        row.rule.complaint(about: cue, context).map { (row.rule.rawValue, $0, row.source) }
      }
      let times = shots.complaints(about: cue).map { ("shotChange", $0, source(of: .gap) ?? guide.source) }
      for (rule, message, source) in texts + times {
        found.append(
          GuideViolation(cue: index + 1, start: cue.start, rule: rule, message: message, source: source))
      }
    }
    if let row = rules.first(where: { $0.rule == .quotations }) {
      found += cues.loneQuotations.map { index in
        GuideViolation(
          cue: index + 1, start: cues[index].start, rule: row.rule.rawValue,
          message: "a quotation opens or closes alone", source: row.source)
      }
    }
    return found.sorted { ($0.cue, $0.rule) < ($1.cue, $1.rule) }
  }

  /// The document that asks for what is checked; nil: the guide does not ask for it.
  private func source(of check: CaptionCheck) -> String? {
    guard let figure = check.figure else { return guide.source }
    let special = figure == .readingSpeed && isForTheDeaf ? guide.row(.readingSpeedForTheDeaf, for: language) : nil
    return (special ?? guide.row(figure, for: language))?.source
  }
}

extension GuideValue {
  /// Yes or no; nil where the language's file says.
  fileprivate var isYes: Bool? {
    if case .word(let word) = self { return word == "yes" }
    return nil
  }
}

extension CaptionGuide {
  /// Everything in a file that breaks the guide; what concerns the whole file comes first, as cue 0.
  public func violations(
    in document: CaptionDocument, language: String, frameRate: FrameRate, shots: [Int] = [],
    isForTheDeaf: Bool = false
  ) -> [GuideViolation] {
    let rates = [23.976, 24, 25, 29.97, 30, 50, 59.94, 60]
    let numbers =
      rules(for: language).first { $0.rule == .cueNumbers }.map { document.misnumbered($0.source) } ?? []
    let found = violations(
      in: document.cues, language: language, frameRate: frameRate, shots: shots, isForTheDeaf: isForTheDeaf)
    let cues = (found + numbers).sorted { ($0.cue, $0.rule) < ($1.cue, $1.rule) }
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
  ///   - shots: The times of shot changes, in milliseconds and in order; empty if unknown.
  ///   - isForTheDeaf: True to check the reading speed of captions for the deaf.
  /// - Returns: The violations.
  public func violations(
    in cues: [Cue], language: String, frameRate: FrameRate, shots: [Int] = [], isForTheDeaf: Bool = false
  ) -> [GuideViolation] {
    GuideJudge(self, language: language, frameRate: frameRate, isForTheDeaf: isForTheDeaf)
      .violations(in: cues, shots: shots)
  }
}

extension CaptionDocument {
  /// The cues of SubRip whose number does not follow the one before.
  fileprivate func misnumbered(_ source: String) -> [GuideViolation] {
    var previous: Int?
    return cues.indices.compactMap { index in
      let cue = cues[index]
      guard cue.source?.format == "srt", let number = cue.id.map({ Int($0) }) ?? index + 1 else { return nil }
      defer { previous = number }
      guard let previous, number != previous + 1 else { return nil }
      return GuideViolation(
        cue: index + 1, start: cue.start, rule: TextRule.cueNumbers.rawValue,
        message: "number \(number) follows \(previous)", source: source)
    }
  }
}
