extension CaptionTrack {
  /// What a person should know of the captions, a line each: where the times come from, and where they fall short.
  ///
  /// A check that several cues fail is one line, which names the worst.
  public var report: [String] { source + shortage + CaptionCheck.allCases.compactMap(summary) }

  private func summary(_ check: CaptionCheck) -> String? {
    let same = findings.filter { $0.check == check }
    guard same.count > 1, let worst = same.max(by: { $0.excess < $1.excess }) else {
      return same.first?.description
    }
    return "\(same.count) of \(cues.count) cues \(check.words), the worst is \(worst)"
  }

  /// True if all of it could be read in the time there is, however it were shared.
  private var shortage: [String] {
    guard times == .fitted, let last = cues.last, findings.contains(where: { $0.check == .tooFast }) else {
      return []
    }
    let frames = cues.reduce(-style.gapFrames) { total, cue in
      total + style.gapFrames + style.framesToRead(style.widthMeasure.width(of: cue.text.onOneLine))
    }
    guard frames > style.frameRate.frame(at: last.end) else { return [] }
    let seconds = (style.frameRate.milliseconds(at: frames) + 999) / 1000
    return ["reading the text takes \(seconds) s, but the clip lasts only \((last.end + 500) / 1000) s"]
  }

  /// How much was heard; below 70 % with the first sentence that does not match, since the script may be another.
  private var recognition: [String] {
    let share = heard ?? 0
    let line = "\(Int((share * 100).rounded())) % of the words have recognizer times"
    guard share < 0.7, let unheard else { return [line] }
    return [line + "; the first sentence that does not match: '\(unheard.prefix(60))'"]
  }

  private var source: [String] {
    switch times {
    case .kept: []
    case .recognized: recognition
    case .estimated: ["times are estimated from a speech-rate model, not from audio"]
    case .fitted: ["times are estimated from a speech-rate model, fitted to the clip length"]
    case nil: []
    }
  }
}
