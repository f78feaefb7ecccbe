/// How firmly a mark ends a sentence.
enum Firmness: UInt8, Sendable {
  /// `.`: many other things too.
  case stop
  /// `?`, `!`
  case strong
  /// `。` and the like: needs no space behind it.
  case wide
  /// `…`, `...`
  case ellipsis
}

/// The terminators of Unicode (Sentence_Terminal), beside those in ASCII, and the ellipsis.
enum Terminators {
  static let wide: [ClosedRange<UInt32>] = [
    0x3002...0x3002, 0xFF01...0xFF01, 0xFF1F...0xFF1F, 0xFF0E...0xFF0E, 0xFF61...0xFF61, 0xFE52...0xFE52,
    0xFE56...0xFE57,
  ]

  static let strong: [ClosedRange<UInt32>] = [
    0x061D...0x061F, 0x06D4...0x06D4, 0x0964...0x0965, 0x0589...0x0589, 0x0700...0x0702, 0x07F9...0x07F9,
    0x104B...0x104B, 0x1362...0x1362, 0x1367...0x1368, 0x166E...0x166E, 0x17D4...0x17D5, 0x1803...0x1803,
    0x1809...0x1809, 0x1AA8...0x1AAB, 0x1B5A...0x1B5B, 0x1C7E...0x1C7F, 0x203C...0x203D, 0x2047...0x2049,
    0x2E2E...0x2E2E, 0x2E3C...0x2E3C, 0xA4FF...0xA4FF, 0xA60E...0xA60F, 0xA6F3...0xA6F3, 0xA6F7...0xA6F7,
    0xA876...0xA877, 0xA8CE...0xA8CF, 0xA92F...0xA92F, 0xA9C8...0xA9C9, 0xAA5D...0xAA5F, 0xAAF0...0xAAF1,
    0xABEB...0xABEB,
  ]

  /// What needs no look at the lists: the letters of the scripts that are read most, and quotation marks.
  static let letters: [ClosedRange<UInt32>] = [
    0x0620...0x06D3, 0x0080...0x0588, 0x0901...0x0963, 0x3040...0x9FFF, 0xAC00...0xD7A3, 0x0E00...0x0EFF,
    0x2000...0x2025, 0x2027...0x203B,
  ]

  static let ellipsis: UInt32 = 0x2026

  /// All of them, each scalar by itself.
  static var scalars: [UInt32] { [ellipsis] + (wide + strong).flatMap { $0 } }
}

/// How firmly a scalar outside of ASCII ends sentences; nil where it is no terminator.
func terminator(_ scalar: UInt32) -> Firmness? {
  if scalar == Terminators.ellipsis { return .ellipsis }
  if Terminators.letters.contains(where: { $0 ~= scalar }) { return nil }
  if Terminators.wide.contains(where: { $0 ~= scalar }) { return .wide }
  return Terminators.strong.contains { $0 ~= scalar } ? .strong : nil
}
