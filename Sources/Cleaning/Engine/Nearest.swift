/// Finds the name that a misspelling means.
enum Nearest {
  /// The name that fewest letters tell from a word, where they are no more than a third of it; nil where none is near.
  static func name(to word: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = near.min(by: { $0.distance < $1.distance }), best.distance <= max(1, word.utf8.count / 3)
    else {
      return nil
    }
    return best.name
  }

  /// How many letters have to be put in, left out or changed.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for place in other.indices {
        let cost = min(row[place], row[place + 1]) + 1
        (corner, row[place + 1]) = (row[place + 1], min(cost, corner + (letter == other[place] ? 0 : 1)))
      }
    }
    return row[other.count]
  }
}
