/// Finds the boxes by whose names strangers speak in them, however much they say: readers in their comments, partners
/// in a window that asks for consent.
struct ForeignVoices {
  private let outline: HTMLOutline
  private let headline: Int?
  /// The prose, and the blocks that are pressed, before each block.
  private var prose = [0]
  private var presses = [0]

  init(_ paragraphs: HTMLProse) {
    outline = paragraphs.outline
    headline = HTMLHeadline.place(in: outline, paragraphs.bytes)
    for block in outline.blocks {
      prose.append(prose[prose.count - 1] + paragraphs.weight(block))
      let isPressed = block.isControl || block.linked * 2 > block.length
      presses.append(presses[presses.count - 1] + (isPressed ? 1 : 0))
    }
  }

  /// True if strangers speak in a box: its name says so, and the page has a story without it.
  ///
  /// A column whose box is named `comment` holds the headline, or follows it with nothing told between, or holds
  /// nothing to press.
  func hold(_ box: HTMLOutline.Box) -> Bool {
    let blocks = box.blocks
    if box.hint == .window { return !blocks.contains(headline ?? -1) }
    guard box.hint == .strange, !blocks.isEmpty, !blocks.contains(headline ?? -1),
      presses[blocks.upperBound] - presses[blocks.lowerBound] >= 2
    else { return false }
    let start = headline ?? 0
    let told =
      blocks.lowerBound > start
      ? prose[blocks.lowerBound] - prose[start] : prose[outline.blocks.count] - prose[start]
    return told >= HTMLProse.leastStory
  }
}
