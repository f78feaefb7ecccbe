/// Finds the boxes of a page that are furniture, by their markup, their place or what they hold.
struct HTMLFurniture {
  /// What is believed about furniture besides its place and content.
  ///
  /// Where a page names the box of its story after furniture, too much is left out; it is read again, believing less.
  enum Trust: CaseIterable {
    /// Classes and ids, elements and roles.
    case names
    /// Elements and roles.
    case elements
    /// Nothing but what is not shown, comments and windows.
    case nothing
  }

  private let outline: HTMLOutline
  private let paragraphs: HTMLProse
  /// Prose in each box, in bytes, furniture left out.
  private(set) var prose: [Int]
  /// True if each box is furniture, by itself or with a box around it.
  private(set) var isFurniture: [Bool]

  init(_ paragraphs: HTMLProse, trust: Trust) {
    (outline, self.paragraphs) = (paragraphs.outline, paragraphs)
    prose = outline.boxes.map { _ in 0 }
    isFurniture = prose.map { _ in false }
    judgeStrangers()
    judgeHints(trust)
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

  /// First leaves what others say, however much that is.
  private mutating func judgeStrangers() {
    let windows = HTMLConsent(paragraphs)
    let strangers = ForeignVoices(paragraphs)
    let neighbours = HTMLNeighbours(paragraphs)
    for (index, box) in outline.boxes.enumerated() {
      isFurniture[index] =
        box.parent.map { isFurniture[$0] } ?? false || windows.holds(box) || strangers.hold(box)
        || neighbours.contain(index)
    }
    addProse()
  }

  /// A hint is believed only of a box that holds little of the page: some pages are all `class="share-view"`.
  private mutating func judgeHints(_ trust: Trust) {
    let cards = cards()
    let bodies = bodies()
    for (index, box) in outline.boxes.enumerated() where !isFurniture[index] {
      let isSmall = prose[index] * 5 < prose[0] * 2
      isFurniture[index] =
        box.parent.map { isFurniture[$0] } ?? false
        || trust != .nothing && box.hint == .furniture && prose[index] < HTMLProse.leastStory
        || isSmall
          && (isHinted(index, trust) && !(box.hint == .namedFurniture && bodies.contains(Kind(box))) || cards[index]
            || isPictureWithCaption(box))
        || isMeta(index)
    }
    addProse()
  }

  /// A kind of box: what is around it, its element and classes.
  private struct Kind: Hashable {
    let (parent, element, classes): (Int?, String, String)

    init(_ box: HTMLOutline.Box) { (parent, element, classes) = (box.parent, box.element, box.classes) }
  }

  /// The kinds of boxes with classes of which one holds too much of the page to be furniture; a box of that kind beside it
  /// is another part of the story.
  private func bodies() -> Set<Kind> {
    Set(
      outline.boxes.indices.filter { prose[$0] * 5 >= prose[0] * 2 && !outline.boxes[$0].classes.isEmpty }
        .map { Kind(outline.boxes[$0]) })
  }

  private func isHinted(_ index: Int, _ trust: Trust) -> Bool {
    let box = outline.boxes[index]
    return switch box.hint {
    case .hidden, .strange, .window: true
    case .furniture: trust != .nothing
    case .namedFurniture: trust == .names && !isQuotation(index)
    case .teaser: trust == .names && box.blocks.contains { outline.blocks[$0].linked > 0 }
    case .none, .story, .standfirst, .meta, .folded: false
    }
  }

  /// True if a box is or holds nothing but a quotation, as one of what somebody wrote on a social network.
  private func isQuotation(_ index: Int) -> Bool {
    let box = outline.boxes[index]
    if box.element == "blockquote" { return true }
    guard !box.blocks.isEmpty else { return false }
    // The first box within, and the first within that, as long as they hold the same.
    var place = index + 1
    while place < outline.boxes.count, outline.boxes[place].parent == place - 1,
      outline.boxes[place].blocks == box.blocks
    {
      if outline.boxes[place].element == "blockquote" { return true }
      place += 1
    }
    return false
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

  /// True if a box holds an image and one line about it that does not end like a sentence.
  private func isPictureWithCaption(_ box: HTMLOutline.Box) -> Bool {
    guard box.hasPicture, box.blocks.count == 1 else { return false }
    let block = outline.blocks[box.blocks.lowerBound]
    return block.length < 240 && !HTMLElement.headings.contains(block.element) && !paragraphs.endsSentence(block)
  }

  /// True if a box by its name says who wrote the story, and neither holds a heading nor tells anything.
  private func isMeta(_ index: Int) -> Bool {
    let box = outline.boxes[index]
    return box.hint == .meta && prose[index] == 0 && box.blocks.count <= 6
      && !outline.blocks[box.blocks].contains { HTMLElement.headings.contains($0.element) }
  }
}
