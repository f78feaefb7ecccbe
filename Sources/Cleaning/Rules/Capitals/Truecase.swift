internal import Bytes
internal import Locales

/// Writes a line in capitals as it would be without them, by how the lines around write its words, and by the language's
/// list of words, which says of the common ones whether they are names.
struct Truecase {
  /// How many words were written small without anything to show that they are.
  private(set) var unknown = 0
  /// How many words were written as the list of words has them.
  private(set) var listed = 0
  private let context: RuleContext
  private let words: WordTable?
  /// How the lines around write their words.
  private let cases: WordCases.Nearby
  private let isEnglish: Bool

  /// Goes by the lines around a line.
  init(around line: Range<Int>, in context: RuleContext) {
    self.context = context
    // Where every noun is written large, a list of names does not tell which words are.
    words = context.profile.capitalizesNouns ? nil : context.profile.words
    cases = context.cases.nearby(line.lowerBound, in: context)
    isEnglish = context.profile.language.isIn("en")
  }

  /// The text of a range in capitals, as it would be written without them.
  mutating func written(_ range: Range<Int>) -> String {
    var result = ""
    var (isStart, endsSentence) = (true, false)
    var (word, at) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      let place = at
      let scalar = Unicode.Scalar(context.bytes.span.nextScalar(at: &at)) ?? "\u{FFFD}"
      if scalar.isLetter || scalar.isDigit || scalar.isApostrophe && word < place { continue }
      result += take(word..<place, isStart: &isStart, before: scalar)
      result.unicodeScalars.append(scalar)
      word = at
      // Only a stop with a space after it ends a sentence: not the one within `A.M.`
      if scalar == " ", endsSentence { isStart = true }
      endsSentence = scalar.endsSentence
    }
    return result + take(word..<range.upperBound, isStart: &isStart, before: "\n")
  }

  private mutating func take(_ range: Range<Int>, isStart: inout Bool, before next: Unicode.Scalar) -> String {
    guard !range.isEmpty else { return "" }
    defer { isStart = false }
    let word = context.text(range)
    // An initial.
    if next == ".", word.unicodeScalars.count == 1 { return word }
    let plain = form(of: word)
    return isStart ? Self.large(plain) : plain
  }

  /// The form of one word in the middle of a sentence.
  private mutating func form(of word: String) -> String {
    let small = word.lowercased()
    if isEnglish, small.utf8.first == UInt8(ascii: "i"),
      small.unicodeScalars.dropFirst().first?.isApostrophe ?? true
    {
      return Self.large(small)
    }
    if !word.unicodeScalars.contains(where: \.isLetter) { return word }
    let apostrophe = small.unicodeScalars.firstIndex(where: \.isApostrophe)
    let stem = apostrophe.map { String(small[..<$0]) }
    if let seen = cases.count(of: small) ?? stem.flatMap(cases.count) {
      return seen.large > seen.small ? Self.large(small) : small
    }
    if isFunctionWord(small, stem: stem) { return small }
    if isEnglish, context.profile.isMonth(small), small != "may", small != "march" { return Self.large(small) }
    if Self.isAcronym(word) { return word }
    return listedForm(small, stem: stem)
  }

  /// True if a word or what precedes its apostrophe is a small word of the language; `l'` alone does not tell.
  private func isFunctionWord(_ small: String, stem: String?) -> Bool {
    guard let stem else { return context.profile.isFunctionWord(small) }
    return stem.count > 1 && (context.profile.isFunctionWord(small) || context.profile.isFunctionWord(stem))
  }

  /// The form of a word by the list of words; one that it does not have is a name more often than not.
  private mutating func listedForm(_ small: String, stem: String?) -> String {
    guard let words else {
      unknown += 1
      return small
    }
    if let stem, let elided = elided(small, stem: stem) { return elided }
    let stem = stem ?? small
    if let entry = words.entry(of: stem.utf8.span) {
      listed += 1
      return entry.isLarge ? Self.large(small) : small
    }
    if words.knows(stem.utf8.span) || isInflected(stem, words) {
      listed += 1
      return small
    }
    unknown += 1
    return Self.large(small)
  }

  /// The form of a word that a small one runs into with an apostrophe: `l'Italie`.
  private mutating func elided(_ small: String, stem: String) -> String? {
    guard !isEnglish else { return nil }
    let rest = String(small.dropFirst(stem.count + 1))
    guard rest.count >= 2, stem.count <= 5 else { return nil }
    return small.prefix(stem.count + 1) + form(of: rest.uppercased())
  }

  /// True if all but the last few letters are a common word that is written small: `regretted`, `vaguely`.
  private func isInflected(_ word: String, _ words: WordTable) -> Bool {
    let bytes = Array(word.utf8)
    for cut in 1...3 where bytes.count - cut >= 5 {
      if let entry = words.entry(of: Array(bytes.dropLast(cut)).span) { return !entry.isLarge }
    }
    return false
  }

  /// A word of two letters or more, all of them consonants, or a number of kings: `XIV`.
  private static func isAcronym(_ word: String) -> Bool {
    guard word.utf8.count >= 2 else { return false }
    return word.utf8.allSatisfy { "IVX".utf8.contains($0) }
      || word.utf8.allSatisfy { $0.isLetter && !"AEIOUY".utf8.contains($0) }
  }

  private static func large(_ word: String) -> String {
    if word.hasPrefix("o'") || word.hasPrefix("o’"), word.count > 3 {
      return "O" + word.dropFirst().prefix(1) + large(String(word.dropFirst(2)))
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension Unicode.Scalar {
  /// Straight or curled.
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}
