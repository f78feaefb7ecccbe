/// Strings between their JSON form and text.
enum JSONString {
  /// The text of a string literal, its quotes included; nil where an escape is none or half a pair.
  static func text(of literal: ArraySlice<UInt8>) -> String? {
    let body = literal.dropFirst().dropLast()
    guard body.contains(UInt8(ascii: "\\")) else { return String(validating: body, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var at = body.startIndex
    while at < body.endIndex {
      let run = body[at...].firstIndex(of: UInt8(ascii: "\\")) ?? body.endIndex
      text += body[at..<run]
      at = run
      if at < body.endIndex, !unescape(body, &at, into: &text) { return nil }
    }
    return String(validating: text, as: UTF8.self)
  }

  /// Appends a text as a string literal; characters that end a line for some reader are escaped.
  static func append(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        line.append(byte)
        if byte == 0x85 || byte == 0xA8 || byte == 0xA9 { escapeLineEnd(&line) }
      } else {
        line += escape(byte).utf8
      }
    }
    line.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }

  /// Escapes U+0085, U+2028 or U+2029 where one has just been appended.
  private static func escapeLineEnd(_ line: inout [UInt8]) {
    if line.suffix(2) == [0xC2, 0x85] {
      line.replaceSubrange(line.count - 2..<line.count, with: "\\u0085".utf8)
    } else if line.suffix(3) == [0xE2, 0x80, 0xA8] {
      line.replaceSubrange(line.count - 3..<line.count, with: "\\u2028".utf8)
    } else if line.suffix(3) == [0xE2, 0x80, 0xA9] {
      line.replaceSubrange(line.count - 3..<line.count, with: "\\u2029".utf8)
    }
  }

  /// Reads the escape at a place and goes past it; false where it is none.
  private static func unescape(_ body: ArraySlice<UInt8>, _ at: inout Int, into text: inout [UInt8]) -> Bool {
    guard at + 1 < body.endIndex else { return false }
    let letter = body[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "u"):
      guard let scalar = scalar(body, &at) else { return false }
      text += Array(String(scalar).utf8)
    default: return false
    }
    return true
  }

  private static func scalar(_ body: ArraySlice<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
    guard let first = unit(body, &at) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard at + 1 < body.endIndex, body[at] == UInt8(ascii: "\\"), body[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    at += 2
    guard let second = unit(body, &at), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private static func unit(_ body: ArraySlice<UInt8>, _ at: inout Int) -> UInt32? {
    guard at + 4 <= body.endIndex else { return nil }
    defer { at += 4 }
    return UInt32(String(decoding: body[at..<at + 4], as: UTF8.self), radix: 16)
  }
}
