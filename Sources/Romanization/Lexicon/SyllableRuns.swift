/// A closed list of words of up to four syllables, to be asked without memory of its own.
struct SyllableRuns: Sendable {
  private let keys: [UInt64]
  /// The most syllables that a word may have.
  static let longest = 4

  /// Takes words with spaces or line ends between.
  init(_ words: String) {
    let all = words.split { $0 == " " || $0 == "\n" }
    keys = all.map { Self.key($0.unicodeScalars.compactMap(Syllable.init)[...]) }.sorted()
  }

  /// True if syllables are one of the words.
  func contains(_ syllables: ArraySlice<Syllable>) -> Bool {
    guard !syllables.isEmpty, syllables.count <= Self.longest else { return false }
    return find(Self.key(syllables))
  }

  /// True if syllables begin with one of the words.
  func begins(_ syllables: ArraySlice<Syllable>) -> Bool {
    (1...Self.longest).contains { $0 <= syllables.count && find(Self.key(syllables.prefix($0))) }
  }

  private func find(_ key: UInt64) -> Bool {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }

  /// Up to four syllables in one number.
  static func key(_ syllables: ArraySlice<Syllable>) -> UInt64 { syllables.reduce(0, key) }

  /// The key of syllables that one more follows.
  static func key(_ key: UInt64, _ syllable: Syllable) -> UInt64 { key << 16 | UInt64(syllable.number + 1) }

  /// The key of a word in Hangul.
  static func key(of word: String) -> UInt64 { key(word.unicodeScalars.compactMap(Syllable.init)[...]) }
}
