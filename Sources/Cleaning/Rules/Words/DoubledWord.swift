internal import Bytes
internal import Editing
internal import Locales

/// A word is once where it cannot be meant twice.
///
/// Only the small words of a language double by mistake alone, and not even all of these (`had had`, `nous nous`): the
/// language files list them under `[function words]` and `[may double]`. A language without both lists, or one whose
/// grammar doubles words (`reduplication` among its `[habits]`), is asked about and never changed.
enum DoubledWord: WordRule {
  static let card = RuleCard(
    "doubled-word", "Remove the second of two equal words where it cannot be intended.",
    before: "from Mokpo to to Jeju", after: "from Mokpo to Jeju",
    reason: "the word was written twice")

  static func repair(_ words: RecentWords, in context: RuleContext) -> Repair? {
    guard words.count >= 2, words.sign(0) == words.sign(1) else { return nil }
    let (second, first) = (words[0], words[1])
    guard context.bytes[first].elementsEqual(context.bytes[second]), context.isOneGap(first, second) else {
      return nil
    }
    if words.count >= 3, words.sign(2) == words.sign(0) { return nil }
    guard context.isAllLetters(first), !context.repeats(second), !context.areSpacedLetters(first, second),
      context.standsAlone(first.lowerBound..<second.upperBound)
    else { return nil }
    let confidence = confidence(first, context)
    return confidence > 0 ? Repair(first.upperBound..<second.upperBound, "", confidence: confidence) : nil
  }

  private static func confidence(_ word: Range<Int>, _ context: RuleContext) -> Double {
    guard let first = context.scalar(at: word.lowerBound), !first.isSpaceless else { return 0 }
    let text = context.lowercased(word)
    if context.profile.mayDouble(text) {
      if isArticleAfterVerb(word, text, context) { return Confidence.safe }
      return isThatAheadOfArticle(word, text, context) ? Confidence.likely : 0
    }
    if first.isHangul {
      guard word.count >= 6 else { return 0 }
      return endsInParticle(word, context) ? Confidence.safe : Confidence.ask
    }
    guard !first.isCapital, context.profile.knowsDoubles else { return Confidence.ask }
    // After a comma the first may be a relative pronoun and the second an article: "…, die die Welt …".
    if context.has(", ", at: word.lowerBound - 2), context.profile.capitalizesNouns { return Confidence.ask }
    if context.profile.isSmallWord(text) { return Confidence.safe }
    // Where the list knows neither the word nor most others, the language may be one that doubles words for their sense.
    let isKnown =
      context.profile.words.map { words in
        words.entry(of: Array(text.utf8).span) != nil || words.isLanguage(around: word, in: context)
      } ?? false
    if context.profile.reduplicates && !text.hasPrefix(arabicArticle) || text.unicodeScalars.count < 4 || !isKnown {
      return Confidence.ask
    }
    if isInSentence(word, text, context) { return Confidence.safe }
    return isInStatement(word, context) ? Confidence.likely : Confidence.ask
  }

  /// True if an article that may be a pronoun too is doubled after a common word in small letters, and ahead of a noun: German
  /// writes its pronoun after a comma, `die, die die Brücke bauten`.
  private static func isArticleAfterVerb(_ word: Range<Int>, _ text: String, _ context: RuleContext) -> Bool {
    guard context.profile.capitalizesNouns, ["der", "die", "das"].contains(text), !context.hasWide(word) else {
      return false
    }
    let before = context.word(endingAt: max(0, word.lowerBound - 1))
    let noun = context.scalar(at: word.upperBound + text.utf8.count + 2)
    return before.count >= 4 && context.isOneGap(before, word) && noun?.isCapital == true
      && context.scalar(at: before.lowerBound)?.isSmall == true
      && !context.profile.isSmallWord(context.text(before))
      && isInStatement(word, context)
  }

  /// True if `that` is doubled ahead of an article or a pronoun that begins its clause, so that neither points at anything.
  private static func isThatAheadOfArticle(_ word: Range<Int>, _ text: String, _ context: RuleContext) -> Bool {
    guard text == "that", context.profile.language.isIn("en") else { return false }
    let next = context.word(startingAt: min(context.count, word.upperBound + text.utf8.count + 2))
    return ["the", "a", "an", "their", "his"].contains(
      context.text(next))
  }

  /// Arabic doubles a word for its sense without the article only: `بيتًا بيتًا`, house by house.
  private static let arabicArticle = "ال"

  /// True if a word is within a sentence that neither cries out nor is written as people chat.
  private static func isInStatement(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    let line = line(around: word, context)
    let words = context.bytes.span.countOfWords(in: line)
    return line.count <= 1_000 && (words >= 9 || words >= 5 && context.endsSentence(line))
      && !context.bytes[line].contains { "!#@".utf8.contains($0) || $0 == 0xF0 }
  }

  private static func line(around word: Range<Int>, _ context: RuleContext) -> Range<Int> {
    context.line(endingAt: word.lowerBound).lowerBound..<context.line(startingAt: word.upperBound).upperBound
  }

  /// True if a long common word is doubled within a line that is a sentence, of several words to both sides and without
  /// anything else that is doubled or quoted: songs, chants and speech that insists are short, or say more words twice.
  private static func isInSentence(_ word: Range<Int>, _ text: String, _ context: RuleContext) -> Bool {
    let line = line(around: word, context)
    guard text.unicodeScalars.count >= 5, context.profile.words?.entry(of: Array(text.utf8).span) != nil,
      line.count <= 1_000, context.endsSentence(line)
    else { return false }
    let words = context.bytes[line].split(whereSeparator: \.isBlank)
    let doubled = zip(words, words.dropFirst()).count { $0.elementsEqual($1) }
    return words.count >= 9 && doubled == 1
      && !context.bytes[line].contains { "\"!?".utf8.contains($0) || $0 == 0xE2 }
  }

  private static func endsInParticle(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    context.scalar(before: word.upperBound).map { "을를은는의에".unicodeScalars.contains($0) } ?? false
  }
}

extension RuleContext {
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
  func isAllLetters(_ word: Range<Int>) -> Bool { allScalars(in: word, are: \.isLetter) }

  /// True if two letters have a third one beside them: what is spelled out (`H a a s`) is one word.
  fileprivate func areSpacedLetters(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    func isLetter(_ word: Range<Int>) -> Bool {
      scalar(at: word.lowerBound)?.utf8.count == word.count && !word.isEmpty
    }
    return isLetter(first)
      && (isLetter(word(endingAt: first.lowerBound - 1)) || isLetter(word(startingAt: second.upperBound + 1)))
  }

  /// True if the word comes a third time.
  fileprivate func repeats(_ word: Range<Int>) -> Bool {
    let next = word.upperBound + 1
    guard self[word.upperBound] == .space, next + word.count <= count else { return false }
    return bytes[next..<next + word.count].elementsEqual(bytes[word])
  }
}
