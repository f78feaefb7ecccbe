internal import Locales

/// How a language sounds when somebody speaks freely, and when somebody reads a report.
struct SpeechStyle: Sendable {
  /// `I`, `my`, `we`: who says so speaks of himself.
  private let firstPerson: MarkerWords
  /// `you`, `your`: who says so speaks to somebody.
  private let secondPerson: MarkerWords
  /// `don't`, `gonna`, `you`: seldom written by a newsroom.
  private let colloquial: MarkerWords
  /// `she`, `officials`: who tells of others reports.
  private let reportWords: MarkerWords
  /// `said`: who says so tells of others' words.
  private let saying: MarkerWords
  /// Endings of sentences that are spoken freely: `-거든요`.
  private let spokenEndings: [String]
  /// Endings of sentences that are read: `-습니다`.
  private let readEndings: [String]

  init(_ words: (LanguageSection) -> [String]) {
    firstPerson = MarkerWords(words(.firstPerson), endings: words(.firstPersonEndings))
    secondPerson = MarkerWords(words(.secondPerson))
    colloquial = MarkerWords(words(.colloquialWords))
    reportWords = MarkerWords(words(.reportWords))
    // French lists the auxiliary of `a déclaré`.
    saying = MarkerWords(words(.saying).filter { $0.count > 2 || $0.isEastAsian })
    spokenEndings = words(.spokenEndings)
    readEndings = words(.readEndings)
  }

  /// True if somebody who says a word in lower case speaks of himself.
  func isFirstPerson(_ word: String) -> Bool { firstPerson.contains(word.withStraightApostrophes) }

  /// How much a sentence sounds like free speech; below 0 it sounds read.
  func freedom(of words: SentenceWords) -> Double {
    let ending = ending(of: words.sentence)
    // Where endings tell the two apart, a sentence that ends as if it were read is read.
    if ending < 0 { return ending }
    let report = Double(reportWords.count(in: words).signum()) * 0.6
    let figures = words.sentence.hasNumber ? 0.3 : 0
    let persons = firstPerson.count(in: words) + secondPerson.count(in: words)
    let colloquialisms = colloquial.count(in: words)
    return min(3, Double(persons.signum()) * 1.3 + Double(persons) * 0.6) + min(1, Double(colloquialisms) * 0.6)
      + ending - report - figures
  }

  /// What a sentence says of who may be speaking, by closed classes of words and by its ending.
  func signs(of words: SentenceWords) -> [Observation] {
    let ending = ending(of: words.sentence)
    let found: [(Observation, Bool)] = [
      (.saysI, firstPerson.count(in: words) > 0), (.saysYou, secondPerson.count(in: words) > 0),
      (.isColloquial, colloquial.count(in: words) > 0), (.tellsOfOthers, reportWords.count(in: words) > 0),
      (.saysWhoSaid, saying.count(in: words) > 0), (.endsAsSpoken, ending > 0), (.endsAsRead, ending < 0),
    ]
    return found.filter(\.1).map(\.0)
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
    isUnspaced = sentence.contains(where: \.isHanOrKana)
  }
}

/// Words that mark a way of speaking, some of which only their ending gives away.
struct MarkerWords: Sendable {
  private let words: Set<String>
  private let endings: [String]
  /// Words of Han or Kana, which are found anywhere in a sentence.
  private let unspaced: [String]

  init(_ words: [String], endings: [String] = []) {
    let small = words.map { $0.lowercased() }
    unspaced = small.filter { $0.contains(where: \.isHanOrKana) }
    self.words = Set(small.filter { !$0.contains(where: \.isHanOrKana) })
    self.endings = endings
  }

  /// How many words of a sentence are among them.
  func count(in all: SentenceWords) -> Int {
    let found = words.isEmpty && endings.isEmpty ? 0 : all.list.count(where: contains)
    return all.isUnspaced ? found + unspaced.count { all.sentence.contains($0) } : found
  }

  /// True if a word in lower case is among them, or one of its parts around an apostrophe: `j'habite`, `l'ho`.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    if let mark = word.firstIndex(of: "'") {
      if words.contains(String(word[...mark])) || words.contains(String(word[word.index(after: mark)...])) {
        return true
      }
    }
    return endings.contains { word.hasSuffix($0) && word.count >= $0.count + 2 }
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
