internal import Bytes
internal import Synchronization

/// The lists of common words as witnesses of a text's language, where its small words say little; each is read once.
final class KnownWords: Sendable {
  private let tables = Mutex<[String: WordTable?]>([:])

  /// How many words of a text, three letters and longer, are common in a language; nil for one without a list.
  func count(in words: [[UInt8]], of language: String) -> Int? {
    table(of: language).map { table in words.count { table.entry(of: $0.span) != nil } }
  }

  /// The words of a text that a list may know, in lower case; names tell nothing, unless all is written large.
  static func words(of text: String) -> [[UInt8]] {
    let words = text.split { !$0.isLetter }.filter { $0.utf8.count >= 3 }
    let small = words.filter { $0.first?.isLowercase == true }
    return (small.isEmpty ? words : small).map { Array($0.lowercased().utf8) }
  }

  private func table(of language: String) -> WordTable? {
    tables.withLock { tables in
      if let known = tables[language] { return known }
      let table = WordList.table(for: LanguageTag(language))
      tables[language] = .some(table)
      return table
    }
  }
}
