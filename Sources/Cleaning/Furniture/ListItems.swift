internal import Bytes

/// Tells the items of a list and the signature of a letter from lines of a page.
extension Lines {
  /// True if a line is an item of a list: it begins with a mark or number as a line directly beside it does, or is among
  /// short lines that are not sentences.
  func isItem(_ line: Int) -> Bool {
    if isMarked(line) { return true }
    let row = (line - 2...line + 2).map(isShort)
    return row[2] && (row[0] && row[1] || row[1] && row[3] || row[3] && row[4])
  }

  /// True if a line begins with a mark or number as the line directly above or below does.
  func isMarked(_ line: Int) -> Bool {
    guard let mark = itemMark(of: line) else { return false }
    return [line - 1, line + 1].contains { itemMark(of: $0) == mark }
  }

  /// The mark at the head of an item; one for all numbers.
  private func itemMark(of line: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(line), let first = context.scalar(at: lines[line].range.lowerBound) else {
      return nil
    }
    if Self.marks.contains(first) { return first }
    let start = lines[line].range.lowerBound
    let end = context.end(of: \.isDigit, from: start)
    let isNumber = (1...2).contains(end - start) && ".)".utf8.contains(context[end])
    return isNumber ? "1" : nil
  }

  private static let marks = Set("■□▪●○•▶▷▸◆◇※★☆*-–—·・☐☑✓✔".unicodeScalars)

  /// True if a line is a few words that are not a sentence.
  private func isShort(_ line: Int) -> Bool {
    guard lines.indices.contains(line), !lines[line].isBlank else { return false }
    let range = lines[line].range
    return words(of: line) <= 4 && context.columns(of: range) <= 30 && !context.endsSentence(range)
  }

  /// The lines of a letter's signature: below `--` (RFC 3676, 4.3), the last few of all, with an address or a telephone.
  var signature: Range<Int> {
    guard let last = lines.indices.last(where: { !lines[$0].isBlank }),
      let dashes = lines[max(0, last - Self.longestSignature)...last].indices.last(where: {
        bytes(of: $0).elementsEqual("--".utf8)
      }),
      (dashes...last).contains(where: isContact)
    else { return 0..<0 }
    return dashes..<last + 1
  }

  private static let longestSignature = 8

  private func isContact(_ line: Int) -> Bool {
    let text = bytes(of: line)
    return text.contains(UInt8(ascii: "@")) || text.count(where: \.isDigit) >= 7
  }
}
