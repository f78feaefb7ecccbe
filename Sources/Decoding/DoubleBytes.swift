/// The bytes of the characters of a charset of East Asia that is written in one or two bytes a character.
package struct DoubleBytes: Sendable {
  /// The charset by the name that its users know.
  package let name: String
  /// For each character up to U+FFFF its bytes as a number; 0 where the charset has none.
  private let codes: [UInt16]

  /// The charsets that Windows takes for its own in China, Korea and Japan.
  package static var all: [DoubleBytes] { [chinese, korean, japanese].compactMap(\.self) }
  /// The only one of them that has Hangul; a table is made when it is first asked for, which takes milliseconds.
  package static let korean = DoubleBytes("cp949")
  private static let chinese = DoubleBytes("gbk")
  private static let japanese = DoubleBytes("shift_jis")

  private init?(_ label: String) {
    guard let charset = CharsetName(label) else { return nil }
    name = charset.name
    var codes = [UInt16](repeating: 0, count: 1 << 16)
    let pairs = (UInt16(0x81)...0xFE).flatMap { lead in (UInt16(0x40)...0xFE).map { lead << 8 | $0 } }
    let singles = Array(UInt16(0xA1)...0xDF)
    for group in label == "shift_jis" ? [pairs, singles] : [pairs] {
      let characters = Self.characters(of: group, charset)
      guard characters.count == group.count else { continue }
      for (character, code) in zip(characters, group) where character != 0 && codes[Int(character)] == 0 {
        codes[Int(character)] = code
      }
    }
    self.codes = codes
  }

  /// What bytes spell that are given as numbers, 0 where that is not a character.
  private static func characters(of codes: [UInt16], _ charset: CharsetName) -> [UInt16] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * codes.count)
    // Each is on a line of its own, so that one that spells nothing does not touch the next.
    for code in codes {
      if code > 0xFF { bytes.append(UInt8(code >> 8)) }
      bytes.append(UInt8(truncatingIfNeeded: code))
      bytes.append(0x0A)
    }
    var characters: [UInt16] = []
    var (line, length) = (UInt32(0), 0)
    for scalar in (charset.text(of: bytes) ?? "").unicodeScalars {
      guard scalar == "\n" else {
        (line, length) = (scalar.value, length + 1)
        continue
      }
      characters.append(length == 1 && line < 0xFFFD ? UInt16(line) : 0)
      length = 0
    }
    return characters
  }

  /// The bytes of a character above ASCII; nil where the charset has none.
  package func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    let code = scalar.value < UInt32(codes.count) ? codes[Int(scalar.value)] : 0
    guard code > 0 else { return nil }
    return code > 0xFF ? [UInt8(code >> 8), UInt8(code & 0xFF)] : [UInt8(code)]
  }
}
