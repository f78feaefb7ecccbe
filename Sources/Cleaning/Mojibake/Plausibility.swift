/// How likely a character is to be what somebody wrote, when it comes out of a repair.
enum Plausibility: Int, Comparable {
  /// Nobody wrote it: unassigned, private or of a script that the web hardly has.
  case none
  /// Only where the text around it has been damaged in the same way.
  case weak
  /// Beside another of its kind, as letters of a script are; alone it is weak.
  case inCompany
  /// By itself.
  case strong

  static func < (one: Plausibility, other: Plausibility) -> Bool { one.rawValue < other.rawValue }

  /// The plausibility of a character.
  init(_ scalar: Unicode.Scalar) {
    var (low, high) = (0, Self.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      (low, high) = Self.blocks[middle].last < scalar.value ? (middle + 1, high) : (low, middle)
    }
    self = low < Self.blocks.count && Self.blocks[low].first <= scalar.value ? Self.blocks[low].plausibility : .none
  }

  /// Ranges of characters in order; what lies between them is implausible.
  private static let blocks: [(first: UInt32, last: UInt32, plausibility: Plausibility)] = [
    (0x80, 0x9F, .weak),
    (0xA0, 0x17E, .strong),
    (0x17F, 0x19F, .weak),  // the long s of old print
    (0x1A0, 0x1A1, .strong),  // ơ of Vietnamese
    (0x1A2, 0x1AE, .weak),
    (0x1AF, 0x1B0, .strong),  // ư of Vietnamese
    (0x1B1, 0x1C3, .weak),
    (0x1C4, 0x1DC, .strong),  // letters of Croatian, and of Chinese in Latin letters
    (0x1DD, 0x217, .weak),
    (0x218, 0x21B, .strong),  // ș and ț of Romanian
    (0x21C, 0x258, .weak),
    (0x259, 0x259, .strong),  // ə of Azerbaijani
    (0x25A, 0x2BA, .weak),
    (0x2BB, 0x2BC, .strong),  // ʻ of Hawaiian, ʼ of Ukrainian and Breton
    (0x2BD, 0x2FF, .weak),
    (0x300, 0x304, .strong),  // marks above letters
    (0x305, 0x305, .weak),
    (0x306, 0x30C, .strong),  // and others of them
    (0x30D, 0x31A, .weak),
    (0x31B, 0x31B, .strong),  // the horn of Vietnamese
    (0x31C, 0x322, .weak),
    (0x323, 0x328, .strong),  // marks below letters
    (0x329, 0x36F, .weak),
    (0x370, 0x3CE, .inCompany),  // Greek
    (0x400, 0x45F, .inCompany),  // Cyrillic
    (0x460, 0x489, .none),
    (0x48A, 0x52F, .inCompany),  // Cyrillic of other languages
    (0x531, 0x58F, .inCompany),  // Armenian
    (0x591, 0x5EA, .inCompany),  // Hebrew
    (0x5F0, 0x5F4, .inCompany),  // and Yiddish
    (0x600, 0x6FF, .inCompany),  // Arabic
    (0x750, 0x77F, .weak),
    (0x780, 0x7B1, .inCompany),  // Thaana
    (0x900, 0xDFF, .inCompany),  // scripts of India
    (0xE00, 0xFFF, .inCompany),  // Thai, Lao, Tibetan
    (0x1000, 0x109F, .inCompany),  // Burmese
    (0x10A0, 0x10FF, .inCompany),  // Georgian
    (0x1100, 0x11FF, .inCompany),  // jamo
    (0x1200, 0x137F, .inCompany),  // Ethiopic
    (0x13A0, 0x167F, .inCompany),  // Cherokee, Inuktitut
    (0x1780, 0x18AF, .inCompany),  // Khmer, Mongolian
    (0x1E00, 0x1EFF, .strong),  // Vietnamese
    (0x1F00, 0x1FFF, .inCompany),  // old Greek
    (0x2000, 0x206F, .strong),  // punctuation
    (0x2070, 0x2BFF, .strong),  // signs
    (0x2C60, 0x2C7F, .weak),
    (0x2D00, 0x2DDF, .inCompany),
    (0x3000, 0x30FF, .strong),  // kana and their punctuation
    (0x3100, 0x33FF, .inCompany),
    (0x3400, 0x4DBF, .weak),
    (0x4E00, 0x9FFF, .inCompany),  // Han characters
    (0xA000, 0xA4CF, .inCompany),
    (0xA640, 0xA7FF, .weak),
    (0xAC00, 0xD7A3, .inCompany),  // Hangul
    (0xF900, 0xFAFF, .weak),
    (0xFB00, 0xFB06, .strong),  // ligatures
    (0xFB07, 0xFDFF, .inCompany),
    (0xFE00, 0xFE4F, .strong),
    (0xFE70, 0xFEFC, .inCompany),
    (0xFEFF, 0xFEFF, .strong),  // a mark of byte order
    (0xFF01, 0xFFEF, .strong),  // full and half width
    (0xFFFD, 0xFFFD, .strong),  // what was lost already
    (0x10000, 0x1CFFF, .inCompany),
    (0x1D000, 0x1D3FF, .weak),
    (0x1D400, 0x1D7FF, .strong),  // letters of mathematics
    (0x1D800, 0x1EFFF, .weak),
    (0x1F000, 0x1FAFF, .strong),  // emoji
    (0x20000, 0x323AF, .weak),
    (0xE0020, 0xE007F, .weak),
  ]
}
