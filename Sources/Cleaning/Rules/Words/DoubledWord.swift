internal import Bytes
internal import Editing

/// A word is once where it cannot be meant twice.
///
/// Only the small words of a language double by mistake alone, and not even all of these (`had had`, `nous nous`): the
/// language files list them under `[function words]` and `[may double]`. A language without both lists, or one whose
/// grammar doubles words (`reduplication` among its `[habits]`), is asked about and never changed.
enum DoubledWord: WordRule {
  static let card = RuleCard(
    "doubled-word", "A word stands once where it cannot be meant twice.",
    before: "from Mokpo to to Jeju", after: "from Mokpo to Jeju",
    reason: "the word was written twice")

  static func repair(_ words: RecentWords, in passage: Passage) -> Repair? {
    guard words.count >= 2, words.sign(0) == words.sign(1) else { return nil }
    let (second, first) = (words[0], words[1])
    guard passage.bytes[first].elementsEqual(passage.bytes[second]), passage.isOneGap(first, second) else {
      return nil
    }
    if words.count >= 3, words.sign(2) == words.sign(0) { return nil }
    guard passage.isAllLetters(first), !passage.repeats(second),
      passage.standsAlone(first.lowerBound..<second.upperBound)
    else { return nil }
    let confidence = confidence(first, passage)
    return confidence > 0 ? Repair(first.upperBound..<second.upperBound, "", confidence: confidence) : nil
  }

  private static func confidence(_ word: Range<Int>, _ passage: Passage) -> Double {
    guard let first = passage.scalar(at: word.lowerBound), !first.isSpaceless else { return 0 }
    let text = passage.lowercased(word)
    if passage.habits.mayDouble(text) { return 0 }
    if first.isHangul {
      guard word.count >= 6 else { return 0 }
      return endsInParticle(word, passage) ? Confidence.safe : Confidence.ask
    }
    guard !first.isCapital, passage.habits.knowsDoubles else { return Confidence.ask }
    // After a comma the first may be a relative pronoun and the second an article: "…, die die Welt …".
    if passage.has(", ", at: word.lowerBound - 2), passage.habits.capitalizesNouns { return Confidence.ask }
    if passage.habits.isSmallWord(text) { return Confidence.safe }
    if passage.habits.reduplicates || text.unicodeScalars.count < 4 { return Confidence.ask }
    return isInSentence(word, text, passage) ? Confidence.safe : Confidence.likely
  }

  /// True if a long common word is doubled within a line that is a sentence, of several words to both sides and without
  /// anything else that is doubled or quoted: songs, chants and speech that insists are short, or say more words twice.
  private static func isInSentence(_ word: Range<Int>, _ text: String, _ passage: Passage) -> Bool {
    let line =
      passage.line(endingAt: word.lowerBound).lowerBound..<passage.line(startingAt: word.upperBound).upperBound
    guard text.unicodeScalars.count >= 5, passage.habits.words?.entry(of: Array(text.utf8).span) != nil,
      line.count <= 1_000, passage.endsSentence(line)
    else { return false }
    let words = passage.bytes[line].split(whereSeparator: \.isBlank)
    let doubled = zip(words, words.dropFirst()).count { $0.elementsEqual($1) }
    return words.count >= 9 && doubled == 1
      && !passage.bytes[line].contains { "\"!?".utf8.contains($0) || $0 == 0xE2 }
  }

  private static func endsInParticle(_ word: Range<Int>, _ passage: Passage) -> Bool {
    passage.scalar(before: word.upperBound).map { "을를은는의에".unicodeScalars.contains($0) } ?? false
  }
}

extension Passage {
  /// True if no letter, hyphen or apostrophe ties a range to what is beside it.
  fileprivate func standsAlone(_ range: Range<Int>) -> Bool {
    func ties(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0.isLetter || "-'’".unicodeScalars.contains($0) } ?? false
    }
    return !ties(scalar(before: range.lowerBound)) && !ties(scalar(at: range.upperBound))
  }

  /// True if one blank and nothing else is between two words.
  func isOneGap(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    second.lowerBound == first.upperBound + 1 && bytes[first.upperBound] == .space
  }

  /// True if a word is of letters only.
  func isAllLetters(_ word: Range<Int>) -> Bool { text(word).unicodeScalars.allSatisfy(\.isLetter) }

  /// True if the word comes a third time.
  fileprivate func repeats(_ word: Range<Int>) -> Bool {
    let next = word.upperBound + 1
    guard self[word.upperBound] == .space, next + word.count <= count else { return false }
    return bytes[next..<next + word.count].elementsEqual(bytes[word])
  }
}
