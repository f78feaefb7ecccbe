internal import Bytes

/// How many letters of each script a text has.
struct Scripts {
  /// Ranges of scalars in order, each with a language where the script has one, else the script.
  private static let blocks: [(scalars: ClosedRange<UInt32>, name: String)] = [
    (0x41...0x5A, "latin"), (0x61...0x7A, "latin"), (0xC0...0x24F, "latin"), (0x370...0x3FF, "el"),
    (0x400...0x52F, "cyrillic"), (0x531...0x587, "hy"), (0x590...0x5FF, "he"), (0x620...0x6FF, "arabic"),
    (0x900...0x97F, "hi"), (0x980...0x9FF, "bn"), (0xB80...0xBFF, "ta"), (0xE00...0xE7F, "th"),
    (0x1000...0x109F, "my"), (0x1100...0x11FF, "ko"), (0x1200...0x137F, "am"), (0x1780...0x17FF, "km"),
    (0x1EA0...0x1EFF, "latin"), (0x3041...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0xAC00...0xD7A3, "ko"),
    (0xFF66...0xFF9F, "ja"),
  ]

  /// The names of ``blocks``, each once, in order.
  private static let names = Set(blocks.map(\.name)).sorted()
  /// For each of ``blocks``, the place of its name.
  private static let places = blocks.map { block in names.firstIndex(of: block.name) ?? 0 }
  private static let latin = names.firstIndex(of: "latin") ?? 0

  private var counts = [Int](repeating: 0, count: Self.names.count)
  /// How many letters of any of the scripts there are.
  private(set) var all = 0

  /// Counts the letters of a text.
  init(of text: String) {
    let bytes = text.utf8.span
    let (blocks, places) = (Self.blocks, Self.places)
    var (at, block, letters) = (0, 0, 0)
    while at < bytes.count {
      let byte = bytes[at]
      guard byte.isWide else {
        letters += byte.isLetter ? 1 : 0
        at += 1
        continue
      }
      let scalar = bytes.nextScalar(at: &at)
      if !blocks[block].scalars.contains(scalar), let found = Self.block(of: scalar) { block = found }
      if blocks[block].scalars.contains(scalar) { counts[places[block]] += 1 }
    }
    counts[Self.latin] += letters
    all = counts.reduce(0, +)
  }

  /// How many letters are of a script.
  func count(of name: String) -> Int { Self.names.firstIndex(of: name).map { counts[$0] } ?? 0 }

  /// The script with the most letters; of several, the first by name.
  var first: String {
    var first = 0
    for place in counts.indices where counts[place] > counts[first] { first = place }
    return Self.names[first]
  }

  private static func block(of scalar: UInt32) -> Int? {
    blocks.firstIndex { $0.scalars.upperBound >= scalar }.flatMap { blocks[$0].scalars.contains(scalar) ? $0 : nil }
  }
}
