/// A set of bytes, for what stands beside a trigger.
struct ByteSet: Sendable, Hashable {
  private var bits: SIMD4<UInt64> = .zero

  /// The bytes of a kind.
  init(where isOfKind: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where isOfKind(byte) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  /// The bytes of some characters of ASCII.
  init(_ characters: String) {
    let bytes = Array(characters.utf8)
    self.init { bytes.contains($0) }
  }

  /// Every byte, and what stands beyond the ends of a text.
  static let any = ByteSet { _ in true }
  /// Spaces and tabs.
  static let blank = ByteSet(where: \.isBlank)
  /// Spaces, tabs and line ends.
  static let space = ByteSet(where: \.isSpace)
  static let digit = ByteSet(where: \.isDigit)
  static let capital = ByteSet { $0.isUpper || $0.isWide }
  static let small = ByteSet { $0.isLower || $0.isWide }
  /// Letters of ASCII, and all that is no ASCII.
  static let letter = ByteSet { $0.isLetter || $0.isWide }

  @inline(__always) func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  static func | (one: ByteSet, other: ByteSet) -> ByteSet {
    var both = one
    both.bits |= other.bits
    return both
  }
}
