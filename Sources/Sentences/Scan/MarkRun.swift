internal import ICU

/// A place that looks like the end of a sentence: marks, what closes after them, and the gap.
struct MarkRun {
  /// Where the first mark is.
  var start: Int
  /// After the last mark.
  var marksEnd: Int
  var firmness: Firmness
  /// After the closing quotes and brackets.
  var closersEnd: Int
  /// True if a quotation closes after the marks.
  var closesQuote = false
  /// After the white space.
  var gapEnd: Int

  var hasGap: Bool { gapEnd > closersEnd }
}

extension SentenceScan {
  /// Reads marks, closers and the gap from a terminator on.
  func markRun(at start: Int, _ first: Firmness) -> MarkRun {
    var run = MarkRun(start: start, marksEnd: start, firmness: first, closersEnd: start, gapEnd: start)
    // Letters that read no rule of marks: those of ASCII, and U+B000 to U+CFFF, which is most of Hangul.
    if text[start] < 0x80, text[start + 1] == 0x20, start + 2 < end,
      text.isPlain(at: start + 2) || text[start + 2] &- 0xEB < 2
    {
      (run.marksEnd, run.closersEnd, run.gapEnd) = (start + 1, start + 1, start + 2)
      return run
    }
    readMarks(&run)
    run.closersEnd = run.marksEnd
    readClosers(&run)
    if let past = smiles(from: run.closersEnd) { run.closersEnd = past }
    run.gapEnd = skipSpaces(from: run.closersEnd)
    return run
  }

  /// `?!`, `...`, also with spaces between: `. . .`.
  private func readMarks(_ run: inout MarkRun) {
    var dots = 0
    var isStopped = false
    var at = run.start
    while let (firmness, length) = mark(at: at) {
      if text[at] == 0x2E {
        isStopped = run.firmness == .ellipsis
        dots += 1
      } else if firmness == .ellipsis {
        dots += 3
      } else if run.firmness != .wide {
        run.firmness = firmness
      }
      at = skipInvisible(from: at + length)
      run.marksEnd = at
      let next = skipSpaces(from: at)
      if next > at, next < end, isLoneMark(at: next), !(dots == 1 && isSpacedEllipsis(behind: run, at: next)) {
        at = next
      }
    }
    if dots >= 3, run.firmness == .stop { run.firmness = .ellipsis }
    if isStopped { run.firmness = .strong }
  }

  /// True if a stop on a word is followed by three stops of their own and a capital: the sentence, then an ellipsis.
  private func isSpacedEllipsis(behind run: MarkRun, at next: Int) -> Bool {
    guard text.kind(before: run.start) != .space, next + 6 < end, text.kind(at: next + 6) == .upper else {
      return false
    }
    return [0, 2, 4].allSatisfy { text[next + $0] == 0x2E } && [1, 3, 5].allSatisfy { text[next + $0] == 0x20 }
  }

  /// True if the marks at `at` are between spaces, so that they belong to the marks before; where words have no
  /// spaces, no word begins with a mark either.
  private func isLoneMark(at: Int) -> Bool {
    guard let (firmness, length) = mark(at: at) else { return false }
    let past = at + length
    return firmness == .wide || past >= end
      || [.space, .uncased, .finalQuote, .close].contains(text.kind(at: past))
  }

  /// The terminator at `at`, and its length.
  func mark(at: Int) -> (Firmness, Int)? {
    guard at < end else { return nil }
    switch text[at] {
    case 0x2E: return (.stop, 1)
    case 0x21, 0x3F: return (.strong, 1)
    case 0..<0x80: return rules.terminators.contains(UInt32(text[at])) ? (.strong, 1) : nil
    default:
      let (scalar, length) = text.scalar(at: at)
      if let firmness = terminator(scalar) { return (firmness, length) }
      return rules.terminators.contains(scalar) ? (.strong, length) : nil
    }
  }

  private func readClosers(_ run: inout MarkRun) {
    while run.closersEnd < end {
      let at = run.closersEnd
      if let past = footnote(at: at) ?? raisedNumber(at: at) ?? footnoteNumber(run, at: at) {
        run.closersEnd = past
        continue
      }
      let (scalar, length) = text.scalar(at: at)
      guard isCloser(scalar, at: at, past: at + length, of: run) else {
        guard let past = spacedCloser(at: at, of: run) else { break }
        run.closesQuote = run.closesQuote || isQuote(text.scalar(before: past).value)
        run.closersEnd = past
        absorbSpacedMarks(&run)
        continue
      }
      run.closesQuote = run.closesQuote || isQuote(scalar)
      run.closersEnd = skipInvisible(from: at + length)
      while let (_, length) = mark(at: run.closersEnd), text[run.closersEnd] != 0x2E || run.closesQuote {
        run.closersEnd += length
      }
    }
  }

  /// The stop of the sentence after a closing quote with spaces in front of it, or around: `… ".`, `… " .`.
  private func absorbSpacedMarks(_ run: inout MarkRun) {
    let next = skipSpaces(from: run.closersEnd)
    if next < end, isLoneMark(at: next), let (_, length) = mark(at: next) {
      run.closersEnd = next + length
    }
  }

  private func isCloser(_ scalar: UInt32, at: Int, past: Int, of run: MarkRun) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D: true
    case 0x22, 0x27, 0x201C, 0x2018, 0xAB, 0x2039:
      isBehindText(past) || scalar == 0x22 && hasOpenQuote(before: at, since: run.start)
    case 0xBB, 0x203A: isBehindText(past)
    case 0x2019, 0x201D: true
    default: scalar >= 0x80 && isClosing(text.kind(at: at))
    }
  }

  private func isClosing(_ kind: CharacterKind) -> Bool { kind == .close || kind == .finalQuote }

  /// True if what is at `at` cannot begin a quotation: the end, a space, punctuation.
  private func isBehindText(_ at: Int) -> Bool {
    guard at < end else { return true }
    switch text.kind(at: at) {
    case .space, .close, .finalQuote, .dash: return true
    case .punctuation: return text[at] != 0x22 || isBehindText(at + 1)
    default: return false
    }
  }

  /// A closing quote after a space, as in French: `! »`; those of East Asia cannot open.
  private func spacedCloser(at: Int, of run: MarkRun) -> Int? {
    let next = skipSpaces(from: at)
    guard next > at, next < end else { return nil }
    let (scalar, length) = text.scalar(at: next)
    let past = next + length
    if 0x3009...0x3011 ~= scalar || scalar == 0xFF09, isClosing(text.kind(at: next)) { return past }
    // Where “ is open, ” cannot open, as it does in Swedish.
    if scalar == 0x201D, quotes.isOpen { return past }
    guard past >= end || text.kind(at: past) == .space || text.kind(at: past) == .punctuation else { return nil }
    if scalar == 0xBB { return past }
    guard scalar == 0x22 else { return nil }
    // No quotation begins with a mark alone.
    return isLoneMark(at: skipSpaces(from: past)) || hasOpenQuote(before: next, since: run.start) ? past : nil
  }

  /// `[12]` after a mark, perhaps with a space before it.
  private func footnote(at place: Int) -> Int? {
    let at = text[place] == 0x20 ? place + 1 : place
    guard text[at] == 0x5B else { return nil }
    var past = at + 1
    while past < end, past < at + 5, text.kind(at: past) == .digit { past += 1 }
    return past > at + 1 && past < end && text[past] == 0x5D ? past + 1 : nil
  }

  /// `¹²` after a mark.
  private func raisedNumber(at: Int) -> Int? {
    var past = at
    while past < end, text[past] >= 0xC2, text.kind(at: past) == .numeral, isRaised(text.scalar(at: past).value) {
      past += text.scalar(at: past).length
    }
    return past > at ? past : nil
  }

  private func isRaised(_ scalar: UInt32) -> Bool {
    scalar == 0xB9 || 0xB2...0xB3 ~= scalar || 0x2070...0x2079 ~= scalar
  }

  /// `(1987).1 According`: the number of a footnote after the stop.
  private func footnoteNumber(_ run: MarkRun, at start: Int) -> Int? {
    guard run.firmness == .stop, start == run.marksEnd, text.kind(at: start) == .digit else { return nil }
    var at = start + 1
    while at < end, at < start + 2, text.kind(at: at) == .digit { at += 1 }
    guard text[at] == 0x20, text.kind(at: at + 1) == .upper else { return nil }
    if text.kind(before: run.start) == .close { return at }
    let word = preceding(run.start)
    return word.range.count > 4 && word.classes.isEmpty && text.kind(before: run.start) == .lower ? at : nil
  }

  /// True if a `"` of the sentence is open at `at`, where a run of marks has begun at `start`.
  private func hasOpenQuote(before at: Int, since start: Int) -> Bool {
    var isOpen = quotes.isStraightOpen
    for place in start..<at where text[place] == 0x22 { isOpen.toggle() }
    return isOpen
  }

  func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0xFF62, 0xFF63: true
    default: false
    }
  }

  func skipSpaces(from start: Int) -> Int {
    var at = start
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        guard byte == 0x20 || byte &- 0x09 < 5 else { break }
        at += 1
      } else {
        let (scalar, length) = text.scalar(at: at)
        let kind = text.kind(at: at)
        guard kind == .space || kind == .format && (isGap(scalar) || at > start) || kind == .mark && at > start
        else { break }
        at += length
      }
    }
    return at
  }

  /// After what is not seen, or is on the character before: U+2060, U+200F, combining marks.
  func skipInvisible(from start: Int) -> Int {
    var at = start
    while at < end, text[at] >= 0x80 {
      let (scalar, length) = text.scalar(at: at)
      let kind = text.kind(at: at)
      guard kind == .mark || kind == .format && !isGap(scalar) else { break }
      at += length
    }
    return at
  }

  /// U+200B and U+FEFF part words.
  private func isGap(_ scalar: UInt32) -> Bool { scalar == 0x200B || scalar == 0xFEFF }
}
