internal import Bytes
internal import Locales

/// The headlines of other stories that are within a story, below a line that announces them.
///
/// `Read also` and a headline below it: between two paragraphs they would be taken for a heading of the story. What
/// announces them the language files list under `[read also]`. A crosshead may follow, which is shorter than a headline.
enum RelatedLinks {
  /// The announcing lines, and the links below them.
  static func lines(of page: Lines) -> [Lines.Leaving] {
    let announcing = page.lines(listed: .readAlso)
    return titled(page)
      + announcing.flatMap { line -> [Lines.Leaving] in
        let links = links(below: line.line, page)
        if links.isEmpty { return page.isAnnouncement(line.line) ? [line] : [] }
        return [line] + links.map { Lines.Leaving(line: $0) }
      }
  }

  /// The lines that announce a story and name it: `Read also: Ferries resume to Jeju`, `[연관기사] 제주행 배 다시 떠`.
  private static func titled(_ page: Lines) -> [Lines.Leaving] {
    page.lines.indices.filter { index in
      let line = page.bytes(of: index)
      guard line.count <= 200, let head = page.announcement(of: line),
        !page.context.endsSentence(page.lines[index].range),
        page.shape(of: index).words >= (page.context.profile.usesSpaces ? 5 : 4)
      else { return false }
      return page.announces(head)
    }.map { Lines.Leaving(line: $0) }
  }

  /// So many links are together at most.
  fileprivate static let most = 6

  private static func links(below line: Int, _ page: Lines) -> [Int] {
    if let block = page.linkBlock(below: line) { return block }
    var links: [Int] = []
    for next in (line + 1)..<max(line + 1, page.lines.count) where !page.lines[next].isBlank {
      if links.isEmpty, page.isHeadline(next) {
        links.append(next)
      } else if page.isSpoken(next) {
        return links
      } else if links.count < most, page.isLongLink(next) {
        links.append(next)
      } else {
        // Without a sentence after them they may be the text of a page that has no marks at all.
        return page.hasSentence(within: 3, from: next) ? links : lastLinks(below: line, page)
      }
    }
    return lastLinks(below: line, page)
  }

  /// The lines below one where the page ends with links, and sentences are above.
  private static func lastLinks(below line: Int, _ page: Lines) -> [Int] {
    let rest = page.lines[(line + 1)...].indices.filter { !page.lines[$0].isBlank }
    guard rest.count <= most, page.lines[..<line].indices.contains(where: page.isSpoken),
      rest.allSatisfy({ !page.isSpoken($0) && page.shape(of: $0).isLink && page.shape(of: $0).words >= 4 })
    else { return [] }
    return rest
  }
}

extension Lines {
  /// True if a line announces stories without any being there: of one word alone, `More` may be said.
  fileprivate func isAnnouncement(_ line: Int) -> Bool {
    words(of: line) > 1 || bytes(of: line).count >= 15 && bytes(of: line).contains(where: \.isWide)
  }

  /// The lines directly below one up to a blank line, if a blank line precedes that one and none of them is spoken.
  fileprivate func linkBlock(below line: Int) -> [Int]? {
    guard line == 0 || lines[line - 1].isBlank else { return nil }
    let block = (line + 1..<lines.count).prefix { !lines[$0].isBlank }
    guard 1...RelatedLinks.most ~= block.count, block.allSatisfy({ !isSpoken($0) && shape(of: $0).isLink }),
      block.contains(where: isHeadline)
    else { return nil }
    return Array(block)
  }

  /// What is ahead of the colon of a line, or in the square brackets at its head, where more follows.
  fileprivate func announcement(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head = line.prefix(60)
    if line.first == UInt8(ascii: "["), let close = head.firstIndex(of: UInt8(ascii: "]")) {
      return close + 1 < line.endIndex ? line[(line.startIndex + 1)..<close] : nil
    }
    guard let colon = endOfColon(in: head), colon < line.endIndex else { return nil }
    return line[..<colon]
  }

  /// Where a colon with a blank after it, or one of full width, ends in a text.
  fileprivate func endOfColon(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.lazy.compactMap { at -> Int? in
      if text[at] == UInt8(ascii: ":"), context[at + 1] == .space { return at + 1 }
      return context.has("：", at: at) ? at + 3 : nil
    }.first
  }

  /// True if a text is one with which pages announce other stories.
  fileprivate func announces(_ text: ArraySlice<UInt8>) -> Bool {
    context.profile.lines.kinds(of: text.span, among: LineTraits.readAlso.rawValue) != 0
  }

  /// True if a line may be the headline that was announced; it may begin with its topic and a colon.
  fileprivate func isHeadline(_ line: Int) -> Bool {
    let (range, shape) = (lines[line].range, shape(of: line))
    let isOpen = !context.endsSentence(range) && !endsWithColon(line) && !context.startsItem(at: range.lowerBound)
    return isOpen && shape.isLink && shape.words >= 4 && (!isSpoken(line) || context.isLabel(range))
  }

  /// True if a line is longer than crossheads are.
  fileprivate func isLongLink(_ line: Int) -> Bool {
    let shape = shape(of: line)
    return shape.isLink && shape.columns >= 40
  }

  /// True if somebody may have spoken one of the next lines.
  fileprivate func hasSentence(within most: Int, from line: Int) -> Bool {
    lines[line...].indices.lazy.filter { !lines[$0].isBlank }.prefix(most).contains(where: isSpoken)
  }
}
