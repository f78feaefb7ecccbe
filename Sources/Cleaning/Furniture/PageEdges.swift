internal import Bytes

/// The two ends of a page: what is between its headline and its first sentence, and what follows its last.
///
/// Only there is a line that says nothing known judged by its shape; between the first sentence and the last every
/// line may be a crosshead, a label or a name.
struct PageEdges {
  /// The lines between the headline and the first sentence that no rule has taken.
  private(set) var head: [Int] = []
  /// The lines after the last sentence that no rule has taken.
  private(set) var tail: [Int] = []
  /// Short lines ahead of the headline: a menu, a programme.
  private(set) var menu: [Int] = []
  /// The first line ahead of the story, as its place among them, whose words the story takes up: the headline.
  private var echo: Int?
  /// True if the story's words show which line is its headline.
  var hasEcho: Bool { echo != nil }
  /// True if links side by side are ahead of the headline.
  private(set) var hasMenuRow = false
  /// How many lines ahead of the headline are known as furniture.
  private(set) var knownInMenu = 0
  /// True if furniture that is known is among the lines of the head.
  private(set) var headHasFurniture = false
  /// How many lines between the first sentence and the last stand alone and are none; counted where the head has lines.
  private(set) var crossheads = 0
  /// The first line after the last sentence that is known as furniture.
  private(set) var firstKnownInTail: Int?
  /// True if lines of the tail end as sentences do.
  private(set) var isSpokenInTail = false
  /// True if there is a page that has edges: furniture that is known, or two paragraphs and more that are spoken.
  private(set) var isPage = false

  /// Finds the ends of a page, given the lines that are known not to be spoken.
  init(_ page: Lines, taken: Set<Int>) {
    let blocks = page.blocks(without: taken)
    // A headline that stands alone may end as a sentence does.
    let isHeaded = blocks.first?.count == 1
    guard let first = blocks.dropFirst(isHeaded ? 1 : 0).firstIndex(where: { page.isSpoken(block: $0) }),
      let last = Self.last(of: blocks, page, taken), first <= last,
      let opening = blocks[first].first, let closing = blocks[last].last
    else { return }
    isSpokenInTail = blocks[(last + 1)...].contains { page.isSpoken(block: $0) }
    isPage = !taken.isEmpty || first < last || isHeaded && page.isSpoken(block: blocks[0])
    let lead = blocks[..<first].flatMap(\.self)
    echo = page.echo(among: lead, above: opening)
    if let headline = echo ?? Self.headline(of: lead, page) {
      hasMenuRow = lead[..<headline].contains { page.isMenuRow($0, of: lead) }
      menu = Array(lead[..<headline])
      head = Array(lead[(headline + 1)...])
      knownInMenu = taken.count { $0 < lead[headline] }
      headHasFurniture = taken.contains { $0 < opening }
    }
    if !head.isEmpty { crossheads = blocks[first...last].count { $0.count == 1 && !page.isSpoken(block: $0) } }
    // What follows a colon is a list that the sentence announces.
    guard !page.endsWithColon(closing) else { return }
    tail = blocks[(last + 1)...].flatMap(\.self)
    firstKnownInTail = taken.filter { $0 > closing }.min()
  }

  /// The last paragraph that is spoken: what readers wrote and what the page asks of them ends as sentences do, too, and comes
  /// below much furniture that is known.
  private static func last(of blocks: [ArraySlice<Int>], _ page: Lines, _ taken: Set<Int>) -> Int? {
    guard let last = blocks.lastIndex(where: { page.isSpoken(block: $0) }),
      let whole = blocks.lastIndex(where: { $0.contains(where: page.isWhole) }), let end = blocks[whole].last
    else { return blocks.lastIndex { page.isSpoken(block: $0) } }
    return blocks[whole...last].indices.last { index in
      let block = blocks[index]
      let known = taken.count { $0 > end && $0 < block[block.startIndex] }
      let isCall = block.count == 1 && known > 0 && page.isCall(block[block.startIndex])
      return page.isSpoken(block: block) && (index == whole || known < mostAmong && !isCall)
    }
  }

  /// So much known furniture parts what is below it from the story.
  private static let mostAmong = 3

  /// The first line of some words; not one ahead of a menu, as `Skip to the main content` is, and no row of a menu.
  private static func headline(of lead: [Int], _ page: Lines) -> Int? {
    let long = lead.indices.filter { page.shape(of: lead[$0]).words >= 4 && !page.isMenuRow(lead[$0], of: lead) }
    return zip(long, long.dropFirst()).first { $1 - $0 <= menu }?.0 ?? long.last ?? lead.indices.first
  }

  /// So many short lines in a row are a menu.
  private static let menu = 5
}

extension Lines {
  /// The paragraphs, as lines with no blank line between them, without the lines that were taken; each line by itself
  /// where there are no blank lines.
  fileprivate func blocks(without taken: Set<Int>) -> [ArraySlice<Int>] {
    let worded = lines.indices.filter { !lines[$0].isBlank }
    guard let last = worded.last else { return [] }
    let hasBlanks = worded.count <= last && !areParagraphs
    let live = taken.isEmpty ? worded : worded.filter { !taken.contains($0) }
    var blocks: [ArraySlice<Int>] = []
    var start = 0
    for place in live.indices.dropFirst() where !hasBlanks || isParted(live[place - 1], live[place]) {
      blocks.append(live[start..<place])
      start = place
    }
    return live.isEmpty ? [] : blocks + [live[start...]]
  }

  /// True if lines are whole paragraphs, as pages have them that are copied from a browser: several are far wider than those
  /// that are broken to fit.
  private var areParagraphs: Bool {
    lines.lazy.filter { $0.range.count > Self.widestBroken }.filter { context.endsSentence($0.range) }.prefix(3)
      .count == 3
  }

  /// So many bytes are more than a line that was broken to fit a page.
  private static let widestBroken = 140

  /// True if a blank line is between two lines.
  private func isParted(_ line: Int, _ next: Int) -> Bool {
    (line + 1..<next).contains { lines[$0].isBlank }
  }

  /// How long a line is, as people see it.
  struct Shape {
    /// Words, or for scripts without spaces what would be as many.
    var words: Int
    /// Half-width columns.
    var columns: Int
  }

  /// The length of a line in words and columns; two characters of Han or Kana count as a word.
  func shape(of line: Int) -> Shape {
    let range = lines[line].range
    let columns = context.columns(of: range)
    let words = words(of: line)
    return Shape(words: context.profile.usesSpaces ? words : max(words, columns / 5), columns: columns)
  }

  /// True if somebody may have spoken a paragraph; where it was broken, its last line may be as short as a word.
  fileprivate func isSpoken(block: ArraySlice<Int>) -> Bool {
    block.contains(where: isSpoken) || block.count > 1 && block.contains { context.endsSentence(lines[$0].range) }
  }

  /// True if somebody may have spoken a line: it ends as a sentence does, or opens as a quotation or a turn does.
  func isSpoken(_ line: Int) -> Bool {
    let range = lines[line].range
    let columns = context.columns(of: range)
    if context.endsSentence(range) {
      let isWord =
        context.scalar(at: range.lowerBound)?.isCapital == true || bytes(of: line).last != UInt8(ascii: ".")
      return columns >= (isWord ? 5 : 8)
    }
    if !context[range.lowerBound].isLetter, let first = context.scalar(at: range.lowerBound),
      Self.openers.contains(first)
    {
      return !isQuotingHeadline(range)
    }
    if context.isLabel(range) || endsWithColon(line) {
      return shape(of: line).words >= 5 && (endsWithColon(line) || !isTopic(line))
    }
    return columns >= (context.profile.usesSpaces ? 140 : 90)
  }

  /// True if what is ahead of a line's colon is the topic of a headline rather than who speaks: the story is told in whole
  /// sentences without labels, the line is none, and no other has that label.
  private func isTopic(_ line: Int) -> Bool {
    let label = context.bytes[lines[line].range].prefix { $0 != UInt8(ascii: ":") } + [UInt8(ascii: ":")]
    guard !isNearField(line), !isShouted(lines[line].range),
      lines.indices.allSatisfy({ $0 == line || !bytes(of: $0).starts(with: label) })
    else { return false }
    return lines.indices.lazy.filter { self.isWhole($0) && !self.context.isLabel(self.lines[$0].range) }.prefix(3)
      .count == 3
  }

  /// True if a line or one near it is a label and three words at most, as the fields of a document have it.
  private func isNearField(_ line: Int) -> Bool {
    (max(0, line - 3)..<min(lines.count, line + 4)).contains { near in
      guard context.isLabel(lines[near].range), !context.endsSentence(lines[near].range) else { return false }
      let value = bytes(of: near).drop { $0 != UInt8(ascii: ":") }.dropFirst()
      return 1...3 ~= value.split(whereSeparator: \.isSpace).count
    }
  }

  /// True if a line has no small letter: captions in capitals may have no stops.
  private func isShouted(_ line: Range<Int>) -> Bool {
    !context.text(line).unicodeScalars.contains(where: \.isSmall)
  }

  /// True if a line asks or calls readers: short, with the mark of a question or a cry, and neither quoted nor labelled.
  fileprivate func isCall(_ line: Int) -> Bool {
    let range = lines[line].range
    guard let last = bytes(of: line).last, "?!".utf8.contains(last), context.columns(of: range) < 60 else {
      return false
    }
    return context.scalar(at: range.lowerBound)?.isLetter == true && !context.isLabel(range)
      && lines[(line + 1)...].count { !$0.isBlank } >= 3
  }

  /// True if a line is a sentence as long as those of a story.
  func isWhole(_ line: Int) -> Bool {
    context.endsSentence(lines[line].range) && context.columns(of: lines[line].range) >= 60
  }

  /// True if a line quotes and goes on with words that no mark ends: `"Nobody took it" – harbour asks for its boat`.
  private func isQuotingHeadline(_ range: Range<Int>) -> Bool {
    let text = context.text(range).unicodeScalars
    guard let opener = text.first, let closer = Self.closers[opener], let last = text.last,
      last.isLetter || last.isDigit,
      let end = text.dropFirst().firstIndex(of: closer)
    else { return false }
    return text[end...].count { $0.isLetter } >= 5
  }

  private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "‘": "’", "«": "»", "„": "“", "「": "」", "『": "』", "»": "«", "‹": "›",
  ]

  /// True if a colon ends a line.
  func endsWithColon(_ line: Int) -> Bool {
    context.scalar(before: lines[line].range.upperBound).map { $0 == ":" || $0 == "：" } ?? false
  }

  /// What opens a quotation, a label, a turn of dialogue.
  private static let openers = Set("\"“‘«‹„「『—–-[<◀【(（>♪".unicodeScalars)
}
