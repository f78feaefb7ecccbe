/// The words that have just gone by, the last of them complete.
///
/// Holds so many that a run of words which is said twice can be seen; told apart by their ends and length first.
struct RecentWords {
  /// Runs of words are compared from one length up to another.
  static var shortestRun: Int { 3 }
  static var longestRun: Int { 10 }

  private var starts: InlineArray<32, Int> = .init(repeating: 0)
  private var ends: InlineArray<32, Int> = .init(repeating: 0)
  private var prints: InlineArray<32, UInt32> = .init(repeating: 0)
  /// When a word of such a sign was last seen.
  private var seen: InlineArray<256, Int> = .init(repeating: -100)
  /// How many of the newest words, in a row, may have been said just before.
  private var known = 0
  private var next = 0

  /// How many words are remembered.
  private(set) var count = 0

  /// Where the word stands so many steps back; 0 is the newest.
  subscript(back: Int) -> Range<Int> {
    let slot = (next &- 1 &- back) & 31
    return starts[slot]..<ends[slot]
  }

  /// The sign of the word so many steps back; words with different signs differ.
  func print(_ back: Int) -> UInt32 { prints[(next &- 1 &- back) & 31] }

  /// Remembers a word; tells whether it may be the one ahead of it again, or the last of a run that stands twice.
  @inline(__always) mutating func add(_ word: Range<Int>, _ first: UInt8, _ last: UInt8) -> Bool {
    let slot = next & 31
    (starts[slot], ends[slot]) = (word.lowerBound, word.upperBound)
    let print = UInt32(truncatingIfNeeded: word.count) << 16 | UInt32(first.lowered) << 8 | UInt32(last)
    let isDoubled = print == prints[(next &- 1) & 31]
    prints[slot] = print
    let sign = Int((print ^ print >> 5 ^ print >> 13) & 255)
    let isKnown = next &- seen[sign] <= Self.longestRun
    known = isKnown ? known &+ 1 : 0
    seen[sign] = next
    next &+= 1
    count = min(count + 1, 2 * Self.longestRun)
    return isDoubled && count > 1 || known >= Self.shortestRun
  }

  /// Forgets all words, at the end of a line.
  mutating func clear() { count = 0 }
}
