internal import ICU

/// The words in which a language writes numbers, as ICU spells them.
struct NumberWords: Sendable {
  /// Small numbers that are one word: `seven`.
  private(set) var values: [String: Double] = [:]
  /// The word for one, which is an article in many languages, so that it is a number only beside others.
  private(set) var one: String?
  /// Words that multiply what precedes them, by their beginnings: `million`, `Milliarde`.
  private(set) var scales: [(stem: String, value: Double)] = []

  /// Learns the words of a language; none of one that ICU cannot spell.
  init(language: String) {
    guard let spellout = try? Spellout(locale: language) else { return }
    one = try? spellout.words(for: 1).lowercased()
    for value in Array(2...20) + [30, 40, 50, 60, 70, 80, 90] {
      guard let word = try? spellout.words(for: Double(value)).lowercased(), !word.contains(" "), word.count > 1
      else { continue }
      values[word] = Double(value)
    }
    for value in [1e3, 1e6, 1e9, 1e12] {
      guard let words = try? spellout.words(for: value).lowercased(), let last = words.split(separator: " ").last
      else { continue }
      let letters = last.allSatisfy { $0.isASCII } ? 5 : 4
      scales.append((String(last.prefix(max(letters, last.count - 1))), value))
    }
  }

  /// What a word multiplies the number before it by; nil for other words.
  func scale(_ word: String) -> Double? {
    scales.last { word.hasPrefix($0.stem) && word.count <= $0.stem.count + 3 }?.value
  }
}
