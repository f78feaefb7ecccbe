internal import Bytes

/// The last words of a line up to a place, that many that a run of words which is said twice can be seen.
struct RecentWords {
  /// Runs of words are compared from one length up to another.
  static var shortestRun: Int { 3 }
  static var longestRun: Int { 10 }

  private var starts: InlineArray<20, Int> = .init(repeating: 0)
  private var ends: InlineArray<20, Int> = .init(repeating: 0)
  /// The length and the ends of each word: enough to tell most words apart.
  private var signs: InlineArray<20, UInt32> = .init(repeating: 0)

  /// How many words there are.
  private(set) var count = 0

  /// The words of a text that end with the one at a place, none of them ahead of `start`.
  init(of bytes: Span<UInt8>, from start: Int, to end: Int) {
    var place = end
    while count < 2 * Self.longestRun {
      while place > start, bytes[place - 1] != .newline, bytes[place - 1].partsWords { place -= 1 }
      let end = place
      while place > start, !bytes[place - 1].partsWords { place -= 1 }
      guard place < end else { return }
      (starts[count], ends[count]) = (place, end)
      signs[count] =
        UInt32(truncatingIfNeeded: end - place) << 16
        | UInt32(bytes[place].lowered) << 8 | UInt32(bytes[end - 1])
      count += 1
    }
  }

  /// Where the word is that many steps back; 0 is the newest.
  subscript(back: Int) -> Range<Int> { starts[back]..<ends[back] }

  /// The sign of the word that many steps back; words with different signs differ.
  func sign(_ back: Int) -> UInt32 { signs[back] }
}

extension UInt8 {
  /// True if words part here: as `WordEchoes` has it.
  fileprivate var partsWords: Bool { isSpace || self == UInt8(ascii: "-") || self == UInt8(ascii: "'") }
}
