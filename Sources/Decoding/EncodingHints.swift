internal import Bytes

/// What bytes tell of themselves before any charset is tried.
package enum EncodingHints {
  /// The charset of a mark of byte order at the start, and the length of the mark.
  package static func mark(of bytes: [UInt8]) -> (charset: CharsetName, length: Int)? {
    for (mark, label) in marks where bytes.starts(with: mark) {
      return CharsetName(label).map { ($0, mark.count) }
    }
    return nil
  }

  private static let marks: [(bytes: [UInt8], label: String)] = [
    ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
    ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
  ]

  /// The first control code of bytes that hold more of them than a text does; nil for text.
  ///
  /// One zero byte in a thousand, or three other control codes in a hundred, count as damage; beyond that, the bytes are not text.
  static func binary(_ bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(1 << 16)
    let zeros = sample.count { $0 == 0 }
    let strange = sample.count { isStrange(UInt32($0)) }
    guard zeros * 1_000 > sample.count || strange * 33 > sample.count else { return nil }
    return sample.firstIndex { isStrange(UInt32($0)) }
  }

  /// A control code that is neither white space nor the escape of ISO 2022.
  static func isStrange(_ code: UInt32) -> Bool {
    code < 32 && !(8...13 ~= code) && code != 27 || code == 127
  }

  /// The charset by whose marks ASCII bytes switch to another script and back; nil for plain ASCII.
  ///
  /// ISO-2022-JP and ISO-2022-KR switch by escapes (RFC 1468, RFC 1557), HZ by `~{` and `~}` (RFC 1843).
  static func switchedCharset(_ bytes: [UInt8]) -> CharsetName? {
    guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
    if bytes.contains(27) {
      for (mark, label) in escapes where bytes.firstRange(of: mark) != nil { return CharsetName(label) }
    }
    return holdsHZ(bytes) ? CharsetName("hz-gb-2312") : nil
  }

  private static let escapes: [(mark: [UInt8], label: String)] = [
    ([27, 0x24, 0x42], "iso-2022-jp"), ([27, 0x24, 0x40], "iso-2022-jp"), ([27, 0x24, 0x29, 0x43], "iso-2022-kr"),
  ]

  /// True if some stretch between `~{` and `~}` is pairs of bytes as GB 2312 has them, four characters at least.
  private static func holdsHZ(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let start = rest.firstRange(of: [0x7E, 0x7B])?.upperBound {
      guard let end = rest[start...].firstRange(of: [0x7E, 0x7D])?.lowerBound else { return false }
      let stretch = rest[start..<end]
      if stretch.count >= 8, stretch.count.isMultiple(of: 2), stretch.allSatisfy({ 0x21...0x7E ~= $0 }) {
        return true
      }
      rest = rest[end...]
    }
    return false
  }

  /// True if bytes are UTF-8 but for a few: at least that many characters of several bytes for each stray one, or
  /// nothing wrong but a character that is cut off at the end.
  ///
  /// In bytes of another charset one in five may look like a character of UTF-8 by chance.
  package static func nearlyUTF8(_ bytes: [UInt8], forEachStray least: Int) -> Bool {
    var (good, bad, at) = (0, 0, 0)
    while at < bytes.count {
      let length = characterLength(bytes, at)
      if bytes[at] >= 0x80 {
        if length > 0 { good += 1 } else if at + 3 < bytes.count { bad += 1 }
      }
      at += max(1, length)
    }
    return good > 0 && bad * least <= good
  }

  /// True if all is ASCII but for a character of UTF-8 at the end, which lacks its last byte or two.
  static func endsWithinCharacter(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 >= 0x80 }) else { return false }
    let length = bytes[start] >= 0xF0 ? 4 : 3
    let trails = bytes[(start + 1)...]
    return 0xE0..<0xF5 ~= bytes[start] && !trails.isEmpty && trails.count < length - 1
      && trails.allSatisfy { $0.isContinuation }
  }

  /// The length of a character of UTF-8 at a place; 0 if there is none.
  static func characterLength(_ bytes: [UInt8], _ at: Int) -> Int {
    let length =
      switch bytes[at] {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 1 else { return length }
    guard at + length <= bytes.count else { return 0 }
    return bytes[at + 1..<at + length].allSatisfy { $0.isContinuation } ? length : 0
  }
}
