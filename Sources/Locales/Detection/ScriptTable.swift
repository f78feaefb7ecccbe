/// Which script the letters of Unicode's blocks are in, by the codes of ISO 15924.
enum ScriptTable {
  /// Ranges of letters in order.
  static let blocks: [(scalars: ClosedRange<UInt32>, script: String)] = [
    (0x41...0x5A, "Latn"), (0x61...0x7A, "Latn"), (0xC0...0x24F, "Latn"), (0x370...0x3FF, "Grek"),
    (0x400...0x52F, "Cyrl"), (0x531...0x587, "Armn"), (0x590...0x5FF, "Hebr"), (0x620...0x6FF, "Arab"),
    (0x750...0x77F, "Arab"), (0x900...0x963, "Deva"), (0x966...0x97F, "Deva"), (0x980...0x9FF, "Beng"),
    (0xA00...0xA7F, "Guru"), (0xA80...0xAFF, "Gujr"), (0xB80...0xBFF, "Taml"), (0xC00...0xC7F, "Telu"),
    (0xC80...0xCFF, "Knda"), (0xD00...0xD7F, "Mlym"), (0xD80...0xDFF, "Sinh"), (0xE00...0xE7F, "Thai"),
    (0xE80...0xEFF, "Laoo"), (0x1000...0x109F, "Mymr"), (0x10A0...0x10FF, "Geor"), (0x1100...0x11FF, "Hang"),
    (0x1200...0x137F, "Ethi"), (0x1780...0x17FF, "Khmr"), (0x1C90...0x1CBF, "Geor"), (0x1EA0...0x1EFF, "Latn"),
    (0x3041...0x309F, "Hira"), (0x30A0...0x30FF, "Kana"), (0x3400...0x4DBF, "Hani"), (0x4E00...0x9FFF, "Hani"),
    (0xAC00...0xD7A3, "Hang"), (0xFF66...0xFF9F, "Kana"),
  ]

  /// The scripts of ``blocks``, each once, in order.
  static let scripts = Set(blocks.map(\.script)).sorted()

  /// For each of ``blocks``, the index of its script.
  static let indices = blocks.map { block in scripts.firstIndex(of: block.script) ?? 0 }

  /// The block that a scalar is in; nil when it is in none.
  static func block(of scalar: UInt32) -> Int? {
    blocks.firstIndex { $0.scalars.upperBound >= scalar }.flatMap { blocks[$0].scalars.contains(scalar) ? $0 : nil }
  }
}
