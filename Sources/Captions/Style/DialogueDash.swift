/// What begins the lines of two speakers in one cue.
public struct DialogueDash: Hashable, Sendable, Codable {
  /// Before the first speaker's line.
  public var first: String
  /// Before the second speaker's line.
  public var second: String

  /// A hyphen without a space before both lines, as in English.
  public static let plain = DialogueDash(first: "-", second: "-")

  /// The ways there are, as language files name them.
  static let named = [
    "plain": plain, "spaced": DialogueDash(first: "- ", second: "- "),
    "second": DialogueDash(first: "", second: "-"), "second-spaced": DialogueDash(first: "", second: "- "),
    "en": DialogueDash(first: "–", second: "–"),
  ]

  /// Two beginnings of lines.
  public init(first: String, second: String) {
    self.first = first
    self.second = second
  }
}
