internal import Editing
internal import Locales
internal import Synchronization

/// The languages that a cleaner can tell apart and has habits for; each file is read when a text first asks for it.
final class Languages: Sendable {
  private let files: LanguageFiles
  private let english: LanguageFile?
  private let unknown: Habits
  private let detector: LanguageDetector?
  private let met: Mutex<[String: Habits]>

  /// Learns to tell the languages of some files apart, or reads the file of the only one.
  init(_ files: LanguageFiles, only language: String?) throws(CleaningError) {
    self.files = files
    do {
      let english = try files.file(for: "en")
      unknown = try Habits(tag: "und", file: nil, fallback: nil, orthography: [])
      // Who brings a file along hears at once what is wrong with it.
      let asked = Set((language.map { [$0] } ?? []) + files.replacedTags)
      let habits = try asked.map { tag throws(LanguageFileError) in
        (
          tag,
          try Habits(
            tag: tag, file: try files.file(for: tag), fallback: english, orthography: files.orthography(of: tag))
        )
      }
      met = Mutex(Dictionary(uniqueKeysWithValues: habits))
      self.english = english
    } catch {
      throw .language(error)
    }
    detector = language == nil ? files.detector : nil
  }

  /// The habits of a language; those that ask nothing of it where there is no file.
  func habits(of tag: String) -> Habits {
    met.withLock { met in
      if let habits = met[tag] { return habits }
      let file = try? files.file(for: tag)
      let habits = try? Habits(tag: tag, file: file, fallback: english, orthography: files.orthography(of: tag))
      met[tag] = habits ?? unknown
      return habits ?? unknown
    }
  }

  /// The language of a text, which the page may declare.
  func language(of text: EditedText) -> String {
    detector?.language(of: text.text, declared: text.language) ?? text.language
  }
}
