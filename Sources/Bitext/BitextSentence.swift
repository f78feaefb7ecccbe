/// A sentence to align, and what is known of its place in the story.
public struct BitextSentence: Hashable, Sendable {
  /// The sentence.
  public var text: String
  /// What its speaker does: `anchor`, `reporter`, `soundbite` …; nil where that is not known.
  public var role: String?
  /// The number of its turn; nil where turns are not known.
  ///
  /// Sentences of several turns never share a bead.
  public var turn: Int?
  /// What the sentence does in the story: `hand-off`, `sign-off`; nil for most.
  public var function: String?

  /// Describes a sentence.
  public init(_ text: String, role: String? = nil, turn: Int? = nil, function: String? = nil) {
    (self.text, self.role, self.turn, self.function) = (text, role, turn, function)
  }
}
