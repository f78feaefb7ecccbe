/// Tells captions by the description that a picture has for those who cannot see it.
extension HTMLOutline {
  /// True if a block below a picture says what the picture's description says, with at most a few words more about whose it
  /// is.
  ///
  /// A paragraph that ends as a sentence may be the lead, which some pages give their picture too, unless it is in a box with
  /// hardly anything else.
  func isCaption(_ index: Int, _ prose: HTMLProse) -> Bool {
    let block = blocks[index]
    let near = (index - 2...index).compactMap { descriptions[$0] }.joined()
    guard !near.isEmpty, block.length <= 400, !HTMLElement.headings.contains(block.element),
      !prose.endsSentence(block) || boxes[block.box].blocks.count <= 3
    else { return false }
    let text = Self.words(of: self.text(of: block, in: prose.bytes))
    return near.contains { description in
      let words = Self.words(of: description)
      return words.count >= 3 && text.starts(with: words) && text.count - words.count <= 8
    }
  }

  private static func words(of text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
}
