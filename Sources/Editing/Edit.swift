/// One change that cleaning made or proposes: where, what, by which rule and why.
///
/// Offsets are UTF-8 offsets into the source text, always on a scalar boundary.
public struct Edit: Hashable, Sendable {
  /// The rule that made or proposes the change, for example `comma-stop`.
  public var rule: String
  /// Its place in the source, in UTF-8 offsets; empty for an insertion.
  public var range: Range<Int>
  /// The text there in the source.
  public var before: String
  /// The text that replaces it; empty for a deletion.
  public var after: String
  /// Why, in a sentence that a reader of the page understands.
  public var reason: String
  /// How sure the rule is, from 0 to 1; ``tier`` names the three steps.
  public var confidence: Double

  /// Describes a change; nothing is checked until it is applied.
  public init(
    rule: String, range: Range<Int>, before: String, after: String, reason: String, confidence: Double
  ) {
    self.rule = rule
    self.range = range
    self.before = before
    self.after = after
    self.reason = reason
    self.confidence = confidence
  }

  /// The step of confidence that decides whether the change is made.
  public var tier: Tier { Tier(confidence: confidence) }
}

/// How sure a rule must be before its change is made.
public enum Tier: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Right in every case known; made unless the caller forbids it.
  case safe
  /// Right nearly always; made when the caller asks for it.
  case likely
  /// A doubt that only a person can settle; reported, never made.
  case ask

  /// The tier of a confidence from 0 to 1: `safe` from 0.95, `likely` from 0.6.
  public init(confidence: Double) {
    self = confidence >= 0.95 ? .safe : confidence >= 0.6 ? .likely : .ask
  }

  /// The surer tier comes first.
  public static func < (one: Tier, other: Tier) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .safe: 0
    case .likely: 1
    case .ask: 2
    }
  }
}

extension Edit: Codable {
  private enum CodingKeys: String, CodingKey {
    case rule, start, end, before, after, reason, confidence, tier
  }

  /// Reads an edit; `tier` is derived and ignored.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let start = try values.decode(Int.self, forKey: .start)
    let end = try values.decode(Int.self, forKey: .end)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: values, debugDescription: "an edit from \(start) to \(end) has no place")
    }
    rule = try values.decode(String.self, forKey: .rule)
    range = start..<end
    before = try values.decode(String.self, forKey: .before)
    after = try values.decode(String.self, forKey: .after)
    reason = try values.decode(String.self, forKey: .reason)
    confidence = try values.decode(Double.self, forKey: .confidence)
  }

  /// Writes `after`, `before`, `confidence`, `end`, `reason`, `rule`, `start` and `tier`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(rule, forKey: .rule)
    try values.encode(range.lowerBound, forKey: .start)
    try values.encode(range.upperBound, forKey: .end)
    try values.encode(before, forKey: .before)
    try values.encode(after, forKey: .after)
    try values.encode(reason, forKey: .reason)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(tier, forKey: .tier)
  }
}
