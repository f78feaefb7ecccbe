internal import Bytes

/// Questions about the words of a text.
extension RuleContext {
  /// The word that ends at a place: letters, their marks, apostrophes within.
  func word(endingAt place: Int) -> Range<Int> {
    var start = place
    while start > 0, place - start < 200, let scalar = scalar(before: start), scalar.isLetter {
      start = self.start(before: start)
    }
    return start..<place
  }

  /// The word that starts at a place.
  func word(startingAt place: Int) -> Range<Int> {
    var end = place
    while end - place < 200, let scalar = scalar(at: end), scalar.isLetter { end += scalar.utf8.count }
    return place..<end
  }

  /// True if a range has a character outside of ASCII.
  func hasWide(_ range: Range<Int>) -> Bool {
    for place in range where bytes[place].isWide { return true }
    return false
  }

  /// True if all scalars of a range are of a kind.
  @inline(__always) func allScalars(in range: Range<Int>, are isOfKind: (Unicode.Scalar) -> Bool) -> Bool {
    let bytes = bytes.span
    var at = range.lowerBound
    while at < range.upperBound {
      guard isOfKind(Unicode.Scalar(bytes.nextScalar(at: &at)) ?? "\u{FFFD}") else { return false }
    }
    return true
  }

  /// A word in lower case.
  func lowercased(_ word: Range<Int>) -> String { text(word).lowercased() }

  /// All that is around a place without white space, some way to both sides.
  func token(around place: Int) -> Range<Int> {
    var (start, end) = (place, place)
    while start > 0, place - start < 200, !bytes[start - 1].isSpace { start -= 1 }
    while end < count, end - place < 200, !bytes[end].isSpace { end += 1 }
    return start..<end
  }

  /// True if a place is within an address, where punctuation has another meaning.
  func isInAddress(_ place: Int) -> Bool {
    let token = bytes[token(around: place)]
    if token.contains(UInt8(ascii: "@")) || token.contains(UInt8(ascii: "\\")) { return true }
    guard let slash = token.firstIndex(of: UInt8(ascii: "/")) else { return has("www.", at: token.startIndex) }
    return token[slash...].starts(with: "//".utf8) || token.count { $0 == UInt8(ascii: "/") } > 1
      || token.prefix(4).elementsEqual("www.".utf8)
  }

  /// How far around a place the text is searched for a word, in bytes.
  private static let reach = 6_000

  /// What is near a place.
  func neighbourhood(of place: Int) -> Range<Int> { max(0, place - Self.reach)..<min(count, place + Self.reach) }

  /// True if the text near a place has a word.
  func hasWord(_ word: [UInt8], near place: Int) -> Bool {
    occurrences(of: word, in: neighbourhood(of: place), atMost: 1) > 0
  }

  /// How often a text is in a range as a word of its own; no more are looked for than are asked for.
  func occurrences(of text: [UInt8], in range: Range<Int>, atMost most: Int) -> Int {
    guard let first = text.first, range.count >= text.count else { return 0 }
    func isPart(_ place: Int) -> Bool { self[place].isLetter || self[place].isWide || self[place].isDigit }
    var found = 0
    for place in range.lowerBound...range.upperBound - text.count where bytes[place] == first {
      guard bytes[place..<place + text.count].elementsEqual(text), !isPart(place - 1), !isPart(place + text.count)
      else { continue }
      found += 1
      if found == most { return found }
    }
    return found
  }
}
