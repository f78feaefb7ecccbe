internal import ICU
internal import Locales

/// Marks that mostly end a sentence: `?`, `!`, `。`, and the ellipsis, which does so less often.
extension SentenceScan {
  func strongVerdict(_ run: MarkRun) -> BoundaryReason {
    if beginsMarkedName(run) { return .name }
    if isMarkedName(run) { return beginsSentence(following(run.gapEnd)) ? .mark : .name }
    if isLetterName(run) { return .initial }
    if isNumbering(run) { return .marker }
    if isWideInitial(run) { return .initial }
    if isNameBeforeParticle(run) { return .name }
    if isEmbedded(run) { return .quotation }
    if !run.hasGap, let reason = tightVerdict(run) { return reason }
    let next = following(run.gapEnd)
    if next.isEnd { return .mark }
    return continuationVerdict(run, next) ?? .mark
  }

  func ellipsisVerdict(_ run: MarkRun) -> BoundaryReason {
    let word = preceding(run.start)
    let isFirst = isFirstWord(word.range) || opensQuotation(word.range)
    if word.classes.contains(.hesitation), isFirst { return .hesitation }
    let next = following(run.gapEnd)
    if next.isEnd { return .ellipsis }
    if isOmission(run) { return .insideWord }
    if !run.hasGap, run.firmness != .wide { return .insideWord }
    if let reason = continuationVerdict(run, next) { return reason }
    if isSpacedOmission(run) { return .openEnding }
    if next.kind == .uncased, !endsSentence(word.range) { return .openEnding }
    return .ellipsis
  }

  /// `. . .` between words: something was left out; with a fourth stop the sentence is over.
  private func isSpacedOmission(_ run: MarkRun) -> Bool {
    text[run.start] == 0x2E && text[run.start + 1] == 0x20 && text.kind(before: run.start) == .space
      && run.marksEnd - run.start < 7
  }

  /// What shows that the sentence goes on after a mark: a small letter, punctuation, an attribution.
  func continuationVerdict(_ run: MarkRun, _ next: Following) -> BoundaryReason? {
    if run.closesQuote, let reason = attributionVerdict(run, next) { return reason }
    if isInsideQuotation(run) { return .quotation }
    if next.kind == .lower, !beginsAnyway(run, next) { return .lowercase }
    if next.hasDash, staysWithSpeaker(run, next) { return .attribution }
    if next.kind == .other, !next.opens, next.word.isEmpty, isPausing(run.gapEnd) { return .punctuation }
    return nil
  }

  /// True if the words after a dash say who spoke, where a new speaker would begin with a capital.
  private func staysWithSpeaker(_ run: MarkRun, _ next: Following) -> Bool {
    guard rules.habits.contains(.dialogueDashes), text[run.gapEnd + 1] != 0x2D else { return false }
    if next.kind != .upper || isAttributed(from: next.word.lowerBound) { return true }
    // In reports a hyphen takes up a quotation again; only among speeches that begin with one is it a new speaker.
    if text[run.gapEnd] == 0x2D, text.kind(at: skipSpaces(from: sentenceStart)) != .dash { return true }
    return isInGuillemets(run.start)
  }

  /// True if a « of the sentence is open at a place.
  private func isInGuillemets(_ place: Int) -> Bool {
    var at = place
    let floor = max(sentenceStart, at - Self.reach)
    while at > floor {
      let (scalar, length) = text.scalar(before: at)
      if scalar == 0xBB { return false }
      if scalar == 0xAB { return true }
      at -= length
    }
    return false
  }

  /// What makes a beginning in spite of a small letter.
  private func beginsAnyway(_ run: MarkRun, _ next: Following) -> Bool {
    if run.firmness == .wide || next.hasEllipsis && run.firmness == .stop { return true }
    if next.opensQuote, !next.hasDash, run.firmness == .stop { return true }
    return beginsListItem(next) || isClipped(next) || isCasual(run, next)
  }

  /// Text that does without capitals: a plain word, and then one that begins sentences, or in some languages any.
  private func isCasual(_ run: MarkRun, _ next: Following) -> Bool {
    guard run.firmness != .ellipsis, run.hasGap, run.closersEnd == run.marksEnd, !next.opens, !next.hasDash else {
      return false
    }
    let isLoneMark = run.marksEnd == run.start + 1 && text[run.start] != 0x21
    guard next.classes.contains(.starter) || isLoneMark && rules.habits.contains(.smallBeginnings) else {
      return false
    }
    let word = preceding(run.start)
    // An abbreviation that the file does not list is mostly short.
    let least = run.firmness != .stop ? 1 : rules.habits.contains(.smallBeginnings) ? 3 : 5
    return word.classes.isDisjoint(with: .stopped) && isPlain(word.range) && !isInBrackets(run)
      && !(text[run.start] == 0x21 && isSetOff(word.range))
      && letterCount(word.range, atMost: least) >= least
      && text.kind(before: word.range.upperBound) == .lower && text.kind(at: word.range.lowerBound) == .lower
      && !isAttributed(from: next.word.lowerBound)
  }

  /// True if no stop is inside, as in `e.v`.
  private func isPlain(_ range: Range<Int>) -> Bool { !range.contains { text[$0] == 0x2E } }

  /// True if a word is a cry set off by a comma: `but, alas! the key was gone`.
  private func isSetOff(_ word: Range<Int>) -> Bool {
    word.lowerBound > sentenceStart + 1 && [0x2C, 0x3B].contains(text[word.lowerBound - 2])
  }

  /// True inside a bracket that the sentence opened: `(why? she asked)`.
  private func isInBrackets(_ run: MarkRun) -> Bool {
    var at = run.start
    let floor = max(sentenceStart, at - Self.reach)
    while at > floor, text[at - 1] != 0x29 {
      at -= 1
      if text[at] == 0x28 { return true }
    }
    return false
  }

  /// `[...]`, `(..)`: something was left out.
  private func isOmission(_ run: MarkRun) -> Bool {
    run.closersEnd > run.marksEnd && (run.start > start) && [0x5B, 0x28].contains(text[run.start - 1])
  }

  /// True if `a.` or `i)` follows, which begins a list.
  private func beginsListItem(_ next: Following) -> Bool {
    guard next.word.count <= 3, next.word.upperBound < end else { return false }
    let closer = text[next.word.upperBound]
    if closer == 0x29 { return !next.opens }
    guard next.word.count == 1, text[next.word.lowerBound] == 0x61 || text[next.word.lowerBound] == 0x69
    else { return false }
    return closer == 0x2E && text.kind(at: next.word.upperBound + 1) == .space
  }

  /// `'s Avonds`: the capital is on the word after a clipped one.
  private func isClipped(_ next: Following) -> Bool {
    let (first, past) = (next.word.lowerBound, next.word.upperBound)
    guard next.opens, next.word.count == 1, text[past] == 0x20, text.kind(at: past + 1) == .upper else {
      return false
    }
    return text[first - 1] == 0x27 || text.scalar(before: first).value == 0x2019
  }

  private func isPausing(_ at: Int) -> Bool {
    guard at < end else { return false }
    return [0x2C, 0x2F, 0x3B, 0x3A, 0x60C, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A].contains(text.scalar(at: at).value)
  }

  /// A mark with no space after it.
  private func tightVerdict(_ run: MarkRun) -> BoundaryReason? {
    let kind = text.kind(at: run.closersEnd)
    let value = text.scalar(at: run.closersEnd).value
    if isPausing(run.closersEnd) || kind == .close || kind == .finalQuote { return .punctuation }
    if run.firmness == .wide { return nil }
    if value == 0x22 || kind == .initialQuote || kind == .open { return nil }
    switch kind {
    case .upper: return text.kind(before: run.start) == .lower ? nil : .insideWord
    case .uncased: return run.closesQuote || text[run.start] >= 0x80 ? nil : tightUncased(run)
    case .lower, .digit, .mark, .punctuation, .symbol, .dash: return text[run.start] < 0x80 ? .insideWord : nil
    default: return nil
    }
  }

  private func tightUncased(_ run: MarkRun) -> BoundaryReason? {
    text.kind(before: run.start) == .uncased ? nil : .insideWord
  }

  /// `Yahoo!`, `!Kung`.
  private func isMarkedName(_ run: MarkRun) -> Bool {
    guard run.firmness == .strong, run.closersEnd == run.marksEnd, text[run.start] == 0x21 else {
      return false
    }
    if text.kind(before: run.start) == .space || run.start == start { return !run.hasGap }
    let word = preceding(run.start).range.lowerBound..<run.marksEnd
    return classes(of: word).contains(.markedName)
  }

  /// True if a name begins with the mark: `។ល។`.
  private func beginsMarkedName(_ run: MarkRun) -> Bool {
    guard text[run.start] >= 0x80, run.firmness == .strong, run.closersEnd == run.marksEnd, !run.hasGap else {
      return false
    }
    var at = run.marksEnd
    while at < min(end, run.start + 24), text.kind(at: at) != .space {
      at += text.scalar(at: at).length
      if classes(of: run.start..<at).contains(.markedName) { return true }
    }
    return false
  }

  func isFirstWord(_ range: Range<Int>) -> Bool {
    skipSpaces(from: sentenceStart) >= range.lowerBound
  }

  /// True if a quotation begins with a word: `"글쎄요... 모르겠네요."`.
  private func opensQuotation(_ range: Range<Int>) -> Bool {
    range.lowerBound > sentenceStart && isQuote(text.scalar(before: range.lowerBound).value)
  }
}
