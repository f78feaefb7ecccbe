extension Alignment {
  /// A table with a head, for spreadsheets and scripts.
  var table: String {
    var table = "confidence\t\(left.language)\t\(right.language)\trole\tlook\n"
    for row in rows {
      let look =
        row.numbers.isEmpty ? row.isDoubtful ? "unsure" : "" : "numbers " + row.numbers.joined(separator: " ")
      let cells = [
        row.bead.confidence.twoDigits, row.leftText(left.language), row.rightText(right.language), row.role ?? "",
        look,
      ]
      table += cells.map(\.asCell).joined(separator: "\t") + "\n"
    }
    return table
  }
}

extension String {
  /// A cell on one line that no spreadsheet takes for a formula: an apostrophe precedes `=`, `+`, `-` and `@`,
  /// also as wide as East Asian letters.
  fileprivate var asCell: String {
    let text = onOneLine
    guard let first = text.unicodeScalars.first, "=+-@＝＋－＠\r".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }
}
