/// Sentences that were aligned before, and what follows from them for other texts of the same two languages.
public struct TranslationMemory: Hashable, Sendable {
  /// A sentence and its translation.
  public struct Pair: Hashable, Sendable {
    /// In the left language.
    public var left: String
    /// In the right language.
    public var right: String

    /// Describes a pair.
    public init(_ left: String, _ right: String) { (self.left, self.right) = (left, right) }
  }

  /// The translations of each sentence on the left.
  private(set) var sentences: [String: Set<String>] = [:]
  /// The sentences on the right.
  private(set) var translations: Set<String> = []
  /// The words that the pairs have beside each other.
  let words: BilingualDictionary

  /// Remembers pairs.
  public init(_ pairs: [Pair]) {
    for pair in pairs {
      sentences[pair.left, default: []].insert(pair.right)
      translations.insert(pair.right)
    }
    words = WordCounts(pairs).dictionary
  }
}

extension Alignment {
  /// The rows worth remembering: one sentence beside one, beyond doubt.
  public var memorable: [TranslationMemory.Pair] {
    beads.filter { $0.left.count == 1 && $0.right.count == 1 && $0.confidence >= Self.memorableConfidence }.map {
      TranslationMemory.Pair(left.sentences[$0.left.lowerBound].text, right.sentences[$0.right.lowerBound].text)
    }
  }

  /// Of rows that are so sure, one in a hundred is wrong.
  private static let memorableConfidence = 0.95
}
