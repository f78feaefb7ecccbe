/// Ways to spell a person's name in Latin letters, the likeliest first.
///
/// Few people spell their name by the official rules; surnames in particular have customary spellings. The ranking
/// multiplies the weights of the syllables and prefers consistent styles: `oo`, `u` and `young`, or `u`, `eo` and
/// `yeong`.
public struct NameSpelling: Hashable, Sendable, Codable {
  /// The spelling: `Han Duck-soo`.
  public var latin: String
  /// How likely the spelling is relative to the others, from 0 to 1.
  public var weight: Double

  /// The likeliest spellings of a name of two to five syllables, up to `limit`.
  ///
  /// The official spelling comes last if it is not among them. The result is empty if the text is not a name.
  public static func spellings(of hangul: String, limit: Int = 5) -> [NameSpelling] {
    guard let name = PersonName(hangul: hangul), limit > 0 else { return [] }
    let surnames = choices(String(name.surname), CustomarySpellings.surnames, name.surname)
    let given = name.given.map { choices(String([$0]), CustomarySpellings.given, [$0]) }
    let ranked = Array(combine([surnames] + given).prefix(limit))
    return withNotice(ranked, hangul, limit).map { NameSpelling(latin: $0.written, weight: $0.weight) }
  }

  /// The spellings of one part: the customary ones and the official one.
  private static func choices(
    _ hangul: String, _ table: [String: [(letters: String, weight: Double)]], _ syllables: [Syllable]
  ) -> [Part] {
    let notice = WordWriter(system: .revised).letters(of: syllables).joined()
    let known = table[hangul] ?? []
    var parts = known.map { Part(letters: $0.letters, weight: $0.weight, isNotice: $0.letters == notice) }
    if !parts.contains(where: \.isNotice) {
      parts.append(Part(letters: notice, weight: known.isEmpty ? 0.8 : 0.05, isNotice: true))
    }
    return parts
  }

  /// Combines one spelling of each part, the likeliest first, pruning to `limit` at each step.
  private static func combine(_ parts: [[Part]]) -> [Candidate] {
    var names = [Candidate(parts: [], weight: 1)]
    for choices in parts {
      names = names.flatMap { name in choices.map { name.adding($0) } }
      names.sort { ($1.weight, $0.written) < ($0.weight, $1.written) }
      names = Array(names.prefix(64))
    }
    return names
  }

  private static func withNotice(_ ranked: [Candidate], _ hangul: String, _ limit: Int) -> [Candidate] {
    let notice = Candidate(parts: [], weight: 0, text: Romanizer(style: .name).romanize(hangul))
    if ranked.contains(where: { $0.folded == notice.folded }) { return ranked }
    return ranked.prefix(limit - 1) + [notice]
  }
}

/// One spelling of a surname or a syllable.
private struct Part {
  var letters: String
  var weight: Double
  /// True if it follows the official rules.
  var isNotice: Bool
}

/// A partly assembled name.
private struct Candidate {
  var parts: [Part]
  var weight: Double
  /// The official spelling, if the parts do not produce it.
  var text: String?

  func adding(_ part: Part) -> Candidate {
    var fashion = 1.0
    // Given names use one style throughout; surnames are independent.
    if parts.count > 1, let last = parts.last { fashion = last.isNotice == part.isNotice ? 1 : 0.8 }
    return Candidate(parts: parts + [part], weight: weight * part.weight * fashion)
  }

  /// `Han Duck-soo`: surname and given name capitalized, given syllables hyphenated.
  var written: String {
    if let text { return text }
    let surname = parts.first?.letters.capitalizedFirst ?? ""
    let given = parts.dropFirst().map(\.letters).joined(separator: "-").capitalizedFirst
    return given.isEmpty ? surname : surname + " " + given
  }

  /// Letters only, for comparison.
  var folded: String { written.lowercased().filter { $0 != " " && $0 != "-" } }
}
