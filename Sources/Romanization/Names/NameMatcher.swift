/// Tells which Hangul name a Latin spelling means: `Oh Soo-young` is 오수영.
///
/// Case, hyphens, spaces and commas do not count, and the surname may stand first or last. Each letter of the Hangul
/// name may be written in the ways Koreans write it (ㅓ as eo, u, o …), some dearer than others; what no way explains is
/// an error like in any comparison of spellings.
public struct NameMatcher: Sendable {
  private let orders: [[UInt8]]

  /// Takes a name as it is spelled in Latin letters; what is no letter only divides it.
  public init(_ latin: String) {
    let words = latin.lowercased().split { !$0.isASCII || !$0.isLetter }.map { Array($0.utf8) }
    let straight = words.flatMap(\.self)
    let turned = words.count > 1 ? [(words.dropFirst() + words.prefix(1)).flatMap(\.self)] : []
    let lastFirst = words.count > 1 ? [(words.suffix(1) + words.dropLast()).flatMap(\.self)] : []
    orders = Array(Set([straight] + turned + lastFirst)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How well the spelling fits a Hangul name, from 0 (not at all) to 1 (as the notice or custom writes it).
  public func score(_ hangul: String) -> Double {
    let syllables = hangul.unicodeScalars.compactMap(Syllable.init)
    guard syllables.count == hangul.unicodeScalars.count, let name = PersonName(syllables) else { return 0 }
    let units = NameLetters.units(of: name)
    let cost = orders.map { Self.distance(units, $0) }.min() ?? .infinity
    return max(0, 1 - cost / Double(syllables.count * 2))
  }

  /// The name of a pool that fits best, and its score; nil where none fits at all.
  public func best(of pool: [String]) -> (name: String, score: Double)? {
    var best: (name: String, score: Double)?
    for name in pool {
      let score = score(name)
      if score > best?.score ?? 0 { best = (name, score) }
    }
    return best
  }

  /// The cost of the cheapest way to write the units as the letters.
  private static func distance(_ units: [NameLetters.Unit], _ letters: [UInt8]) -> Double {
    var row = (0...letters.count).map { Double($0) * NameLetters.extraLetter }
    for unit in units {
      var next = row.map { $0 + unit.missing }
      for start in row.indices {
        for way in unit.ways where letters[start...].starts(with: way.letters) {
          let end = start + way.letters.count
          next[end] = min(next[end], row[start] + way.cost)
        }
        if start > 0 { next[start] = min(next[start], row[start - 1] + unit.missing + 0.3) }
      }
      for end in next.indices.dropFirst() { next[end] = min(next[end], next[end - 1] + NameLetters.extraLetter) }
      row = next
    }
    return row.last ?? .infinity
  }
}
