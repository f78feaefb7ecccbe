internal import Bytes

extension Utterance {
  /// Where the words are, as UTF-8 offsets: runs without white space, cut where words meet without any.
  var wordRanges: [Range<Int>] {
    let runs = text.wordRanges
    guard !breaks.isEmpty else { return runs }
    var rest = breaks[...]
    return runs.flatMap { run in
      rest = rest.drop { $0 <= run.lowerBound }
      let inside = rest.prefix { $0 < run.upperBound }
      let borders = [run.lowerBound] + inside.filter(text.isScalarBorder) + [run.upperBound]
      return zip(borders, borders.dropFirst()).compactMap { $0 < $1 ? $0..<$1 : nil }
    }
  }
}

extension String {
  /// True if no character's bytes lie on both sides of an offset.
  fileprivate func isScalarBorder(_ offset: Int) -> Bool {
    offset < utf8.count && !utf8[utf8Index(offset)].isContinuation
  }

  /// Where the words are, as UTF-8 offsets: runs without white space.
  var wordRanges: [Range<Int>] {
    var offset = 0
    var place = startIndex
    return unicodeScalars.split { $0.properties.isWhitespace }.map { word in
      let start = offset + utf8.distance(from: place, to: word.startIndex)
      (offset, place) = (start + utf8.distance(from: word.startIndex, to: word.endIndex), word.endIndex)
      return start..<offset
    }
  }
}

extension Substring {
  /// Letters with stops between: `U.S.`, `J.`.
  var isInitials: Bool {
    let letters = unicodeScalars.split(separator: ".")
    return utf8.last == UInt8(ascii: ".") && !letters.isEmpty && letters.allSatisfy { $0.count == 1 }
  }
}
