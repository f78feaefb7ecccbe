/// A way to write Korean in other letters.
public enum RomanizationSystem: String, Hashable, Sendable, Codable, CaseIterable {
  /// Revised Romanization (notice 2000-8), by pronunciation.
  case revised = "rr"
  /// The transliteration of the same notice (chapter 3, article 8), from which the spelling can be had back.
  case transliteration
  /// McCune–Reischauer, with its breves and apostrophes.
  case mcCuneReischauer = "mr"
  /// The Yale romanization of linguists, letter for letter.
  case yale
  /// The International Phonetic Alphabet.
  case ipa
  /// Hangul as it sounds, as dictionaries put it in brackets.
  case hangul

  /// The letters of the system; nil where they depend on more than two syllables' letters.
  var table: LetterTable? {
    switch self {
    case .revised: RevisedRomanization.table
    case .transliteration: Transliteration.table
    case .mcCuneReischauer: McCuneReischauer.table
    case .yale: Yale.table
    case .ipa, .hangul: nil
    }
  }

  /// True if the system writes how a word sounds, rather than how it is spelled.
  var followsSound: Bool { self != .transliteration && self != .yale }
}
