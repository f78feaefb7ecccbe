internal import Bytes

/// Kinds of characters that some lines cannot do without: found in one pass over a line, they tell of most lines what they
/// are not.
struct LineSigns: OptionSet {
  let rawValue: UInt16

  static let digit = LineSigns(rawValue: 1 << 0)
  static let at = LineSigns(rawValue: 1 << 1)
  static let angle = LineSigns(rawValue: 1 << 2)
  static let bar = LineSigns(rawValue: 1 << 3)
  static let slash = LineSigns(rawValue: 1 << 4)
  static let colon = LineSigns(rawValue: 1 << 5)
  static let hash = LineSigns(rawValue: 1 << 6)
  /// What characters outside of ASCII begin with: `©`, `·` and `»`; `›` and `•`; what is of full width.
  static let leadC2 = LineSigns(rawValue: 1 << 7)
  static let leadE2 = LineSigns(rawValue: 1 << 8)
  static let leadEF = LineSigns(rawValue: 1 << 9)
  /// What digits of Arabic, Persian and the scripts of India and Thailand begin with.
  static let farDigit = LineSigns(rawValue: 1 << 10)
  /// Where a line needs no sign.
  static let any = LineSigns(rawValue: .max)

  /// The signs of a line.
  init(of line: Range<Int>, in bytes: Span<UInt8>) {
    rawValue = Self.ofBytes.all(of: line, in: bytes)
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let ofBytes = ByteSigns { byte in
    let digit: LineSigns = byte.isDigit ? .digit : []
    let single: [UInt8: LineSigns] = [
      UInt8(ascii: ">"): .angle, UInt8(ascii: "|"): .bar, UInt8(ascii: "/"): .slash, UInt8(ascii: ":"): .colon,
      UInt8(ascii: "#"): .hash, UInt8(ascii: "@"): .at, 0xC2: .leadC2, 0xE2: .leadE2, 0xEF: .leadEF,
      0xD9: .farDigit, 0xDB: .farDigit, 0xE0: .farDigit,
    ]
    return digit.union(single[byte] ?? []).rawValue
  }
}
