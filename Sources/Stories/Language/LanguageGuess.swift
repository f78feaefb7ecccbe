internal import Editing
internal import Locales

/// Guesses the language of a text that does not say it: by script, then by its commonest words.
struct LanguageGuess: Sendable {
  /// The commonest words of each language that lists some, in the order of the tags.
  private let languages: [(tag: String, words: Set<String>)]

  /// Guesses by script alone.
  init() { languages = [] }

  /// Guesses among the languages of some files.
  init(_ files: LanguageFiles) {
    languages = files.tags.compactMap { tag in
      let words = files.words(.commonWords, of: tag)
      return words.isEmpty ? nil : (tag, Set(words))
    }
  }

  /// The tag of the likeliest language; `und` where nothing speaks for one.
  func tag(of page: EditedText) -> String {
    // Cleaning tells languages by their script, so that of Latin letters it says no more than `en`.
    page.language == "und" || page.language == "en" ? tag(of: page.text.prefix(4_000)) : page.language
  }

  private func tag(of sample: Substring) -> String {
    let letters = sample.filter(\.isLetter)
    // A page in English may have its date line in Hangul, or a name in Han.
    func isWritten(in script: (Character) -> Bool) -> Bool { letters.count(where: script) * 8 > letters.count }
    if isWritten(in: \.isHangulSyllable) { return "ko" }
    if isWritten(in: { "ぁ"..."ヿ" ~= $0 }) { return "ja" }
    if isWritten(in: \.isHanOrKana) { return "zh" }
    let words = String(sample).wordsInLowerCase
    let hits = languages.map { language in (language.tag, words.count { language.words.contains($0) }) }
    guard let best = hits.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return "und" }
    return hits.first { $0.1 == best.1 }?.0 ?? "und"
  }
}
