import Aircheck
import JSONValues

/// What a command makes of the text of a record.
protocol RecordWork: Sendable {
  /// The answer to a text.
  ///
  /// - Parameters:
  ///   - text: The text of the record.
  ///   - language: The BCP 47 tag that the record gives; nil: none.
  /// - Returns: What becomes of the record.
  /// - Throws: ``LineProblem`` when the text cannot be worked on.
  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer
}

/// What becomes of a record.
enum RecordAnswer {
  /// A text in place of the old one.
  case text(String)
  /// Fields beside it, each as JSON; a bare string becomes the first of them, or an object of several.
  case fields([(name: String, json: [UInt8])])
}

/// Works on one line of JSONL: a string, or an object with a text in one of its fields.
struct RecordLine: Sendable {
  let work: any RecordWork
  /// The field of the text.
  let field: String
  /// The field of the language; nil: none.
  let languageField: String?

  /// The line as it goes out, or why it cannot be worked on.
  func answer(to line: ArraySlice<UInt8>) -> Result<[UInt8], LineProblem> {
    do throws(LineProblem) {
      return .success(try answered(line))
    } catch {
      return .failure(error)
    }
  }

  private func answered(_ line: ArraySlice<UInt8>) throws(LineProblem) -> [UInt8] {
    let record: Record
    do throws(JSONScanner.Problem) {
      record = try Record(line)
    } catch {
      try check(line)
      throw LineProblem("\(error.what) at byte \(error.place)")
    }
    switch record.kind {
    case .string: return bare(try work.answer(to: try text(of: line[record.value], in: line), language: nil))
    case .object: return try answer(to: record, line)
    case .other:
      try check(line)
      throw LineProblem("is neither a string nor an object")
    }
  }

  private func check(_ bytes: ArraySlice<UInt8>) throws(LineProblem) {
    guard bytes.isUTF8 else { throw LineProblem("is not valid UTF-8") }
  }

  private func answer(to record: Record, _ line: ArraySlice<UInt8>) throws(LineProblem) -> [UInt8] {
    let places = record.fields.filter { $0.name == field }
    guard let place = places.first, places.count == 1 else {
      try check(line)
      let count = places.count
      throw LineProblem(count == 0 ? "has no field '\(field)'" : "has the field '\(field)' \(count) times")
    }
    let text = try text(of: line[place.value], in: line)
    // That the text is UTF-8 is known from reading it.
    try check(line[..<place.value.lowerBound])
    try check(line[place.value.upperBound...])
    return write(
      try work.answer(to: text, language: try language(in: record, line)), place.value, record, line)
  }

  private func text(of literal: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) throws(LineProblem) -> String {
    guard literal.first == UInt8(ascii: "\""), let text = JSONString.text(of: literal) else {
      try check(line)
      throw LineProblem("holds no text: not a string")
    }
    return text
  }

  private func language(in record: Record, _ line: ArraySlice<UInt8>) throws(LineProblem) -> String? {
    guard let languageField, let place = record.fields.last(where: { $0.name == languageField }) else { return nil }
    let literal = line[place.value]
    if literal.elementsEqual("null".utf8) { return nil }
    return try text(of: literal, in: line)
  }

  private func bare(_ answer: RecordAnswer) -> [UInt8] {
    var out: [UInt8] = []
    switch answer {
    case .text(let text): JSONString.append(text, to: &out)
    case .fields(let fields) where fields.count == 1: out = fields[0].json
    case .fields(let fields):
      out.append(UInt8(ascii: "{"))
      append(fields, to: &out)
      out.append(UInt8(ascii: "}"))
    }
    return out
  }

  /// Everything but the answer stays byte for byte; a field of the answer's name makes room for it.
  private func write(
    _ answer: RecordAnswer, _ place: Range<Int>, _ record: Record, _ line: ArraySlice<UInt8>
  ) -> [UInt8] {
    switch answer {
    case .text(let text):
      var out = Array(line[..<place.lowerBound])
      JSONString.append(text, to: &out)
      return out + line[place.upperBound...]
    case .fields(let fields):
      var out = kept(of: record, without: fields.map(\.name), line)
      if !out.hasNoField { out.append(UInt8(ascii: ",")) }
      append(fields, to: &out)
      return out + line[record.close...]
    }
  }

  /// The object up to its closing brace, without fields of some names.
  private func kept(of record: Record, without names: [String], _ line: ArraySlice<UInt8>) -> [UInt8] {
    func isNamed(_ field: Record.Field) -> Bool { field.name.map(names.contains) ?? false }
    guard record.fields.contains(where: isNamed) else { return Array(line[..<record.close]) }
    let kept = record.fields.filter { !isNamed($0) }.map { line[$0.key.lowerBound..<$0.value.upperBound] }
    return [UInt8(ascii: "{")] + kept.joined(separator: [UInt8(ascii: ",")])
  }

  private func append(_ fields: [(name: String, json: [UInt8])], to out: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      JSONString.append(field.name, to: &out)
      out.append(UInt8(ascii: ":"))
      out += field.json
    }
  }
}

/// One line of JSONL, taken apart without being changed.
private struct Record {
  /// A field: where its key and its value are.
  struct Field {
    var name: String?
    var key: Range<Int>
    var value: Range<Int>
  }

  /// What the line is made of.
  enum Kind {
    case string
    case object
    case other
  }

  let kind: Kind
  /// Where the value is.
  let value: Range<Int>
  var fields: [Field] = []
  /// Where the closing brace of an object is.
  var close = 0

  init(_ line: ArraySlice<UInt8>) throws(JSONScanner.Problem) {
    var scanner = JSONScanner(line)
    let start = scanner.place
    guard scanner.byte == UInt8(ascii: "{") else {
      kind = scanner.byte == UInt8(ascii: "\"") ? .string : .other
      value = try scanner.value()
      try scanner.end()
      return
    }
    kind = .object
    var fields: [Field] = []
    try scanner.object { key, value in
      fields.append(
        Field(
          name: JSONString.text(of: line[key.startIndex - 1..<key.endIndex + 1]),
          key: key.startIndex - 1..<key.endIndex + 1, value: value))
    }
    self.fields = fields
    close = scanner.place - 1
    value = start..<scanner.place
    try JSONScanner(line[scanner.place...]).end()
  }
}

/// Why a line of JSONL cannot be worked on.
struct LineProblem: Error, Hashable {
  let what: String

  init(_ what: String) { self.what = what }
}

extension ArraySlice<UInt8> {
  /// True if all of it is UTF-8.
  var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}

extension [UInt8] {
  /// True if this is the beginning of an object without a field.
  fileprivate var hasNoField: Bool { last { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "{") }
}
