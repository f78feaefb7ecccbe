/// Up to seven bytes of UTF-8 and their count, packed into one machine word, so that letters are written with a single
/// store and tables need no further allocations.
struct Letters: Hashable, Sendable {
  /// The bytes, first byte lowest; the top byte holds how many belong to the syllable before a junction, and how many
  /// there are in all.
  private(set) var packed: UInt64 = 0

  /// The maximum number of bytes.
  static let most = 7

  /// Takes the letters of a text.
  init(_ text: String = "") { append(text) }

  /// The letters of a junction: coda, then onset.
  init(_ coda: String, _ onset: String) {
    append(coda)
    packed |= UInt64(count) << 56
    append(onset)
  }

  /// One Hangul syllable, in three bytes.
  init(_ scalar: Unicode.Scalar) {
    let value = UInt64(scalar.value)
    packed = (0xE0 | value >> 12) | (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16 | 3 << 60
  }

  /// How many bytes there are.
  var count: Int { Int(truncatingIfNeeded: packed >> 60) }
  /// How many bytes belong to the syllable before a junction.
  var head: Int { Int(truncatingIfNeeded: packed >> 56 & 0xF) }
  /// The bytes.
  var bytes: [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: packed >> (8 * UInt64($0))) } }

  private mutating func append(_ text: String) {
    for byte in text.utf8 where count < Self.most {
      packed |= UInt64(byte) << (8 * UInt64(count))
      packed += 1 << 60
    }
  }
}

extension MutableSpan<UInt8> {
  /// Capitalizes the letter at an offset: a to z, ŏ and ŭ.
  mutating func capitalize(at place: Int) {
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[place]) {
      self[place] -= 0x20
    } else if self[place] == 0xC5, place + 1 < count, self[place + 1] == 0x8F || self[place + 1] == 0xAD {
      self[place + 1] -= 1
    }
  }

  /// Writes letters and advances past them; always stores eight bytes, within bounds.
  @inline(__always)
  mutating func put(_ letters: Letters, at place: inout Int) {
    // The store is bounds-checked; `unsafe` is required because it could overwrite types other than bytes.
    var raw = unsafe mutableBytes
    raw.storeBytes(of: letters.packed.littleEndian, toByteOffset: place, as: UInt64.self)
    place += letters.count
  }
}
