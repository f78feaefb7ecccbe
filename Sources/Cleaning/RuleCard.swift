public import Editing

/// What a rule says of itself.
public struct RuleCard: Hashable, Sendable, Codable {
  /// The name by which it is chosen or left out: `comma-stop`.
  public let id: String
  /// What it does, in one sentence.
  public let demand: String
  /// A text that breaks the rule.
  public let before: String
  /// The same text after the rule; equal to ``before`` if the rule only reports.
  public let after: String
  /// Why, in a sentence that a reader of the page understands.
  public let reason: String
  /// The highest tier that its repairs can have.
  public let tier: Tier
  /// The languages it serves: the engine does not ask it about text in any other.
  public let languages: RuleLanguages

  init(
    _ id: String, _ demand: String, before: String, after: String, reason: String, tier: Tier = .safe,
    languages: RuleLanguages = .all
  ) {
    self.id = id
    self.demand = demand
    self.before = before
    self.after = after
    self.reason = reason
    self.tier = tier
    self.languages = languages
  }
}
