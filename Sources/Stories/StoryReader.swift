public import Editing
public import Locales

/// Reads a cleaned page as a broadcast story: who speaks, in which role, and what of the page nobody spoke.
///
/// Labels are believed; where there are none, hand-offs, sign-offs, quotations and the way people talk
/// decide. What a language says at these places stands in its language file.
public struct StoryReader: Sendable {
  private let book: LanguageBook
  private let language: String?

  /// Opens a reader.
  ///
  /// - Parameters:
  ///   - book: the language files to follow.
  ///   - language: the BCP 47 tag of the pages; nil: as the text says, else as its words show.
  /// - Throws: `LanguageFileError` when the file of the language has a line that is no pattern.
  public init(book: LanguageBook = .builtIn, language: String? = nil) throws(LanguageFileError) {
    (self.book, self.language) = (book, language)
    if let language { _ = try Phrasebook(book.file(for: language)) }
  }

  /// The story of a cleaned page.
  ///
  /// Every line of the text that is not white space is in one sentence of one turn, in the headline, or
  /// in a mark.
  public func story(of page: EditedText) -> Story {
    let tag = language ?? LanguageGuess.tag(of: page, book)
    let phrases = phrasebook(tag)
    let map = page.map
    let turns = page.marks.filter { $0.kind == .turn }.map { map.text($0.range.upperBound) }
    let layout = Layout(page.text, turns: turns, book: phrases) { SentenceRanges.split($0) }
    let cast = Cast(layout.passages, phrases)
    return Assembly(page: page, map: map, cast: cast, book: phrases).story(language: tag)
  }

  /// A language whose file cannot be read is read like one that has none; `init` has told of it.
  private func phrasebook(_ tag: String) -> Phrasebook {
    (try? Phrasebook(book.file(for: tag))) ?? .blank
  }
}
