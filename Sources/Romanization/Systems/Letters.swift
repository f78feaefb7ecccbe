/// Up to eight bytes of UTF-8 in one machine word, so that a table of letters needs no memory of its own.
struct Letters: Hashable, Sendable {
  /// The bytes, the first one lowest.
  private(set) var bits: UInt64 = 0
  /// How many bytes there are.
  private(set) var count: UInt8 = 0
  /// How many of them belong to the syllable before a junction.
  var head: UInt8 = 0

  /// Takes the letters of a text.
  init(_ text: String = "") { append(text) }

  /// The letters, byte by byte.
  var bytes: [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) } }

  /// The letters of a junction: those of the coda and those of the onset.
  init(_ coda: String, _ onset: String) {
    append(coda)
    head = count
    append(onset)
  }

  /// One syllable of Hangul, which is three bytes.
  init(_ scalar: Unicode.Scalar) {
    let value = UInt64(scalar.value)
    bits = (0xE0 | value >> 12) | (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16
    count = 3
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 where count < 8 {
      bits |= UInt64(byte) << (8 * UInt64(count))
      count += 1
    }
  }
}
