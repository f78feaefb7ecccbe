/// Finds what is between the headline and the story and belongs to it: a standfirst, what is new in brief.
struct HTMLLead {
  private let prose: HTMLProse
  private var outline: HTMLOutline { prose.outline }

  init(_ prose: HTMLProse) { self.prose = prose }

  /// The blocks between the headline and the story that belong to it; none where much is there.
  func blocks(between headline: Int?, and start: Int) -> Set<Int> {
    let first = outline.blocks[..<start].lastIndex { $0.element == "h1" }
    guard let headline = headline.flatMap({ $0 < start ? $0 : nil }) ?? first else { return [] }
    let between = (headline + 1)..<start
    guard between.count <= 12 else { return [] }
    return Set(between.filter { belongs($0) || $0 == headline + 1 && prose.isStatement(outline.blocks[$0]) })
  }

  /// True if a block is prose or a short statement: a standfirst, or a list item that is not a link.
  private func belongs(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    if prose.weight(block) > 0 { return true }
    guard block.linked == 0, !block.isControl else { return false }
    if outline.boxes[block.box].hint == .standfirst { return block.length >= 20 && !prose.isDated(block) }
    return block.element == "li" && (block.length >= 32 || block.length >= 24 && prose.words(of: block) >= 5)
  }
}
