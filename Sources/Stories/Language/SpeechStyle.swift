internal import Locales

/// How a language sounds when somebody speaks freely, and when somebody reads a report.
struct SpeechStyle: Sendable {
  /// `I`, `my`, `we`: who says so speaks of himself.
  private let firstPerson: Set<String>
  /// `you`, `your`: who says so speaks to somebody.
  private let secondPerson: Set<String>
  /// `don't`, `gonna`, `you`: seldom written by a newsroom.
  private let colloquial: Set<String>
  /// `she`, `officials`: who tells of others reports.
  private let reportWords: Set<String>
  /// Endings of sentences that are spoken freely: `-거든요`.
  private let spokenEndings: [String]
  /// Endings of sentences that are read: `-습니다`.
  private let readEndings: [String]

  init(_ words: (LanguageSection) -> [String]) {
    firstPerson = Set(words(.firstPerson).map { $0.lowercased() })
    secondPerson = Set(words(.secondPerson).map { $0.lowercased() })
    colloquial = Set(words(.colloquialWords).map { $0.lowercased() })
    reportWords = Set(words(.reportWords).map { $0.lowercased() })
    spokenEndings = words(.spokenEndings)
    readEndings = words(.readEndings)
  }

  /// True if somebody who says a word in lower case speaks of himself.
  func isFirstPerson(_ word: String) -> Bool { firstPerson.contains(word.withStraightApostrophes) }

  /// True if a sentence says `you`.
  func speaksToSomebody(_ sentence: String) -> Bool {
    !secondPerson.isEmpty && sentence.wordsInLowerCase.contains { secondPerson.contains($0) }
  }

  /// How much a sentence sounds like free speech; below 0 it sounds read.
  func freedom(of sentence: String) -> Double {
    let ending = ending(of: sentence)
    // Where endings tell the two apart, a sentence that ends as if it were read is read.
    if ending < 0 { return ending }
    let words = sentence.wordsInLowerCase
    let report = Double(words.count { reportWords.contains($0) }.signum()) * 0.6
    let figures = sentence.hasNumber ? 0.3 : 0
    let persons = words.count { firstPerson.contains($0) || secondPerson.contains($0) }
    let colloquialisms = words.count { colloquial.contains($0) }
    return min(3, Double(persons.signum()) * 1.3 + Double(persons) * 0.6) + min(1, Double(colloquialisms) * 0.6)
      + ending - report - figures
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
