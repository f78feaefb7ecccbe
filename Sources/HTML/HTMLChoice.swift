internal import Bytes

/// Chooses which blocks of a page are the story.
///
/// Prose decides: blocks that are long or end like sentences, and are not links. The story is the smallest box
/// that holds most of the page's prose; within it stays whatever is not furniture by its markup or by being
/// made of links, however short it is, because hand-offs and sign-offs are short.
struct HTMLChoice {
  private let outline: HTMLOutline
  private let bytes: [UInt8]
  private let paragraphs: HTMLProse
  private let furniture: HTMLFurniture
  /// Where the first and the last paragraph begin; nil if there is none.
  private let told: ClosedRange<Int>?

  /// What is the story of a page.
  struct Story {
    /// For each block, whether it is part of the story.
    var isStory: [Bool]
    /// The headline, where no block of the story is one.
    var headline: HTMLMetadata.Value?
    /// The article that the page carries as data, where the page shows less of it.
    var article: LinkedArticle?
  }

  /// Chooses the story of a page; where what its markup calls furniture is between the headline and the story and
  /// is more than the story, the markup is wrong, and the page is read again without it.
  static func story(of outline: HTMLOutline, in bytes: [UInt8]) -> Story {
    let paragraphs = HTMLProse(outline: outline, bytes: bytes)
    let all = outline.blocks.reduce(0) { $0 + paragraphs.weight($1) }
    var best = HTMLChoice(paragraphs, trust: .names).pick()
    for trust in [HTMLFurniture.Trust.elements, .nothing] where amount(best, paragraphs) * 4 < all {
      let other = HTMLChoice(paragraphs, trust: trust).pick()
      if misses(best, other, paragraphs) { best = other }
    }
    return best
  }

  /// The prose of a story, in bytes.
  private static func amount(_ story: Story, _ paragraphs: HTMLProse) -> Int {
    if let body = story.article?.body { return body.utf8.count }
    return zip(paragraphs.outline.blocks, story.isStory).reduce(0) { $0 + ($1.1 ? paragraphs.weight($1.0) : 0) }
  }

  /// True if another reading finds more than a story ahead of all that the story tells.
  private static func misses(_ story: Story, _ other: Story, _ paragraphs: HTMLProse) -> Bool {
    let blocks = paragraphs.outline.blocks
    let first = blocks.indices.first { story.isStory[$0] && paragraphs.weight(blocks[$0]) > 0 } ?? blocks.count
    let ahead = blocks[..<first].indices.reduce(0) { $0 + (other.isStory[$1] ? paragraphs.weight(blocks[$1]) : 0) }
    return story.article == nil && ahead >= max(HTMLProse.leastStory, amount(story, paragraphs))
  }

  private init(_ paragraphs: HTMLProse, trust: HTMLFurniture.Trust) {
    (outline, bytes, self.paragraphs) = (paragraphs.outline, paragraphs.bytes, paragraphs)
    furniture = HTMLFurniture(paragraphs, trust: trust)
    let starts = outline.blocks.lazy.filter { $0.element == "p" && paragraphs.weight($0) > 0 }.map(
      \.pieces.lowerBound)
    told = starts.min().flatMap { first in starts.max().map { first...$0 } }
  }

  private func pick() -> Story {
    let box = HTMLStoryBox(paragraphs, furniture)
    let blocks = outline.boxes[box.box].blocks
    let headline = HTMLHeadline.find(in: outline, bytes) { $0 < blocks.upperBound && isCandidate($0) }
    let lead = HTMLLead(paragraphs).blocks(between: headline?.block, and: blocks.lowerBound)
    let besides = box.besides(headline: headline?.block)
    var story = Story(
      isStory: outline.blocks.enumerated().map {
        (blocks.contains($0) || lead.contains($0) || besides.contains($0)) && isContent($1) && !isDescription($0)
      })
    takeLinkedSentences(into: &story.isStory)
    story.isStory = HTMLCopies(paragraphs, isStory: story.isStory).removed(from: story.isStory)
    takeArticle(into: &story)
    take(headline, above: blocks, into: &story)
    return story
  }

  /// A paragraph that is mostly a link stays between two paragraphs of its box, where its sentence ends after the link or
  /// another sentence precedes the one that is linked.
  private func takeLinkedSentences(into isStory: inout [Bool]) {
    for index in outline.blocks.indices.dropFirst() where !isStory[index] {
      // What announces other stories may be between the two.
      let last = max(0, index - 3)..<index
      guard isCandidate(index), isLinkedSentence(index),
        last.contains(where: { isStory[$0] && areSiblings($0, index) })
      else { continue }
      let next = index + 1
      let isLast = next == outline.blocks.count || !areSiblings(next, index)
      if isLast || isStory[next] || isLinkedSentence(next) { isStory[index] = true }
    }
  }

  /// True if two blocks are in one box, or each is all there is in a box of the same kind: some pages write paragraphs as
  /// `<div class="mb-4">`.
  private func areSiblings(_ one: Int, _ other: Int) -> Bool {
    let boxes = (outline.blocks[one].box, outline.blocks[other].box)
    if boxes.0 == boxes.1 { return true }
    let (first, second) = (outline.boxes[boxes.0], outline.boxes[boxes.1])
    return first.blocks.count == 1 && second.blocks.count == 1 && first.parent == second.parent
      && first.element == second.element && first.classes == second.classes
  }

  private func isLinkedSentence(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    let isParagraph =
      ["p", "li"].contains(block.element)
      || block.element == "div" && outline.boxes[block.box].blocks.count == 1
    return isParagraph && !block.isControl
      && (!block.endsLinked || paragraphs.endsSentencePlain(block)) && paragraphs.endsSentence(block)
      && 40...400 ~= block.length
  }

  private func takeArticle(into story: inout Story) {
    guard let article = outline.metadata.article, let body = article.body, isFuller(body, than: story.isStory)
    else {
      return
    }
    story.article = article
    story.isStory = story.isStory.map { _ in false }
  }

  private func take(_ headline: HTMLHeadline.Source?, above blocks: Range<Int>, into story: inout Story) {
    switch headline {
    case .block(let index) where story.article == nil:
      story.isStory[index] = true
      // What is above the headline in few words is the name of a section.
      for place in blocks.lowerBound..<max(blocks.lowerBound, index)
      where paragraphs.weight(outline.blocks[place]) == 0 {
        story.isStory[place] = false
      }
    case .block(let index): story.headline = outline.value(of: outline.blocks[index], in: bytes)
    case .metadata(let value):
      let isShown = story.isStory.contains(true)
      story.headline =
        isShown && !opensWithLine(story, longerThan: value.text) || story.article != nil ? value : nil
    case nil: break
    }
  }

  /// True if a line that is not prose, a date or a speaker's label opens the story of a page whose only headline is the
  /// window's title, which is shorter than that line: then it is the name of the site.
  private func opensWithLine(_ story: Story, longerThan title: String) -> Bool {
    let metadata = outline.metadata
    guard metadata.headline == nil, metadata.article?.headline == nil,
      let opening = zip(outline.blocks, story.isStory).first(where: { $0.1 && !paragraphs.isDated($0.0) })?.0
    else { return false }
    let isLabel = outline.text(of: opening, in: bytes).first.map { "[<(【［〈".contains($0) } ?? false
    return paragraphs.weight(opening) == 0 && !isLabel && opening.length > title.utf8.count
  }

  /// True if the text that a page carries as data is twice as long as what it shows, or goes on where that ends.
  private func isFuller(_ body: String, than isStory: [Bool]) -> Bool {
    let shown = zip(outline.blocks, isStory).filter { $0.1 && $0.0.element != "h1" }.map { $0.0 }
    let length = shown.reduce(0) { $0 + $1.length }
    if body.utf8.count > 2 * length { return true }
    guard body.utf8.count * 2 > 3 * length, let first = shown.first(where: { paragraphs.weight($0) > 0 }) else {
      return false
    }
    return body.utf8.starts(with: outline.text(of: first, in: bytes).utf8)
  }

  /// True if a block is the caption of a picture; the headline may be one, too.
  private func isDescription(_ index: Int) -> Bool { outline.isCaption(index, paragraphs) }

  private func isCandidate(_ index: Int) -> Bool { !furniture.isFurniture[outline.blocks[index].box] }
}

// MARK: - Blocks

extension HTMLChoice {
  private func isContent(_ block: HTMLOutline.Block) -> Bool {
    if furniture.isFurniture[block.box] || block.isControl || isNotice(block) || isCounter(block) { return false }
    // What opens a part of the page that is folded up is not a part of what is there, unless it is a question.
    if block.element == "summary", !paragraphs.endsSentence(block) { return false }
    return block.linked * 2 <= block.length || paragraphs.weight(block) > 0
  }

  /// True if a line between the paragraphs asks readers to switch scripts on.
  private func isNotice(_ block: HTMLOutline.Block) -> Bool {
    guard !["p", "li"].contains(block.element), block.length < 160,
      outline.text(of: block, in: bytes).utf8.span.holds(Self.script.span)
    else { return false }
    return told.map { $0.lowerBound < block.pieces.lowerBound && block.pieces.lowerBound < $0.upperBound } ?? false
  }

  private static let script = Array("JavaScript".utf8)

  /// True if a line counts pictures or pages, as `1 / 12` does.
  ///
  /// In a table it counts other things.
  private func isCounter(_ block: HTMLOutline.Block) -> Bool {
    guard block.length <= 8, !HTMLElement.cells.contains(block.element) else { return false }
    let parts = outline.text(of: block, in: bytes).split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        let digits = part.utf8.drop { $0 == .space }.prefix { $0.isDigit }
        return !digits.isEmpty && part.utf8.allSatisfy { $0.isDigit || $0 == .space }
      }
  }
}
