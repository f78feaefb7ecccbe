/// Finds the box of the story, and what belongs to the story beside it.
struct HTMLStoryBox {
  private let outline: HTMLOutline
  private let paragraphs: HTMLProse
  private let furniture: HTMLFurniture
  private var prose: [Int] { furniture.prose }
  /// The boxes in each box.
  private let children: [[Int]]
  /// The box, as a place in `boxes`.
  private(set) var box = 0

  init(_ paragraphs: HTMLProse, _ furniture: HTMLFurniture) {
    (outline, self.paragraphs, self.furniture) = (paragraphs.outline, paragraphs, furniture)
    var children: [[Int]] = outline.boxes.map { _ in [] }
    for (index, box) in outline.boxes.enumerated() {
      if let parent = box.parent { children[parent].append(index) }
    }
    self.children = children
    descend()
  }

  /// The smallest box that holds most of the prose of the page.
  private mutating func descend() {
    while let best = children[box].max(by: { score($0) < score($1) }), score(best) > 0,
      score(best) * 10 >= prose[box] * 7, !isParted(children[box], best)
    {
      box = best
    }
  }

  /// True if the story goes on in another box beside the best one, as where a box of links is between two parts.
  private func isParted(_ siblings: [Int], _ best: Int) -> Bool {
    outline.boxes[best].hint == .story && prose[best] * 10 < siblings.reduce(0) { $0 + prose[$1] } * 7
      && siblings.contains {
        $0 != best && outline.boxes[$0].hint == .story && prose[$0] > 0 && !furniture.isFurniture[$0]
      }
  }

  private func score(_ box: Int) -> Int {
    if furniture.isFurniture[box] { return -1 }
    return outline.boxes[box].hint == .story ? prose[box] * 3 / 2 : prose[box]
  }

  /// The blocks beside the box that belong to the story: prose next to it in the boxes around it, up to the one that
  /// holds the headline.
  func besides(headline: Int?) -> Set<Int> {
    var found: Set<Int> = []
    var child = box
    while let parent = outline.boxes[child].parent, parent != 0, outline.boxes[parent].element != "body" {
      found.formUnion(part(of: parent, before: child, headline: headline))
      found.formUnion(part(of: parent, after: child))
      if let headline, outline.boxes[parent].blocks.contains(headline) { break }
      child = parent
    }
    return found
  }

  /// The paragraphs between the headline and a box, in the box around it.
  private func part(of parent: Int, before child: Int, headline: Int?) -> [Int] {
    let range = outline.boxes[parent].blocks.lowerBound..<outline.boxes[child].blocks.lowerBound
    let isTold = range.filter { index in
      index > headline ?? -1 && isOpen(index, in: parent) && isProse(outline.blocks[index])
    }
    return isTold
  }

  /// The paragraphs that follow a box at once, and those of boxes of its kind, in the box around it.
  private func part(of parent: Int, after child: Int) -> [Int] {
    var found: [Int] = []
    for index in outline.boxes[child].blocks.upperBound..<outline.boxes[parent].blocks.upperBound {
      let block = outline.blocks[index]
      if block.box == parent {
        guard isParagraph(block) else { break }
        found.append(index)
      } else if let sibling = sibling(of: block.box, in: parent), isLike(sibling, child),
        !furniture.isFurniture[block.box]
      {
        if isParagraph(block) { found.append(index) }
      }
    }
    return found
  }

  /// True if a block is in a box, or in one within that holds nothing but prose.
  private func isOpen(_ index: Int, in parent: Int) -> Bool {
    let block = outline.blocks[index]
    if furniture.isFurniture[block.box] { return false }
    guard block.box != parent else { return true }
    guard let sibling = sibling(of: block.box, in: parent) else { return false }
    return outline.blocks[outline.boxes[sibling].blocks].allSatisfy(isProse)
  }

  private func isParagraph(_ block: HTMLOutline.Block) -> Bool { block.element == "p" && isProse(block) }

  /// True if a block is a paragraph, whether its element is one or a `div`.
  private func isProse(_ block: HTMLOutline.Block) -> Bool {
    ["p", "div"].contains(block.element) && !block.isControl && paragraphs.weight(block) > 0
  }

  /// The box directly within a parent that is or holds a box.
  private func sibling(of box: Int, in parent: Int) -> Int? {
    var box = box
    while let around = outline.boxes[box].parent {
      if around == parent { return box }
      box = around
    }
    return nil
  }

  /// True if two boxes are of one kind: the same element and the same classes.
  private func isLike(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (outline.boxes[one], outline.boxes[other])
    return one.element == other.element && !one.classes.isEmpty && one.classes == other.classes
  }
}
