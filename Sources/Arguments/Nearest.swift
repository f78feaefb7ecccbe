/// The candidate nearest to a misspelling, if it is at most a third of the word away, or two letters in a long word.
///
/// A word that begins with what was typed counts as near too: `comma` for `comma-stop`.
public func nearest(to word: String, among candidates: [String]) -> String? {
  let near = candidates.map { ($0, distance(word.lowercased(), $0.lowercased())) }
    .filter { $0.1 <= max(word.count < 4 ? 1 : 2, word.count / 3) }
    .min { $0.1 < $1.1 }?.0
  guard near == nil, word.count > 2 else { return near }
  return candidates.first { $0.lowercased().hasPrefix(word.lowercased()) }
}

/// Levenshtein distance over characters.
private func distance(_ one: String, _ other: String) -> Int {
  let other = Array(other)
  var row = Array(0...other.count)
  for (i, x) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in other.enumerated() {
      (diagonal, row[j + 1]) = (row[j + 1], min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1)))
    }
  }
  return row[other.count]
}
