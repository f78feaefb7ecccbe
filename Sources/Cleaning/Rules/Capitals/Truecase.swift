internal import Bytes
internal import Locales

/// Writes a line in capitals as it would be without them, by how the lines around write its words.
struct Truecase {
  /// How many words were written small without anything to show that they are.
  private(set) var unknown = 0
  private let passage: Passage
  /// Where the line begins whose words are written.
  private let place: Int

  /// Goes by the lines around a line.
  init(around line: Range<Int>, in passage: Passage) {
    self.passage = passage
    place = line.lowerBound
  }

  /// The text of a range in capitals, as it would be written without them.
  mutating func written(_ range: Range<Int>) -> String {
    var result = ""
    var (isStart, endsSentence) = (true, false)
    var word = ""
    for scalar in passage.text(range).unicodeScalars {
      if scalar.isLetter || scalar.isDigit || (scalar == "'" || scalar == "’") && !word.isEmpty {
        word.unicodeScalars.append(scalar)
        continue
      }
      result += take(&word, isStart: &isStart)
      result.unicodeScalars.append(scalar)
      // Only a stop with a space after it ends a sentence: not the one within `A.M.`
      if scalar == " ", endsSentence { isStart = true }
      endsSentence = scalar.endsSentence
    }
    return result + take(&word, isStart: &isStart)
  }

  private mutating func take(_ word: inout String, isStart: inout Bool) -> String {
    guard !word.isEmpty else { return "" }
    defer { (word, isStart) = ("", false) }
    let plain = form(of: word)
    return isStart ? Self.large(plain) : plain
  }

  /// The form of one word in the middle of a sentence.
  private mutating func form(of word: String) -> String {
    let small = word.lowercased()
    if passage.habits.language.isIn("en"), small == "i" || small.hasPrefix("i'") || small.hasPrefix("i’") {
      return Self.large(small)
    }
    if !word.unicodeScalars.contains(where: \.isLetter) { return word }
    let stem = String(small.prefix { $0 != "'" && $0 != "’" })
    if let seen = seen(small) ?? seen(stem) { return seen.large > seen.small ? Self.large(small) : small }
    if passage.habits.isFunctionWord(small) || passage.habits.isFunctionWord(stem) { return small }
    if passage.habits.isMonth(small) && passage.habits.language.isIn("en") && small != "may" && small != "march" {
      return Self.large(small)
    }
    if Self.isAcronym(word) { return word }
    unknown += 1
    return small
  }

  private func seen(_ word: String) -> WordCases.Count? { passage.cases.count(of: word, near: place, in: passage) }

  /// A word of two letters or more, all of them consonants.
  private static func isAcronym(_ word: String) -> Bool {
    word.count >= 2
      && word.unicodeScalars.allSatisfy { $0.isASCII && $0.isLetter && !"AEIOUY".unicodeScalars.contains($0) }
  }

  private static func large(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
