/// The words that have just gone by, the last of them complete.
///
/// Holds so many that a run of words which is said twice can be seen; told apart by their ends and length first. It
/// belongs to one sweep and is never shared.
final class RecentWords {
  /// Runs of words are compared up to this length.
  static var longestRun: Int { 10 }

  private var starts: InlineArray<32, Int> = .init(repeating: 0)
  private var ends: InlineArray<32, Int> = .init(repeating: 0)
  private var prints: InlineArray<32, UInt32> = .init(repeating: 0)
  /// When a word of such a sign was last seen.
  private var seen: InlineArray<256, Int> = .init(repeating: -100)
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

  /// Remembers a word; tells whether it may be one of those just ahead of it.
  @inline(__always) func add(_ word: Range<Int>, _ first: UInt8, _ last: UInt8) -> Bool {
    let slot = next & 31
    (starts[slot], ends[slot]) = (word.lowerBound, word.upperBound)
    let print = UInt32(truncatingIfNeeded: word.count) << 16 | UInt32(first.lowered) << 8 | UInt32(last)
    prints[slot] = print
    let sign = Int((print ^ print >> 5 ^ print >> 13) & 255)
    let mayRepeat = next &- seen[sign] <= Self.longestRun
    seen[sign] = next
    next &+= 1
    count = min(count + 1, 2 * Self.longestRun)
    return mayRepeat && count > 1
  }

  /// Forgets all words, at the end of a line.
  func clear() { count = 0 }
}
