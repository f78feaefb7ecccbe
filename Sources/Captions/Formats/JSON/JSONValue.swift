/// A value of JSON, read as leniently as files of speech recognizers need.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number, `NaN` and `Infinity` included.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// The members in the order of the file.
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  /// The value of a name of an object, of two equal names the last; nil for anything else.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The elements of a list; nil for anything else.
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  /// The text of a string; nil for anything else.
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  /// A finite number, or a string that is one; nil for anything else.
  package var number: Double? {
    switch self {
    case .number(let value): value.isFinite ? value : nil
    case .string(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }
  /// True if it is an object.
  package var isObject: Bool { if case .object = self { true } else { false } }
}

/// Where JSON stops being JSON.
package struct JSONError: Error, Hashable {
  /// The line, counted from 1.
  package var line: Int
  /// What is wrong there.
  package var message: String
}

/// Reads one value of JSON or several in a row.
package struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// All values of a text: usually one; several objects in a row, or on lines of their own, are several.
  package static func values(in bytes: [UInt8]) throws(JSONError) -> [JSONValue] {
    var parser = JSONParser(bytes)
    var values: [JSONValue] = []
    parser.skipSpace()
    while parser.index < parser.bytes.count {
      values.append(try parser.value())
      parser.skipSpace()
      if parser.peek == UInt8(ascii: ",") { parser.index += 1 }
      parser.skipSpace()
    }
    return values
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func error(_ message: String) -> JSONError {
    JSONError(line: bytes.prefix(index).count { $0 == 0x0A } + 1, message: message)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte.isASCIISpace || byte == 0x1E || byte == 0 { index += 1 }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard depth < 200 else { throw error("more than 200 values inside each other") }
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

  /// A number or one of the words that JSON and Python know.
  private mutating func word() throws(JSONError) -> JSONValue {
    let start = index
    while let byte = peek, !byte.isASCIISpace, !",]}:\"".utf8.contains(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null", "None": return .null
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    case "NaN", "-NaN", "nan", "Infinity", "-Infinity", "inf", "-inf": return .number(.nan)
    default:
      guard let first = word.utf8.first, first.isASCIIDigit || first == UInt8(ascii: "-"), let number = Double(word)
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
    while let byte = peek, byte != UInt8(ascii: "\"") {
      index += 1
      if byte == UInt8(ascii: "\\") { try escape(&text) } else { text.append(byte) }
    }
    guard peek != nil else { throw error("a string does not end") }
    index += 1
    return String(validating: text, as: UTF8.self) ?? String(withByteStandIns: text)
  }

  private mutating func escape(_ text: inout [UInt8]) throws(JSONError) {
    guard let byte = peek else { throw error("a string does not end") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += Array(String(scalar()).utf8)
    default: text.append(byte)
    }
  }

  /// A character by its number, or by two halves; a half alone is U+FFFD.
  private mutating func scalar() -> Unicode.Scalar {
    let first = unit()
    guard 0xD800...0xDBFF ~= first, bytes[index...].starts(with: "\\u".utf8) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let place = index
    index += 2
    let second = unit()
    if 0xDC00...0xDFFF ~= second {
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00) ?? "\u{FFFD}"
    }
    index = place
    return "\u{FFFD}"
  }

  private mutating func unit() -> UInt32 {
    let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16) else { return 0xFFFD }
    index += 4
    return value
  }
}

extension String {
  /// Bytes as text, each byte that is not UTF-8 as a are-in at the end of the private planes.
  ///
  /// Recognizers cut characters in two (whisper.cpp's tokens); once the halves are side by side,
  /// ``joiningByteStandIns`` makes a character of them again.
  init(withByteStandIns bytes: [UInt8]) {
    self = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let character = String(validating: rest.prefix(length), as: UTF8.self) {
        self += character
        rest = rest.dropFirst(length)
      } else {
        unicodeScalars.append(Unicode.Scalar(0x10FE00 + UInt32(first)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
  }

  /// The text with neighbouring are-ins put together.
  package var joiningByteStandIns: String {
    guard unicodeScalars.contains(where: { 0x10FE80...0x10FEFF ~= $0.value }) else { return self }
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if 0x10FE80...0x10FEFF ~= scalar.value {
        bytes.append(UInt8(scalar.value & 0xFF))
      } else {
        bytes += String(scalar).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
