/// Finds the parts of a story that a page holds twice: for mail, for print, for small screens.
struct HTMLCopies {
  private let outline: HTMLOutline
  /// The paragraphs of the story, and the text of each.
  private let places: [Int]
  private let texts: [String]

  init(_ paragraphs: HTMLProse, isStory: [Bool]) {
    outline = paragraphs.outline
    places = paragraphs.outline.blocks.indices.filter {
      isStory[$0] && paragraphs.outline.blocks[$0].length >= 40
        && paragraphs.weight(paragraphs.outline.blocks[$0]) > 0
    }
    texts = places.map { paragraphs.outline.text(of: paragraphs.outline.blocks[$0], in: paragraphs.bytes) }
  }

  /// The story without its copies: the one in a folded box goes, else the later of two equal runs of paragraphs.
  func removed(from isStory: [Bool]) -> [Bool] {
    guard Set(texts).count < texts.count else { return isStory }
    var isStory = isStory
    for box in foldedCopies() { for block in outline.boxes[box].blocks { isStory[block] = false } }
    dropRepeatedRuns(in: &isStory)
    return isStory
  }

  /// The folded boxes whose text is elsewhere, too.
  private func foldedCopies() -> [Int] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return outline.boxes.indices.filter { index in
      let box = outline.boxes[index]
      guard box.hint == .folded else { return false }
      let held = places.indices.filter { box.blocks.contains(places[$0]) }
      return !held.isEmpty && held.count { counts[texts[$0], default: 0] > 1 } * 2 > held.count
    }
  }

  /// True if paragraphs that are equal to earlier ones are a copy: they are half of the story, in another box.
  private func isCopy(_ block: Int, of original: Int, length: Int) -> Bool {
    length >= 2 && length * 2 >= Set(texts).count && outline.blocks[block].box != outline.blocks[original].box
  }

  private func dropRepeatedRuns(in isStory: inout [Bool]) {
    let left = places.indices.filter { isStory[places[$0]] }
    var first: [String: Int] = [:]
    for (order, index) in left.enumerated() where first[texts[index]] == nil { first[texts[index]] = order }
    var start = 0
    while start < left.count {
      var end = start
      let original = first[texts[left[start]]] ?? start
      while end < left.count, original + end - start < start,
        texts[left[end]] == texts[left[original + end - start]]
      {
        end += 1
      }
      if isCopy(places[left[start]], of: places[left[original]], length: end - start) {
        for block in places[left[start]]...places[left[end - 1]] { isStory[block] = false }
      }
      start = max(end, start + 1)
    }
  }
}
