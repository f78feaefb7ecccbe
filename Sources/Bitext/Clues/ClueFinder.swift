/// Finds the clues of the sentences of one text.
struct ClueFinder: Sendable {
  private let numbers: NumberFinder
  private let words: WordFinder
  private let months: [String: Int]

  init(language: String, lexicon: ConceptLexicon, known: Set<String>) {
    numbers = NumberFinder(language: language)
    words = WordFinder(lexicon: lexicon, known: known)
    months = lexicon.months
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
    for (mark, name) in Self.marks where sentence.unicodeScalars.contains(where: mark.contains) {
      clues.insert(Clue(kind: .mark, key: name))
    }
    return clues
  }

  private func addSpelling(of token: Token, to clues: inout Set<Clue>) {
    switch token.script {
    case .cased:
      if token.lower.count > 3 || token.isCapitalized && token.lower.count > 1 && !token.isFirst {
        clues.insert(Clue(kind: .string, key: token.lower))
      }
      if token.lower.count > 5 { clues.insert(Clue(kind: .cognate, key: Self.beginning(of: token.lower))) }
      if token.isCapitalized { clues.insert(Clue(kind: .name, key: token.text)) }
    case .hangul: clues.insert(Clue(kind: .name, key: token.text))
    case .eastAsian:
      let scalars = Array(token.text.unicodeScalars)
      for index in scalars.indices.dropLast() where scalars[index].isHan && scalars[index + 1].isHan {
        clues.insert(Clue(kind: .han, key: String(String.UnicodeScalarView(scalars[index...index + 1]))))
      }
      for run in scalars.split(whereSeparator: { !(0x30A1...0x30FC).contains($0.value) }) where run.count > 2 {
        clues.insert(Clue(kind: .name, key: String(String.UnicodeScalarView(run))))
      }
    case .uncased, .southEastAsian, .number: break
    }
  }

  /// The first five letters without accents, in which related languages agree.
  private static func beginning(of word: String) -> String {
    String(PlainLetters.plain(word).prefix(5))
  }

  private static let marks: [(Set<Unicode.Scalar>, String)] = [
    (["?", "？", "؟", ";"], "question"), (["\"", "“", "”", "„", "«", "»", "「", "『", "‘"], "quotation"),
    (["(", "（", "["], "brackets"), (["!", "！"], "exclamation"), (["%", "％"], "percent"),
  ]
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}
