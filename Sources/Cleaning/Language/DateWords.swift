internal import ICU
internal import Locales

/// The words that a language and English write dates with, in lower case without stops.
struct DateWords: Sendable {
  /// The names of the months.
  let months: Set<String>
  /// The days of the week and the halves of the day, with the words of which they are made: `thứ`, `sáu`.
  let others: Set<String>

  /// Joins what ICU knows of a language with the months that language files list.
  init(tag: String, listed: [String]) {
    let names = [CalendarNames(language: tag), CalendarNames(language: "en")]
    months = Self.words(names.flatMap(\.months) + listed)
    others = Self.words(names.flatMap { $0.weekdays + $0.halves })
  }

  /// True if a word in lower case is part of a date and nothing else.
  func contains(_ word: String) -> Bool { months.contains(word) || others.contains(word) }

  private static func words(_ names: [String]) -> Set<String> {
    Set(
      names.flatMap { name in
        name.lowercased().filter { $0 != "." }.split { $0.isWhitespace || $0.isNumber }.map(String.init)
      }.filter { $0.unicodeScalars.count > 1 })
  }
}
