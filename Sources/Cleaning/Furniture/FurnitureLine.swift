internal import Bytes
internal import Editing
internal import Locales

/// A line of the page that no one spoke becomes data: buttons, log-in, copyright.
///
/// The language files know such lines under `[furniture]`, and ``FurnitureShape`` those that look alike in all
/// languages. A single word ("Share", "More") is a button only where it is written large and is below furniture or
/// alone between blank lines; a notice may have been broken over two or three lines.
enum FurnitureLine: LineRule {
  static let card = RuleCard(
    "furniture", "Remove page furniture and keep it as data.",
    before: "The first boat left at dawn.\n\nComments\n\nYou must be logged in to comment.",
    after: "The first boat left at dawn.",
    reason: "this line belongs to the page, not to the story")

  static let mark = Mark.Kind.furniture

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let met =
      page.lines(listed: .furniture)
      + page.lines(.button) { line, signs in
        FurnitureShape.fits(line, signs) || PictureOwner.fits(line, signs, page.context.profile)
          || line.withoutCount.contains(where: page.isFurniture)
      }
    let places = Set(met.map(\.line))
    let lines = met.filter {
      if page.endsWithBracket($0.line), page.isItem($0.line) { return false }
      if page.isAmongFields($0.line, besides: 2) { return false }
      if page.isButton($0.line), !page.isCaption($0.line) { return page.isApart($0.line, places) }
      if page.isCounted($0.line) { return places.contains($0.line - 1) || places.contains($0.line + 1) }
      return !page.goesOnAsSentence($0.line)
    }
    return lines + FurnitureShape.tags(of: page) + RelatedLinks.lines(of: page) + page.brokenLines
      + page.repeatedButtons
  }
}

extension Lines {
  /// True if a line that begins as furniture goes on as a sentence of a story does: somebody said it, or small letters
  /// follow its colon up to a stop.
  fileprivate func goesOnAsSentence(_ line: Int) -> Bool {
    let range = lines[line].range
    guard context.endsSentence(range) else { return false }
    let text = bytes(of: line)
    if let colon = text.firstIndex(of: UInt8(ascii: ":")), context[colon + 1] == .space {
      let words = text[(colon + 1)...].split(separator: .space)
      if words.count >= 4, context.scalar(at: words[0].startIndex)?.isSmall == true { return true }
    }
    return text.split(separator: UInt8(ascii: ",")).dropFirst().contains(where: attributes)
  }

  /// True if a few words between commas say who said the rest: `, said Gail Brandt,`.
  private func attributes(_ clause: ArraySlice<UInt8>) -> Bool {
    let words = context.text(clause.indices).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return (1...6).contains(words.count) && words.contains { context.profile.attributes(String($0)) }
  }

  /// True if a line is known by what a bare number counts on it, as in `Comments 14`; a title may be so, too: `Top 10`.
  fileprivate func isCounted(_ line: Int) -> Bool {
    let text = bytes(of: line)
    return text.first?.isDigit != text.last?.isDigit && !isListed(line, as: .furniture)
      && text.withoutCount.contains(where: isFurniture)
  }

  /// The lines of two to four words that come three times and more among paragraphs, and are neither sentences nor names:
  /// `Article content`, `Story continues below`.
  fileprivate var repeatedButtons: [Leaving] {
    let short = lines.indices.filter { 1...60 ~= lines[$0].range.count }
    guard short.count >= 3, hasParagraphs else { return [] }
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for index in short { places[bytes(of: index), default: []].append(index) }
    return places.values.filter { $0.count >= 3 && isPhrase($0[0]) }.flatMap { $0 }.sorted().map {
      Leaving(line: $0)
    }
  }

  /// True if three lines or more are long sentences.
  private var hasParagraphs: Bool {
    var paragraphs = 0
    for index in lines.indices where lines[index].range.count > 60 && isParagraph(index) {
      paragraphs += 1
      if paragraphs == 3 { return true }
    }
    return false
  }

  /// True if a line is a few words, not all of them large, without a mark or a number.
  private func isPhrase(_ line: Int) -> Bool {
    let text = context.text(lines[line].range)
    let words = text.split(separator: " ")
    return 2...4 ~= words.count && words.dropFirst().contains { $0.unicodeScalars.first?.isSmall == true }
      && text.unicodeScalars.allSatisfy { $0.isLetter || $0 == " " || $0 == "'" || $0 == "’" }
      && !context.profile.seams.matches(bytes(of: line))
  }

  /// True if the bracket that ends a line is all that shows it to be a picture's credit; an item of a list has one, too.
  fileprivate func endsWithBracket(_ line: Int) -> Bool {
    bytes(of: line).last == UInt8(ascii: ")") && !isListed(line, as: .furniture)
  }

  /// True if a line is a caption with the owner of its picture.
  fileprivate func isCaption(_ line: Int) -> Bool {
    PictureOwner.fits(bytes(of: line), lines[line].traits, context.profile)
  }

  /// True if a line is one word, or where no spaces are, as short as one.
  fileprivate func isButton(_ line: Int) -> Bool {
    let text = bytes(of: line)
    return !text.contains(where: \.isSpace) && (context.profile.usesSpaces || text.count <= Self.longestButton)
  }

  /// Eight characters of Han or Kana, in bytes.
  private static let longestButton = 24

  /// True if a line begins with a large letter, or in a script without them, and nothing but blank lines or
  /// furniture is beside it; where a page has no blank lines, furniture above it is enough.
  fileprivate func isApart(_ line: Int, _ others: Set<Int>) -> Bool {
    if context.scalar(at: lines[line].range.lowerBound)?.isSmall == true { return false }
    func isFree(_ index: Int) -> Bool {
      !lines.indices.contains(index) || lines[index].isBlank || others.contains(index)
    }
    if others.contains(line - 1) || isFree(line - 1) && isFree(line + 1) { return true }
    return isBetweenParagraphs(line, others)
  }

  /// True if each paragraph of a page is one line, and the lines beside this one are whole ones, or furniture.
  private func isBetweenParagraphs(_ line: Int, _ others: Set<Int>) -> Bool {
    func isEnd(_ index: Int) -> Bool {
      !lines.indices.contains(index) || lines[index].isBlank || others.contains(index) || isParagraph(index)
    }
    let hasParagraph = [line - 1, line + 1].contains { lines.indices.contains($0) && isParagraph($0) }
    return hasParagraph && isEnd(line - 1) && isEnd(line + 1)
  }

  /// True if a line is a sentence of several words or more.
  private func isParagraph(_ line: Int) -> Bool {
    let range = lines[line].range
    return context.endsSentence(range) && context.columns(of: range) >= Self.widthOfParagraph
      && context.scalar(at: range.lowerBound)?.isSmall != true
  }

  /// Narrower lines are verse, dialogue or an item of a list.
  private static let widthOfParagraph = 40

  /// True if the language files know a text as furniture.
  fileprivate func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    context.profile.lines.kinds(of: text.span, among: LineTraits.furniture.rawValue) != 0
  }

  /// The lines of blocks of two or three short lines that are furniture once they are put together.
  fileprivate var brokenLines: [Leaving] {
    blocks.filter { (2...3).contains($0.count) }.flatMap { block -> [Leaving] in
      let length = block.reduce(0) { $0 + lines[$1].range.count }
      guard length <= 300, !block.dropLast().contains(where: { context.endsSentence(lines[$0].range) }),
        isFurniture(joined(block)), isOneNotice(block)
      else { return [] }
      return block.map { Leaving(line: $0) }
    }
  }

  /// True if no line that begins anew parts a block into a notice and something else: a sentence below `Share on X`.
  private func isOneNotice(_ block: Range<Int>) -> Bool {
    block.dropFirst().allSatisfy { line in
      mayGoOn(line)
        || !isFurniture(joined(block.lowerBound..<line)) && !isFurniture(joined(line..<block.upperBound))
    }
  }

  /// True if a line may go on with the one above: it begins small, or its script has no capitals and the one above is no
  /// button, as these are short.
  private func mayGoOn(_ line: Int) -> Bool {
    guard let first = context.scalar(at: lines[line].range.lowerBound) else { return false }
    let isCased = first.isSmall || first.isCapital
    return isCased ? first.isSmall : context.columns(of: lines[line - 1].range) >= Self.widthOfNotice
  }

  /// A line of a notice that was broken is at least so wide.
  private static let widthOfNotice = 24

  /// The text of some lines, as one.
  private func joined(_ lines: Range<Int>) -> ArraySlice<UInt8> {
    Array(lines.map { bytes(of: $0) }.joined(separator: [.space]))[...]
  }

  /// The runs of lines with no blank line between them.
  private var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    for index in lines.indices where !lines[index].isBlank {
      if let last = blocks.last, last.upperBound == index {
        blocks[blocks.count - 1] = last.lowerBound..<index + 1
      } else {
        blocks.append(index..<index + 1)
      }
    }
    return blocks
  }
}

extension ArraySlice<UInt8> {
  /// What a button counts, without the number: `Comments (14)`, `Comments 14`, `14 Comments`; empty if there is none.
  fileprivate var withoutCount: [ArraySlice<UInt8>] {
    guard count <= 60, let first, let last, first.isDigit || last.isDigit || last == UInt8(ascii: ")") else {
      return []
    }
    let words = split(separator: .space)
    guard words.count >= 2 else { return [] }
    func isCount(_ word: ArraySlice<UInt8>) -> Bool {
      let isBracketed = word.first == UInt8(ascii: "(") && word.last == UInt8(ascii: ")")
      let digits = isBracketed ? word.dropFirst().dropLast() : word
      return 1...5 ~= digits.count && digits.allSatisfy(\.isDigit)
    }
    var rests: [ArraySlice<UInt8>] = []
    if isCount(words[words.count - 1]) { rests.append(self[..<words[words.count - 2].endIndex]) }
    if isCount(words[0]) { rests.append(self[words[1].startIndex...]) }
    return rests
  }
}
