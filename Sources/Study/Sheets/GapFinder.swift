/// Decides which parts of a sentence a learner fills in.
struct GapFinder {
  /// A part of a sentence.
  struct Part: Hashable {
    var text: String
    var isGap: Bool
  }

  let language: String

  /// A sentence in parts that give it back when they are joined.
  func gaps(in sentence: String) -> [Part] {
    var parts: [Part] = []
    var words = 0
    for token in Self.tokens(of: sentence) {
      guard token.first.map({ $0.isLetter || $0.isNumber }) == true else {
        parts.append(Part(text: token, isGap: false))
        continue
      }
      words += 1
      let end = token.lastIndex { $0.isLetter || $0.isNumber } ?? token.startIndex
      let (word, marks) = (String(token[...end]), String(token[token.index(after: end)...]))
      parts += self.parts(of: word, number: words)
      if !marks.isEmpty { parts.append(Part(text: marks, isGap: false)) }
    }
    return parts
  }

  private func parts(of word: String, number: Int) -> [Part] {
    if word.allSatisfy({ $0.isNumber || ",.".contains($0) }) { return [Part(text: word, isGap: true)] }
    if language.hasPrefix("ko") {
      guard let particle = KoreanParticles.particle(of: word) else { return [Part(text: word, isGap: false)] }
      return [
        Part(text: String(word.dropLast(particle.count)), isGap: false), Part(text: particle, isGap: true),
      ]
    }
    return [Part(text: word, isGap: number.isMultiple(of: Self.everyWord))]
  }

  /// The usual distance between the gaps of a cloze test.
  private static let everyWord = 7

  /// Runs of blanks and runs of anything else, with marks in front of a word apart.
  private static func tokens(of sentence: String) -> [String] {
    var tokens: [String] = []
    for character in sentence {
      let isWord = character.isLetter || character.isNumber
      let last = tokens.last
      let lastIsWord = last?.first.map { $0.isLetter || $0.isNumber } ?? false
      let joins =
        last != nil && !character.isWhitespace && last?.last?.isWhitespace == false && (lastIsWord || !isWord)
      if joins { tokens[tokens.count - 1].append(character) } else { tokens.append(String(character)) }
    }
    return tokens
  }
}
