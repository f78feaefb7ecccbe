internal import ICU

/// Endings that close a sentence where no mark does: Korean -습니다, Japanese です.
extension Scan {
  /// Judges a space where the language has such endings; returns where the scan goes on.
  mutating func visitSpace(_ at: Int) -> Int {
    guard at > sentenceStart else { return at + 1 }
    let gapEnd = skipSpaces(from: at)
    guard gapEnd < end, text.kind(before: at) == .uncased else { return gapEnd }
    let word = preceding(at)
    let classes = endingClasses(word.range)
    guard !classes.isDisjoint(with: options.unpunctuated ? [.ending, .looseEnding] : [.ending]) else {
      return gapEnd
    }
    let next = following(gapEnd)
    let goesOn = !next.classes.isDisjoint(with: [.continuation]) || next.kind == .other
    note(gapEnd, goesOn ? .openEnding : .ending)
    return gapEnd
  }

  /// Judges a kana that may close an ending with no space behind it, as in です; returns where the scan goes on.
  mutating func visitKana(_ at: Int) -> Int {
    let past = at + text.scalar(at: at).length
    guard past < end, text.kind(at: past) == .uncased, text[past + 3] != 0 else { return past }
    var start = past
    for _ in 0..<5 where start > sentenceStart {
      start -= text.scalar(before: start).length
      guard rules.words.classes(of: start..<past, in: text.bytes).contains(.ending) else { continue }
      let goesOn = isContinued(past)
      note(past, goesOn ? .openEnding : .ending)
      return past
    }
    return past
  }

  /// Whether a word that goes on with the sentence begins at `place`.
  private func isContinued(_ place: Int) -> Bool {
    var at = place
    while at < end, at < place + 12 {
      at += text.scalar(at: at).length
      if classes(of: place..<at).contains(.continuation) { return true }
    }
    return false
  }

  /// Whether a word ends as sentences do; true for languages that tell nothing of their endings.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard rules.hasEndings else { return true }
    return !endingClasses(range).isDisjoint(with: [.ending, .looseEnding])
  }

  /// The final consonant of the Hangul syllable at `at`, as the letter that the files write: the ㅆ of 갔.
  private func coda(at place: Int) -> UInt32? {
    let value = text.scalar(at: place).value
    guard 0xAC00...0xD7A3 ~= value, (value - 0xAC00) % 28 > 0 else { return nil }
    return Self.codas[Int((value - 0xAC00) % 28) - 1]
  }

  /// The 27 final consonants in Unicode's order.
  private static let codas: [UInt32] = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars.map(\.value)

  /// What the language says of the longest ending of a word that it knows.
  private func endingClasses(_ range: Range<Int>) -> WordClass {
    let interest: WordClass = [.ending, .looseEnding, .notEnding]
    var start = range.lowerBound
    while start < range.upperBound {
      // 다 and 요 alone are words; as endings they hang on one.
      if start == range.lowerBound, range.count <= 3 { return [] }
      var found = rules.words.classes(of: start..<range.upperBound, in: text.bytes).intersection(interest)
      if found.isEmpty, let coda = coda(at: start) {
        found = rules.words.classes(of: start + 3..<range.upperBound, behind: coda, in: text.bytes)
          .intersection(interest)
      }
      if !found.isEmpty { return found.contains(.notEnding) ? [] : found }
      start += text.scalar(at: start).length
    }
    return []
  }
}
