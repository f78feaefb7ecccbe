internal import Editing

/// What a rule proposes at a place of the text that it sees.
struct Repair: Sendable {
  /// Where, in UTF-8 offsets of the text that the rule sees.
  var range: Range<Int>
  /// What shall are there; nil: what is there is doubtful, and nothing is better known.
  var after: String?
  /// How sure the rule is, from 0 to 1.
  var confidence: Double
  /// What the text that leaves becomes, where it becomes data.
  var mark: Mark.Kind?

  /// A doubt that is reported.
  static func doubt(_ range: Range<Int>) -> Self { Self(range, nil, confidence: Confidence.ask) }

  init(_ range: Range<Int>, _ after: String?, confidence: Double, mark: Mark.Kind? = nil) {
    self.range = range
    self.after = after
    self.confidence = confidence
    self.mark = mark
  }
}

/// How sure rules are; the steps between the tiers' borders.
enum Confidence {
  static var certain: Double { 1.0 }
  static var safe: Double { 0.97 }
  static var likely: Double { 0.75 }
  static var ask: Double { 0.4 }
}
