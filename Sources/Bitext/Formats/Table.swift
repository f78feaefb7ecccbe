internal import Bytes

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
      table += cells.map(\.onOneLine.withoutFormula).joined(separator: "\t") + "\n"
    }
    return table
  }
}
