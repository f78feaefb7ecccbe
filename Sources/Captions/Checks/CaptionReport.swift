extension CaptionTrack {
  /// What a person should know of the captions, a line each: where the times come from, and where they fall short.
  ///
  /// A check that several cues fail is one line, which names the worst.
  public var report: [String] { source + CaptionCheck.allCases.compactMap(summary) }

  private func summary(_ check: CaptionCheck) -> String? {
    let same = findings.filter { $0.check == check }
    guard same.count > 1, let worst = same.max(by: { $0.excess < $1.excess }) else {
      return same.first?.description
    }
    return "\(same.count) of \(cues.count) cues \(check.words), the worst is \(worst)"
  }

  private var source: [String] {
    switch times {
    case .recognized: ["\(Int(((heard ?? 0) * 100).rounded())) % of the words have the recognizer's times"]
    case .estimated: ["times are estimated; nobody listened"]
    case .fitted: ["times are estimated and fitted to the length of the clip"]
    case nil: []
    }
  }
}
