public import Locales

/// The languages that a rule serves; the engine asks before it lets the rule look at a text.
public struct RuleLanguages: Hashable, Sendable, Codable, ExpressibleByArrayLiteral {
  /// The BCP 47 tags of the languages; empty when the rule serves every language.
  public let tags: [String]
  private let ranges: [LanguageTag]

  /// A rule for every language, known or not.
  public static let all: RuleLanguages = []

  /// A rule for some languages, by their tags: `en` includes `en-US`.
  public init(arrayLiteral tags: String...) { self.init(tags) }

  init(_ tags: [String]) {
    self.tags = tags
    ranges = tags.map { LanguageTag($0) }
  }

  /// True if the rule serves a language; a rule for some languages does not serve text whose language is unknown.
  public func contains(_ language: LanguageTag) -> Bool {
    ranges.isEmpty || ranges.contains { language.isIn($0) }
  }

  /// Reads the list of tags.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }

  /// Writes the list of tags.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tags)
  }
}
