internal import ICU

/// Text as bytes, read a scalar at a time in either direction; never past its bounds.
struct ByteText: Sendable {
  let bytes: [UInt8]

  /// The byte at `at`; 0 beyond the text.
  subscript(at: Int) -> UInt8 { bytes.indices.contains(at) ? bytes[at] : 0 }

  /// The scalar that begins at `at`, and how many bytes it has; U+FFFD for a byte that begins none.
  func scalar(at: Int) -> (value: UInt32, length: Int) {
    guard at < bytes.count else { return (0, 1) }
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, at + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for place in at + 1..<at + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at `at`, which must not be the beginning of the text.
  func scalar(before at: Int) -> (value: UInt32, length: Int) {
    var start = at - 1
    while start > 0, at - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return found.length == at - start ? found : (0xFFFD, 1)
  }

  /// The kind of the scalar at `at`; a space at the end of the text.
  func kind(at: Int) -> CharacterKind {
    guard at < bytes.count else { return .space }
    return bytes[at] < 0x80 ? Self.kind(ascii: bytes[at]) : CharacterKind(of: scalar(at: at).value)
  }

  /// The kind of the scalar that ends at `at`; a space at the beginning of the text.
  func kind(before at: Int) -> CharacterKind {
    guard at > 0 else { return .space }
    return bytes[at - 1] < 0x80 ? Self.kind(ascii: bytes[at - 1]) : CharacterKind(of: scalar(before: at).value)
  }

  private static func kind(ascii byte: UInt8) -> CharacterKind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case 0x28, 0x5B, 0x7B: .open
    case 0x29, 0x5D, 0x7D: .close
    case 0x2D: .dash
    case 0x24: .currency
    case 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: .symbol
    case 0x21...0x7E: .punctuation
    default: .other
    }
  }
}
