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
  public func score(_ hangul: String) -> Double { PersonName(hangul: hangul).map(score) ?? 0 }

  /// The name of a pool that fits best, and its score; nil where none fits at all.
  ///
  /// Where several spellings are looked for, a ``NamePool`` is opened once for all of them.
  public func best(of pool: [String]) -> (name: String, score: Double)? { NamePool(pool).best(for: self) }

  func score(_ name: PersonName) -> Double { score(NameLetters.units(of: name), syllables: name.count) }

  /// The score of a name that was taken apart; 0 as soon as it cannot reach a score.
  func score(_ units: [NameLetters.Unit], syllables: Int, atLeast least: Double = 0) -> Double {
    let whole = Double(syllables * 2)
    let most = (1 - least) * whole
    let cost = orders.map { Self.distance(units, $0, most) }.min() ?? .infinity
    return max(0, 1 - cost / whole)
  }

  /// The cost of the cheapest way to write the units as the letters; infinite where it is more than asked for.
  private static func distance(_ units: [NameLetters.Unit], _ letters: [UInt8], _ most: Double) -> Double {
    var row = (0...letters.count).map { Double($0) * NameLetters.extraLetter }
    var next = row
    for unit in units {
      for place in row.indices { next[place] = row[place] + unit.missing }
      for start in row.indices {
        for way in unit.ways where continues(letters, start, way.letters) {
          let end = start + way.letters.count
          next[end] = min(next[end], row[start] + way.cost)
        }
        if start > 0 { next[start] = min(next[start], row[start - 1] + unit.missing + 0.3) }
      }
      for end in next.indices.dropFirst() { next[end] = min(next[end], next[end - 1] + NameLetters.extraLetter) }
      swap(&row, &next)
      if row.allSatisfy({ $0 > most }) { return .infinity }
    }
    return row.last ?? .infinity
  }

  @inline(__always)
  private static func continues(_ letters: [UInt8], _ start: Int, _ way: [UInt8]) -> Bool {
    guard start + way.count <= letters.count else { return false }
    for place in way.indices where letters[start + place] != way[place] { return false }
    return true
  }
}
