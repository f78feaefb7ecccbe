/// Finds the clues of the sentences of one text.
struct ClueFinder: Sendable {
  private let numbers: NumberFinder
  private let words: WordFinder
  private let months: [String: Int]
  /// True if a language of the two writes Han characters.
  private let readsHan: Bool
  /// The sentences that the translation memory has.
  private let remembered: Set<String>

  init(
    language: String, lexicon: ConceptLexicon, known: Set<String>, readsHan: Bool, remembered: Set<String>
  ) {
    self.remembered = remembered
    numbers = NumberFinder(language: language)
    words = WordFinder(lexicon: lexicon, known: known)
    months = lexicon.months
    self.readsHan = readsHan
  }

  /// The clues of a sentence, each once.
  func clues(in sentence: String) -> Set<Clue> {
    let tokens = Token.tokens(of: sentence)
    var clues: Set<Clue> = []
    for key in numbers.numbers(in: tokens) { clues.insert(Clue(kind: .number, key: key)) }
    for word in words.words(in: tokens) { clues.insert(Clue(kind: .concept, key: word)) }
    for token in tokens {
      if let month = months[token.lower] {
        clues.insert(Clue(kind: .number, key: NumberFinder.key(Double(month))))
      }
      addSpelling(of: token, to: &clues)
    }
    for name in Self.names(tokens) { clues.insert(Clue(kind: .name, key: name)) }
    if remembered.contains(sentence) { clues.insert(Clue(kind: .sentence, key: sentence)) }
    for (mark, name) in Self.marks where sentence.unicodeScalars.contains(where: mark.contains) {
      clues.insert(Clue(kind: .mark, key: name))
    }
    return clues
  }

  /// Names of two words, in both orders; without the articles of Arabic names.
  private static func names(_ tokens: [Token]) -> [String] {
    zip(tokens, tokens.dropFirst()).flatMap { one, other -> [String] in
      guard one.script == other.script, one.mayBeName, other.mayBeName else { return [] }
      return [one.nameAlone + " " + other.nameAlone, other.nameAlone + " " + one.nameAlone]
    }
  }

  private func addSpelling(of token: Token, to clues: inout Set<Clue>) {
    switch token.script {
    case .cased:
      if token.lower.count > 3 || token.isCapitalized && token.lower.count > 1 && !token.isFirst {
        clues.insert(Clue(kind: .string, key: token.lower))
      }
      for part in token.lower.split(whereSeparator: { "'’-".contains($0) }) where part.count > 3 {
        clues.insert(Clue(kind: .cognate, key: PlainLetters.plain(String(part))))
      }
      if token.isCapitalized { clues.insert(Clue(kind: .name, key: token.text)) }
      if !token.isCapitalized || token.isFirst { clues.insert(Clue(kind: .loan, key: token.lower)) }
    case .uncased: clues.insert(Clue(kind: .name, key: token.text))
    case .hangul:
      clues.insert(Clue(kind: .name, key: token.text))
      clues.insert(Clue(kind: .loan, key: token.text))
      if readsHan { for key in SinoKorean.keys(of: token.text) { clues.insert(Clue(kind: .han, key: key)) } }
    case .eastAsian:
      let scalars = Array(token.text.unicodeScalars)
      for (first, second) in zip(scalars, scalars.dropFirst()) where readsHan && first.isHan && second.isHan {
        clues.insert(Clue(kind: .han, key: SinoKorean.key(first, second)))
      }
      for run in scalars.split(whereSeparator: { !(0x30A1...0x30FC).contains($0.value) }) where run.count > 2 {
        let word = String(String.UnicodeScalarView(run))
        clues.insert(Clue(kind: .name, key: word))
        clues.insert(Clue(kind: .loan, key: word))
      }
    case .southEastAsian, .number: break
    }
  }

  private static let marks: [(Set<Unicode.Scalar>, String)] = [
    (["?", "？", "؟", ";"], "question"), (["\"", "“", "”", "„", "«", "»", "「", "『", "‘"], "quotation"),
    (["(", "（", "["], "brackets"), (["!", "！"], "exclamation"), (["%", "％"], "percent"),
  ]
}

extension Token {
  /// True if it may be a part of a name: a capital, also after a hyphen (al-Attar), or a script that has none.
  fileprivate var mayBeName: Bool {
    switch script {
    case .cased: isCapitalized || text.drop { $0 != "-" }.dropFirst().first?.isUppercase == true
    case .uncased: true
    case .hangul, .eastAsian, .southEastAsian, .number: false
    }
  }

  /// The name without an article: Attar of al-Attar and of العطار.
  fileprivate var nameAlone: String {
    if script == .uncased { return text.hasPrefix("ال") ? String(text.dropFirst(2)) : text }
    guard let hyphen = text.firstIndex(of: "-"), text[..<hyphen].count < 4, !isCapitalized else { return text }
    return String(text[text.index(after: hyphen)...])
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}
