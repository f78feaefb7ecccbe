public import Editing

/// Reads the story out of an HTML page, and says for every byte of the page where it went.
public enum HTMLReader {
  /// The text of a page: the headline, then the story, paragraphs with an empty line between them.
  ///
  /// Tags, comments, scripts, menus and white space that browsers do not show leave the text by edits whose
  /// rule begins with `html-`; what a reader could have seen on the page and is no part of the story is kept as
  /// a mark. Time and memory grow with the length of the page, whatever is in it.
  public static func read(_ source: String) -> EditedText {
    let bytes = Array(source.utf8)
    let outline = HTMLOutliner.outline(bytes)
    let story = HTMLChoice.story(of: outline, in: bytes)
    var writer = HTMLWriter(bytes: bytes, outline: outline, story: story)
    writer.write()
    return writer.finish(source: source)
  }
}
