internal import FoundationEssentials

/// JSON that comes out as the same bytes on every run, and as one line for every reader.
public enum JSON {
  /// One line of JSON: sorted keys, `/` as it is, line separators of Unicode escaped.
  ///
  /// - Throws: `EncodingError` when the value cannot be written, which values of this library always can.
  public static func line(_ value: some Encodable) throws -> String { try text(value, [.sortedKeys]) }

  /// JSON over several lines for people to read, with a line end at its end.
  ///
  /// - Throws: `EncodingError` when the value cannot be written.
  public static func page(_ value: some Encodable) throws -> String {
    try text(value, [.sortedKeys, .prettyPrinted]) + "\n"
  }

  /// Reads a value back.
  ///
  /// - Throws: `DecodingError`, which says where the JSON is not what was expected.
  public static func read<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  private static func text(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union(.withoutEscapingSlashes)
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// U+0085, U+2028 and U+2029 end a line for some readers and not for others, so they are escaped.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: breaksLine) else { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      if breaksLine(scalar) {
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
