internal import Bytes
internal import Locales

/// Writes a line in capitals, or without any, as it would be otherwise, by how the lines around write its words, and by the language's
/// list of words, which says of the common ones whether they are names.
struct Truecase {
  /// How many words were written small without anything to show that they are.
  private(set) var unknown = 0
  /// How many words were written as the list of words has them.
  private(set) var listed = 0
  /// How many unknown words follow one that precedes names.
  private(set) var placed = 0
  /// The word ahead, in small letters.
  private var last = ""
  /// True if the list has a word of the text as a name.
  private(set) var hasName = false
  /// True if few enough words are unknown: names in English more often than not, elsewhere where one is to be expected.
  var mostAreKnown: Bool {
    isEnglish ? unknown + placed <= max(1, listed / 3) : unknown == 0 && placed <= max(1, listed / 8)
  }
  private let context: RuleContext
  private let words: WordTable?
  /// How the lines around write their words.
  private let cases: WordCases.Nearby
  private let isEnglish: Bool

  /// Goes by the lines around a line, unless they are written without capitals too.
  init(around line: Range<Int>, in context: RuleContext, learns: Bool = true) {
    self.context = context
    // Where every noun is written large, a list of names does not tell which words are.
    words = context.profile.capitalizesNouns ? nil : context.profile.words
    cases = learns ? context.cases.nearby(line.lowerBound, in: context) : .none
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
    let word = context.text(range)
    defer {
      isStart = false
      last = word.lowercased()
    }
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
      hasName = hasName || entry.isLarge
      return entry.isLarge ? Self.large(small) : small
    }
    if words.knows(stem.utf8.span) || isVerbAgain(stem, words) {
      listed += 1
      return small
    }
    if let isLarge = isLargeInOtherForms(stem, words) {
      listed += 1
      return isLarge ? Self.large(small) : small
    }
    if context.profile.precedesName(last) { placed += 1 } else { unknown += 1 }
    return Self.large(small)
  }

  /// True if an English word is a common one done again or undone: `reopen`, `unload`.
  private func isVerbAgain(_ word: String, _ words: WordTable) -> Bool {
    guard isEnglish, word.hasPrefix("re") || word.hasPrefix("un"), word.utf8.count >= 6 else { return false }
    return words.entry(of: Array(word.utf8.dropFirst(2)).span)?.isLarge == false
  }

  /// The form of a word that a small one runs into with an apostrophe: `l'Italie`.
  private mutating func elided(_ small: String, stem: String) -> String? {
    guard !isEnglish else { return nil }
    let rest = String(small.dropFirst(stem.count + 1))
    guard rest.count >= 2, stem.count <= 5 else { return nil }
    return small.prefix(stem.count + 1) + form(of: rest.uppercased())
  }

  /// How another form of a word is written, of which all but the last few letters are the same; nil where the list has none.
  ///
  /// English drops them (`regretted`, `vaguely`), languages that bend their words more have others (`Твери`, `Тверь`).
  private func isLargeInOtherForms(_ word: String, _ words: WordTable) -> Bool? {
    let letters = Array(word.unicodeScalars)
    let endings =
      isEnglish ? [] : Array((letters.last?.isASCIIOrLatin == true ? "aeiouy" : "аеиоуыьяйюó").unicodeScalars)
    for cut in (isEnglish ? 1 : 0)...(isEnglish ? 3 : 4) where letters.count - cut >= (isEnglish ? 5 : 4) {
      let stem = letters.dropLast(cut)
      let forms = (cut > 0 ? [stem] : []) + endings.map { stem + [$0] }
      for form in forms {
        var text = ""
        text.unicodeScalars.append(contentsOf: form)
        if let entry = words.entry(of: Array(text.utf8).span) { return entry.isLarge }
      }
    }
    return nil
  }

  /// A word of two letters or more, all of them consonants, or a number of kings: `XIV`.
  private static func isAcronym(_ word: String) -> Bool {
    guard word.utf8.count >= 2, word.unicodeScalars.first?.isCapital == true else { return false }
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
  fileprivate var isASCIIOrLatin: Bool { value < 0x250 }
  /// Straight or curled.
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}
