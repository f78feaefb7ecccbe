internal import Bytes

/// Questions about the lines of a text.
extension RuleContext {
  /// Lines are looked at so far and no farther, so that one endless line costs no more than it is long.
  private static let reach = 2_000

  /// The line that ends at a place, or its last part.
  func line(endingAt place: Int) -> Range<Int> {
    let floor = max(0, place - Self.reach)
    let newline = Self.lineEnd.last(in: bytes.span, from: floor, to: place)
    return (newline.map { $0 + 1 } ?? bytes.span.scalarStart(atOrAfter: floor))..<place
  }

  /// The line that starts at a place, or its first part.
  func line(startingAt place: Int) -> Range<Int> {
    let ceiling = min(count, place + Self.reach)
    let newline = Self.lineEnd.first(in: bytes.span, from: place, to: ceiling)
    return place..<(newline < ceiling ? newline : bytes.span.scalarStart(atOrAfter: ceiling))
  }

  private static let lineEnd = ByteRanges(0x0A...0x0A)

  /// The last line of the block that a line belongs to, a few lines on at most.
  func lastLine(ofBlockAt line: Range<Int>) -> Range<Int> {
    var last = line
    for _ in 0..<12 {
      guard last.upperBound + 1 < count, bytes[last.upperBound + 1] != .newline else { return last }
      last = self.line(startingAt: last.upperBound + 1)
    }
    return last
  }

  /// How wide a line is, in columns of half-width characters.
  func columns(of line: Range<Int>) -> Int { bytes.span.columns(in: line) }

  /// True if a line ends with the mark of a sentence's end, closing quotes and brackets aside.
  func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, let last = scalar(before: end) {
      if last.isASCII, last.isLetter { return false }
      if last.endsSentence { return true }
      guard last.isCloser || last == " " else { return false }
      end = start(before: end)
    }
    return false
  }

  /// True if a line ends as a sentence does, and has several words.
  func isSentence(_ line: Range<Int>) -> Bool {
    endsSentence(line) && bytes.span.countOfWords(in: line) >= 4
  }

  /// True if a line ends with a mark of punctuation.
  func endsPhrase(_ line: Range<Int>) -> Bool {
    guard let last = scalar(before: line.upperBound), line.count > 1 else { return false }
    return ",;:—–،、，؛".unicodeScalars.contains(last) || last.endsSentence || last.isCloser
  }

  /// True if a sentence begins at a place: a line does, or the mark of a sentence's end precedes the blank.
  func opensSentence(at place: Int) -> Bool {
    if isLineHead(place) { return true }
    let end = start(of: \.isBlank, before: place)
    return end < place && scalar(before: end).map { $0.endsSentence || $0.isCloser } == true
  }

  /// True if a mark of a list, a label or a turn of speech is at a place.
  func startsItem(at place: Int) -> Bool {
    guard let first = scalar(at: place) else { return false }
    if first.isASCII, first.isLetter, self[place + 1].isLetter { return false }
    if !first.isLetter, Self.itemMarks.contains(first) { return true }
    let digits = end(of: { $0.isDigit || $0.isLetter }, from: place)
    let isShort = (1...2).contains(digits - place) && bytes[place].isDigit || digits - place == 1
    return isShort && (self[digits] == UInt8(ascii: ".") || self[digits] == UInt8(ascii: ")"))
      && self[digits + 1].isBlank
  }

  /// True if a line begins with the name of who speaks and a colon: `VOICE ONE:`, `Reporter :`.
  func isLabel(_ line: Range<Int>) -> Bool {
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 48)
    if hasWideLabel(head) { return true }
    let colon = Self.colon.first(in: bytes.span, from: head.lowerBound, to: head.upperBound)
    guard colon < head.upperBound, colon > line.lowerBound, self[colon + 1].isSpace || colon + 1 == count else {
      return false
    }
    let name = text(line.lowerBound..<colon)
    guard
      name.unicodeScalars.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." || $0 == "-" || $0 == "/" })
    else { return false }
    let words = name.split(separator: " ")
    return words.count <= 5
      && (words.allSatisfy { $0.unicodeScalars.first?.isCapital == true } || name.isHangulLabel)
  }

  /// True if up to eight letters of Han or Kana and a wide colon are at the front: `主播：`, `来源：`.
  private func hasWideLabel(_ front: Range<Int>) -> Bool {
    guard let first = scalar(at: front.lowerBound), first.isSpaceless, first.isLetter else { return false }
    var place = front.lowerBound
    for _ in 0..<9 {
      guard place < front.upperBound, let scalar = scalar(at: place) else { return false }
      if scalar == "：" { return true }
      guard scalar.isSpaceless, scalar.isLetter else { return false }
      place += scalar.utf8.count
    }
    return false
  }

  private static let colon = ByteRanges(0x3A...0x3A)
  private static let itemMarks = Set("[<◀◆◇■□●○▶▷※♪>•·*#【（(-–—−~〜=|".unicodeScalars)
}

extension String {
  /// A name or office of one or two short words of Hangul.
  fileprivate var isHangulLabel: Bool {
    unicodeScalars.count <= 10 && unicodeScalars.allSatisfy { $0.isHangul || $0 == " " }
  }
}
