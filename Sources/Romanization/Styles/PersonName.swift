/// The parts of a person's name: the surname first, then what was given.
struct PersonName: Hashable, Sendable {
  /// One syllable, or two (남궁, 선우).
  var surname: [Syllable]
  /// What was given.
  var given: [Syllable]

  /// Divides a name of two to five syllables; nil where it is none.
  init?(_ syllables: [Syllable]) {
    guard (2...5).contains(syllables.count) else { return nil }
    let first = String(syllables.prefix(2))
    // Two syllables may be a long surname without a given name only where nothing follows.
    let length = syllables.count > 2 && Self.longSurnames.contains(first) ? 2 : 1
    surname = Array(syllables.prefix(length))
    given = Array(syllables.dropFirst(length))
  }

  /// Divides a name in Hangul; nil where the text is none.
  init?(hangul: String) {
    let syllables = hangul.unicodeScalars.compactMap(Syllable.init)
    guard syllables.count == hangul.unicodeScalars.count else { return nil }
    self.init(syllables)
  }

  /// How many syllables the name has.
  var count: Int { surname.count + given.count }

  /// Where a name is cut: a space after the surname, and no sound changes between given syllables.
  static func cuts(_ syllables: [Syllable], hyphens: Bool) -> [Cut] {
    guard let name = PersonName(syllables) else { return [] }
    let first = name.surname.count
    var cuts = (1..<first).map { Cut(place: $0, separator: "") }
    cuts.append(Cut(place: first, separator: " "))
    return cuts + (first + 1..<syllables.count).map { Cut(place: $0, separator: hyphens ? "-" : "") }
  }

  static let longSurnames: Set<String> = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "망절", "어금"]
}
