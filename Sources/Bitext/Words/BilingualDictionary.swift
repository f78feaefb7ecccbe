/// Words of one language with their translations, as the user gives them.
public struct BilingualDictionary: Hashable, Sendable {
  private var rows: [String: Set<String>] = [:]
  /// The words on the right.
  private(set) var translations: Set<String> = []

  /// An empty dictionary.
  public init() {}

  /// The words on the left.
  var words: Set<String> { Set(rows.keys) }

  /// Adds a word and a translation; case does not count.
  public mutating func add(_ word: String, _ translation: String) {
    let (word, translation) = (word.lowercased(), translation.lowercased())
    guard !word.isEmpty, !translation.isEmpty else { return }
    rows[word, default: []].insert(translation)
    translations.insert(translation)
  }

  /// The translations of a word; none of one that is not in the dictionary.
  func translations(of word: String) -> Set<String> { rows[word] ?? [] }
}
