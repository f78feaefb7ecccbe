internal import Bytes

/// Questions about the words of a passage.
extension Passage {
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

  /// A word in lower case.
  func lowercased(_ word: Range<Int>) -> String { text(word).lowercased() }

  /// All that stands around a place without white space, some way to both sides.
  func token(around place: Int) -> Range<Int> {
    var (start, end) = (place, place)
    while start > 0, place - start < 200, !bytes[start - 1].isSpace { start -= 1 }
    while end < count, end - place < 200, !bytes[end].isSpace { end += 1 }
    return start..<end
  }

  /// Whether a place is within an address, where punctuation has another meaning.
  func isInAddress(_ place: Int) -> Bool {
    let token = bytes[token(around: place)]
    if token.contains(UInt8(ascii: "@")) || token.contains(UInt8(ascii: "\\")) { return true }
    guard let slash = token.firstIndex(of: UInt8(ascii: "/")) else { return has("www.", at: token.startIndex) }
    return token[slash...].starts(with: "//".utf8) || token.count { $0 == UInt8(ascii: "/") } > 1
      || token.prefix(4).elementsEqual("www.".utf8)
  }
}
