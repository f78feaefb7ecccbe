internal import Editing
internal import Locales
internal import Synchronization

/// The languages that a reader has met; each is made ready when a page first asks for it.
final class StoryLanguages: Sendable {
  private let files: LanguageFiles
  private let met = Mutex<[String: StoryLanguage]>([:])

  /// Knows no language yet, unless the caller brought the files, which are checked at once.
  ///
  /// - Throws: `LanguageFileError` when the file of the language has a line that cannot be read.
  init(_ files: LanguageFiles, checking language: String?) throws(LanguageFileError) {
    self.files = files
    guard let language, !files.replacedTags.isEmpty else { return }
    let read = try StoryLanguage(language, in: files)
    met.withLock { $0[language] = read }
  }

  /// The tag of a page's language, as cleaning found it, else as its words show.
  func tag(of page: EditedText) -> String {
    page.language == "und" ? files.detector.language(of: page.text) : page.language
  }

  /// A language made ready; one whose file cannot be read is read like one that has none.
  func language(_ tag: String) -> StoryLanguage {
    met.withLock { met in
      if let language = met[tag] { return language }
      let read = (try? StoryLanguage(tag, in: files)) ?? StoryLanguage(unknown: tag)
      met[tag] = read
      return read
    }
  }
}
