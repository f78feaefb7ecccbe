/// A cue that breaks its style.
public struct CaptionFinding: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The check that it fails.
  public var check: CaptionCheck
  /// Which cue it is, counted from 1 as in SubRip.
  public var cue: Int
  /// The measured value: units per second, milliseconds, units of width or lines, depending on ``check``.
  public var value: Double
  /// The limit that the style sets, in the same unit.
  public var limit: Double

  /// Describes a finding.
  public init(check: CaptionCheck, cue: Int, value: Double, limit: Double) {
    self.check = check
    self.cue = cue
    self.value = value
    self.limit = limit
  }

  /// The finding in words: `cue 3: too fast, 23.5 characters per second; at most 20`.
  public var description: String { "cue \(cue): \(check.words), \(measure)" }

  /// What was found and what is allowed, in words.
  var measure: String {
    let bound = check.isUpperBound ? "at most" : "at least"
    return "\(Self.figure(value)) \(check.unit); \(bound) \(Self.figure(limit))"
  }

  /// How far the style is missed.
  var excess: Double { check.isUpperBound ? value - limit : limit - value }

  private static func figure(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() && abs(tenths) < 1e15 ? String(Int(tenths)) : String(tenths)
  }
}
