/// Says which words of a line take a capital because a sentence begins with them.
///
/// Sentences begin where the caller says, or else after a stop. A full stop after a Latin letter or a digit is not
/// trusted (`B.C. 경찰`, `vs. 일본`).
struct SentenceCase: Sendable {
  private let starts: [Int]?
  private var next = 0
  private var begins = true
  private var previous: UInt8 = 0

  /// Begins a line; `starts` are the UTF-8 offsets at which its sentences begin, in order.
  init(starts: [Int]?) { self.starts = starts }

  /// Passes a byte of ASCII that is not part of a word of Hangul.
  mutating func pass(_ byte: UInt8, at offset: Int) {
    reach(offset)
    let isAlphanumeric = Self.isAlphanumeric(byte)
    if isAlphanumeric {
      begins = false
    } else if starts == nil {
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { begins = true }
      if byte == UInt8(ascii: "."), !Self.isAlphanumeric(previous) { begins = true }
    }
    previous = byte
  }

  /// Passes any text between words of Hangul.
  mutating func pass(_ text: ArraySlice<UInt8>) {
    var offset = text.startIndex
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        pass(UInt8(truncatingIfNeeded: scalar.value), at: offset)
      } else {
        reach(offset)
        if starts == nil, "…。！？．".unicodeScalars.contains(scalar) {
          begins = true
        } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          begins = false
        }
        previous = 0
      }
      offset += UTF8.width(scalar)
    }
  }

  /// Passes a word of Hangul; true if it takes a capital.
  mutating func passWord(at offset: Int) -> Bool {
    reach(offset)
    defer { (begins, previous) = (false, 0) }
    return begins
  }

  private mutating func reach(_ offset: Int) {
    guard let starts else { return }
    while next < starts.count, starts[next] <= offset {
      begins = true
      next += 1
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    NumberLiteral.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
