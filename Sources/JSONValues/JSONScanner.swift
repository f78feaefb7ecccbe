internal import Bytes

/// Walks one line of JSON without building values, so that what is not touched keeps its bytes.
package struct JSONScanner {
  /// Why a line is not JSON, and at which of its bytes.
  package struct Problem: Error, Hashable {
    package var place: Int
    package var what: String
  }

  private let bytes: ArraySlice<UInt8>
  package private(set) var place: Int

  /// Deeper nesting is refused, so that no line can exhaust the stack.
  private static let deepest = 256

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
    skipSpace()
  }

  /// The byte at hand; 0 at the end.
  package var byte: UInt8 { place < bytes.endIndex ? bytes[place] : 0 }

  /// Goes past a value and what space follows it; tells where it is.
  package mutating func value(depth: Int = 0) throws(Problem) -> Range<Int> {
    let start = place
    guard depth < Self.deepest else { throw problem("is nested too deep") }
    switch byte {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try object(depth) { _, _ in }
    case UInt8(ascii: "["): try array(depth)
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: try number()
    }
    let end = place
    skipSpace()
    return start..<end
  }

  /// Goes past an object; hands over each key as it is written, and where its value is.
  package mutating func object(_ depth: Int = 0, _ field: (ArraySlice<UInt8>, Range<Int>) -> Void) throws(Problem) {
    advance()
    skipSpace()
    if byte == UInt8(ascii: "}") {
      place += 1
      return
    }
    while true {
      guard byte == UInt8(ascii: "\"") else { throw problem("has no key where one belongs") }
      let key = try string()
      skipSpace()
      try expect(":")
      let value = try value(depth: depth + 1)
      field(bytes[key.lowerBound + 1..<key.upperBound - 1], value)
      if byte == UInt8(ascii: "}") {
        place += 1
        return
      }
      try expect(",")
    }
  }

  /// - Throws: ``Problem`` where anything follows the value.
  package func end() throws(Problem) {
    if place < bytes.endIndex { throw problem("goes on after its value") }
  }

  private mutating func array(_ depth: Int) throws(Problem) {
    advance()
    skipSpace()
    if byte == UInt8(ascii: "]") {
      place += 1
      return
    }
    while true {
      _ = try value(depth: depth + 1)
      if byte == UInt8(ascii: "]") {
        place += 1
        return
      }
      try expect(",")
    }
  }

  private mutating func string() throws(Problem) -> Range<Int> {
    let start = place
    place += 1
    while true {
      place = bytes.first(of: JSONString.special, from: min(place, bytes.endIndex))
      guard place < bytes.endIndex else { break }
      switch byte {
      case UInt8(ascii: "\\"): try escape()
      case UInt8(ascii: "\""):
        place += 1
        return start..<place
      default: throw problem("has a bare control character in a string")
      }
    }
    place = bytes.endIndex
    throw problem("ends within a string")
  }

  /// A backslash and what may follow it (RFC 8259, section 7).
  private mutating func escape() throws(Problem) {
    place += 1
    switch byte {
    case _ where "\"\\/bfnrt".utf8.contains(byte): place += 1
    case UInt8(ascii: "u"):
      place += 1
      let digits = bytes[place..<min(place + 4, bytes.endIndex)]
      guard digits.count == 4, digits.allSatisfy({ $0.isHexDigit }) else {
        throw problem("has an escape that is not one in a string")
      }
      place += 4
    default: throw problem("has an escape that is not one in a string")
    }
  }

  /// A number as RFC 8259, section 6, has it: no plus sign, no leading zeros, figures around the point.
  private mutating func number() throws(Problem) {
    let start = place
    if byte == UInt8(ascii: "-") { place += 1 }
    let isZero = byte == UInt8(ascii: "0")
    let whole = digits()
    var isNumber = whole == 1 || (whole > 1 && !isZero)
    if byte == UInt8(ascii: "."), isNumber {
      place += 1
      isNumber = digits() > 0
    }
    if byte | 0x20 == UInt8(ascii: "e"), isNumber {
      place += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
      isNumber = digits() > 0
    }
    if isNumber { return }
    place = start
    throw problem(start < bytes.endIndex ? "has no value where one belongs" : "ends too early")
  }

  /// Goes past figures; tells how many.
  private mutating func digits() -> Int {
    let start = place
    while place < bytes.endIndex, byte &- 0x30 < 10 { place += 1 }
    return place - start
  }

  private mutating func literal(_ word: String) throws(Problem) {
    guard bytes[place...].starts(with: word.utf8) else { throw problem("has no value where one belongs") }
    place += word.utf8.count
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(Problem) {
    guard byte == UInt8(ascii: mark) else { throw problem("has no '\(mark)' where one belongs") }
    advance()
    skipSpace()
  }

  private mutating func advance() { place += 1 }

  private mutating func skipSpace() {
    while byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private func problem(_ what: String) -> Problem { Problem(place: place - bytes.startIndex, what: what) }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 6 }
}
