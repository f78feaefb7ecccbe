internal import Bytes
internal import Editing
internal import Locales

/// The line that says when the page was published becomes data.
///
/// It is known by its words, which the language files list under `[published]`, or by its shape alone: a date and a
/// time with a word or two beside them. A sentence is no such line, whatever it begins with.
enum PublicationLine: LineRule {
  static let card = RuleCard(
    "published", "The line that says when the page was published becomes data.",
    before: "Ferries resume to Jeju\n\nPublished on: 2024/03/02 09:10\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "this gives the date of publication and was not spoken")

  static let mark = Mark.Kind.published

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let profile = page.context.profile
    let shaped = page.lines(.date, upTo: longest, with: .digit) { line, _ in
      hasDate(line) && (DateShape.fits(line) || profile.namesMonth(line))
    }
    let listed = page.lines(listed: .published).filter {
      let line = page.bytes(of: $0.line)
      return line.count <= longest && hasDate(line)
    }
    guard !shaped.isEmpty || !listed.isEmpty else { return [] }
    let story = page.firstToLastSpoken
    return (shaped + listed).filter { line in
      guard !isSentence(line.line, page) else { return false }
      return page.isListed(line.line, as: .published) || hasClock(page.bytes(of: line.line))
        || !story.contains(line.line)
    }
  }

  /// A longer line, in bytes, says more than when the page was published.
  private static let longest = 160

  /// True if a line ends as a sentence does: a stop after a date may belong to the date, if nothing else is said.
  private static func isSentence(_ index: Int, _ page: Lines) -> Bool {
    let line = page.bytes(of: index)
    guard Unicode.Scalar(line.span.scalar(before: line.count).value)?.endsSentence == true else { return false }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    guard text.last == ".", let before = text.dropLast().last, !before.isHangul else { return true }
    if page.isListed(index, as: .published) { return line.count(where: \.isBlank) >= 7 }
    return !before.isDigit || page.context.profile.saysMoreThanDate(text)
  }

  /// True if hours and minutes are on a line.
  private static func hasClock(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { at in
      line[at] == UInt8(ascii: ":") && at > line.startIndex && at + 1 < line.endIndex && line[at - 1].isDigit
        && line[at + 1].isDigit
    }
  }

  /// Two numbers at least.
  private static func hasDate(_ line: ArraySlice<UInt8>) -> Bool {
    var numbers = 0
    var wasDigit = false
    for byte in line {
      if byte.isDigit, !wasDigit { numbers += 1 }
      wasDigit = byte.isDigit
    }
    return numbers >= 2
  }
}

extension Lines {
  /// From the first line that somebody may have spoken to the last.
  fileprivate var firstToLastSpoken: Range<Int> {
    let spoken = lines.indices.filter {
      !lines[$0].isBlank && context.endsSentence(lines[$0].range) && isSpoken($0)
    }
    guard let first = spoken.first, let last = spoken.last else { return 0..<0 }
    return first..<last + 1
  }
}

extension CleaningProfile {
  /// True if words beside a number and the name of a month are in a text.
  fileprivate func saysMoreThanDate(_ text: String.UnicodeScalarView) -> Bool {
    text.split { !$0.isLetter }.contains { !isMonth(String($0).lowercased()) }
  }
}
