/// The words of a text worth learning, in the order in which they are met.
struct WordList {
  /// A word.
  struct Entry: Hashable {
    var word: String
    /// How often it occurs.
    var count: Int
    /// The first sentence that has it.
    var sentence: String
  }

  private(set) var entries: [Entry] = []

  /// Lists the words of sentences; Korean nouns without their particles.
  init(_ sentences: [String], language: String) {
    var places: [String: Int] = [:]
    let shortest = language.hasPrefix("ko") ? 2 : 4
    for sentence in sentences {
      for piece in sentence.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }) {
        let word = language.hasPrefix("ko") ? KoreanParticles.noun(String(piece)) : piece.lowercased()
        guard word.count >= shortest, !word.contains(where: \.isNumber) else { continue }
        if let place = places[word] {
          entries[place].count += 1
        } else {
          places[word] = entries.count
          entries.append(Entry(word: word, count: 1, sentence: sentence))
        }
      }
    }
  }
}
