/// A part of a text that is known to be in a language, whatever surrounds it.
public struct LanguageSpan: Hashable, Sendable, Codable {
  /// Where it is, in UTF-8 offsets.
  public var range: Range<Int>
  /// The language's BCP 47 tag.
  public var language: String

  /// Names the language of a part.
  public init(range: Range<Int>, language: String) {
    self.range = range
    self.language = language
  }
}
