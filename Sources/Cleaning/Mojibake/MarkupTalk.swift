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

  /// True if a reference or tag is quoted, or is on a line that names a markup language.
  func isMeant(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isQuoted(range, bytes) || isNamed(in: bytes) && Self.isNamed(onLineAround: range, bytes)
  }

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
