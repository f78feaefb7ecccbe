public import Editing

/// Reads the story out of an HTML page, and says for every byte of the page where it went.
public enum HTMLReader {
  /// The text of a page: the headline, then the story, paragraphs with an empty line between them.
  ///
  /// Tags, comments, scripts, menus and white space that browsers do not show leave the text by edits whose
  /// rule begins with `html-`; what a reader could have seen on the page and is not a part of the story is kept as
  /// a mark. A story that the page does not show, but carries in a script or for browsers without scripts, is read
  /// there. Time and memory grow with the length of the page, whatever is in it.
  public static func read(_ source: String) -> EditedText {
    let bytes = Array(source.utf8)
    let reading = HTMLReading(bytes)
    var writer = HTMLWriter(bytes: bytes, outline: reading.outline, story: reading.story)
    writer.write()
    return writer.finish(source: source)
  }

  /// What a page holds in the place of a story; nil for a page whose story ``read(_:)`` finds.
  public static func missingStory(in source: String) -> MissingStory? {
    let bytes = Array(source.utf8)
    let reading = HTMLReading(bytes)
    return reading.tellsStory(bytes) ? nil : MissingStory(reading.outline)
  }
}
