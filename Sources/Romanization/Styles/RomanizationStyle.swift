/// What the Hangul of a line is, which decides capitals, hyphens and where sounds meet.
public enum RomanizationStyle: String, Hashable, Sendable, Codable, CaseIterable {
  /// Words: small letters.
  case word
  /// Running text: a capital at the beginning of each sentence.
  case sentence
  /// Names of places: capitals, and administrative units after a hyphen (Chungcheongbuk-do, but Namsan, Dokdo).
  case place
  /// Names of people: the surname first and apart, no change of sound within the given name (Han Boknam).
  case name
}

/// A place where a word is divided.
struct Cut: Hashable, Sendable {
  /// The number of syllables before it.
  var place: Int
  /// The text that is written there.
  var separator: String
  /// True if sounds change across it nevertheless, as in a given name in McCune–Reischauer (Hang-nim).
  var joinsSounds = false
}

extension RomanizationStyle {
  /// Where the style cuts a word.
  func cuts(_ syllables: [Syllable], _ system: RomanizationSystem, hyphens: Bool) -> [Cut] {
    switch self {
    case .word, .sentence: Places.cut(inText: syllables).map { [Cut(place: $0, separator: "")] } ?? []
    case .place: Places.cut(inName: syllables).map { [Cut(place: $0, separator: "-")] } ?? []
    case .name: PersonName.cuts(syllables, system, hyphens: hyphens)
    }
  }
}
