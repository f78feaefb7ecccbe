import Aircheck
import JSONValues

/// Writes edits and marks as JSON, their offsets in the unit that was asked for.
///
/// The keys are sorted and there is no white space, so the same edits give the same bytes.
struct EditWriter {
  let unit: TextUnit

  /// Appends a list of edits of a source, in the order of their places.
  func append(_ edits: [Edit], of source: String, to line: inout [UInt8]) {
    var counter = OffsetCounter(source, in: unit)
    line.append(UInt8(ascii: "["))
    for (index, edit) in edits.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      append(edit, &counter, to: &line)
    }
    line.append(UInt8(ascii: "]"))
  }

  /// Appends one edit as an object.
  func append(_ edit: Edit, _ counter: inout OffsetCounter, to line: inout [UInt8]) {
    let (start, end) = (counter.offset(edit.range.lowerBound), counter.offset(edit.range.upperBound))
    line += "{\"after\":".utf8
    JSONString.append(edit.after, to: &line)
    line += ",\"before\":".utf8
    JSONString.append(edit.before, to: &line)
    line += ",\"confidence\":".utf8
    JSONNumber(edit.confidence).append(to: &line)
    line += ",\"end\":".utf8
    JSONNumber.append(end, to: &line)
    line += ",\"reason\":".utf8
    JSONString.append(edit.reason, to: &line)
    line += ",\"rule\":".utf8
    JSONString.append(edit.rule, to: &line)
    line += ",\"start\":".utf8
    JSONNumber.append(start, to: &line)
    line += ",\"tier\":\"".utf8
    line += edit.tier.rawValue.utf8
    line += "\"}".utf8
  }

  /// Appends a list of what left a source, in the order of the places.
  func append(_ marks: [Mark], of source: String, to line: inout [UInt8]) {
    var counter = OffsetCounter(source, in: unit)
    line.append(UInt8(ascii: "["))
    for (index, mark) in marks.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      let (start, end) = (counter.offset(mark.range.lowerBound), counter.offset(mark.range.upperBound))
      line += "{\"kind\":\"\(mark.kind.rawValue)\",\"range\":[\(start),\(end)],\"text\":".utf8
      JSONString.append(mark.text, to: &line)
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "]"))
  }
}
