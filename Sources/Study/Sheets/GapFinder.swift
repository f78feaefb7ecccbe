/// Decides which parts of a sentence a learner fills in: particles in Korean and Japanese, every seventh word in other
/// languages, and numbers in all.
struct GapFinder {
  /// A part of a sentence.
  struct Part: Hashable {
    var text: String
    var isGap: Bool
  }

  let language: String

  /// A sentence in parts that give it back when they are joined.
  func gaps(in sentence: String) -> [Part] {
    if language.isTag(of: "ja") { return japanese(sentence) }
    if UnspacedText.isWritten(in: language) { return unspaced(sentence) }
    return spaced(sentence)
  }

  /// The usual distance between the gaps of a cloze test.
  private static let everyWord = 7
}

// MARK: Languages with spaces

extension GapFinder {
  private func spaced(_ sentence: String) -> [Part] {
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
    return Self.joiningThousands(parts)
  }

  /// Makes one gap of a number whose thousands a blank parts: 6 000.
  private static func joiningThousands(_ parts: [Part]) -> [Part] {
    parts.reduce(into: []) { joined, part in
      let isThousands = part.isGap && part.text.count == 3 && part.text.allSatisfy(isDigit)
      if isThousands, let blank = joined.last, blank.text.count == 1, blank.text.allSatisfy(\.isWhitespace),
        let front = joined.dropLast().last, front.isGap, front.text.count <= 3 || front.text.contains(blank.text),
        front.text.allSatisfy({ isDigit($0) || $0.isWhitespace })
      {
        joined.removeLast()
        joined[joined.count - 1].text += blank.text + part.text
      } else {
        joined.append(part)
      }
    }
  }

  private func parts(of word: String, number: Int) -> [Part] {
    if word.allSatisfy({ $0.isNumber || ",.".contains($0) }) { return [Part(text: word, isGap: true)] }
    guard language.isTag(of: "ko") else { return [Part(text: word, isGap: number.isMultiple(of: Self.everyWord))] }
    let digits = Self.number(atStartOf: word)
    if !digits.isEmpty {
      return [Part(text: digits, isGap: true), Part(text: String(word.dropFirst(digits.count)), isGap: false)]
    }
    guard let particle = KoreanWord(word).particle else { return [Part(text: word, isGap: false)] }
    return [Part(text: String(word.dropLast(particle.count)), isGap: false), Part(text: particle, isGap: true)]
  }

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

  /// The number in digits that a word begins with, with what multiplies it: 4천, 2万; empty if there is none.
  fileprivate static func number(atStartOf word: some StringProtocol) -> String {
    guard let first = word.first, isDigit(first) else { return "" }
    let run = word.prefix { isDigit($0) || ",.，．".contains($0) || multipliers.contains($0) }
    guard let end = run.lastIndex(where: { !",.，．".contains($0) }) else { return "" }
    return String(run[...end])
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.numericType == .decimal
  }

  private static let multipliers: Set<Character> = [
    "십", "백", "천", "만", "억", "조", "十", "百", "千", "万", "億", "兆", "亿", "萬",
  ]
}

// MARK: Languages without spaces

extension GapFinder {
  private func japanese(_ sentence: String) -> [Part] {
    let text = JapaneseText(sentence)
    var parts: [Part] = []
    for (index, token) in text.tokens.enumerated() {
      let isGap = text.isParticle(index)
      if isGap, let last = parts.last, last.isGap {
        parts[parts.count - 1].text += token
      } else {
        parts.append(Part(text: token, isGap: isGap))
      }
    }
    return Self.findingNumbers(parts)
  }

  private func unspaced(_ sentence: String) -> [Part] {
    var words = 0
    let tokens = UnspacedText(sentence, language: language).tokens
    let parts = tokens.map { token in
      let isWord = token.first?.isLetter ?? false
      words += isWord ? 1 : 0
      return Part(text: token, isGap: isWord && words.isMultiple(of: Self.everyWord))
    }
    return Self.findingNumbers(parts)
  }

  /// Makes gaps of numbers, which ICU may cut into several words, or leave in one with what they count.
  private static func findingNumbers(_ parts: [Part]) -> [Part] {
    var found: [Part] = []
    for run in joined(parts) {
      guard !run.isGap else {
        found.append(run)
        continue
      }
      var rest = Substring(run.text)
      while let start = rest.firstIndex(where: isDigit) {
        let digits = number(atStartOf: rest[start...])
        if start > rest.startIndex { found.append(Part(text: String(rest[..<start]), isGap: false)) }
        found.append(Part(text: digits, isGap: true))
        rest = rest[start...].dropFirst(digits.count)
      }
      if !rest.isEmpty { found.append(Part(text: String(rest), isGap: false)) }
    }
    return found
  }

  /// Neighbours without a gap as one part.
  private static func joined(_ parts: [Part]) -> [Part] {
    parts.reduce(into: []) { joined, part in
      if !part.isGap, let last = joined.last, !last.isGap {
        joined[joined.count - 1].text += part.text
      } else {
        joined.append(part)
      }
    }
  }
}
