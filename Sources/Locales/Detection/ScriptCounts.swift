internal import Bytes

/// How many letters of each script a text has.
struct ScriptCounts {
  private var counts = [Int](repeating: 0, count: ScriptTable.scripts.count)
  /// How many letters of any script there are.
  private(set) var all = 0
  /// True if a combining mark was seen, so that letters may have come apart into pieces.
  private(set) var hasPieces = false

  private static let latin = ScriptTable.scripts.firstIndex(of: "Latn") ?? 0

  /// Counts the letters of a text.
  init(of text: String) {
    let bytes = text.utf8.span
    let (blocks, indices) = (ScriptTable.blocks, ScriptTable.indices)
    var (at, block, letters) = (0, 0, 0)
    while at < bytes.count {
      let byte = bytes[at]
      guard byte.isWide else {
        letters += byte.isLetter ? 1 : 0
        at += 1
        continue
      }
      let scalar = bytes.nextScalar(at: &at)
      if !blocks[block].scalars.contains(scalar), let found = ScriptTable.block(of: scalar) { block = found }
      if blocks[block].scalars.contains(scalar) {
        counts[indices[block]] += 1
      } else if 0x300...0x36F ~= scalar {
        hasPieces = true
      }
    }
    counts[Self.latin] += letters
    all = counts.reduce(0, +)
  }

  /// How many letters are of these scripts.
  func count(of scripts: [String]) -> Int {
    scripts.reduce(0) { sum, script in sum + (ScriptTable.scripts.firstIndex(of: script).map { counts[$0] } ?? 0) }
  }

  /// The script with the most letters; of several, the first by its code.
  var leader: String {
    var leader = 0
    for index in counts.indices where counts[index] > counts[leader] { leader = index }
    return ScriptTable.scripts[leader]
  }
}
