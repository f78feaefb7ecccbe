internal import Editing

/// A headline of the rundown (`Title: …`) that cleaning took out of the text.
struct TitleMark {
  /// Where the text goes on after it, in UTF-8 offsets of the text.
  let place: Int
  /// Where the words after the colon are in the source.
  let range: Range<Int>
  /// The headline.
  let text: String
}

/// The mark of live captions ahead of what is said: `>>` for another voice, `>>>` for another story.
struct TurnMark {
  /// Where the words begin to which it belongs, in UTF-8 offsets of the text.
  let place: Int
  /// True if another story begins.
  let opensStory: Bool

  /// Reads a mark that is, or stood, ahead of a place.
  init(_ mark: String, before place: Int) {
    self.place = place
    opensStory = mark.utf8.count > 2
  }
}

/// A short line that cleaning set aside and that may name who speaks below it.
struct LabelMark {
  /// Where the text goes on after it, in UTF-8 offsets of the text.
  let place: Int
  /// The line.
  let mark: Mark
}
