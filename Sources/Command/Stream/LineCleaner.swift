import Aircheck

/// Cleans one line of JSONL: a string, or an object with a text in one of its fields.
struct LineCleaner: Sendable {
  let pipeline: Pipeline
  let field: String
  /// What edits are counted in, where they are asked for.
  let edits: TextUnit?

  /// The line as it goes out, or why it cannot be read.
  func clean(_ line: ArraySlice<UInt8>) -> Result<[UInt8], LineProblem> {
    do throws(JSONScanner.Problem) {
      return try scanned(line)
    } catch {
      return .failure(LineProblem("\(error.what) at byte \(error.place)"))
    }
  }

  private func scanned(_ line: ArraySlice<UInt8>) throws(JSONScanner.Problem) -> Result<[UInt8], LineProblem> {
    var scanner = JSONScanner(line)
    if scanner.byte == UInt8(ascii: "{") { return try object(line) }
    let start = scanner.byte
    let value = try scanner.value()
    try scanner.end()
    guard start == UInt8(ascii: "\"") else { return .failure(LineProblem("is neither a string nor an object")) }
    guard let text = JSONString.text(of: line[value]) else { return .failure(.notText) }
    return .success(bare(pipeline.clean(Page(text: text))))
  }

  /// Everything but the text stays byte for byte.
  private func object(_ line: ArraySlice<UInt8>) throws(JSONScanner.Problem) -> Result<[UInt8], LineProblem> {
    var scanner = JSONScanner(line)
    var place: Range<Int>?
    try scanner.object { key, value in
      if JSONString.text(of: line[key.startIndex - 1..<key.endIndex + 1]) == field { place = value }
    }
    let tail = JSONScanner(line[scanner.place...])
    try tail.end()
    guard let place else { return .failure(LineProblem("has no field '\(field)'")) }
    guard line[place.lowerBound] == UInt8(ascii: "\""), let text = JSONString.text(of: line[place]) else {
      return .failure(.notText)
    }
    let cleaned = pipeline.clean(Page(text: text))
    var out = Array(line[..<place.lowerBound])
    guard edits != nil else {
      JSONString.append(cleaned.text, to: &out)
      return .success(out + line[place.upperBound...])
    }
    // Edits speak of the text as it was, so it stays, and what it became comes before the closing brace.
    out = Array(line[..<(scanner.place - 1)])
    out.append(UInt8(ascii: ","))
    report(cleaned, to: &out)
    return .success(out + line[(scanner.place - 1)...])
  }

  private func bare(_ cleaned: EditedText) -> [UInt8] {
    var out: [UInt8] = []
    if edits == nil {
      JSONString.append(cleaned.text, to: &out)
    } else {
      out.append(UInt8(ascii: "{"))
      report(cleaned, to: &out)
      out.append(UInt8(ascii: "}"))
    }
    return out
  }

  private func report(_ cleaned: EditedText, to out: inout [UInt8]) {
    let writer = EditWriter(unit: edits ?? .utf8)
    out += "\"clean\":".utf8
    JSONString.append(cleaned.text, to: &out)
    out += ",\"edits\":".utf8
    writer.append(cleaned.edits, of: cleaned.source, to: &out)
    out += ",\"findings\":".utf8
    writer.append(cleaned.findings, of: cleaned.source, to: &out)
    out += ",\"marks\":".utf8
    writer.append(cleaned.marks, of: cleaned.source, to: &out)
  }
}

/// Why a line of JSONL cannot be cleaned.
struct LineProblem: Error, Hashable {
  let what: String

  init(_ what: String) { self.what = what }

  static let notText = LineProblem("holds no text: not a string, or not valid UTF-8 or UTF-16")
}
