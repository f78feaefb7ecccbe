/// The checks on captions.
public enum CaptionCheck: String, Hashable, Sendable, Codable, CaseIterable {
  /// More to read than the time allows.
  case tooFast
  /// Ends before the eye has found it.
  case tooShort
  /// On screen so long that it is read twice.
  case tooLong
  /// A line wider than allowed.
  case tooWide
  /// More lines than allowed.
  case tooManyLines
  /// Starts before the previous cue ends.
  case overlap
  /// A gap that is seen as a flicker: neither the smallest nor a pause.
  case gap

  /// What the check says of a cue that fails it.
  var words: String {
    switch self {
    case .tooFast: "too fast"
    case .tooShort: "too short"
    case .tooLong: "too long"
    case .tooWide: "too wide"
    case .tooManyLines: "with too many lines"
    case .overlap: "overlapping the cue before"
    case .gap: "after a gap too short to be a pause"
    }
  }

  var unit: String {
    switch self {
    case .tooFast: "characters per second"
    case .tooShort, .tooLong, .overlap, .gap: "ms"
    case .tooWide: "wide"
    case .tooManyLines: "lines"
    }
  }

  var isUpperBound: Bool {
    switch self {
    case .tooFast, .tooLong, .tooWide, .tooManyLines: true
    case .tooShort, .overlap, .gap: false
    }
  }

  /// Everything that is wrong with some cues, in their order.
  public static func findings(in cues: [Cue], style: CaptionStyle) -> [CaptionFinding] {
    cues.indices.flatMap { index in
      allCases.compactMap { check in
        check.measure(index, cues, style).map { value, limit in
          CaptionFinding(check: check, cue: index + 1, value: value, limit: limit)
        }
      }
    }
  }

  /// What was measured and what is allowed, where the cue fails the check.
  private func measure(_ index: Int, _ cues: [Cue], _ style: CaptionStyle) -> (Double, Double)? {
    let cue = cues[index]
    let frames = style.frameRate.frame(at: cue.end) - style.frameRate.frame(at: cue.start)
    switch self {
    case .tooFast:
      // As Subtitle Edit counts for Netflix's check: spaces and marks, but not the line break.
      let width = cue.lines.reduce(0) { $0 + style.widthMeasure.width(of: $1.text.onOneLine) }
      let speed = width * 1000 / Double(max(cue.end - cue.start, 1))
      return speed > style.readingSpeed * 1.005 ? (speed, style.readingSpeed) : nil
    case .tooShort:
      return frames < style.shortestFrames ? (Double(cue.end - cue.start), Double(style.shortest)) : nil
    case .tooLong: return frames > style.longestFrames ? (Double(cue.end - cue.start), Double(style.longest)) : nil
    case .tooWide:
      let widest = cue.lines.map { style.widthMeasure.width(of: $0.text) }.max() ?? 0
      return widest > style.lineWidth ? (widest, style.lineWidth) : nil
    case .tooManyLines:
      return cue.lines.count > style.lineCount ? (Double(cue.lines.count), Double(style.lineCount)) : nil
    case .overlap, .gap: return index > 0 ? measureGap(cues[index - 1], cue, style) : nil
    }
  }

  private func measureGap(_ before: Cue, _ cue: Cue, _ style: CaptionStyle) -> (Double, Double)? {
    let gap = cue.start - before.end
    if gap < 0 { return self == .overlap ? (Double(gap), 0) : nil }
    let frames = style.frameRate.frame(at: cue.start) - style.frameRate.frame(at: before.end)
    guard self == .gap, frames != style.gapFrames, frames < style.pauseFrames else { return nil }
    return (Double(gap), Double(frames < style.gapFrames ? minimalGap(style) : style.pauseGap))
  }

  private func minimalGap(_ style: CaptionStyle) -> Int { style.frameRate.milliseconds(at: style.gapFrames) }
}
