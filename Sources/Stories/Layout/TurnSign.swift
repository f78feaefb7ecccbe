/// The mark of live captions ahead of what is said: `>>` for another voice, `>>>` for another story.
struct TurnSign {
  /// Where the words begin to which it belongs, in UTF-8 offsets of the text.
  let place: Int
  /// Whether another story begins.
  let opensStory: Bool

  /// Reads a mark that stands, or stood, ahead of a place.
  init(_ mark: String, before place: Int) {
    self.place = place
    opensStory = mark.utf8.count > 2
  }
}
