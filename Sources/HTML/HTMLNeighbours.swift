/// Finds the stories that a page lets follow its own, for readers who scroll on.
struct HTMLNeighbours {
  private let outline: HTMLOutline
  /// The boxes that hold another story.
  private var found: Set<Int> = []
  /// The headings of stories, and the prose, before each block.
  private var headings = [0]
  private var prose = [0]

  /// A neighbour is beside a box that holds the headline in the page's title and a story to it; both boxes are of
  /// one kind and hold one `<h1>`.
  init(_ paragraphs: HTMLProse) {
    outline = paragraphs.outline
    guard let headline = HTMLHeadline.titled(in: outline, paragraphs.bytes, where: { _ in true }) else { return }
    for block in outline.blocks {
      let isHeading = block.element == "h1" && block.linked * 2 <= block.length
      headings.append(headings[headings.count - 1] + (isHeading ? 1 : 0))
      prose.append(prose[prose.count - 1] + paragraphs.weight(block))
    }
    guard headings[outline.blocks.count] > 1 else { return }
    let around = ancestors(of: headline)
    for (index, box) in outline.boxes.enumerated() where box.blocks.lowerBound > headline {
      guard let parent = box.parent, let own = around[parent] else { continue }
      if isStory(box, beside: outline.boxes[own]) { found.insert(index) }
    }
  }

  /// True if a box, as its place in `boxes`, holds another story.
  func contain(_ box: Int) -> Bool { found.contains(box) }

  /// For each box around the headline, the box within it that is around the headline, too.
  private func ancestors(of headline: Int) -> [Int: Int] {
    var around: [Int: Int] = [:]
    var box = outline.blocks[headline].box
    while let parent = outline.boxes[box].parent {
      around[parent] = box
      box = parent
    }
    return around
  }

  private func isStory(_ box: HTMLOutline.Box, beside own: HTMLOutline.Box) -> Bool {
    guard box.element == own.element, count(headings, box) == 1, count(headings, own) == 1 else { return false }
    return count(prose, own) >= HTMLProse.leastStory && count(prose, own) * 3 >= count(prose, box)
  }

  private func count(_ sums: [Int], _ box: HTMLOutline.Box) -> Int {
    sums[box.blocks.upperBound] - sums[box.blocks.lowerBound]
  }
}
