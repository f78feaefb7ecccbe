/// Hangul names to match spellings against, prepared once.
public struct NamePool: Sendable {
  private let names: [(name: String, letters: NameLetters.Name)]

  /// Takes names; anything but two to five syllables of Hangul is left out.
  public init(_ names: [String]) {
    self.names = names.compactMap { name in
      PersonName(hangul: name).map { (name, NameLetters.name($0)) }
    }
  }

  /// The best match for a spelling and its score; nil if nothing fits.
  ///
  /// Ties go to the name that the official rules spell this way: `Yu Gwan Sun` is 유관순 rather than 유관선.
  public func best(for spelling: NameMatcher) -> (name: String, score: Double)? {
    var best: (name: String, score: Double)?
    for (name, letters) in names {
      let score = spelling.score(letters, atLeast: best?.score ?? 0)
      if score > best?.score ?? 0 || score > 0 && score == best?.score && spelling.isNotice(of: name) {
        best = (name, score)
      }
    }
    return best
  }
}
