internal import Bytes
internal import Editing

/// A line that is an address of the web or of mail, with at most a few words ahead of it, becomes data.
enum LinkLine: LineRule {
  static let card = RuleCard(
    "link", "Remove a line with a web address and keep it as data.",
    before: "The first boat left at dawn.\n\nHarbour News https://harbour.example/news/17",
    after: "The first boat left at dawn.",
    reason: "this line is the address of the page or of a source")

  static let mark = Mark.Kind.link

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines(.link, upTo: 300) { line, signs in mayHoldAddress(line, signs) && isLink(line) }
      .filter { !page.isMailHeader($0.line) }
  }

  /// True if what every address has is in a line.
  private static func mayHoldAddress(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    !signs.isDisjoint(with: [.slash, .at]) || doubleW.isIn(line.span)
  }

  private static let doubleW = BytePair(UInt8(ascii: "w"), UInt8(ascii: "w"))

  private static func isLink(_ bytes: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for byte in bytes where byte.isBlank {
      blanks += 1
      if blanks > 5 { return false }
    }
    let tail = bytes[((bytes.lastIndex(of: .space) ?? bytes.startIndex - 1) + 1)...]
    let isLink = tail.starts(with: "http".utf8) || tail.starts(with: "www.".utf8)
    guard isLink || tail.contains(UInt8(ascii: "@")) else { return false }
    let line = String(decoding: bytes, as: UTF8.self)
    let words = line.split(separator: " ")
    guard words.count <= 5, let last = words.last else { return false }
    if ["https://", "http://", "www."].contains(where: { last.hasPrefix($0) }) { return last.utf8.count > 8 }
    return words.count <= 4 && isMail(last) && !words.dropLast().contains { $0.hasSuffix(".") }
  }

  private static func isMail(_ word: Substring) -> Bool {
    let parts = word.trimmingBrackets.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty else { return false }
    return host.contains(".") && !host.hasSuffix(".")
      && host.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }
}

extension Lines {
  /// True if a line is one of the header of a letter by mail: a field with an address, and another field directly beside it.
  fileprivate func isMailHeader(_ line: Int) -> Bool {
    func isField(_ index: Int) -> Bool { lines.indices.contains(index) && context.isLabel(lines[index].range) }
    return isField(line) && bytes(of: line).contains(UInt8(ascii: "@")) && (isField(line - 1) || isField(line + 1))
  }
}

extension Substring {
  fileprivate var trimmingBrackets: Substring {
    var word = self
    while let first = word.first, "([<".contains(first) { word.removeFirst() }
    while let last = word.last, ")]>".contains(last) { word.removeLast() }
    return word
  }
}
