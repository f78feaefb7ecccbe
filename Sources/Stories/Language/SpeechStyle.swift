internal import Bytes
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
    if let words = wordsOfCommonLetters { return words }
    let small = lowercased().withStraightApostrophes
    guard small.unicodeScalars.allSatisfy(\.isPlain) else {
      return small.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }.map(String.init)
    }
    return small.unicodeScalars.split { !$0.isPlainPartOfWord }.map { String($0) }
  }

  /// The words of a text of ASCII, the letters of Western Europe, Han, Kana and Hangul, found in one pass over its bytes;
  /// nil if it has others, whose small forms only Unicode's tables know.
  private var wordsOfCommonLetters: [String]? {
    let bytes = utf8.span
    var (words, word, place): ([String], [UInt8], Int) = ([], [], 0)
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    while place < bytes.count {
      let start = place
      guard let scalar = Unicode.Scalar(bytes.nextScalar(at: &place)), scalar.isCommonLetterOrMark else {
        return nil
      }
      if scalar == "\u{2019}" {
        word.append(UInt8(ascii: "'"))
      } else if scalar.isPlainPartOfWord {
        for byte in start..<place { word.append(bytes[byte].lowered) }
        // `É` and `é` differ in the same bit as `E` and `e`, but in their second byte.
        if 0xC0...0xDE ~= scalar.value { word[word.count - 1] |= 0x20 }
      } else {
        close()
      }
    }
    close()
    return words
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
  /// True if it is a plain character whose small form needs no table: of ASCII or Latin-1, or one that has none.
  fileprivate var isCommonLetterOrMark: Bool { isPlain && (value <= 0xFF || value >= 0x2010) }

  /// True if a plain character is a letter, a digit, an apostrophe or a hyphen.
  fileprivate var isPlainPartOfWord: Bool {
    isPlainLetterOrDigit || self == "'" || self == "-"
  }
}
