internal import Editing
internal import Locales
internal import Synchronization

/// The languages that a cleaner can tell apart and has habits for; each file is read when a text first asks for it.
final class Languages: Sendable {
  private let files: LanguageFiles
  private let english: LanguageFile?
  private let unknown: CleaningProfile
  private let detector: LanguageDetector?
  private let met: Mutex<[String: CleaningProfile]>

  /// Learns to tell the languages of some files apart, or reads the file of the only one.
  init(_ files: LanguageFiles, only language: String?) throws(CleaningError) {
    self.files = files
    do {
      let english = try files.file(for: "en")
      unknown = try CleaningProfile(tag: "und", file: nil, fallback: nil, orthography: [])
      // Validate user-supplied files here so that errors surface at start-up.
      let asked = Set((language.map { [$0] } ?? []) + files.replacedTags)
      let profile = try asked.map { tag throws(LanguageFileError) in
        (
          tag,
          try CleaningProfile(
            tag: tag, file: try files.file(for: tag), fallback: english, orthography: files.orthography(of: tag))
        )
      }
      for tag in files.replacedTags {
        for section in CleaningProfile.seams { _ = try files.file(for: tag)?.patterns(section) }
      }
      met = Mutex(Dictionary(uniqueKeysWithValues: profile))
      self.english = english
    } catch {
      throw .language(error)
    }
    detector = language == nil ? files.detector : nil
  }

  /// The habits of a language; those that ask nothing of it where there is no file.
  func profile(of tag: String) -> CleaningProfile {
    met.withLock { met in
      if let profile = met[tag] { return profile }
      let file = try? files.file(for: tag)
      let profile = try? CleaningProfile(
        tag: tag, file: file, fallback: english, orthography: files.orthography(of: tag))
      met[tag] = profile ?? unknown
      return profile ?? unknown
    }
  }

  /// The language of a text, which the page may declare.
  func language(of text: EditedText) -> String {
    detector?.language(of: text.text, declared: text.language) ?? text.language
  }
}
