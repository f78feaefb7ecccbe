internal import Bytes
internal import Editing

/// The headline is once: where the page repeats it, the repetition becomes data.
///
/// A line that ends with a comma is not a headline, so that a refrain stays as often as it is sung; one that ends as a
/// sentence is, where the next paragraph is the same and the story follows. In verse the first line is not a headline.
enum RepeatedHeadline: LineRule {
  static let card = RuleCard(
    "headline", "Remove a repeated headline and keep it as data.",
    before: "Ferries resume to Jeju\n\nFerries resume to Jeju\n\nThe first boat left at dawn.",
    after: "Ferries resume to Jeju\n\nThe first boat left at dawn.",
    reason: "the page repeats its headline")

  /// How many lines with words below the first may still be the page's head.
  private static let head = 8
  /// How many lines may be above the headline, and how many above one that the very next line repeats.
  private static let (menu, longMenu) = (4, 40)

  static let mark = Mark.Kind.headline

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let worded = page.lines.indices.filter { !page.lines[$0].isBlank }
    if let title = page.windowTitle(worded) { return [title] }
    let isVerse = page.isVerse(worded)
    for place in worded.indices.prefix(longMenu + 1) {
      let others = worded[(place + 1)...].prefix(place > menu ? 1 : .max)
      let again = repetitions(of: worded[place], among: others, page)
      if !again.isEmpty, worded.count > again.count + 1, !isVerse || place > 0 || page.opensStory(below: again[0]) {
        return again.map { Lines.Leaving(line: $0) }
      }
      // Below a menu, of which no line is as long as a headline, the headline may be.
      guard page.shape(of: worded[place]).words <= 4, !page.isSpoken(worded[place]) else { return [] }
    }
    return []
  }

  /// The lines of the head that say again what a line says: below a short one the next alone.
  private static func repetitions(of line: Int, among others: ArraySlice<Int>, _ page: Lines) -> [Int] {
    let headline = page.bytes(of: line)
    guard headline.count >= 4, headline.contains(where: { $0.isLetter || $0.isWide }) else { return [] }
    let isFirst = page.lines[..<line].allSatisfy(\.isBlank)
    guard isFirst || page.shape(of: line).words >= 4 else { return [] }
    if page.endsOpen(line) {
      return page.endsAsClause(line) ? [] : others.prefix(1).filter { page.repeats(line, as: $0) }
    }
    let isLong = page.shape(of: line).words >= 4
    return others.prefix(headline.count >= 10 ? head : 1).filter { other in
      page.bytes(of: other) == headline || isLong && isButton(other, for: headline, page)
    }
  }

  /// True if a line is the headline after a few words: `Share the article Ferries resume to Jeju`.
  private static func isButton(_ line: Int, for headline: ArraySlice<UInt8>, _ page: Lines) -> Bool {
    let bytes = page.bytes(of: line)
    guard bytes.count > headline.count, bytes.suffix(headline.count) == headline, !page.isSpoken(line) else {
      return false
    }
    let words = bytes.dropLast(headline.count)
    return words.last?.isSpace == true && words.split(whereSeparator: \.isSpace).count <= 4
  }
}

extension Lines {
  /// The first line, where it is the next one with the name of the site after a bar or a dash, as windows show it.
  fileprivate func windowTitle(_ worded: [Int]) -> Leaving? {
    guard worded.count >= 3, shape(of: worded[1]).words >= 2 else { return nil }
    let (title, headline) = (bytes(of: worded[0]), bytes(of: worded[1]))
    guard headline.count >= 10, title.count > headline.count + 3, title.starts(with: headline) else { return nil }
    let rest = title.dropFirst(headline.count)
    guard Self.siteMarks.contains(where: { rest.starts(with: $0) }),
      rest.split(whereSeparator: \.isSpace).count <= 7
    else { return nil }
    return Leaving(line: worded[0], confidence: Confidence.likely)
  }

  private static let siteMarks = [" | ", " - ", " – ", " — ", " :: ", " · ", " » "].map { Array($0.utf8) }

  /// True if no line is as wide as those of a page, and some are directly below each other: a song, a poem.
  fileprivate func isVerse(_ worded: [Int]) -> Bool {
    guard worded.count <= 40, zip(worded, worded.dropFirst()).contains(where: { $1 == $0 + 1 }) else {
      return false
    }
    return worded.allSatisfy { shape(of: $0).columns < 50 }
  }

  /// True if two lines in a row, the same and without a mark at their end, are a headline above a single sentence, which is longer
  /// and begins large as they do.
  fileprivate func opensStory(below line: Int) -> Bool {
    let rest = lines[(line + 1)...].indices.filter { !lines[$0].isBlank }
    guard rest.count == 1, shape(of: line).words >= 3, context.endsSentence(lines[rest[0]].range),
      !bytes(of: rest[0]).starts(with: bytes(of: line))
    else { return false }
    return [line, rest[0]].allSatisfy { context.scalar(at: lines[$0].range.lowerBound)?.isSmall == false }
      && context.columns(of: lines[rest[0]].range) > context.columns(of: lines[line].range)
  }

  /// True if a line ends in the midst of a sentence, or with the stop of one.
  fileprivate func endsOpen(_ line: Int) -> Bool {
    guard let last = context.scalar(before: lines[line].range.upperBound) else { return false }
    return ",;:.。।،、".unicodeScalars.contains(last)
  }

  /// True if a line ends with a mark that no sentence ends with.
  fileprivate func endsAsClause(_ line: Int) -> Bool {
    context.scalar(before: lines[line].range.upperBound).map { ",;:،、".unicodeScalars.contains($0) } ?? false
  }

  /// True if a paragraph is a sentence and the next one the same, with more of the story after it.
  fileprivate func repeats(_ line: Int, as other: Int) -> Bool {
    other > line + 1 && bytes(of: other) == bytes(of: line) && lines[(other + 1)...].count { !$0.isBlank } >= 2
  }
}
