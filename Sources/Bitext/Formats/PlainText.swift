extension Alignment {
  /// For people to read: a mark where something deserves a look, the confidence, and both sides below each other.
  var plainText: String {
    rows.map { row in
      let note = row.numbers.isEmpty ? "" : "      numbers: " + row.numbers.joined(separator: " ") + "\n"
      let mark = row.isDoubtful ? "? " : "  "
      return mark + row.bead.confidence.twoDigits + "  " + cell(row.leftText(left.language)) + "\n        "
        + cell(row.rightText(right.language)) + "\n" + note
    }.joined(separator: "\n")
  }

  private func cell(_ text: String) -> String { text.isEmpty ? "–" : text.onOneLine }
}

extension String {
  /// Without line ends and tabs, which would start another line or cell.
  var onOneLine: String {
    split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
