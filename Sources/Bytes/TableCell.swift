extension String {
  /// The text of a cell that no spreadsheet takes for a formula: an apostrophe precedes `=`, `+`, `-` and `@`, also as wide
  /// as East Asian letters.
  package var withoutFormula: String { beginsFormula ? "'" + self : self }

  /// The text of a cell without the apostrophe that ``withoutFormula`` puts before it.
  package var withoutFormulaMark: String {
    guard utf8.first == UInt8(ascii: "'") else { return self }
    let rest = String(unicodeScalars.dropFirst())
    return rest.beginsFormula ? rest : self
  }

  private var beginsFormula: Bool {
    unicodeScalars.first.map { "=+-@＝＋－＠\r".unicodeScalars.contains($0) } ?? false
  }
}
