/// Up to seven bytes of UTF-8 and their count in one machine word, so that a table of letters needs no memory of its
/// own and letters are written in one store.
struct Letters: Hashable, Sendable {
  /// The bytes, the first one lowest; above them how many of them belong to the syllable before a junction, and how
  /// many there are.
  private(set) var packed: UInt64 = 0

  /// The most bytes that there may be.
  static let most = 7

  /// Takes the letters of a text.
  init(_ text: String = "") { append(text) }

  /// The letters of a junction: those of the coda and those of the onset.
  init(_ coda: String, _ onset: String) {
    append(coda)
    packed |= UInt64(count) << 56
    append(onset)
  }

  /// One syllable of Hangul, which is three bytes.
  init(_ scalar: Unicode.Scalar) {
    let value = UInt64(scalar.value)
    packed = (0xE0 | value >> 12) | (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16 | 3 << 60
  }

  /// How many bytes there are.
  var count: Int { Int(truncatingIfNeeded: packed >> 60) }
  /// How many of them belong to the syllable before a junction.
  var head: Int { Int(truncatingIfNeeded: packed >> 56 & 0xF) }
  /// The letters, byte by byte.
  var bytes: [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: packed >> (8 * UInt64($0))) } }

  private mutating func append(_ text: String) {
    for byte in text.utf8 where count < Self.most {
      packed |= UInt64(byte) << (8 * UInt64(count))
      packed += 1 << 60
    }
  }
}

extension MutableSpan<UInt8> {
  /// Makes the letter at an offset a capital: a to z, ŏ and ŭ.
  mutating func capitalize(at place: Int) {
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[place]) {
      self[place] -= 0x20
    } else if self[place] == 0xC5, place + 1 < count, self[place + 1] == 0x8F || self[place + 1] == 0xAD {
      self[place + 1] -= 1
    }
  }

  /// Writes letters and steps after them; eight bytes are touched however few there are, all within the bounds.
  @inline(__always)
  mutating func put(_ letters: Letters, at place: inout Int) {
    // The store checks its bounds; `unsafe` only says that it could break a type that is no mere byte.
    var raw = unsafe mutableBytes
    raw.storeBytes(of: letters.packed.littleEndian, toByteOffset: place, as: UInt64.self)
    place += letters.count
  }
}
