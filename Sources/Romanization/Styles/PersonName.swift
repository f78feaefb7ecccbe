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

  /// Divides a name in Hangul, where a space may follow the surname (김 정호); nil where the text is none.
  init?(hangul: String) {
    let words = hangul.split(separator: " ").map { word in word.unicodeScalars.map(Syllable.init) }
    let syllables = words.joined().compactMap(\.self)
    guard words.count < 3, syllables.count == words.joined().count else { return nil }
    self.init(syllables)
    guard words.count == 2 else { return }
    guard Self.isSurname(Array(syllables.prefix(words[0].count))) else { return nil }
    surname = Array(syllables.prefix(words[0].count))
    given = Array(syllables.dropFirst(words[0].count))
  }

  /// True if a word may be a surname that stands alone.
  static func isSurname(_ syllables: [Syllable]) -> Bool {
    syllables.count == 1 || longSurnames.contains(String(syllables))
  }

  /// How many syllables the name has.
  var count: Int { surname.count + given.count }

  /// The cuts of a whole name: a space after the surname, and those of its parts.
  static func cuts(_ syllables: [Syllable], _ system: RomanizationSystem, hyphens: Bool) -> [Cut] {
    guard let name = PersonName(syllables) else { return [] }
    let first = name.surname.count
    let joins = system != .revised
    let surname =
      (1..<first).map { Cut(place: $0, separator: "", joinsSounds: joins) } + [Cut(place: first, separator: " ")]
    return surname + cuts(ofGiven: first..<syllables.count, system, hyphens: hyphens)
  }

  /// The cuts of a given name.
  ///
  /// Revised Romanization writes no sound changes in it (notice 2000-8, chapter 3, article 4). Libraries write
  /// McCune–Reischauer with a hyphen and with the changes (Yun Ta-gyŏng), and what is pronounced is pronounced.
  static func cuts(ofGiven syllables: Range<Int>, _ system: RomanizationSystem, hyphens: Bool) -> [Cut] {
    let isHyphenated = system == .mcCuneReischauer || system == .revised && hyphens
    return syllables.dropFirst().map {
      Cut(place: $0, separator: isHyphenated ? "-" : "", joinsSounds: system != .revised)
    }
  }

  /// A surname as libraries write it in McCune–Reischauer: without ㄹ at its beginning, and 이 as Yi.
  static func librarySurname(_ letters: String) -> String {
    switch letters.lowercased() {
    case "i", "ri": "Yi"
    case "ryu": "Yu"
    case "rim": "Im"
    case "ra": "Na"
    case "ro": "No"
    case "ryŏ": "Yŏ"
    case "ryang": "Yang"
    default: letters
    }
  }

  static let longSurnames: Set<String> = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "망절", "어금", "사마"]
}
