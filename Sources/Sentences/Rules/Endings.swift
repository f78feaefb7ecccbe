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
    let goesOn = !next.classes.isDisjoint(with: [.continuation, .quoteParticle]) || next.kind == .other
    note(gapEnd, goesOn ? .openEnding : .ending)
    return gapEnd
  }

  /// Whether a word ends as sentences do; true for languages that tell nothing of their endings.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard rules.hasEndings else { return true }
    return !endingClasses(range).isDisjoint(with: [.ending, .looseEnding])
  }

  /// What the language says of the longest ending of a word that it knows.
  private func endingClasses(_ range: Range<Int>) -> WordClass {
    let interest: WordClass = [.ending, .looseEnding, .notEnding]
    var start = range.lowerBound
    while start < range.upperBound {
      let found = rules.words.classes(of: start..<range.upperBound, in: text.bytes).intersection(interest)
      if !found.isEmpty { return found.contains(.notEnding) ? [] : found }
      start += text.scalar(at: start).length
    }
    return []
  }
}
