internal import Bytes
internal import Editing
internal import Locales

/// The line that says when the page was published becomes data.
///
/// It is known by its words, which the language files list under `[published]`, or by its shape alone: a date and a
/// time with a word or two beside them. A sentence is not such a line, whatever it begins with.
enum PublicationLine: LineRule {
  static let card = RuleCard(
    "published", "Remove the publication date line and keep it as data.",
    before: "Ferries resume to Jeju\n\nPublished on: 2024/03/02 09:10\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "this line gives the publication date and was not spoken")

  static let mark = Mark.Kind.published

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let shaped = page.lines(.date, upTo: longest, with: [.digit, .farDigit]) { line, _ in
      hasDate(line) && DateLine.fits(line, page.context.profile.dates)
    }
    let listed = page.lines(listed: .published).filter {
      let line = page.bytes(of: $0.line)
      return line.count <= longest && hasDate(line)
    }
    guard !shaped.isEmpty || !listed.isEmpty else { return [] }
    let story = page.firstToLastSpoken
    return (shaped + listed).filter { line in
      guard !isSentence(line.line, page), !isSaid(page.bytes(of: line.line)), !isOfLetter(line.line, page) else {
        return false
      }
      let isListed = page.isListed(line.line, as: .published)
      if page.isMarked(line.line) || page.bytes(of: line.line).contains(UInt8(ascii: "=")) { return false }
      if page.isAmongFields(line.line, besides: isListed && !story.isEmpty ? 3 : 2) { return false }
      if isListed || hasClock(page.bytes(of: line.line)) { return true }
      return !story.contains(line.line) && !isOfTimeline(line.line, shaped, least: story.isEmpty ? 2 : 3)
    }
  }

  /// A longer line, in bytes, says more than when the page was published.
  private static let longest = 160

  /// True if a date without a time is above a greeting, which ends with a comma, or below all else but who signs, directly
  /// below it.
  private static func isOfLetter(_ line: Int, _ page: Lines) -> Bool {
    guard !hasClock(page.bytes(of: line)), !page.isListed(line, as: .published) else { return false }
    let rest = page.lines[(line + 1)...]
    if let next = rest.firstIndex(where: { !$0.isBlank }), next > line + 1, page.words(of: next) <= 8,
      page.endsWithComma(next)
    {
      return true
    }
    guard line > 0, page.lines[line - 1].isBlank else { return false }
    return rest.first?.isBlank == false && rest.count { !$0.isBlank } == 1
  }

  /// True if a line is one of that many in a row that begin with dates: what happened when.
  private static func isOfTimeline(_ line: Int, _ dates: [Lines.Leaving], least: Int) -> Bool {
    let places = Set(dates.map(\.line))
    let above = [line - 1, line - 2].prefix { places.contains($0) }.count
    let below = [line + 1, line + 2].prefix { places.contains($0) }.count
    return above + below + 1 >= least
  }

  /// True if a line ends as a sentence does: a stop after a date may belong to the date, if nothing else is said.
  private static func isSentence(_ index: Int, _ page: Lines) -> Bool {
    let line = page.bytes(of: index)
    guard Unicode.Scalar(line.span.scalar(before: line.count).value)?.endsSentence == true else { return false }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    guard text.last == ".", let before = text.dropLast().last, !before.isHangul else { return true }
    let dates = page.context.profile.dates
    if dates.endsWithAbbreviation(text) { return false }
    if page.isListed(index, as: .published) { return line.count(where: \.isBlank) >= 7 }
    return !before.isDigit || dates.saysMore(in: text)
  }

  /// True if a line names a source after a dash, `— Harbour Times, 3 March 1902`, or is one of a chat, which says who wrote
  /// after the date: `04.03.26, 10:31 - Mia: hi`, `Mar 04 10:31 <mia> hi`.
  private static func isSaid(_ line: ArraySlice<UInt8>) -> Bool {
    let dashes = ["-- ", "— ", "– "].map { Array($0.utf8) }
    if let dash = dashes.first(where: { line.starts(with: $0) }) {
      return line.dropFirst(dash.count).first?.isDigit == false
    }
    guard let last = line.lastIndex(where: \.isDigit) else { return false }
    if line.contains(UInt8(ascii: "<")), line.contains(UInt8(ascii: ">")) { return true }
    let rest = line[(last + 1)...]
    return (rest.starts(with: " - ".utf8) || rest.starts(with: "] ".utf8)) && rest.contains(UInt8(ascii: ":"))
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
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if scalar.isDigit, !wasDigit { numbers += 1 }
      wasDigit = scalar.isDigit
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

extension DateWords {
  /// True if words beside a number and the name of a month are in a text.
  fileprivate func saysMore(in text: String.UnicodeScalarView) -> Bool {
    text.split { !$0.isLetter }.contains { !months.contains(String($0).lowercased()) }
  }

  /// True if the stop at the end of a text belongs to a word of dates or to a single letter: `6:05 p.m.`, `2031 г.`, `18:05 น.`.
  fileprivate func endsWithAbbreviation(_ text: String.UnicodeScalarView) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    let word = String(last).lowercased().filter { $0 != "." }
    return word.unicodeScalars.allSatisfy { $0.isLetter || $0.isMark } && (word.count == 1 || contains(word))
  }
}
