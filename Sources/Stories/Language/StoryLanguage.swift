internal import Locales
internal import Sentences

/// All that the reader needs of one language: its phrases, and where its sentences end.
struct StoryLanguage: Sendable {
  /// The BCP 47 tag.
  let tag: String
  let phrases: BroadcastPhrases
  /// How dates are written; English names of months are known everywhere.
  let calendar: CalendarWords
  private let splitter: SentenceSplitter?

  /// Reads the file of a language.
  ///
  /// - Throws: `LanguageFileError` for the first line that cannot be read.
  init(_ tag: String, in files: LanguageFiles) throws(LanguageFileError) {
    self.tag = tag
    let file = try files.file(for: tag)
    phrases = try BroadcastPhrases(file)
    calendar = CalendarWords(file).merged(with: CalendarWords(try files.file(for: "en")))
    splitter = try SentenceSplitter(files: files, language: tag)
  }

  /// A language of which nothing is known: a line is a sentence.
  init(unknown tag: String) {
    self.tag = tag
    phrases = .blank
    calendar = CalendarWords(nil)
    splitter = nil
  }

  /// The sentences of a stretch of a line, in UTF-8 offsets into it.
  func sentences(in text: String) -> [Range<Int>] {
    splitter?.sentences(in: text).map(\.range) ?? [0..<text.utf8.count]
  }
}

extension CalendarWords {
  /// The calendar of a language file.
  fileprivate init(_ file: LanguageFile?) {
    self.init(
      months: file?.lines(.months) ?? [], afternoon: file?.words(.afternoon) ?? [],
      morning: file?.words(.morning) ?? [])
  }
}
