/// The rows of an earlier pack: what its cards are known by, and what they say.
///
/// Rows of a corrected story that say nearly the same take over their ids, so that cards keep their reviews.
public struct EarlierRows: Hashable, Sendable {
  /// A row of the earlier pack.
  struct Row: Hashable, Sendable {
    var id: String
    var text: String
  }

  let rows: [Row]

  /// Reads the table of cards (`cards.tsv`) of an earlier pack; nil if it is not one.
  public init?(table: String) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "#separator:tab", lines.contains("#guid column:1") else { return nil }
    rows = lines.drop { $0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count < 2 ? nil : Row(id: String(cells[0]), text: String(cells[1]).withoutReferences)
    }
  }

  /// Finds the ids of rows that the earlier pack had.
  ///
  /// - Parameters:
  ///   - ids: The ids that the rows would have by themselves.
  ///   - texts: What the rows say.
  /// - Returns: The ids, in order, each earlier one at most once; nil for rows that are new.
  func ids(for ids: [String], saying texts: [String]) -> [String?] {
    let kept = Set(ids).intersection(rows.map(\.id))
    var result = ids.map { kept.contains($0) ? $0 : nil }
    let free = rows.filter { !kept.contains($0.id) }.map { (id: $0.id, signs: Bigrams($0.text)) }
    let open = result.indices.filter { result[$0] == nil }
    let pairs = open.flatMap { row -> [(likeness: Double, row: Int, earlier: Int)] in
      let signs = Bigrams(texts[row])
      return free.indices.map { (signs.likeness(to: free[$0].signs), row, $0) }
    }
    var taken: Set<Int> = []
    let best = pairs.filter { $0.likeness >= Self.leastLikeness }
      .sorted { ($1.likeness, $0.row, $0.earlier) < ($0.likeness, $1.row, $1.earlier) }
    for pair in best where result[pair.row] == nil && taken.insert(pair.earlier).inserted {
      result[pair.row] = free[pair.earlier].id
    }
    return result
  }

  /// Of two sentences about one thing a third of the letter pairs may agree; a correction leaves more than half of them.
  private static let leastLikeness = 0.5
}

/// The pairs of neighbouring letters of a text, case and blanks aside.
private struct Bigrams {
  private var counts: [[Unicode.Scalar]: Int] = [:]
  private let total: Int

  init(_ text: String) {
    let letters = text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    for (one, next) in zip(letters, letters.dropFirst()) { counts[[one, next], default: 0] += 1 }
    total = max(letters.count - 1, 0)
  }

  /// The share of pairs that both have, from 0 to 1 (Dice's coefficient).
  func likeness(to other: Bigrams) -> Double {
    guard total + other.total > 0 else { return 0 }
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(common) / Double(total + other.total)
  }
}

extension String {
  /// The text of a field of the table, in which HTML's references stand for signs.
  fileprivate var withoutReferences: String {
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
    return replacing(/&(?:#(\d{1,7})|(amp|lt|gt|quot));/) { match in
      if let name = match.output.2 { return named[String(name)] ?? "" }
      return match.output.1.flatMap { UInt32($0) }.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }
}
