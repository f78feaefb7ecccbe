/// The words of a text worth learning: in the order in which they are met, or the most frequent of the language first.
struct WordList {
  /// A word.
  struct Entry: Hashable {
    var word: String
    /// False if a dictionary may have the word in another form.
    var isSure: Bool
    /// How often it occurs.
    var count: Int
    /// The number of the first sentence that has it, from 0.
    var place: Int
    /// That sentence.
    var sentence: String
    /// What it means; nil where no glossary says.
    var meaning: String?
  }

  private(set) var entries: [Entry] = []

  /// True if a dictionary may have any of the words in another form.
  var hasDoubts: Bool { entries.contains { !$0.isSure } }

  /// Lists the words of sentences, as a dictionary has them, without those that the reader knows.
  init(_ sentences: [String], language: String, knowledge: WordKnowledge = WordKnowledge()) {
    var places: [String: Int] = [:]
    let words = WordForms(sentences, language: language).words
    for (number, sentence) in sentences.enumerated() {
      for word in words[number] where !knowledge.leavesOut(word.form, of: language) {
        if let place = places[word.form] {
          entries[place].count += 1
        } else {
          places[word.form] = entries.count
          entries.append(
            Entry(
              word: word.form, isSure: word.isSure, count: 1, place: number, sentence: sentence,
              meaning: knowledge.glossary[word.form.lowercased()]))
        }
      }
    }
    guard !knowledge.ranks.isEmpty else { return }
    func rank(_ entry: Entry) -> Int { knowledge.ranks[entry.word.lowercased()] ?? .max }
    let order = entries.enumerated().sorted { one, other in
      (rank(one.element), one.offset) < (rank(other.element), other.offset)
    }
    entries = order.map(\.element)
  }
}
