internal import ICU

/// Abbreviations that are more than the word before the stop shows, or less.
extension SentenceScan {
  /// The word before a stop with the parts before it, where spaces are inside an abbreviation: `и т. д.`, `5 p. m.`; or
  /// what the language says of the end of a compound: `Hauptstr.`.
  func whole(_ word: Preceding) -> Preceding {
    guard !word.range.isEmpty, text.kind(at: word.range.lowerBound) != .digit else { return word }
    var whole = word
    if word.classes.isEmpty, rules.suffixes.longest > 0 { whole.classes = suffixClasses(word.range) }
    var start = word.range.lowerBound
    for _ in 0..<3 {
      guard let part = part(before: start), word.range.upperBound - part <= Self.longestWord else { break }
      start = part
      let classes = classes(of: start..<word.range.upperBound)
      if !classes.isEmpty { whole = Preceding(range: start..<word.range.upperBound, classes: classes) }
    }
    return whole
  }

  /// Where the part of an abbreviation begins that a stop and one space part from what is at `start`.
  private func part(before start: Int) -> Int? {
    guard start > sentenceStart + 2 else { return nil }
    let space = start - text.scalar(before: start).length
    guard text.kind(at: space) == .space, text[space - 1] == 0x2E else { return nil }
    let part = preceding(space - 1).range
    return part.isEmpty || letterCount(part, atMost: 4) > 3 ? nil : part.lowerBound
  }

  /// True if the word before a stop and the one after it are parts of one abbreviation: `इ. स.`.
  func isFirstPart(_ word: Range<Int>, of next: Following) -> Bool {
    guard text[next.word.upperBound] == 0x2E, next.word.upperBound - word.lowerBound <= 24 else { return false }
    return !classes(of: word.lowerBound..<next.word.upperBound).isDisjoint(with: .stopped)
  }

  private func suffixClasses(_ range: Range<Int>) -> WordClass {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < rules.suffixes.longest {
      start -= text.scalar(before: start).length
      let classes = rules.suffixes.classes(of: start..<range.upperBound, in: text.bytes)
      if !classes.isEmpty, start > range.lowerBound { return classes }
    }
    return []
  }

  /// True if a number is in front of a word: `в 1998 г.`, `XIX в.`.
  func isBehindNumber(_ word: Range<Int>) -> Bool {
    guard let number = wordBefore(word.lowerBound) else { return false }
    return isNumber(number) || isNumeral(number)
  }

  /// True if a word with a capital is in front of a word: `Main St.`.
  func isBehindCapital(_ word: Range<Int>) -> Bool {
    guard let before = wordBefore(word.lowerBound) else { return false }
    return text.kind(at: before.lowerBound) == .upper && before.count > 1
  }

  /// True if fewer than four words come before: `В 1998 г.` opens a sentence and does not close one.
  func isPhrase(_ word: Range<Int>) -> Bool {
    var start = word.lowerBound
    for _ in 0..<3 {
      guard let before = wordBefore(start) else { return true }
      start = before.lowerBound
    }
    return wordBefore(start) == nil
  }

  /// The word in front of the space that ends at `start`.
  func wordBefore(_ start: Int) -> Range<Int>? {
    var at = start
    while at > sentenceStart, text.kind(before: at) == .space { at -= text.scalar(before: at).length }
    guard at < start, at > sentenceStart else { return nil }
    let range = preceding(at).range
    return range.isEmpty ? nil : range
  }

  /// `35° 6' N.`: a letter after a degree, minute or second is a point of the compass, no initial.
  func isBearing(_ range: Range<Int>) -> Bool {
    guard range.count == 1, Self.compass.contains(text[range.lowerBound]) else { return false }
    var at = range.lowerBound
    while at > sentenceStart, text[at - 1] == 0x20 { at -= 1 }
    guard at > sentenceStart else { return false }
    let (sign, length) = text.scalar(before: at)
    return [0xB0, 0x2032, 0x2033, 0x27, 0x22, 0x2019, 0x201D].contains(sign)
      && text.kind(before: at - length) == .digit
  }

  private static let compass: [UInt8] = Array("NSEWO".utf8)

  /// The name of a letter, used as an initial and followed by the script's full stop, next to another: `ایم۔ اے۔`.
  func isLetterName(_ run: MarkRun) -> Bool {
    guard rules.hasLetterNames, run.closersEnd == run.marksEnd else { return false }
    guard let name = letterName(endingAt: run.start) else { return false }
    let next = word(from: run.gapEnd)
    if classes(of: next).contains(.letterName), mark(at: next.upperBound) != nil { return true }
    var at = name.lowerBound
    while at > sentenceStart, text[at - 1] == 0x20 { at -= 1 }
    guard at > sentenceStart else { return false }
    let mark = at - text.scalar(before: at).length
    return self.mark(at: mark) != nil && letterName(endingAt: mark) != nil
  }

  private func letterName(endingAt end: Int) -> Range<Int>? {
    var start = end
    let floor = max(sentenceStart, end - Self.longestWord)
    while start > floor, text.kind(before: start).isLetter { start -= text.scalar(before: start).length }
    return classes(of: start..<end).contains(.letterName) ? start..<end : nil
  }
}
