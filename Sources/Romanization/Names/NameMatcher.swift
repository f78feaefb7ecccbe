/// Tells which Hangul name a Latin spelling means: `Oh Soo-young` is 오수영.
///
/// Case, hyphens, spaces and commas do not count, and the surname may be first or last. Each letter of the Hangul
/// name may be written in the ways Koreans write it (ㅓ as eo, u, o …), some dearer than others; what no way explains is
/// an error like in any comparison of spellings. Initials may stand for what was given (`J. H. Kim`), and tell less.
public struct NameMatcher: Sendable {
  private let orders: [[UInt8]]
  private let hasInitials: Bool

  /// Takes a name as it is spelled in Latin letters; what is not a letter only divides it.
  public init(_ latin: String) {
    let words = latin.lowercased().split { !$0.isASCII || !$0.isLetter }.map { Array($0.utf8) }
    let whole = words.filter { !Self.isInitials($0) }
    hasInitials = whole.count == 1 && words.count > 1
    if hasInitials {
      orders = [(whole + words.filter(Self.isInitials)).flatMap(\.self)]
      return
    }
    let straight = words.flatMap(\.self)
    let turned = words.count > 1 ? [(words.dropFirst() + words.prefix(1)).flatMap(\.self)] : []
    let lastFirst = words.count > 1 ? [(words.suffix(1) + words.dropLast()).flatMap(\.self)] : []
    orders = Array(Set([straight] + turned + lastFirst)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// True if a word is one or two letters that no syllable can be made of.
  private static func isInitials(_ word: [UInt8]) -> Bool {
    word.count < 3 && !word.contains { "aeiou".utf8.contains($0) }
  }

  /// How well the spelling fits a Hangul name, from 0 (not at all) to 1 (as the notice or custom writes it).
  public func score(_ hangul: String) -> Double { PersonName(hangul: hangul).map(score) ?? 0 }

  /// The name of a pool that fits best, and its score; nil where none fits at all.
  ///
  /// Where several spellings are looked for, a ``NamePool`` is opened once for all of them.
  public func best(of pool: [String]) -> (name: String, score: Double)? { NamePool(pool).best(for: self) }

  func score(_ name: PersonName) -> Double { score(NameLetters.name(name)) }

  /// The score of a name that was taken apart; 0 as soon as it cannot reach a score.
  func score(_ name: NameLetters.Name, atLeast least: Double = 0) -> Double {
    let whole = Double(name.syllables * 2)
    let given = hasInitials ? name.initials : name.given
    let certainty = hasInitials ? Self.certaintyOfInitials : 1
    // A little more, so that rounding leaves out none that is as good.
    let most = (1 - least / certainty) * whole + 0.001
    let cost = orders.map { Self.distance(name.surnames, given, $0, most) }.min() ?? .infinity
    return max(0, 1 - cost / whole) * certainty
  }

  /// How sure it can be that initials mean a name, at best.
  private static let certaintyOfInitials = 0.8

  /// True if the notice writes a Hangul name in these letters.
  func isNotice(of hangul: String) -> Bool {
    let notice = Romanizer(style: .name).romanize(hangul).lowercased().utf8.filter { $0 != UInt8(ascii: " ") }
    return orders.contains(notice)
  }
}

// MARK: Comparison

extension NameMatcher {
  /// The cost of the cheapest way to write a name as the letters; infinite where it is more than asked for.
  private static func distance(
    _ surnames: [[NameLetters.Unit]], _ given: [NameLetters.Unit], _ letters: [UInt8], _ most: Double
  ) -> Double {
    let start = (0...letters.count).map { Double($0) * NameLetters.extraLetter }
    var row = [Double](repeating: .infinity, count: start.count)
    for surname in surnames {
      let behind = surname.reduce(start) { written($1, $0, letters) }
      for place in row.indices { row[place] = min(row[place], behind[place]) }
    }
    for unit in given {
      if row.allSatisfy({ $0 > most }) { return .infinity }
      row = written(unit, row, letters)
    }
    return row.last ?? .infinity
  }

  /// The costs after a unit, by how many letters are written, from those before it.
  private static func written(_ unit: NameLetters.Unit, _ row: [Double], _ letters: [UInt8]) -> [Double] {
    var next = row.map { $0 + unit.missing }
    for start in row.indices {
      for way in unit.ways where continues(letters, start, way.letters) {
        let end = start + way.letters.count
        next[end] = min(next[end], row[start] + way.cost)
      }
      if start > 0 { next[start] = min(next[start], row[start - 1] + unit.missing + 0.3) }
    }
    for end in next.indices.dropFirst() { next[end] = min(next[end], next[end - 1] + NameLetters.extraLetter) }
    return next
  }

  @inline(__always)
  private static func continues(_ letters: [UInt8], _ start: Int, _ way: [UInt8]) -> Bool {
    guard start + way.count <= letters.count else { return false }
    for place in way.indices where letters[start + place] != way[place] { return false }
    return true
  }
}
