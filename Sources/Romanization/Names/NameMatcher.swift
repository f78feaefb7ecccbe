/// Matches a Latin spelling with a Hangul name: `Oh Soo-young` is 오수영.
///
/// Case, hyphens, spaces and commas are ignored, and the surname may come first or last. Each Hangul letter may be
/// written in any way Koreans write it (ㅓ as eo, u, o …), at different costs; whatever no spelling explains counts as an
/// error. Initials may replace the given name (`J. H. Kim`) but are weaker evidence.
public struct NameMatcher: Sendable {
  private let orders: [[UInt8]]
  private let hasInitials: Bool

  /// Takes a name in Latin letters; any other character is a separator.
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

  /// True if a word is one or two letters that cannot form a syllable.
  private static func isInitials(_ word: [UInt8]) -> Bool {
    word.count < 3 && !word.contains { "aeiou".utf8.contains($0) }
  }

  /// How well the spelling fits a Hangul name, from 0 (not at all) to 1 (spelled by the official rules or by custom).
  public func score(_ hangul: String) -> Double { PersonName(hangul: hangul).map(score) ?? 0 }

  /// The best match in a pool and its score; nil if nothing fits.
  ///
  /// To match several spellings, create one ``NamePool`` and reuse it.
  public func best(of pool: [String]) -> (name: String, score: Double)? { NamePool(pool).best(for: self) }

  func score(_ name: PersonName) -> Double { score(NameLetters.name(name)) }

  /// The score of a split name; 0 as soon as it cannot reach the required score.
  func score(_ name: NameLetters.Name, atLeast least: Double = 0) -> Double {
    let whole = Double(name.syllables * 2)
    let given = hasInitials ? name.initials : name.given
    let certainty = hasInitials ? Self.certaintyOfInitials : 1
    // Slightly more, so that rounding does not drop an equally good match.
    let most = (1 - least / certainty) * whole + 0.001
    let cost = orders.map { Self.distance(name.surnames, given, $0, most) }.min() ?? .infinity
    return max(0, 1 - cost / whole) * certainty
  }

  /// The highest score that a match by initials can reach.
  private static let certaintyOfInitials = 0.8

  /// True if the official rules spell the Hangul name this way.
  func isNotice(of hangul: String) -> Bool {
    let notice = Romanizer(style: .name).romanize(hangul).lowercased().utf8.filter { $0 != UInt8(ascii: " ") }
    return orders.contains(notice)
  }
}

// MARK: Comparison

extension NameMatcher {
  /// The lowest cost of writing a name with these letters; infinite if it exceeds the limit.
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

  /// The costs after a unit, indexed by letters used, computed from the costs before it.
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
