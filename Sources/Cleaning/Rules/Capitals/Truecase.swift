/// How words are written where capitals do not hide it, learned from the lines around.
struct Truecase {
  /// How many words were written small without anything to show that they are.
  private(set) var unknown = 0
  private let passage: Passage
  /// How often a word, in small letters, is written small and large in the middle of sentences near by.
  private var seen: [String: (small: Int, large: Int)] = [:]

  /// How far around a line the text is looked at, in bytes.
  private static let reach = 4_000

  /// Learns from the lines around a line.
  init(around line: Range<Int>, in passage: Passage) {
    self.passage = passage
    let start = max(0, line.lowerBound - Self.reach)
    let near = Self.whole(start..<min(passage.count, line.upperBound + Self.reach), passage)
    guard passage.bytes[near].contains(where: \.isLower) else { return }
    for other in passage.text(near).split(separator: "\n") where other.unicodeScalars.contains(where: \.isSmall) {
      learn(from: other)
    }
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
      // Only a stop with a space behind it ends a sentence: not the one within `A.M.`
      if scalar == " ", endsSentence { isStart = true }
      endsSentence = sentenceEnds.contains(scalar)
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
    if passage.habits.tag == "en", small == "i" || small.hasPrefix("i'") || small.hasPrefix("i’") {
      return Self.large(small)
    }
    if !word.unicodeScalars.contains(where: \.isLetter) { return word }
    let stem = String(small.prefix { $0 != "'" && $0 != "’" })
    if let seen = seen[small] ?? seen[stem] { return seen.large > seen.small ? Self.large(small) : small }
    if passage.habits.isFunctionWord(small) || passage.habits.isFunctionWord(stem) { return small }
    if passage.habits.isMonth(small) && passage.habits.tag == "en" && small != "may" && small != "march" {
      return Self.large(small)
    }
    if Self.isAcronym(word) { return word }
    unknown += 1
    return small
  }

  private mutating func learn(from line: Substring) {
    var isStart = true
    for token in line.split(separator: " ") {
      let letters = token.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
      defer {
        isStart =
          token.unicodeScalars.last.map { sentenceEnds.contains($0) || ":“\"".unicodeScalars.contains($0) } ?? false
      }
      guard let first = letters.unicodeScalars.first else { continue }
      let small = letters.lowercased()
      if first.isSmall {
        seen[small, default: (0, 0)].small += 1
      } else if first.isCapital, !isStart, letters.dropFirst().unicodeScalars.contains(where: \.isSmall) {
        seen[small, default: (0, 0)].large += 1
      }
    }
  }

  /// A word of two letters or more, all of them consonants.
  private static func isAcronym(_ word: String) -> Bool {
    word.count >= 2
      && word.unicodeScalars.allSatisfy { $0.isASCII && $0.isLetter && !"AEIOUY".unicodeScalars.contains($0) }
  }

  private static func large(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// A range that begins and ends on whole scalars.
  private static func whole(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, start < passage.count, passage.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < passage.count, passage.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
