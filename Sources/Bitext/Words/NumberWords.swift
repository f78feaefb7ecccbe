internal import ICU

/// The words in which a language says numbers, in each gender and case that ICU knows.
struct NumberWords: Sendable {
  /// Numbers up to 99, whole hundreds and a thousand as they are said, by ``InflectedWord/folded(_:)``.
  private(set) var values: [String: Double] = [:]
  /// The word for one, which is an article in many languages, so that it is a number only beside others.
  private(set) var one: String?
  /// Words that multiply what precedes them, with all their letters: `million`, `тысяч`, `آلاف`.
  private var scales: [String: Double] = [:]
  /// The same by their beginnings, for endings that ICU does not write: `Milliarden`.
  private var stems: [(stem: String, value: Double)] = []
  /// No number has more words.
  private(set) var longest = 1

  /// Learns the words of a language; none of one that ICU cannot spell.
  init(language: String) {
    guard var spellout = try? Spellout(locale: language) else { return }
    one = (try? spellout.words(for: 1)).map(InflectedWord.folded)
    addStems(spellout)
    for rules in Self.cardinals((try? spellout.ruleSets()) ?? []) where (try? spellout.choose(rules)) != nil {
      addValues(spellout)
      addScales(spellout)
    }
  }

  /// The rule sets that say how many; ordinals tell less, and years are read in pairs of digits.
  private static func cardinals(_ ruleSets: [String]) -> [String] {
    ruleSets.filter { name in
      ["-cardinal", "-numbering", "-construct"].contains(where: name.contains) && !name.hasSuffix("-year")
    }
  }

  private mutating func addValues(_ spellout: borrowing Spellout) {
    for value in Array(2...99) + Array(stride(from: 100, through: 1000, by: 100)) {
      guard let said = try? spellout.words(for: Double(value)) else { continue }
      let words = said.split(separator: " ").map { InflectedWord.folded(String($0)) }
      guard let last = words.last, words.joined().count > 1 else { continue }
      values[words.joined(separator: " ")] = Double(value)
      longest = max(longest, words.count)
      // `a hundred` is as many as `one hundred`.
      if value == 100, words.count > 1 { values[last] = 100 }
    }
  }

  private mutating func addScales(_ spellout: borrowing Spellout) {
    for scale in [1e3, 1e6, 1e9, 1e12] {
      for count in [1.0, 2, 3, 5, 11] {
        guard let said = try? spellout.words(for: count * scale), let last = said.split(separator: " ").last
        else { continue }
        let word = InflectedWord.folded(String(last))
        if values[word] == nil, word.count > 1 { scales[word] = scale }
      }
    }
  }

  private mutating func addStems(_ spellout: borrowing Spellout) {
    for value in [1e3, 1e6, 1e9, 1e12] {
      guard let last = (try? spellout.words(for: value))?.lowercased().split(separator: " ").last else { continue }
      let letters = last.allSatisfy { $0.isASCII } ? 5 : 4
      stems.append((String(last.prefix(max(letters, last.count - 1))), value))
    }
  }

  /// What a folded word multiplies the number before it by; nil for other words.
  func scale(_ word: String) -> Double? {
    scales[word] ?? (values[word] == 1000 ? 1000 : nil)
      ?? stems.last { word.hasPrefix($0.stem) && word.count <= $0.stem.count + 3 }?.value
  }
}
