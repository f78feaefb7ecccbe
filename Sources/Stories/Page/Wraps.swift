internal import Editing

extension EditedText {
  /// The same text with its lines as they stood, unless the page is wrapped throughout.
  ///
  /// Cleaning joins a line to the next where no mark ends it. On a page whose lines are paragraphs these are
  /// headlines and quotations in front of a label, and who speaks hangs on their ends.
  var withLinesOfPage: EditedText {
    let wraps = edits.count { $0.rule == "hard-wrap" }
    let lines = source.utf8.count { $0 == UInt8(ascii: "\n") }
    guard wraps > 0, wraps * 3 < lines else { return self }
    let kept = try? EditedText(
      source: source, edits: edits.filter { $0.rule != "hard-wrap" }, findings: findings, marks: marks,
      language: language)
    return kept ?? self
  }
}
