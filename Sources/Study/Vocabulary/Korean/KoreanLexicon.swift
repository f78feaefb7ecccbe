internal import Bytes
internal import CStudy

/// Nouns and verbs of Korean, out of the file that `Scripts/make-korean-words` writes.
enum KoreanLexicon {
  /// What the list says of a word, by the letters of the file.
  struct Marks: Hashable {
    fileprivate var letters: [UInt8]

    /// True if the word is a noun.
    var isNoun: Bool { has("n") }
    /// True if the word stands alone, as adverbs do.
    var standsAlone: Bool { has("w") }
    /// True if the word is a verb or an adjective.
    var isPredicate: Bool { has("v") || has("a") }
    /// True if the word is a verb.
    var isVerb: Bool { has("v") }

    /// True for a verb that is meant where a form may be of another too.
    var isCommon: Bool { has("c") }

    /// True if the stem changes in the way that a letter names.
    func has(_ letter: Unicode.Scalar) -> Bool { letters.contains(UInt8(ascii: letter)) }
  }

  /// What is known of a word; nil if it is not listed.
  static func marks(of word: String) -> Marks? {
    unsafe EmbeddedFile(study_korean()).read { marks(of: Array(word.utf8), in: $0) }
  }

  /// True if the word is listed as a noun.
  static func isNoun(_ word: String) -> Bool { marks(of: word)?.isNoun ?? false }

  /// Halves the sorted lines until one begins with the word.
  private static func marks(of word: [UInt8], in file: Span<UInt8>) -> Marks? {
    var (low, high) = (0, file.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, file[start - 1] != newline { start -= 1 }
      var end = start
      while end < high, file[end] != newline { end += 1 }
      let line = (start..<end).map { file[$0] }
      let own = line.prefix { $0 != tab }
      if own.elementsEqual(word) {
        return Marks(letters: own.count == line.count ? [UInt8(ascii: "n")] : Array(line[(own.count + 1)...]))
      }
      if own.lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
    }
    return nil
  }

  private static let (newline, tab) = (UInt8(ascii: "\n"), UInt8(ascii: "\t"))
}
