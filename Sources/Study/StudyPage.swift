public import Stories

/// A page to study one story with, in one language or two side by side.
public struct StudyPage: Sendable {
  /// The story.
  public var story: Story
  /// The same story in another language.
  public var other: Story?

  /// Takes a story, and the same in another language if there is one.
  public init(_ story: Story, with other: Story? = nil) {
    self.story = story
    self.other = other
  }
}
