internal import ICU
internal import Locales

/// Seams that no mark shows: a headline that ran into the text after it, a quotation of several sentences.
extension SentenceScan {
  /// Judges a space in front of a capital; returns where the scan goes on.
  func visitCapital(_ at: Int) -> Int {
    let next = at + 1
    if next < end, isCapitalSeam(at) { note(next, .capital) }
    return next
  }

  /// Two words in small letters, a word with a capital that begins sentences, and another in small letters.
  private func isCapitalSeam(_ at: Int) -> Bool {
    guard text.kind(at: at + 1) == .upper, text.kind(before: at) == .lower else { return false }
    let word = word(from: at + 1)
    guard text[word.upperBound] == 0x20, text.kind(at: word.upperBound + 1) == .lower,
      text.kind(before: word.upperBound) == .lower, classes(of: word).contains(.starter)
    else { return false }
    let last = preceding(at).range
    guard text.kind(at: last.lowerBound) == .lower, letterCount(last, atMost: 3) > 2,
      last.lowerBound > sentenceStart,
      text[last.lowerBound - 1] == 0x20
    else { return false }
    var before = last.lowerBound - 1
    let floor = max(sentenceStart, before - Self.longestWord)
    while before > floor, text[before - 1] != 0x20 { before -= 1 }
    return text.kind(at: before) == .lower
  }

  /// Judges a bar, dash or stroke after which an outlet ends a headline: `… - BBC News`, `…｜東京新聞`.
  func visitBar(_ at: Int) -> Int {
    let (scalar, length) = text.scalar(at: at)
    let past = at + length
    guard at > sentenceStart, isBar(scalar), scalar > 0x2F || text[at - 1] == 0x20,
      let tail = headlineTail(from: skipSpaces(from: past))
    else { return past }
    let next = skipSpaces(from: tail)
    // A figure after a space may belong to the outlet: TVP 3.
    let begins: [CharacterKind] = [.upper, .uncased, .open, .initialQuote] + (next > tail ? [] : [.digit])
    guard next < end, begins.contains(text.kind(at: next)) else { return past }
    note(next, .headline)
    return next
  }

  private func isBar(_ scalar: UInt32) -> Bool { scalar <= 0x7C || scalar == 0xFF5C }

  /// True if a 」 is at `at` whose 「 the sentence does not hold.
  func isStrayCorner(_ at: Int) -> Bool { !quotes.hasOpenCorner && text.scalar(at: at).value == 0x300D }

  /// After the outlet that begins at `start`: `BBC`, `BBC News`.
  private func headlineTail(from start: Int) -> Int? {
    var at = start
    var tail: Int?
    while at < end, at < start + rules.words.longest {
      at += text.scalar(at: at).length
      guard rules.words.classes(of: start..<at, in: text.bytes).contains(.headlineTail) else { continue }
      if text.kind(at: at) != .lower, text.kind(at: at) != .mark { tail = at }
    }
    guard let tail, text[tail] == 0x20 else { return tail }
    return headlineTail(from: tail + 1) ?? tail
  }

  /// Judges a 」 whose 「 is in a sentence before: the quotation ends here, and with it mostly the sentence.
  func visitStrayCorner(_ at: Int) -> Int {
    let past = at + 3
    guard past < end, [.uncased, .upper, .digit, .open].contains(text.kind(at: past)) else { return past }
    let isTakenUp = startsWord(past, [.quoteParticle, .continuation, .saying])
    note(past, isTakenUp ? .attribution : .quotationEnd)
    return past
  }

  /// `रांची. `: the place that a report comes from, before its first sentence.
  func isDateline(_ run: MarkRun, _ word: Preceding, _ next: Following) -> Bool {
    guard rules.habits.contains(.datelines), next.kind == .uncased, !next.opens, run.closersEnd == run.start + 1
    else {
      return false
    }
    return isFirstWord(word.range) && word.classes.isEmpty
  }
}
