internal import Bytes

/// Tells markup that a text speaks of ("In HTML you write `&amp;`") from markup that was left over in it.
final class MarkupTalk {
  /// True if the text names a markup language at all, once it was asked; most do not, and are not searched again.
  private var isNamed: Bool?

  private func isNamed(in bytes: Span<UInt8>) -> Bool {
    if let isNamed { return isNamed }
    var (at, found) = (0, false)
    while !found, let place = Self.capitalM.next(in: bytes, from: at) {
      found = Self.isName(at: place, bytes)
      at = place + 1
    }
    isNamed = found
    return found
  }

  /// True if a reference or tag is quoted, called a tag, or is on a line that names a markup language.
  func isMeant(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isQuoted(range, bytes) || Self.isCalledTag(range, bytes)
      || isNamed(in: bytes) && Self.isNamed(onLineAround: range, bytes)
  }

  /// True if the word directly after a tag calls it one, as in `the <p> tag`; many languages use that word.
  private static func isCalledTag(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.upperBound < bytes.count, bytes[range.upperBound] == .space else { return false }
    return tagWords.contains { word in
      let end = range.upperBound + 1 + word.count
      return end <= bytes.count && word.indices.allSatisfy { bytes[range.upperBound + 1 + $0].lowered == word[$0] }
        && (end == bytes.count || !bytes[end].isLetter || bytes[end].lowered == UInt8(ascii: "s"))
    }
  }

  private static let tagWords = ["tag", "태그", "タグ", "тег", "тэг"].map { Array($0.utf8) }

  /// True if the reference at a range is of a tag that is a word of its sentence, as in `type &lt;br&gt; at the end`.
  ///
  /// Tags that were left over run into words, follow the end of a sentence or come in pairs.
  static func isTagOfSentence(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let tag = escapedTag(around: range, bytes), tag.lowerBound > 1, bytes[tag.lowerBound - 1] == .space else {
      return false
    }
    let before = bytes[tag.lowerBound - 2]
    guard before.isLetter || before.isWide || before == UInt8(ascii: ",") else { return false }
    guard tag.upperBound < bytes.count else { return true }
    let after = bytes[tag.upperBound]
    guard after == .space else { return ".,;:?!)".utf8.contains(after) }
    return tag.upperBound + 1 < bytes.count
      && (bytes[tag.upperBound + 1].isLower || bytes[tag.upperBound + 1].isWide)
  }

  /// The tag without attributes, `&lt;br&gt;`, that begins or ends with a reference.
  private static func escapedTag(around range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 16, bytes[start] != UInt8(ascii: "&") || !isOpening(start, bytes) {
      start -= 1
    }
    guard isOpening(start, bytes) else { return nil }
    var end = start + opening.count
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    let close = Array("&gt;".utf8)
    guard end > start + opening.count, end + close.count <= bytes.count,
      close.indices.allSatisfy({ bytes[end + $0] == close[$0] })
    else { return nil }
    return start..<end + close.count
  }

  private static func isOpening(_ place: Int, _ bytes: Span<UInt8>) -> Bool {
    place + opening.count <= bytes.count && opening.indices.allSatisfy { bytes[place + $0] == opening[$0] }
  }

  private static let opening = Array("&lt;".utf8)

  /// True if a mark that opens a quotation is directly ahead and one that closes it directly after.
  private func isQuoted(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let (before, after) = (bytes[range.lowerBound - 1], bytes[range.upperBound])
    if before == after, before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") || before == UInt8(ascii: "`") {
      return true
    }
    // `“…”` and `「…」`, of which each is one character of three bytes.
    guard range.lowerBound >= 3, range.upperBound + 3 <= bytes.count else { return false }
    func has(_ lead: UInt8, _ middle: UInt8, _ openings: [UInt8], _ closings: [UInt8]) -> Bool {
      let (start, end) = (range.lowerBound, range.upperBound)
      return bytes[start - 3] == lead && bytes[start - 2] == middle && openings.contains(bytes[start - 1])
        && bytes[end] == lead && bytes[end + 1] == middle && closings.contains(bytes[end + 2])
    }
    return has(0xE2, 0x80, [0x9C, 0x9E, 0x98], [0x9D, 0x9C, 0x99]) || has(0xE3, 0x80, [0x8C, 0x8E], [0x8D, 0x8F])
  }

  private static func isNamed(onLineAround range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let start =
      lineEnd.last(in: bytes, from: max(0, range.lowerBound - reach), to: range.lowerBound)
      ?? max(0, range.lowerBound - reach)
    let end = lineEnd.first(in: bytes, from: range.upperBound, to: min(bytes.count, range.upperBound + reach))
    var at = start
    while let place = capitalM.next(in: bytes, from: at), place < end {
      if isName(at: place, bytes) { return true }
      at = place + 1
    }
    return false
  }

  /// True if HTML, XHTML, XML or SGML has its M at a place and is a word.
  private static func isName(at place: Int, _ bytes: Span<UInt8>) -> Bool {
    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "L"), place > 0 else { return false }
    let behind = place + 2 < bytes.count ? bytes[place + 2] : .space
    var start = place
    while start > 0, bytes[start - 1].isUpper { start -= 1 }
    let isWord =
      start == 0
      || !(bytes[start - 1].isLetter || bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: "."))
    guard isWord, !behind.isLetter else { return false }
    let head = (start..<place).map { bytes[$0] }
    return names.contains(head)
  }

  private static let names = ["HT", "XHT", "X", "SG"].map { Array($0.utf8) }
  private static let capitalM = ByteRanges(0x4D...0x4D)
  private static let lineEnd = ByteRanges(0x0A...0x0A)
  /// A line is looked at so far to both sides, in bytes.
  private static let reach = 400
}

extension ByteRanges {
  /// The first place from `start` on; nil if there is none.
  fileprivate func next(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let place = first(in: bytes, from: start, to: bytes.count)
    return place < bytes.count ? place : nil
  }
}
