/// What a byte may be the beginning of; the scan runs past every byte that is ``none``.
enum Stop: UInt8, Sendable {
  case none = 0
  /// `.`
  case period
  /// `?` and `!`
  case mark
  /// `)`: may close the number of a list item.
  case bracket
  /// A space, where the language has endings that close sentences without a mark.
  case space
  /// The first byte of a character that may be a terminator.
  case lead
  /// A terminator of this language alone.
  case own
  /// `"`: opens or closes a quotation.
  case quote
  /// `~` and `^`, where the language has endings: a flourish behind one.
  case flourish
  /// `|`, `-` and `/`, where an outlet behind them ends a headline.
  case bar

  /// The first bytes of … ։ ؟ ۔ । ॥ 。 ！ and their like.
  private static let leads: [UInt8] = [0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF]

  static func table(spaces: Bool, endings: Bool, tails: Bool, terminators: [UInt32]) -> [Stop] {
    var table = [Stop](repeating: .none, count: 256)
    table[0x2E] = .period
    table[0x3F] = .mark
    table[0x21] = .mark
    table[0x29] = .bracket
    table[0x22] = .quote
    if spaces { table[0x20] = .space }
    if endings { for flourish in [0x5E, 0x7E] { table[flourish] = .flourish } }
    if tails { for bar in [0x2D, 0x2F, 0x7C] { table[bar] = .bar } }
    for lead in leads { table[Int(lead)] = .lead }
    for terminator in terminators {
      if terminator < 0x80 {
        table[Int(terminator)] = .own
      } else if terminator < 0x800 {
        table[Int(0xC0 | terminator >> 6)] = .lead
      }
    }
    return table
  }
}

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

/// The terminators of Unicode, beside those in ASCII.
func terminator(_ scalar: UInt32) -> Firmness? {
  switch scalar {
  case 0x2026: .ellipsis
  case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0xFE52, 0xFE56, 0xFE57: .wide
  case 0x0589, 0x061D, 0x061E, 0x061F, 0x06D4, 0x0700...0x0702, 0x07F9, 0x0964, 0x0965, 0x104B, 0x1362,
    0x1367, 0x1368, 0x166E, 0x1803, 0x1809, 0x17D4, 0x17D5, 0x1AA8...0x1AAB, 0x1B5A, 0x1B5B, 0x1C7E, 0x1C7F,
    0x203C, 0x203D, 0x2047...0x2049, 0x2E2E, 0x2E3C, 0xA4FF, 0xA60E, 0xA60F, 0xA6F3, 0xA6F7, 0xA876, 0xA877,
    0xA8CE, 0xA8CF, 0xA92F, 0xA9C8, 0xA9C9, 0xAA5D...0xAA5F, 0xAAF0, 0xAAF1, 0xABEB:
    .strong
  default: nil
  }
}
