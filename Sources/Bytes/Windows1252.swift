/// The code page that browsers read for Latin-1.
package enum Windows1252 {
  /// The character of a byte; the five bytes that the page leaves open are the control codes of Latin-1.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    0x80..<0xA0 ~= byte ? special[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The byte of a character, read as windows-1252 or as Latin-1; nil where neither has it.
  package static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : bytes[scalar]
  }

  private static let special = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(special, UInt8(0x80)..<0xA0))
}
