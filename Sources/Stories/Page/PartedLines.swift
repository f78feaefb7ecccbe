internal import Editing

extension EditedText {
  /// The page with those lines apart again that were made one over the date of the page between them.
  ///
  /// What is above the date is the headline, and what is below it is not its second half.
  var partedAtDates: EditedText {
    let dates = edits.filter { $0.rule == "published" && $0.after.isEmpty }.map(\.range)
    let joins = edits.filter { edit in
      edit.rule == "hard-wrap"
        && dates.contains {
          edit.range.upperBound == $0.lowerBound || edit.range.lowerBound == $0.upperBound
        }
    }
    guard !joins.isEmpty else { return self }
    let kept = edits.filter { !joins.contains($0) }
    return (try? EditedText(source: source, edits: kept, findings: findings, marks: marks, language: language))
      ?? self
  }
}
