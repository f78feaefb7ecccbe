internal import ICU

/// Endings that close a sentence where no mark does: Korean -습니다, Japanese です.
extension SentenceScan {
  /// Judges a space where the language has such endings; returns where the scan goes on.
  func visitSpace(_ at: Int) -> Int {
    guard at > sentenceStart else { return at + 1 }
    let gapEnd = skipSpaces(from: at)
    let wordEnd = skipFlourish(before: at)
    guard gapEnd < end, wordEnd > sentenceStart, [.uncased, .lower, .mark].contains(text.kind(before: wordEnd))
    else {
      return gapEnd
    }
    let classes = endingClasses(preceding(wordEnd).range)
    guard !classes.isDisjoint(with: rules.askedEndings) else { return gapEnd }
    note(gapEnd, goesOn(gapEnd) ? .openEnding : classes.contains(.ending) ? .ending : .looseEnding)
    return gapEnd
  }

  /// Judges a flourish after a word, as in 좋아요~; returns where the scan goes on.
  func visitFlourish(_ at: Int) -> Int {
    var past = at
    while past < end, Flourish.contains(text.scalar(at: past).value) { past += text.scalar(at: past).length }
    guard past > at else { return at + 1 }
    return past < end && text[past] == 0x20 ? visitSpace(past) : past
  }

  /// True if what follows an ending shows that the sentence is not over.
  private func goesOn(_ place: Int) -> Bool {
    switch text.kind(at: place) {
    case .close, .finalQuote, .dash: return true
    case .open where !isQuote(text.scalar(at: place).value): return true
    default: break
    }
    let next = following(place)
    return next.classes.contains(.continuation) || next.kind == .other || isFirstOfPair(next.word)
      || Flourish.contains(text.scalar(at: next.word.lowerBound).value)
  }

  /// 왔다 갔다 하면서: two endings in turn, which a verb takes up.
  private func isFirstOfPair(_ next: Range<Int>) -> Bool {
    guard !endingClasses(next).isEmpty, text[next.upperBound] == 0x20 else { return false }
    return classes(of: word(from: next.upperBound + 1)).contains(.continuation)
  }

  /// Back over what is written for a smile or a sigh after a word, and over the space in front of it.
  private func skipFlourish(before place: Int) -> Int {
    var at = place
    let floor = max(sentenceStart, place - Self.longestWord)
    while at > floor, Flourish.contains(text.scalar(before: at).value) { at -= text.scalar(before: at).length }
    guard at < place else { return place }
    while at > floor, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  /// Judges a kana that may close an ending with no space after it, as in です; returns where the scan goes on.
  ///
  /// Where there is punctuation, only a letter that no ending is written with shows that the sentence is over.
  func visitKana(_ at: Int) -> Int {
    let past = at + text.scalar(at: at).length
    guard past < end, text.kind(at: past) == .uncased, text[past + 3] != 0 else { return past }
    if !isUnpunctuated, isHiragana(at: past) || !isHiragana(at: at) { return past }
    let classes = kanaEnding(past)
    guard !classes.isEmpty else { return past }
    if classes.contains(.ending) {
      let goesOn = startsWord(past, .continuation) && !startsWord(past, .starter)
      note(past, goesOn ? .openEnding : .ending)
    } else if startsWord(past, .starter) {
      note(past, .ending)
    }
    return past
  }

  /// What the language says of the longest ending that closes at `place`, of five letters at most.
  private func kanaEnding(_ place: Int) -> WordClass {
    var start = place
    var found: WordClass = []
    for _ in 0..<5 where start > sentenceStart {
      start -= text.scalar(before: start).length
      var classes = rules.words.classes(of: start..<place, in: text.bytes)
      if start > sentenceStart, isKanjiOrKatakana(text.scalar(before: start).value) {
        classes.formUnion(rules.words.classes(of: start..<place, behind: Self.kanji, in: text.bytes))
      }
      if classes.contains(.notEnding) { return [] }
      found.formUnion(classes.intersection(rules.askedEndings))
    }
    return found
  }

  /// 漢 in a language file means any kanji or katakana: 漢だ.
  private static let kanji: UInt32 = 0x6F22

  private func isKanjiOrKatakana(_ scalar: UInt32) -> Bool {
    0x4E00...0x9FFF ~= scalar || 0x30A1...0x30FC ~= scalar || scalar == 0x3005
  }

  private func isHiragana(at place: Int) -> Bool { 0x3041...0x309F ~= text.scalar(at: place).value }

  /// True if a word of a class begins at `place`, where words have no spaces.
  func startsWord(_ place: Int, _ interest: WordClass) -> Bool {
    var at = place
    while at < end, at < place + 18 {
      at += text.scalar(at: at).length
      if !classes(of: place..<at).isDisjoint(with: interest) { return true }
    }
    return false
  }

  /// True if a word ends as sentences do; true for languages that tell nothing of their endings.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard rules.hasEndings else { return true }
    return !endingClasses(range).isDisjoint(with: [.ending, .looseEnding])
  }

  /// What the language says of the longest ending of a word that it knows.
  private func endingClasses(_ range: Range<Int>) -> WordClass {
    let interest: WordClass = [.ending, .looseEnding, .notEnding]
    var start = range.lowerBound
    while start < range.upperBound {
      // 다 and 요 alone are words; as endings they hang on one.
      if start == range.lowerBound, range.count <= 3 { return [] }
      var found = rules.words.classes(of: start..<range.upperBound, in: text.bytes).intersection(interest)
      if found.isEmpty, let coda = Hangul.coda(of: text.scalar(at: start).value) {
        found = rules.words.classes(of: start + 3..<range.upperBound, behind: coda, in: text.bytes)
          .intersection(interest)
      }
      if !found.isEmpty { return found.contains(.notEnding) ? [] : found }
      start += text.scalar(at: start).length
    }
    return []
  }
}
