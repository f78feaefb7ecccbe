internal import Locales

/// The languages that a cleaner can tell apart and has habits for.
struct Languages: Sendable {
  private let habits: [String: Habits]
  private let unknown: Habits
  private let detection: Detection

  /// Reads the files of a book; of all its languages, or only of one.
  init(_ book: LanguageBook, only language: String?) throws(CleaningError) {
    do {
      let english = try book.file(for: "en")
      unknown = try Habits(tag: "und", file: nil, fallback: english)
      var habits: [String: Habits] = [:]
      for tag in language.map({ [$0] }) ?? book.tags {
        habits[tag] = try Habits(tag: tag, file: try book.file(for: tag), fallback: english)
      }
      self.habits = habits
      detection = Detection(habits.values.sorted { $0.tag < $1.tag }.map { ($0.tag, $0.functionWords) })
    } catch {
      throw .language(error)
    }
  }

  /// The habits of a language; those that ask nothing of it where there is no file.
  func habits(of tag: String) -> Habits { habits[tag] ?? unknown }

  /// The language of a text, found by its script and its small words.
  func language(of text: String) -> String { detection.language(of: text) }
}
