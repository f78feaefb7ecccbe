/// JSON put together from parts that are JSON already.
package enum JSONText {
  /// A string in quotes, with every character escaped that some reader takes for the end of a line.
  package static func string(_ text: String) -> String {
    var literal: [UInt8] = []
    JSONString.append(text, to: &literal)
    return String(decoding: literal, as: UTF8.self)
  }

  /// Milliseconds as seconds: `1.5`.
  package static func seconds(_ milliseconds: Int) -> String {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return "\(whole).0" }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// A number without a needless `.0`.
  package static func number(_ value: Double) -> String { JSONNumber(value).description }

  /// An object of members that are already JSON, sorted by name.
  package static func object(_ members: [String: String]) -> String {
    "{" + members.sorted { $0.key < $1.key }.map { "\(string($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  /// A list of values that are already JSON, one a line.
  package static func list(_ values: [String]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n]"
  }
}
