internal import Bytes

/// The place where JSON stops being JSON.
package struct JSONError: Error, Hashable {
  /// The line, counted from 1.
  package var line: Int
  /// The fault, in words.
  package var message: String
}

/// Reads one value of JSON, or several in a row, and forgives what programs get wrong: Python's words, `undefined`, a
/// comma too many, unknown escapes, line ends within strings.
package struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var depth = 0

  /// Deeper nesting is refused, so that no text can exhaust the stack.
  private static let deepest = 200

  /// All values of a text: usually one; several objects in a row, or on lines of their own, are several.
  package static func values(in bytes: [UInt8]) throws(JSONError) -> [JSONValue] {
    var parser = JSONParser(bytes[...])
    var values: [JSONValue] = []
    parser.skipSpace()
    while parser.peek != nil {
      values.append(try parser.value())
      parser.skipSpace()
      if parser.peek == UInt8(ascii: ",") { parser.index += 1 }
      parser.skipSpace()
    }
    return values
  }

  /// The value that bytes begin with, and where it ends; nil if it is broken.
  package static func first(in bytes: ArraySlice<UInt8>) -> (value: JSONValue, end: Int)? {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    guard let value = try? parser.value() else { return nil }
    return (value, parser.index)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex + (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func error(_ message: String) -> JSONError {
    JSONError(line: bytes[..<index].count { $0 == .newline } + 1, message: message)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte.isSpace || byte == 0x1E || byte == 0 { index += 1 }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error("more than \(Self.deepest) values inside each other") }
    depth += 1
    defer { depth -= 1 }
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case nil: throw error("the JSON ends too early")
    default: return try word()
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    index += 1
    skipSpace()
    while peek != UInt8(ascii: "}") {
      guard peek == UInt8(ascii: "\"") else {
        throw error(peek == nil ? "the JSON ends too early" : "a name in quotes is missing")
      }
      let name = try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw error("a colon is missing after '\(name.prefix(40))'") }
      index += 1
      skipSpace()
      members.append(.init(name: name, value: try value()))
      try separator(before: UInt8(ascii: "}"))
    }
    index += 1
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipSpace()
    while peek != UInt8(ascii: "]") {
      values.append(try value())
      try separator(before: UInt8(ascii: "]"))
    }
    index += 1
    return .array(values)
  }

  private mutating func separator(before end: UInt8) throws(JSONError) {
    skipSpace()
    if peek == UInt8(ascii: ",") {
      index += 1
      skipSpace()
    } else if peek != end {
      throw error(peek == nil ? "the JSON ends too early" : "a comma is missing")
    }
  }

  /// A number or one of the words that JSON, Python and JavaScript know.
  private mutating func word() throws(JSONError) -> JSONValue {
    let start = index
    while let byte = peek, !byte.isSpace, !",]}:\"".utf8.contains(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null", "None", "undefined": return .null
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    case "NaN", "-NaN", "nan", "Infinity", "-Infinity", "inf", "-inf": return .number(.nan)
    default:
      guard let first = word.utf8.first, first.isDigit || first == UInt8(ascii: "-"), let number = Double(word)
      else {
        index = start
        throw error("'\(word.prefix(20))' is not a JSON value")
      }
      return .number(number)
    }
  }

  private mutating func string() throws(JSONError) -> String {
    var text: [UInt8] = []
    index += 1
    while true {
      let stop = bytes.first(of: Self.stringStops, from: index)
      text += bytes[index..<stop]
      index = stop
      guard let byte = peek else { throw error("a string does not end") }
      index += 1
      if byte == UInt8(ascii: "\"") { break }
      try escape(&text)
    }
    return String(validating: text, as: UTF8.self) ?? String(withByteStandIns: text)
  }

  /// The quote that ends a string, and the backslash that begins an escape.
  private static let stringStops = ByteRanges(0x22...0x22, 0x5C...0x5C)

  /// Reads what follows a backslash; a letter that begins no escape of JSON means itself.
  private mutating func escape(_ text: inout [UInt8]) throws(JSONError) {
    guard let letter = peek else { throw error("a string does not end") }
    if JSONString.unescape(bytes, &index, into: &text) { return }
    text.append(letter)
    index += 1
  }
}
