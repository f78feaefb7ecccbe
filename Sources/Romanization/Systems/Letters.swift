/// Up to eight bytes of UTF-8 in one machine word, so that a table of letters needs no memory of its own.
struct Letters: Hashable, Sendable {
  /// The bytes, the first one lowest.
  private(set) var bits: UInt64 = 0
  /// How many bytes there are.
  private(set) var count: UInt8 = 0
  /// How many of them belong to the syllable before a junction.
  var head: UInt8 = 0

  init(_ text: String = "") { append(text) }

  /// The letters of a junction: those of the coda and those of the onset.
  init(_ coda: String, _ onset: String) {
    append(coda)
    head = count
    append(onset)
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 where count < 8 {
      bits |= UInt64(byte) << (8 * UInt64(count))
      count += 1
    }
  }
}

extension [UInt8] {
  /// Writes letters at the end.
  @inline(__always)
  mutating func append(_ letters: Letters) {
    var bits = letters.bits
    for _ in 0..<letters.count {
      append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }
}
