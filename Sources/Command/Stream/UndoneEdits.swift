import Aircheck

/// The edits that a person does not want, as `--edits` printed them.
struct UndoneEdits {
  private struct Key: Hashable {
    var start: Int
    var end: Int
    var after: String
  }

  private let keys: Set<Key>
  private let unit: TextUnit

  /// Reads a file with one edit a line; no file: nothing is taken back.
  init(_ path: String?, unit: TextUnit) throws(Failure) {
    self.unit = unit
    guard let path else {
      keys = []
      return
    }
    var keys: Set<Key> = []
    for (index, line) in try TextLines.all(of: Input(path)).enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let edit = try? JSON.read(Edit.self, from: line) else {
        throw Failure(
          "\(path):\(index + 1): this line is not an edit", hint: "give lines that 'aircheck clean --edits' printed"
        )
      }
      keys.insert(Key(start: edit.range.lowerBound, end: edit.range.upperBound, after: edit.after))
    }
    self.keys = keys
  }

  /// The text with the unwanted edits left out.
  func takenBack(from cleaned: EditedText) throws(EditError) -> EditedText {
    guard !keys.isEmpty else { return cleaned }
    var counter = OffsetCounter(cleaned.source, in: unit)
    let kept = cleaned.edits.filter { edit in
      let start = counter.offset(edit.range.lowerBound)
      return !keys.contains(Key(start: start, end: counter.offset(edit.range.upperBound), after: edit.after))
    }
    var next = 0
    let marks = cleaned.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { mark in
      while next < kept.count, kept[next].range.upperBound < mark.range.upperBound { next += 1 }
      return next < kept.count && kept[next].range.lowerBound <= mark.range.lowerBound
    }
    return try EditedText(
      source: cleaned.source, edits: kept, findings: cleaned.findings, marks: marks, language: cleaned.language)
  }
}
