/// A line of the cleaned text, without the white space at its ends.
struct TextLine: Hashable, Sendable {
  /// Where it is, in UTF-8 offsets.
  var range: Range<Int>
  /// What is there; never empty.
  var text: String
  /// True if the line above is empty, or there is none.
  var followsGap: Bool
}

extension String {
  /// The lines that are not empty.
  var textLines: [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var gap = true
    for line in utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 10 || $0 == 13 }) {
      let trimmed = Substring(line).trimmed(from: start)
      if trimmed.text.isEmpty {
        gap = true
      } else {
        lines.append(TextLine(range: trimmed.range, text: String(trimmed.text), followsGap: gap))
        gap = false
      }
      start += line.count + 1
    }
    return lines
  }
}

extension Substring {
  /// Without white space at both ends, and where that is if this text starts at an offset.
  func trimmed(from offset: Int) -> (text: Substring, range: Range<Int>) {
    let scalars = unicodeScalars
    let start = scalars.firstIndex { !$0.isWhite } ?? endIndex
    let last = scalars.lastIndex { !$0.isWhite }
    let end = last.map { scalars.index(after: $0) } ?? start
    let from = offset + utf8.distance(from: startIndex, to: start)
    return (self[start..<end], from..<from + utf8.distance(from: start, to: end))
  }
}
