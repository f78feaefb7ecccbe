internal import Bytes
internal import ICU
internal import Locales

/// A stop ends a sentence, or an abbreviation, a number, an initial, part of an address.
extension SentenceScan {
  func stopVerdict(_ run: MarkRun) -> BoundaryReason {
    let word = whole(preceding(run.start))
    if run.start > start, text[run.start - 1] == 0x2C { return .pause }
    guard run.hasGap else { return tightStopVerdict(run, word) }
    let next = following(run.gapEnd)
    if next.isEnd { return .mark }
    if rules.habits.contains(.weakStops), next.kind.isLetter { return .punctuation }
    if word.classes.contains(.label), isFirstWord(word.range) { return .marker }
    if isLetterName(run) { return .initial }
    if isDateline(run, word, next) { return .dateline }
    if closesAbbreviation(run, word) { return .acronym }
    if run.closersEnd == run.marksEnd, let reason = abbreviationVerdict(run, word, next) { return reason }
    if let reason = continuationVerdict(run, next) { return reason }
    return .mark
  }

  /// `(U.N.) said`: the stop belongs to the abbreviation alone, and the bracket to the sentence around it.
  private func closesAbbreviation(_ run: MarkRun, _ word: Preceding) -> Bool {
    run.closersEnd == run.marksEnd + 1 && text[run.marksEnd] == 0x29 && run.marksEnd == run.start + 1
      && word.range.lowerBound > sentenceStart + 1 && text[word.range.lowerBound - 1] == 0x28
      && (isAcronym(word.range) || word.classes.contains(.abbreviation))
  }

  /// What speaks for an abbreviation in the word before the stop; nil: it is a plain word.
  private func abbreviationVerdict(_ run: MarkRun, _ word: Preceding, _ next: Following) -> BoundaryReason? {
    if word.range.isEmpty { return nil }
    if isNumber(word.range) { return numberVerdict(word, next) }
    if isRomanOrdinal(word.range, next) { return .ordinal }
    if isFirstPart(word.range, of: next) { return .acronym }
    if word.classes.contains(.closing), isBehindNumber(word.range), next.kind == .upper {
      let isOpen = word.classes.contains(.title) && isPhrase(word.range)
      return isOpen ? openVerdict(next, .abbreviation) : closingVerdict(word, next)
    }
    if next.kind == .upper, isBearing(word.range) || isMeasure(word.range) { return nil }
    return heldVerdict(word, next) ?? (next.kind == .lower ? nil : looseVerdict(word, next))
  }

  /// True if the word holds on to what follows it: `e.g.`, `No. 4`, `Art. No. 4`, `Dr. Oh`.
  private func heldVerdict(_ word: Preceding, _ next: Following) -> BoundaryReason? {
    if word.classes.contains(.never) { return .abbreviation }
    if word.classes.contains(.beforeNumber) {
      let isChained = next.classes.contains(.beforeNumber) && text[next.word.upperBound] == 0x2E
      if isChained || isNumeral(next.word) && !isRefusal(word, next) { return .beforeNumber }
      if isLoneCapital(next), !next.classes.contains(.starter) || isLongForm(word, before: next) {
        return .beforeNumber
      }
    }
    return word.classes.contains(.title) && next.kind != .other && !endsName(word, next) ? .title : nil
  }

  /// `on Main St. She`, `в 1998 г. Потом`: the word closes a name or a date as well as it precedes one.
  private func endsName(_ word: Preceding, _ next: Following) -> Bool {
    word.classes.contains(.abbreviation) && beginsSentence(next) && !next.opens && !isPhrase(word.range)
      && (isBehindNumber(word.range) || isBehindCapital(word.range))
  }

  /// What may end a sentence or not, as the word after tells.
  private func looseVerdict(_ word: Preceding, _ next: Following) -> BoundaryReason? {
    if word.classes.contains(.closing) { return closingVerdict(word, next) }
    if word.classes.contains(.abbreviation) { return openVerdict(next, .abbreviation) }
    // A dash between the letter and a capital begins what the next speaker says.
    // `Это сделал я.`: before a capital, a small letter that no file lists is a word.
    let isWord = next.kind == .upper && (next.hasDash || text.kind(at: word.range.lowerBound) == .lower)
    if isInitial(word.range), !isWord { return initialVerdict(word, next) }
    if isAcronym(word.range) { return openVerdict(next, .acronym) }
    return isVowelless(word.range) ? openVerdict(next, .abbreviation) : nil
  }

  /// `p.m.`, `etc.`: goes on only where that shows.
  private func closingVerdict(_ word: Preceding, _ next: Following) -> BoundaryReason {
    if next.kind == .digit || next.classes.contains(.afterTime) { return .abbreviation }
    if next.classes.contains(.title), isTimeAlone(word.range) { return .abbreviation }
    // In text in capitals, a capital shows nothing.
    if isInCapitals(word.range), isInCapitals(next.word) { return openVerdict(next, .abbreviation) }
    return .abbreviationAtEnd
  }

  private func isInCapitals(_ range: Range<Int>) -> Bool {
    range.count > 1 && text.kind(at: range.lowerBound) == .upper && text.kind(before: range.upperBound) == .upper
  }

  /// `At 5 a.m. Mrs. Dunn left.`: a word and a time are not a sentence yet.
  private func isTimeAlone(_ word: Range<Int>) -> Bool {
    let first = self.word(from: skipSpaces(from: sentenceStart))
    guard text.kind(at: first.lowerBound).isLetter, text[first.upperBound] == 0x20 else { return false }
    var at = first.upperBound + 1
    let time = at
    while at < word.lowerBound, text.kind(at: at) == .digit || [0x3A, 0x2E].contains(text[at]) { at += 1 }
    return at > time && skipSpaces(from: at) == word.lowerBound
  }

  /// `No. I will not.`: an answer, of which the `I` is not a number.
  private func isRefusal(_ word: Preceding, _ next: Following) -> Bool {
    word.classes.contains(.starter) && isFirstWord(word.range) && next.kind == .upper
  }

  /// `дод. А`, `Abb. B`: a capital by itself numbers as well as a digit does.
  private func isLoneCapital(_ next: Following) -> Bool {
    next.kind == .upper && !next.opens && letterCount(next.word, atMost: 2) == 1
  }

  /// `дод. А`: after three letters or more the lone letter is a label, although А is also a word, unless the language
  /// capitalizes that word (I).
  private func isLongForm(_ word: Preceding, before next: Following) -> Bool {
    text[next.word.lowerBound] >= 0x80 && letterCount(word.range, atMost: 3) == 3
  }

  /// Ends the sentence where a word follows that begins one.
  private func openVerdict(_ next: Following, _ reason: BoundaryReason) -> BoundaryReason {
    beginsSentence(next) ? .abbreviationAtEnd : reason
  }

  /// True if the word after is one that begins sentences and no initial of a name.
  func beginsSentence(_ next: Following) -> Bool {
    guard next.classes.contains(.starter), next.kind == .upper || next.kind == .uncased else { return false }
    guard letterCount(next.word, atMost: 2) == 1, next.word.upperBound < end else { return true }
    return text[next.word.upperBound] != 0x2E
  }

  private func initialVerdict(_ word: Preceding, _ next: Following) -> BoundaryReason {
    if next.kind == .upper, beginsSentence(next) { return .abbreviationAtEnd }
    return .initial
  }

  /// One letter; in scripts without case, one with no mark on it.
  func isInitial(_ range: Range<Int>) -> Bool {
    guard letterCount(range, atMost: 2) == 1, text.kind(at: range.lowerBound).isLetter else { return false }
    guard text.kind(at: range.lowerBound) == .uncased else { return true }
    let value = text.scalar(at: range.lowerBound).value
    return range.count == text.scalar(at: range.lowerBound).length
      && !(0x3040...0x9FFF ~= value || 0xAC00...0xD7A3 ~= value)
  }

  /// `U.S`, `z.B`, `l'A.S`: short parts between stops, after what is elided before them.
  private func isAcronym(_ range: Range<Int>) -> Bool {
    var hasStop = false
    var letters = 0
    for place in range where !text[place].isContinuation {
      let byte = text[place]
      if byte == 0x2E {
        hasStop = true
        letters = 0
      } else if byte == 0x2D {
        letters = 0
      } else if byte == 0x27 || byte == 0xE2 && text.scalar(at: place).value == 0x2019 {
        (hasStop, letters) = (false, 0)
      } else if byte < 0x80, !text.kind(at: place).isLetter {
        return false
      } else if text.kind(at: place) != .mark {
        letters += 1
        if letters > 2 { return false }
      }
    }
    return hasStop
  }

  /// `Sgt`, `Blvd`: a capital and consonants after it.
  private func isVowelless(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.count <= 5 else { return false }
    for (index, place) in range.enumerated() {
      let byte = text[place]
      guard byte < 0x80, text.kind(at: place) == (index == 0 ? .upper : .lower) else { return false }
      if [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte | 0x20) { return false }
    }
    return true
  }

  /// A stop without a space after it: part of an address or a decimal, or a space was lost.
  private func tightStopVerdict(_ run: MarkRun, _ word: Preceding) -> BoundaryReason {
    let at = run.closersEnd
    let kind = text.kind(at: at)
    if kind == .punctuation || kind == .close, text[at] != 0x22 { return .punctuation }
    let next = following(at)
    if isNumber(word.range) || text[run.start - 1] == 0x30, next.kind == .upper, beginsSentence(next) {
      return .missingSpace
    }
    guard isPlainWord(word) else { return .insideWord }
    if next.kind == .upper, isFreeWord(next.word) || next.classes.contains(.title) {
      return isSmall(word.range) || !next.classes.isDisjoint(with: [.starter, .title]) || next.opens
        ? .missingSpace : .insideWord
    }
    if run.closesQuote { return .attribution }
    if run.closersEnd > run.marksEnd, next.kind == .uncased, !isParticle(at: at) { return .missingSpace }
    guard next.kind == .uncased || next.kind == .digit && rules.hasEndings, endsSentence(word.range) else {
      return .insideWord
    }
    return rules.hasEndings || letterCount(next.word, atMost: 3) >= 3 ? .missingSpace : .insideWord
  }

  /// A word of at least three letters and nothing else that is not an abbreviation.
  private func isPlainWord(_ word: Preceding) -> Bool {
    guard word.classes.isDisjoint(with: [.never, .title, .beforeNumber, .abbreviation]) else { return false }
    return letterCount(word.range, atMost: 3) >= (isHangul(at: word.range.lowerBound) ? 2 : 3)
      && self.word(from: word.range.lowerBound).upperBound >= word.range.upperBound
      && text.kind(at: word.range.lowerBound) != .digit
  }

  /// Written in small letters, but for the first.
  private func isSmall(_ range: Range<Int>) -> Bool {
    text.kind(at: range.lowerBound) == .lower && text.kind(before: range.upperBound) == .lower
  }

  /// True if a word is followed by a space or punctuation that no address has.
  private func isFreeWord(_ word: Range<Int>) -> Bool {
    guard word.upperBound < end else { return true }
    switch text[word.upperBound] {
    case 0x20, 0x2C, 0x22, 0x27, 0xE2, 0x0A, 0x0D: return true
    default: return false
    }
  }
}
