/// A set of bytes.
public struct ByteSet: Sendable, Hashable {
  @usableFromInline var bits: SIMD4<UInt64> = .zero

  /// The bytes of a kind.
  public init(where isOfKind: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where isOfKind(byte) { insert(byte) }
  }

  /// The bytes of some characters of ASCII.
  public init(_ characters: String) {
    for byte in characters.utf8 { insert(byte) }
  }

  /// Adds a byte.
  @inlinable @inline(__always) public mutating func insert(_ byte: UInt8) {
    bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  /// True if a byte is in the set.
  @inlinable @inline(__always) public func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  /// Goes through the bytes, in order.
  @inlinable @inline(__always) public func visit(_ body: (UInt8) -> Void) {
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        body(UInt8(word << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }

  /// All other bytes.
  public var inverted: ByteSet {
    var others = self
    others.bits = ~bits
    return others
  }

  /// True if no byte is in it.
  public var isEmpty: Bool { bits == .zero }

  /// The bytes that are in both sets.
  public static func & (one: ByteSet, other: ByteSet) -> ByteSet {
    var both = one
    both.bits &= other.bits
    return both
  }

  /// The bytes of both sets.
  public static func | (one: ByteSet, other: ByteSet) -> ByteSet {
    var both = one
    both.bits |= other.bits
    return both
  }
}
