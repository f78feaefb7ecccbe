/// Chooses which blocks of a page are the story.
///
/// Prose decides: blocks that are long, or end as sentences do, and are no links. The story is the smallest box
/// that holds most of the page's prose; within it stays whatever is not furniture by its markup or by being
/// made of links, however short it is, because hand-offs and sign-offs are short.
struct HTMLChoice {
  private let outline: HTMLOutline
  private let bytes: [UInt8]
  /// Prose in each box, in bytes.
  private var prose: [Int]
  /// Whether each box is furniture, by itself or with a box around it.
  private var isFurniture: [Bool]

  /// For each block, whether it is part of the story.
  static func story(of outline: HTMLOutline, in bytes: [UInt8]) -> [Bool] {
    var choice = HTMLChoice(outline: outline, bytes: bytes)
    choice.judgeBoxes()
    return choice.pick()
  }

  private init(outline: HTMLOutline, bytes: [UInt8]) {
    (self.outline, self.bytes) = (outline, bytes)
    prose = outline.boxes.map { _ in 0 }
    isFurniture = outline.boxes.map { _ in false }
  }

  /// Boxes come after the boxes that hold them, so one way back adds up what they hold.
  private mutating func addProse() {
    for box in prose.indices { prose[box] = 0 }
    for block in outline.blocks where !isFurniture[block.box] && !block.isControl {
      prose[block.box] += weight(block)
    }
    for box in outline.boxes.indices.reversed() {
      if let parent = outline.boxes[box].parent { prose[parent] += prose[box] }
    }
  }

  /// A hint is believed only of a box that holds little of the page: some pages are all `class="share-view"`.
  private mutating func judgeBoxes() {
    addProse()
    for (index, box) in outline.boxes.enumerated() {
      let isSmall = prose[index] * 5 < prose[0] * 2
      let inherited = box.parent.map { isFurniture[$0] } ?? false
      isFurniture[index] = inherited || box.hint == .hidden && isSmall || box.hint == .furniture && isSmall
    }
    addProse()
  }

  /// What a block counts as prose: its text outside of links, where it is long or ends as a sentence does.
  private func weight(_ block: HTMLOutline.Block) -> Int {
    let plain = block.length - block.linked
    guard plain * 2 > block.length else { return 0 }
    return plain >= 80 || plain >= 12 && endsSentence(block) ? plain : 0
  }

  private func endsSentence(_ block: HTMLOutline.Block) -> Bool {
    let end = outline.pieces[block.pieces.upperBound - 1].range.upperBound
    return Self.stops.contains { bytes[..<end].suffix($0.count).elementsEqual($0) }
  }

  private static let stops = [".", "!", "?", "…", "。", "！", "？", "।", "؟", ".\"", ".”", "」", "\u{6D4}"].map {
    Array($0.utf8)
  }

  private func pick() -> [Bool] {
    let story = outline.boxes[storyBox()].blocks
    return outline.blocks.enumerated().map { index, block in
      if story.contains(index) { return isContent(block) }
      return index < story.lowerBound && isHeadline(index)
    }
  }

  /// The smallest box that holds most of the prose of the page.
  private func storyBox() -> Int {
    var children: [[Int]] = outline.boxes.map { _ in [] }
    for (index, box) in outline.boxes.enumerated() {
      if let parent = box.parent { children[parent].append(index) }
    }
    var box = 0
    while let best = children[box].max(by: { score($0) < score($1) }), score(best) > 0,
      score(best) * 10 >= prose[box] * 7
    {
      box = best
    }
    return box
  }

  private func score(_ box: Int) -> Int {
    if isFurniture[box] { return -1 }
    return outline.boxes[box].hint == .story ? prose[box] * 3 / 2 : prose[box]
  }

  private func isContent(_ block: HTMLOutline.Block) -> Bool {
    if isFurniture[block.box] || block.isControl { return false }
    return block.linked * 2 <= block.length || weight(block) > 0
  }

  /// The first `<h1>` that is not in furniture heads the story wherever it stands before it.
  private func isHeadline(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard block.element == "h1", !isFurniture[block.box] else { return false }
    return !outline.blocks[..<index].contains { $0.element == "h1" && !isFurniture[$0.box] }
  }
}
