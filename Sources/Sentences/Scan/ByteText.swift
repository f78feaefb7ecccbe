internal import Bytes
internal import ICU

/// Text as bytes, read a scalar at a time in either direction; never past its bounds.
struct ByteText {
  let bytes: ByteView

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The byte at `at`; 0 beyond the text.
  @inline(__always) subscript(at: Int) -> UInt8 { bytes[at] }

  /// The scalar that begins at `at`, and how many bytes it has; U+FFFD for a byte that begins none.
  @inline(__always) func scalar(at: Int) -> (value: UInt32, length: Int) { bytes.scalar(at: at) }

  /// The scalar that ends at `at`, which must not be the beginning of the text.
  @inline(__always) func scalar(before at: Int) -> (value: UInt32, length: Int) { bytes.scalar(before: at) }

  /// The kind of the scalar at `at`; a space at the end of the text.
  @inline(__always) func kind(at: Int) -> CharacterKind {
    guard at < bytes.count else { return .space }
    let first = bytes[at]
    return first < 0x80 ? Self.kind(ascii: first) : CharacterKind(of: bytes.wideScalar(at: at, first).value)
  }

  /// The kind of the scalar that ends at `at`; a space at the beginning of the text.
  @inline(__always) func kind(before at: Int) -> CharacterKind {
    guard at > 0 else { return .space }
    let last = bytes[at - 1]
    return last < 0x80 ? Self.kind(ascii: last) : CharacterKind(of: bytes.wideScalar(before: at).value)
  }

  /// True if a letter or a digit of ASCII is at `at`.
  @inline(__always) func isPlain(at: Int) -> Bool {
    let byte = bytes[at]
    return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func kind(ascii byte: UInt8) -> CharacterKind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x20, 0x09...0x0D: .space
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
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
