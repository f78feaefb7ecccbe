/// The words that have just gone by, the last of them complete.
///
/// Holds so many that a run of words which is said twice can be seen; told apart by their ends and length first.
struct RecentWords {
  /// Runs of words are compared up to this length.
  static let longestRun = 10

  /// Where each word stands; the newest last, at most ``capacity`` of them.
  private(set) var ranges: [Range<Int>] = []
  private var prints: [UInt32] = []
  private var first = 0

  private static let capacity = 2 * longestRun

  /// How many words are remembered.
  var count: Int { min(ranges.count, Self.capacity) }

  /// The word so many steps back; 0 is the newest.
  subscript(back: Int) -> Range<Int> { ranges[(first + ranges.count - 1 - back) % ranges.count] }

  /// The sign of the word so many steps back; words with different signs differ.
  func print(_ back: Int) -> UInt32 { prints[(first + ranges.count - 1 - back) % ranges.count] }

  /// Remembers a word.
  mutating func add(_ word: Range<Int>, in bytes: [UInt8]) {
    let sign =
      UInt32(truncatingIfNeeded: word.count) << 16 | UInt32(bytes[word.lowerBound].lowered) << 8
      | UInt32(bytes[word.upperBound - 1])
    if ranges.count < Self.capacity {
      ranges.append(word)
      prints.append(sign)
    } else {
      ranges[first] = word
      prints[first] = sign
      first = (first + 1) % Self.capacity
    }
  }

  /// Forgets all words, at the end of a line.
  mutating func clear() {
    if ranges.isEmpty { return }
    ranges.removeAll(keepingCapacity: true)
    prints.removeAll(keepingCapacity: true)
    first = 0
  }
}
