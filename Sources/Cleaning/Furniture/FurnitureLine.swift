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
        FurnitureShape.fits(line, signs) || line.withoutCount.map(page.isFurniture) ?? false
      }
    let places = Set(met.map(\.line))
    let lines = met.filter {
      page.isButton($0.line) ? page.isApart($0.line, places) : !page.goesOnAsSentence($0.line)
    }
    return lines + FurnitureShape.tags(of: page) + RelatedLinks.lines(of: page)
      + page.brokenLines
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
    guard let comma = text.lastIndex(of: UInt8(ascii: ",")) else { return false }
    let tail = context.text(comma..<range.upperBound).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map(String.init)
    return (1...6).contains(tail.count) && tail.contains(where: context.profile.attributes)
  }

  /// True if a line is one word.
  fileprivate func isButton(_ line: Int) -> Bool { !bytes(of: line).contains(where: \.isSpace) }

  /// True if a line begins with a large letter, or in a script without them, and nothing but blank lines or
  /// furniture is beside it; where a page has no blank lines, furniture above it is enough.
  fileprivate func isApart(_ line: Int, _ others: Set<Int>) -> Bool {
    if context.scalar(at: lines[line].range.lowerBound)?.isSmall == true { return false }
    func isFree(_ index: Int) -> Bool {
      !lines.indices.contains(index) || lines[index].isBlank || others.contains(index)
    }
    return others.contains(line - 1) || isFree(line - 1) && isFree(line + 1)
  }

  /// True if the language files know a text as furniture.
  fileprivate func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    context.profile.lines.kinds(of: text.span, among: LineTraits.furniture.rawValue) != 0
  }

  /// The lines of blocks of two or three short lines that are furniture once they are put together.
  fileprivate var brokenLines: [Leaving] {
    blocks.filter { (2...3).contains($0.count) }.flatMap { block -> [Leaving] in
      let length = block.reduce(0) { $0 + lines[$1].range.count }
      guard length <= 300, !block.contains(where: { context.endsSentence(lines[$0].range) && $0 != block.last })
      else {
        return []
      }
      var text: [UInt8] = []
      for line in block {
        if line != block.first { text.append(.space) }
        text += bytes(of: line)
      }
      return isFurniture(text[...]) ? block.map { Leaving(line: $0) } : []
    }
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
  /// What precedes a number in brackets: `Comments (14)`; nil if there is none.
  fileprivate var withoutCount: ArraySlice<UInt8>? {
    guard last == UInt8(ascii: ")"), let open = lastIndex(of: UInt8(ascii: "(")), open > startIndex,
      case let count = self[(open + 1)..<(endIndex - 1)], !count.isEmpty, count.allSatisfy(\.isDigit)
    else { return nil }
    let end = self[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? open
    return self[..<end]
  }
}
