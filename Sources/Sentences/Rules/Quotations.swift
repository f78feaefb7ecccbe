internal import ICU
internal import Locales

/// What follows a quotation, and whether a place is inside one that belongs to a sentence.
extension SentenceScan {
  /// True if the sentence goes on after a closing quote: `"…!" he said`, `"…."라고`, `」と`.
  func attributionVerdict(_ run: MarkRun, _ next: Following) -> BoundaryReason? {
    if next.kind == .lower, run.firmness != .wide { return next.opens ? nil : .attribution }
    if next.kind == .upper, run.firmness == .strong {
      return isAttributed(from: next.word.lowerBound) && !isIntroduced(run) ? .attribution : nil
    }
    guard next.kind == .uncased, !next.opens else { return nil }
    if !run.hasGap, isHangul(at: next.word.lowerBound) { return .attribution }
    if isParticle(at: next.word.lowerBound) { return .attribution }
    let says = saysSoon(from: next.word.lowerBound) || isAttributedWithoutCase(from: next.word.lowerBound)
    return says && !isIntroduced(run, by: [0x3A, 0xFF1A]) ? .attribution : nil
  }

  /// `She asked, "Who?"`: the quotation was attributed before it began, so what follows it is a sentence of its own.
  ///
  /// Without case only a colon shows that: a comma is also between `他笑了，“好！”他说`.
  private func isIntroduced(_ run: MarkRun, by marks: [UInt32] = [0x2C, 0x3A]) -> Bool {
    var at = run.start
    let floor = max(sentenceStart, at - Self.reach)
    while at > floor {
      let (scalar, length) = text.scalar(before: at)
      at -= length
      // A small 's is not a quotation mark.
      guard isQuote(scalar), scalar != 0x27, scalar != 0x2019, at > floor else { continue }
      while at > floor, text[at - 1] == 0x20 { at -= 1 }
      return at > floor && marks.contains(text.scalar(before: at).value)
    }
    return false
  }

  /// A verb of saying as the first word or the last of a few, in a script without capitals: سأل الحارس, 아이가 물었다.
  private func isAttributedWithoutCase(from start: Int) -> Bool {
    guard rules.hasSayingVerbs else { return false }
    var at = start
    for _ in 0..<5 {
      let word = word(from: at)
      guard !word.isEmpty else { return false }
      if classes(of: word).contains(.saying), at == start || isFreeOrBeforeLast(word.upperBound) { return true }
      guard word.upperBound < end, text[word.upperBound] == 0x20 else { return false }
      at = word.upperBound + 1
    }
    return false
  }

  /// A name in capitals and then a verb of saying: `Kim Min-ji shouted`.
  func isAttributed(from start: Int) -> Bool {
    var at = start
    for _ in 0..<5 {
      let word = wordWithHyphens(from: at)
      guard !word.isEmpty else { return false }
      if at > start, classes(of: word).contains(.saying) { return isFree(word.upperBound) }
      guard text.kind(at: at) == .upper || at == start, word.upperBound < end else { return false }
      at = word.upperBound + (text[word.upperBound] == 0x2E ? 1 : 0)
      guard at < end, text[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }

  /// True if nothing hangs on a verb of saying: a mark follows, not an object.
  private func isFree(_ at: Int) -> Bool {
    at >= end || mark(at: at) != nil || isQuote(text.scalar(at: at).value) || text[at] == 0x2C
  }

  /// True if nothing but an auxiliary is between a verb of saying and the mark, as हैं after पूछते.
  private func isFreeOrBeforeLast(_ at: Int) -> Bool {
    if isFree(at) { return true }
    guard text[at] == 0x20 else { return false }
    let last = word(from: at + 1)
    return !last.isEmpty && letterCount(last) <= 3 && mark(at: last.upperBound) != nil
  }

  private func wordWithHyphens(from start: Int) -> Range<Int> {
    var word = word(from: start)
    while word.upperBound < end, text[word.upperBound] == 0x2D {
      word = word.lowerBound..<self.word(from: word.upperBound + 1).upperBound
    }
    return word
  }

  /// True if a particle that takes up a quotation begins at `at`.
  func isParticle(at place: Int) -> Bool {
    var at = place
    while at < end, at < place + 18, text.kind(at: at) == .uncased {
      at += text.scalar(at: at).length
      if classes(of: place..<at).contains(.quoteParticle) { return true }
    }
    return false
  }

  /// True if a verb of saying comes before the next mark, where words have no spaces: 记者问道.
  private func saysSoon(from start: Int) -> Bool {
    guard rules.hasSayingVerbs else { return false }
    var at = start
    var letters = 0
    while at < end, letters < 14, text.kind(at: at).isLetter {
      let length = text.scalar(at: at).length
      for size in [length, length * 2] where at + size <= end {
        // After a colon the verb speaks of the next quotation.
        if classes(of: at..<at + size).contains(.saying) { return !isColon(at + size) }
      }
      at += length
      letters += 1
    }
    return false
  }

  private func isColon(_ at: Int) -> Bool { text[at] == 0x3A || text.scalar(at: at).value == 0xFF1A }

  /// True if a place is inside a quotation after which its sentence goes on.
  func isInsideQuotation(_ run: MarkRun) -> Bool {
    guard quotes.isOpen, !run.closesQuote else { return false }
    if rules.habits.contains(.wholeQuotations) { return isInsideWholeQuotation(run) }
    guard rules.quotesRunOn, let closer = nextCloser(from: run.gapEnd) else { return false }
    return closer < end && text.kind(at: closer) == .uncased && isParticle(at: closer)
  }

  private func isInsideWholeQuotation(_ run: MarkRun) -> Bool {
    guard let closer = nextCloser(from: run.gapEnd) else { return false }
    return skipSpaces(from: closer) < end
  }

  /// True if a Hangul syllable is at `at`.
  func isHangul(at: Int) -> Bool { 0xAC00...0xD7A3 ~= text.scalar(at: at).value }

  /// After the next quote, if it is one that closes.
  private func nextCloser(from start: Int) -> Int? {
    var at = start
    while at < min(end, start + Self.reach) {
      let (scalar, length) = text.scalar(at: at)
      switch scalar {
      case 0x201D, 0x2019, 0x300D, 0x300F: return at + length
      case 0x201C where text.kind(before: at) != .space: return at + length
      case 0x201C, 0x2018, 0x300C, 0x300E: return nil
      case 0x27 where !rules.quotesRunOn: at += length
      case 0x22, 0x27: return text.kind(before: at) == .space ? nil : at + length
      default: at += length
      }
    }
    return nil
  }
}
