/// The small words inside names, in the languages that write them in lower case: `van der`, `de la`, `bin`.
///
/// They are one list for all languages, since names travel: an English page quotes Ana de la Cruz.
public enum NameParticles {
  private static let words: Set<String> = [
    "al", "bin", "da", "das", "de", "del", "della", "der", "di", "do", "dos", "du", "e", "el", "la", "le", "ten",
    "ter", "van", "von", "y", "zu",
  ]

  /// How many letters the longest of them has.
  static let longest = words.map(\.count).max() ?? 0

  /// True if a word is one of them.
  public static func contains(_ word: some StringProtocol) -> Bool { words.contains(String(word)) }
}
