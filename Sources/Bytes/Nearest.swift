extension [String] {
  /// The one that a misspelling means: at most a third of the word away, or two letters in a long word; nil if none is.
  ///
  /// Case does not count. If nothing is that near, a name that begins with what was typed is taken: `comma-stop` for
  /// `comma`. Of several as near, the first is taken.
  public func nearest(to word: String) -> String? {
    let word = word.lowercased()
    let most = Swift.max(word.count < 4 ? 1 : 2, word.count / 3)
    let near = map { (name: $0, distance: editDistance(word, $0.lowercased())) }
      .filter { $0.distance <= most }.min { $0.distance < $1.distance }?.name
    guard near == nil, word.count > 2 else { return near }
    return first { $0.lowercased().hasPrefix(word) }
  }
}

/// How many letters have to be inserted, deleted or changed (Levenshtein's distance).
private func editDistance(_ one: String, _ other: String) -> Int {
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
