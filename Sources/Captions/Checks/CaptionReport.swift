extension CaptionTrack {
  /// What a person should know of the captions, a line each: where the times come from, and where they fall short.
  public var report: [String] { source + findings.map(\.description) }

  private var source: [String] {
    switch times {
    case .recognized: ["\(Int(((heard ?? 0) * 100).rounded())) % of the words have the recognizer's times"]
    case .estimated: ["times are estimated; nobody listened"]
    case .fitted: ["times are estimated and fitted to the length of the clip"]
    case nil: []
    }
  }
}
