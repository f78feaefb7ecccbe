public import Editing

/// Random numbers that come out the same for the same seed (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a row of numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A text of so many scalars, drawn from an alphabet.
  public mutating func text(of length: ClosedRange<Int>, from letters: String = "ab ,.한é😀\n\u{301}") -> String {
    let alphabet = Array(letters.unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: length, using: &self) {
      text.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices, using: &self)])
    }
    return text
  }

  /// Edits in order that do not overlap; some insert, some delete, some touch each other.
  public mutating func edits(on source: String) -> [Edit] {
    var edits: [Edit] = []
    var at = source.unicodeScalars.startIndex
    while true {
      guard let start = skip(from: at, in: source), let end = skip(from: start, in: source) else { return edits }
      let before = String(source.unicodeScalars[start..<end])
      let from = source.utf8.distance(from: source.utf8.startIndex, to: start)
      let range = from..<from + before.utf8.count
      let after = text(of: 0...3)
      edits.append(
        Edit(rule: "random", range: range, before: before, after: after, reason: "drawn", confidence: 1))
      at = end
      if at == source.unicodeScalars.endIndex { return edits }
    }
  }

  private mutating func skip(from start: String.Index, in source: String) -> String.Index? {
    source.unicodeScalars.index(
      start, offsetBy: Int.random(in: 0...4, using: &self), limitedBy: source.unicodeScalars.endIndex)
  }
}
