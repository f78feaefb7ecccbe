internal import Bytes
public import Locales

/// Why a cleaner cannot work.
public enum CleaningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is not a rule of this id; the nearest one there is, if any is near.
  case unknownRule(String, nearest: String?)
  /// The file of a language does not follow the grammar.
  case language(LanguageFileError)

  /// The error of asking for a rule that there is not, with the nearest one that there is.
  public static func unknown(rule id: String) -> CleaningError {
    .unknownRule(id, nearest: Rulebook.cards.map(\.id).nearest(to: id))
  }

  /// One line for the person at the keyboard.
  public var description: String {
    switch self {
    case .unknownRule(let id, let nearest):
      "unknown rule '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .language(let error): error.description
    }
  }
}
