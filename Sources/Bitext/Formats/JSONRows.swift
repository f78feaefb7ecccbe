internal import Editing

extension Alignment {
  /// One object: languages and rows.
  var json: String {
    get throws {
      let object = JSONAlignment(
        languages: [left.language, right.language], rows: rows.map { JSONRow($0) })
      return try JSON.page(object)
    }
  }
}

private struct JSONAlignment: Encodable {
  var languages: [String]
  var rows: [JSONRow]
}

private struct JSONRow: Encodable {
  var left: [String]
  var right: [String]
  var leftNumbers: [Int]
  var rightNumbers: [Int]
  var confidence: Double
  var role: String?
  var disagreeingNumbers: [String]?

  init(_ row: Alignment.Row) {
    (left, right, role) = (row.left, row.right, row.role)
    (leftNumbers, rightNumbers) = (Array(row.bead.left), Array(row.bead.right))
    confidence = (row.bead.confidence * 1_000).rounded() / 1_000
    disagreeingNumbers = row.numbers.isEmpty ? nil : row.numbers
  }
}
