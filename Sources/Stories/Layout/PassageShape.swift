internal import Bytes

// What the first and last letters of passages tell about them.

extension String {
  /// True if it begins with a small letter.
  var beginsSmall: Bool { first(where: { $0.isLetter || $0.isNumber })?.isLowercase ?? false }
}

extension [Passage] {
  /// The first passage of the line on which a passage is.
  func startOfLine(at index: Int) -> Int {
    var index = index
    while index > 0, self[index - 1].line == self[index].line { index -= 1 }
    return index
  }
}

extension Passage {
  /// True if a mark ends it as marks end sentences.
  var hasEnd: Bool {
    guard let last = text.last(where: { !$0.closesQuotation && !")）]".contains($0) }) else { return false }
    return last.endsSentence
  }

  /// True if a sentence ends within it and another begins.
  var holdsSentence: Bool { text.has { $0.endOfSentence(at: $1) } }

  /// True if it has many words and begins with a small letter, as captions do and no headline.
  var beginsWithinSentence: Bool {
    text.beginsSmall && text.partsAtWhitespace.count >= 8
  }

  /// True if it ends as a question or an exclamation, as headlines do too.
  var endsWithStress: Bool { text.last.map { "?？!！؟".contains($0) } ?? false }

  /// Takes in the passage that follows on the same line.
  mutating func append(_ next: Passage, in page: String) {
    range = range.lowerBound..<next.range.upperBound
    text = String(page[utf8: range])
  }
}

extension Span<UInt8> {
  /// The end of a stop between a small letter and a capital, `… dawn. The …`, or of a wide one before anything.
  fileprivate func endOfSentence(at place: Int) -> Int? {
    if self[place] == 0xE3 || self[place] == 0xEF {
      let end = end(of: "。", at: place) ?? self.end(of: "！", at: place) ?? self.end(of: "？", at: place)
      return end.flatMap { $0 < count ? $0 : nil }
    }
    guard stops.contains(self[place]), place > 0, byte(place + 1) == .space else { return nil }
    var next = place + 1
    while byte(next) == .space { next += 1 }
    guard next < count, scalar(at: next)?.properties.generalCategory == .uppercaseLetter else { return nil }
    let before = scalarStart(atOrBefore: place - 1)
    return scalar(at: before)?.properties.generalCategory == .lowercaseLetter ? next : nil
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    var at = place
    return Unicode.Scalar(nextScalar(at: &at))
  }
}

private let stops = ByteSet(".!?")
