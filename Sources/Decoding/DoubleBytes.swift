/// The bytes of the characters of a charset of East Asia that is written in one or two bytes a character.
package struct DoubleBytes: Sendable {
  /// The charset by the name that its users know.
  package let name: String
  private let bytes: [Unicode.Scalar: [UInt8]]

  /// The charsets that Windows takes for its own in China, Korea and Japan.
  package static let all = ["gbk", "cp949", "shift_jis"].compactMap(DoubleBytes.init)

  private init?(_ label: String) {
    guard let charset = CharsetName(label) else { return nil }
    name = charset.name
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    // Each pair is on a line of its own, so that one that spells nothing does not touch the next.
    let pairs = (UInt8(0x81)...0xFE).flatMap { lead in (UInt8(0x40)...0xFE).map { [lead, $0] } }
    let singles = (UInt8(0xA1)...0xDF).map { [$0] }
    for group in label == "shift_jis" ? [pairs, singles] : [pairs] {
      let lines = (charset.text(of: Array(group.joined(separator: [0x0A]))) ?? "").unicodeScalars.split(
        separator: "\n")
      guard lines.count == group.count else { continue }
      for (line, pair) in zip(lines, group) {
        if line.count == 1, let scalar = line.first, scalar != "\u{FFFD}", bytes[scalar] == nil {
          bytes[scalar] = pair
        }
      }
    }
    self.bytes = bytes
  }

  /// The bytes of a character above ASCII; nil where the charset has none.
  package func bytes(of scalar: Unicode.Scalar) -> [UInt8]? { bytes[scalar] }
}
