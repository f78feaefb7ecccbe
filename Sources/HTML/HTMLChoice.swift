internal import Bytes

/// Chooses which blocks of a page are the story.
///
/// Prose decides: blocks that are long, or end as sentences do, and are no links. The story is the smallest box
/// that holds most of the page's prose; within it stays whatever is not furniture by its markup or by being
/// made of links, however short it is, because hand-offs and sign-offs are short.
struct HTMLChoice {
  private let outline: HTMLOutline
  private let bytes: [UInt8]
  private let paragraphs: HTMLProse
  /// Where the first and the last paragraph begin; nil where there is none.
  private let told: ClosedRange<Int>?
  /// Prose in each box, in bytes.
  private var prose: [Int]
  /// Whether each box is furniture, by itself or with a box around it.
  private var isFurniture: [Bool]

  /// What is the story of a page.
  struct Story {
    /// For each block, whether it is part of the story.
    var isStory: [Bool]
    /// The headline, where no block of the story is one.
    var headline: HTMLMetadata.Value?
    /// The article that the page carries as data, where the page shows less of it.
    var article: LinkedArticle?
  }

  /// Chooses the story of a page.
  static func story(of outline: HTMLOutline, in bytes: [UInt8]) -> Story {
    var choice = HTMLChoice(outline: outline, bytes: bytes)
    choice.judgeBoxes()
    return choice.pick()
  }

  private init(outline: HTMLOutline, bytes: [UInt8]) {
    (self.outline, self.bytes) = (outline, bytes)
    let paragraphs = HTMLProse(outline: outline, bytes: bytes)
    self.paragraphs = paragraphs
    let starts = outline.blocks.lazy.filter { $0.element == "p" && paragraphs.weight($0) > 0 }.map(
      \.pieces.lowerBound)
    told = starts.min().flatMap { first in starts.max().map { first...$0 } }
    prose = outline.boxes.map { _ in 0 }
    isFurniture = outline.boxes.map { _ in false }
  }

  /// Boxes come after the boxes that hold them, so one way back adds up what they hold.
  private mutating func addProse() {
    for box in prose.indices { prose[box] = 0 }
    for block in outline.blocks where !isFurniture[block.box] && !block.isControl {
      prose[block.box] += paragraphs.weight(block)
    }
    for box in outline.boxes.indices.reversed() {
      if let parent = outline.boxes[box].parent { prose[parent] += prose[box] }
    }
  }

  /// A hint is believed only of a box that holds little of the page: some pages are all `class="share-view"`.
  private mutating func judgeBoxes() {
    addProse()
    let cards = cards()
    let captions = outline.boxes.map(isPictureWithCaption)
    let windows = HTMLConsent(paragraphs)
    let strangers = HTMLStrangers(paragraphs)
    let neighbours = HTMLNeighbours(paragraphs)
    for (index, box) in outline.boxes.enumerated() {
      let isSmall = prose[index] * 5 < prose[0] * 2
      let inherited = box.parent.map { isFurniture[$0] } ?? false
      let isHinted = [.hidden, .furniture, .strange].contains(box.hint)
      isFurniture[index] =
        inherited || windows.holds(box) || strangers.hold(box) || neighbours.contain(index)
        || isSmall && (isHinted || cards[index] || captions[index]) || isMeta(index)
    }
    addProse()
  }

  /// The boxes that are cards of other stories: a linked heading and little more, three or more side by side.
  private func cards() -> [Bool] {
    let isCard = outline.boxes.map { box in
      guard 2...3 ~= box.blocks.count else { return false }
      let first = outline.blocks[box.blocks.lowerBound]
      return first.linked * 2 > first.length
    }
    var cardsIn = outline.boxes.map { _ in 0 }
    for (index, box) in outline.boxes.enumerated() where isCard[index] {
      if let parent = box.parent { cardsIn[parent] += 1 }
    }
    return outline.boxes.indices.map { isCard[$0] && cardsIn[outline.boxes[$0].parent ?? 0] >= 3 }
  }

  /// Whether a box holds a picture and one line about it, which does not end as sentences do.
  private func isPictureWithCaption(_ box: HTMLOutline.Box) -> Bool {
    guard box.hasPicture, box.blocks.count == 1 else { return false }
    let block = outline.blocks[box.blocks.lowerBound]
    return block.length < 240 && !HTMLElement.headings.contains(block.element) && !paragraphs.endsSentence(block)
  }

  /// Whether a box by its name says who wrote the story, and neither holds a heading nor tells anything.
  private func isMeta(_ index: Int) -> Bool {
    let box = outline.boxes[index]
    return box.hint == .meta && prose[index] == 0 && box.blocks.count <= 6
      && !outline.blocks[box.blocks].contains { HTMLElement.headings.contains($0.element) }
  }

  private func pick() -> Story {
    let blocks = outline.boxes[storyBox()].blocks
    let headline = HTMLHeadline.find(in: outline, bytes) { $0 < blocks.upperBound && isCandidate($0) }
    let lead = HTMLLead(paragraphs).blocks(between: headline?.block, and: blocks.lowerBound)
    var story = Story(
      isStory: outline.blocks.enumerated().map { (blocks.contains($0) || lead.contains($0)) && isContent($1) })
    let shown = zip(outline.blocks, story.isStory).reduce(0) { $0 + ($1.1 ? $1.0.length : 0) }
    if let article = outline.metadata.article, let body = article.body, isFuller(body, than: story.isStory) {
      story.article = article
      story.isStory = story.isStory.map { _ in false }
    }
    switch headline {
    case .block(let index) where story.article == nil:
      story.isStory[index] = true
      // What stands above the headline in few words is the name of a section.
      for place in blocks.lowerBound..<max(blocks.lowerBound, index)
      where paragraphs.weight(outline.blocks[place]) == 0 {
        story.isStory[place] = false
      }
    case .block(let index): story.headline = value(of: index)
    case .metadata(let value):
      story.headline =
        shown > 0 && !opensWithLine(story, longerThan: value.text) || story.article != nil ? value : nil
    case nil: break
    }
    return story
  }

  /// Whether a line that is no prose, date or label of a speaker opens the story of a page whose only headline is the
  /// window's title, which is shorter than that line: then it is the name of the site.
  private func opensWithLine(_ story: Story, longerThan title: String) -> Bool {
    let metadata = outline.metadata
    guard metadata.headline == nil, metadata.article?.headline == nil,
      let opening = zip(outline.blocks, story.isStory).first(where: { $0.1 && !paragraphs.isDated($0.0) })?.0
    else { return false }
    let isLabel = outline.text(of: opening, in: bytes).first.map { "[<(【［〈".contains($0) } ?? false
    return paragraphs.weight(opening) == 0 && !isLabel && opening.length > title.utf8.count
  }

  /// Whether the text that a page carries as data is twice as long as what it shows, or goes on where that ends.
  private func isFuller(_ body: String, than isStory: [Bool]) -> Bool {
    let shown = zip(outline.blocks, isStory).filter { $0.1 && $0.0.element != "h1" }.map { $0.0 }
    let length = shown.reduce(0) { $0 + $1.length }
    if body.utf8.count > 2 * length { return true }
    guard body.utf8.count * 2 > 3 * length, let first = shown.first(where: { paragraphs.weight($0) > 0 }) else {
      return false
    }
    return body.utf8.starts(with: outline.text(of: first, in: bytes).utf8)
  }

  private func isCandidate(_ index: Int) -> Bool { !isFurniture[outline.blocks[index].box] }

  private func value(of index: Int) -> HTMLMetadata.Value {
    let pieces = outline.pieces[outline.blocks[index].pieces]
    let range = (pieces.first?.range.lowerBound ?? 0)..<(pieces.last?.range.upperBound ?? 0)
    return .init(text: outline.text(of: outline.blocks[index], in: bytes), range: range)
  }

  /// The smallest box that holds most of the prose of the page.
  private func storyBox() -> Int {
    var children: [[Int]] = outline.boxes.map { _ in [] }
    for (index, box) in outline.boxes.enumerated() {
      if let parent = box.parent { children[parent].append(index) }
    }
    var box = 0
    while let best = children[box].max(by: { score($0) < score($1) }), score(best) > 0,
      score(best) * 10 >= prose[box] * 7, !isParted(children[box], best)
    {
      box = best
    }
    return box
  }

  /// Whether the story goes on in another box beside the best one, as where a box of links stands between two parts.
  private func isParted(_ siblings: [Int], _ best: Int) -> Bool {
    outline.boxes[best].hint == .story && prose[best] * 10 < siblings.reduce(0) { $0 + prose[$1] } * 7
      && siblings.contains { $0 != best && outline.boxes[$0].hint == .story && prose[$0] > 0 && !isFurniture[$0] }
  }

  private func score(_ box: Int) -> Int {
    if isFurniture[box] { return -1 }
    return outline.boxes[box].hint == .story ? prose[box] * 3 / 2 : prose[box]
  }

  /// Whether a line between the paragraphs asks readers to switch scripts on.
  private func isNotice(_ block: HTMLOutline.Block) -> Bool {
    guard !["p", "li"].contains(block.element), block.length < 160,
      outline.text(of: block, in: bytes).contains("JavaScript")
    else { return false }
    return told.map { $0.lowerBound < block.pieces.lowerBound && block.pieces.lowerBound < $0.upperBound } ?? false
  }

  /// Whether a line counts pictures or pages, as `1 / 12` does.
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

  private func isContent(_ block: HTMLOutline.Block) -> Bool {
    if isFurniture[block.box] || block.isControl || isNotice(block) || isCounter(block) { return false }
    // What opens a part of the page that is folded up is no part of what stands there, unless it is a question.
    if block.element == "summary", !paragraphs.endsSentence(block) { return false }
    return block.linked * 2 <= block.length || paragraphs.weight(block) > 0
  }
}
