internal import Locales

/// How a language sounds when somebody speaks freely, and when somebody reads a report.
struct SpeechStyle: Sendable {
  /// The words that tell: of somebody who speaks of himself, to somebody, of others, of what others said, or freely.
  private let markers: MarkerWords
  /// Endings of sentences that are spoken freely: `-거든요`.
  private let spokenEndings: [String]
  /// Endings of sentences that are read: `-습니다`.
  private let readEndings: [String]

  init(_ words: (LanguageSection) -> [String]) {
    var markers = MarkerWords(firstPersonEndings: words(.firstPersonEndings))
    markers.add(words(.firstPerson), as: .firstPerson)
    markers.add(words(.secondPerson), as: .secondPerson)
    markers.add(words(.colloquialWords), as: .colloquial)
    markers.add(words(.reportWords), as: .report)
    // French lists the auxiliary of `a déclaré`.
    markers.add(words(.saying).filter { $0.count > 2 || $0.isEastAsian }, as: .saying)
    self.markers = markers
    spokenEndings = words(.spokenEndings)
    readEndings = words(.readEndings)
  }

  /// True if somebody who says a word in lower case speaks of himself.
  func isFirstPerson(_ word: String) -> Bool { markers[word.withStraightApostrophes].contains(.firstPerson) }

  /// How much a sentence sounds like free speech; below 0 it sounds read.
  func freedom(of words: SentenceWords) -> Double { sound(of: words).freedom }

  /// How a sentence sounds.
  func sound(of words: SentenceWords) -> SentenceSound {
    SentenceSound(
      ending: ending(of: words.sentence), counts: markers.counts(in: words), hasFigures: words.sentence.hasNumber)
  }

  private func ending(of sentence: String) -> Double {
    guard !readEndings.isEmpty else { return 0 }
    let core = sentence.droppingClosingMarks
    if readEndings.contains(where: { core.hasSuffix($0) }) { return -0.6 }
    if spokenEndings.contains(where: { core.hasSuffix($0) }) { return 3 }
    // `… 일이에요, 일.`: a word said again after the ending.
    let clauses = core.split(separator: ",")
    guard clauses.count > 1, let last = clauses.last, last.count <= 6 else { return 0 }
    let clause = clauses[clauses.count - 2]
    return spokenEndings.contains { $0.count > 0 && clause.hasSuffix($0) } ? 3 : 0
  }
}

/// A sentence and its words.
struct SentenceWords {
  let sentence: String
  /// In lower case; an apostrophe within a word is part of it.
  let list: [String]
  /// True if it has words of Han or Kana, which no spaces part.
  let isUnspaced: Bool

  init(_ sentence: String) {
    self.sentence = sentence
    list = sentence.wordsInLowerCase
    isUnspaced = sentence.hasByte(of: .hanOrKana) && sentence.contains(where: \.isHanOrKana)
  }
}

extension String {
  /// The words in lower case; an apostrophe within a word is part of it, the curled one written straight.
  var wordsInLowerCase: [String] {
    let small = lowercased().withStraightApostrophes
    guard small.unicodeScalars.allSatisfy(\.isPlain) else {
      return small.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }.map(String.init)
    }
    return small.unicodeScalars.split { !$0.isPlainPartOfWord }.map { String($0) }
  }

  /// With curled apostrophes written straight.
  fileprivate var withStraightApostrophes: String { utf8.contains(0xE2) ? replacing("\u{2019}", with: "'") : self }

  /// Without the marks that close a sentence: `.`, `?”`, `。」`.
  var droppingClosingMarks: Substring {
    var rest = self[...]
    while let last = rest.last, !(last.isLetter || last.isNumber) { rest.removeLast() }
    return rest
  }
}

extension Unicode.Scalar {
  /// True if a plain character is a letter, a digit, an apostrophe or a hyphen.
  fileprivate var isPlainPartOfWord: Bool {
    if isASCII { return "a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self || self == "'" || self == "-" }
    return value != 0xD7 && value != 0xF7 && !(0x2010...0x2027).contains(value)
  }
}
