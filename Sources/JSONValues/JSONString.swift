internal import Bytes

/// Strings between their JSON form and text.
package enum JSONString {
  /// The text of a string literal, its quotes included; nil where an escape is not one.
  ///
  /// Half of a surrogate pair, as `json.dumps` of Python writes it, stands for no character and becomes U+FFFD.
  package static func text(of literal: ArraySlice<UInt8>) -> String? {
    let body = literal.dropFirst().dropLast()
    var run = body.first(of: backslash, from: body.startIndex)
    guard run < body.endIndex else { return String(validating: body, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var at = body.startIndex
    while at < body.endIndex {
      text += body[at..<run]
      at = run
      if at < body.endIndex {
        at += 1
        guard unescape(body, &at, into: &text) else { return nil }
      }
      run = body.first(of: backslash, from: at)
    }
    return String(validating: text, as: UTF8.self)
  }

  /// Appends a text as a string literal; characters that end a line for some reader are escaped.
  package static func append(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    line.append(escapingForJSON: text.utf8.span)
    line.append(UInt8(ascii: "\""))
  }

  /// Control codes, the quote and the backslash.
  static let special = ByteRanges(0x00...0x1F, 0x22...0x22, 0x5C...0x5C)
  private static let backslash = ByteRanges(0x5C...0x5C)

  /// Reads an escape from the letter after its backslash and goes past it; false, and nothing changed, where it is none.
  static func unescape(_ body: ArraySlice<UInt8>, _ at: inout Int, into text: inout [UInt8]) -> Bool {
    guard at < body.endIndex else { return false }
    let letter = body[at]
    var next = at + 1
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "u"):
      guard let scalar = scalar(body, &next) else { return false }
      append(scalar, to: &text)
    default: return false
    }
    at = next
    return true
  }

  private static func scalar(_ body: ArraySlice<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
    guard let first = unit(body, &at) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    var next = at
    guard next + 1 < body.endIndex, body[next] == UInt8(ascii: "\\"), body[next + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    next += 2
    guard let second = unit(body, &next) else { return nil }
    guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    at = next
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if let bytes = UTF8.encode(scalar) { text += bytes }
  }

  private static func unit(_ body: ArraySlice<UInt8>, _ at: inout Int) -> UInt32? {
    guard at + 4 <= body.endIndex else { return nil }
    var unit: UInt32 = 0
    for byte in body[at..<at + 4] {
      guard let digit = hexDigit(byte) else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    at += 4
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// A number as `JSONEncoder` writes it, so that all JSON of the program agrees: `1`, not `1.0`.
package struct JSONNumber: CustomStringConvertible {
  private let value: Double

  /// Takes a finite number.
  package init(_ value: Double) { self.value = value }

  package var description: String {
    var digits: [UInt8] = []
    append(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the number; a whole one below 2^53 has no `.0`.
  package func append(to line: inout [UInt8]) {
    if value.rounded() == value, abs(value) < 0x1p53 {
      Self.append(Int(value), to: &line)
    } else {
      line += "\(value)".utf8
    }
  }

  /// Appends a whole number.
  package static func append(_ value: Int, to line: inout [UInt8]) {
    if value < 0 { line.append(UInt8(ascii: "-")) }
    var power: UInt = 1
    while value.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      line.append(UInt8(ascii: "0") + UInt8(value.magnitude / power % 10))
      power /= 10
    }
  }
}
