/// Words that hold on to each other, by patterns for each of the two: `ال-+ال-` is a noun and an adjective that agree.
///
/// A side is a word, an ending (`-en`), a beginning (`ال-`), `^` for a word with a capital, `#` for one that begins with
/// a digit, `?` for one that no list names, or `*` for any; `a|b+c|d` is all four pairs.
struct WordPairs: Hashable, Sendable {
  private var rights: [String: Set<String>] = [:]
  private var patterns: Set<String> = []

  var isEmpty: Bool { rights.isEmpty }

  /// Adds an entry; one without a `+` between two sides is passed over.
  mutating func add(_ entry: String) {
    let sides = entry.split(separator: "+").map { $0.split(separator: "|").map(String.init) }
    guard sides.count == 2 else { return }
    for left in sides[0] { rights[left, default: []].formUnion(sides[1]) }
    patterns.formUnion(sides.joined())
  }

  /// The patterns that a word in lower case fits.
  func patterns(of word: String, isCapitalized: Bool, isUnnamed: Bool) -> [String] {
    guard !isEmpty, !word.isEmpty else { return [] }
    var found = ["*", word] + (isCapitalized ? ["^"] : []) + (isUnnamed ? ["?"] : [])
    if word.unicodeScalars.first?.isDigitOfAnyWidth ?? false { found.append("#") }
    let scalars = word.unicodeScalars
    for length in 1...Self.longest where length < scalars.count {
      found.append("-" + String(scalars.suffix(length)))
      found.append(String(scalars.prefix(length)) + "-")
    }
    return found.filter(patterns.contains)
  }

  /// True if a word with some patterns holds on to the next.
  func holds(_ left: [String], _ right: [String]) -> Bool {
    !right.isEmpty && left.contains { rights[$0].map { !$0.isDisjoint(with: right) } ?? false }
  }

  private static let longest = 4
}
