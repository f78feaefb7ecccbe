internal import Editing
internal import Locales

/// Guesses the language of a text that does not say it: by script, then by its commonest words.
enum LanguageGuess {
  /// The tag of the likeliest language among those with a file; `und` where nothing speaks for one.
  static func tag(of page: EditedText, _ book: LanguageBook) -> String {
    // Cleaning tells languages by their script, so that of Latin letters it says no more than `en`.
    page.language == "und" || page.language == "en" ? tag(of: page.text, book) : page.language
  }

  private static func tag(of text: String, _ book: LanguageBook) -> String {
    let sample = text.prefix(4_000)
    let letters = sample.filter(\.isLetter)
    // A page in English may have its date line in Hangul, or a name in Han.
    func isWritten(in script: (Character) -> Bool) -> Bool { letters.count(where: script) * 8 > letters.count }
    if isWritten(in: \.isHangulSyllable) { return "ko" }
    if isWritten(in: { "ぁ"..."ヿ" ~= $0 }) { return "ja" }
    if isWritten(in: \.isHanOrKana) { return "zh" }
    let words = String(sample).wordsInLowerCase
    var best = (tag: "und", hits: 0)
    for tag in book.tags {
      guard let file = try? book.file(for: tag) else { continue }
      let common = Set(file.words("common words"))
      let hits = words.count { common.contains($0) }
      if hits > best.hits { best = (tag, hits) }
    }
    return best.tag
  }
}
