internal import Bytes

/// How firmly a mark ends a sentence.
enum Firmness: UInt8, Sendable {
  /// `.`: many other things too.
  case stop
  /// `?`, `!`
  case strong
  /// `。` and the like: needs no space after it.
  case wide
  /// `…`, `...`
  case ellipsis
}

/// The terminators of ``Marks``, beside those in ASCII and beyond U+FFFF, and the ellipsis.
enum Terminators {
  static let wide = Marks.wideSentenceTerminals

  static let strong = Marks.sentenceTerminals.filter { 0x80...0xFFFF ~= $0.lowerBound && !wide.contains($0) }

  /// What needs no look at the lists: the letters of the scripts that are read most, and quotation marks.
  static let letters: [ClosedRange<UInt32>] = [
    0x0620...0x06D3, 0x0080...0x0588, 0x0901...0x0963, 0x3040...0x9FFF, 0xAC00...0xD7A3, 0x0E00...0x0EFF,
    0x2000...0x2025, 0x2027...0x203B,
  ]

  static let ellipsis: UInt32 = 0x2026

  /// All of them, each scalar by itself.
  static var scalars: [UInt32] { [ellipsis] + (wide + strong).flatMap { $0 } }
}

/// How firmly a scalar outside of ASCII ends sentences; nil if it is not a terminator.
func terminator(_ scalar: UInt32) -> Firmness? {
  if scalar == Terminators.ellipsis { return .ellipsis }
  if Terminators.letters.contains(where: { $0 ~= scalar }) { return nil }
  if Terminators.wide.contains(where: { $0 ~= scalar }) { return .wide }
  return Terminators.strong.contains { $0 ~= scalar } ? .strong : nil
}
