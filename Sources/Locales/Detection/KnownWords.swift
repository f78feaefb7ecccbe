internal import Bytes

/// The lists of common words as witnesses of a text's language, where its small words say little.
struct KnownWords: Sendable {
  /// How many words of a text, three letters and longer, are common in a language; nil for one without a list.
  func count(in words: [[UInt8]], of language: String) -> Int? {
    table(of: language).map { table in words.count { table.entry(of: $0.span) != nil } }
  }

  /// How common the words of a text are in a language, all together; nil for one without a list.
  ///
  /// Sister languages have most words in common, and differ in how often they say them.
  func weight(of words: [[UInt8]], in language: String) -> Double? {
    table(of: language).map { table in
      words.reduce(0) { sum, word in
        sum + (table.entry(of: word.span).map { Self.known + Double(max($0.first, $0.last)) * Self.mark } ?? 0)
      }
    }
  }

  /// What a common word weighs, and each step of its marks, which are of its frequency on Zipf's scale.
  private static let (known, mark) = (1.0, 0.4)

  /// The words of a text that a list may know, in lower case; names tell nothing, unless all is written large.
  static func words(of text: String) -> [[UInt8]] {
    let words = longWords(of: text)
    let small = words.filter { $0.first?.isLowercase == true }
    return (small.isEmpty ? words : small).map { Array($0.lowercased().utf8) }
  }

  private static func longWords(of text: String) -> [Substring] {
    text.split { !$0.isLetter }.filter { $0.utf8.count >= 3 }
  }

  private func table(of language: String) -> WordTable? { WordList.table(for: LanguageTag(language)) }

  /// The language whose list has two thirds of a text's words, three or more, and more of them than any other's; nil if
  /// there is none.
  ///
  /// Only words in lower case count: a row of names is at home in every language.
  func language(of text: String, among languages: [String]) -> String? {
    let words = Self.longWords(of: text).filter { $0.first?.isLowercase == true }.map { Array($0.utf8) }
    guard words.count >= Self.fewest else { return nil }
    let counts = languages.map { count(in: words, of: $0) ?? 0 }
    guard let most = counts.max(), most >= Self.fewest, most * 3 >= words.count * 2 else { return nil }
    let first = counts.indices.filter { counts[$0] == most }
    return first.count == 1 ? languages[first[0]] : nil
  }

  /// Fewer words than this show nothing.
  private static let fewest = 3
}
