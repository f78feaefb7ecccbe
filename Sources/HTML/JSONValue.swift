internal import Bytes

/// Any value of JSON (RFC 8259), its members in the order in which they were written.
enum JSONValue: Hashable {
  case text(String)
  case list([JSONValue])
  case object([Member])
  /// A number, `true`, `false` or `null`.
  case other

  /// A name and its value.
  struct Member: Hashable {
    var name: String
    var value: JSONValue
  }

  /// The value of a name; of several the first, nil where an object has none or this is not an object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The values directly within a list or an object.
  var children: [JSONValue] {
    switch self {
    case .list(let values): values
    case .object(let members): members.map(\.value)
    case .text, .other: []
    }
  }
}

/// Reads JSON as pages carry it: line ends within strings, which JSON forbids, are read.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var depth = 0

  /// How many lists and objects are in each other at most.
  private static let deepest = 200

  private init(_ bytes: ArraySlice<UInt8>) { (self.bytes, at) = (bytes, bytes.startIndex) }

  /// The value that bytes begin with, and where it ends; nil where it is broken.
  static func first(in bytes: ArraySlice<UInt8>) -> (value: JSONValue, end: Int)? {
    var reader = JSONReader(bytes)
    return reader.value().map { ($0, reader.at) }
  }

  private var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func skipSpace() { while let byte = next, byte.isSpace { at += 1 } }

  private mutating func take(_ sign: UInt8) -> Bool {
    skipSpace()
    guard next == sign else { return false }
    at += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.list() }
    case UInt8(ascii: "\""): return string().map(JSONValue.text)
    default: return word()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    (depth, at) = (depth + 1, at + 1)
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\""), let name = string(), take(UInt8(ascii: ":")), let value = value() else {
        return nil
      }
      members.append(.init(name: name, value: value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func list() -> JSONValue? {
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(values) : nil
  }

  /// A number or one of the three words, and `undefined`, which scripts write.
  private mutating func word() -> JSONValue? {
    let start = at
    while let byte = next,
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
    {
      at += 1
    }
    return at > start ? .other : nil
  }

  private mutating func string() -> String? {
    at += 1
    var units: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): guard takeEscape(into: &units) else { return nil }
      default: units.append(byte)
      }
    }
    return nil
  }

  private mutating func takeEscape(into units: inout [UInt8]) -> Bool {
    guard let escape = next else { return false }
    at += 1
    switch escape {
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(0x20)
    case UInt8(ascii: "u"): return takeUnit(into: &units)
    default: units.append(escape)
    }
    return true
  }

  private mutating func takeUnit(into units: inout [UInt8]) -> Bool {
    guard let first = hexadecimal() else { return false }
    var code = UInt32(first)
    if first & 0xFC00 == 0xD800, bytes[at...].starts(with: "\\u".utf8) {
      let back = at
      at += 2
      if let second = hexadecimal(), second & 0xFC00 == 0xDC00 {
        code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
      } else {
        at = back
      }
    }
    units += String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8
    return true
  }

  private mutating func hexadecimal() -> UInt16? {
    guard at + 4 <= bytes.endIndex,
      let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return unit
  }
}
