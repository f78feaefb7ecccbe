/// Finds the headline of a page.
enum HTMLHeadline {
  /// Where the headline comes from.
  enum Source: Equatable {
    /// A block of the page, as its place in `blocks`.
    case block(Int)
    /// What the page says of itself; no block repeats it.
    case metadata(HTMLMetadata.Value)
  }

  /// The headline: the first heading that the page's own title begins with, else the first `<h1>` that is no
  /// link, else the title; nil where there is no sign of one.
  static func find(in outline: HTMLOutline, _ bytes: [UInt8], where isCandidate: (Int) -> Bool) -> Source? {
    let metadata = outline.metadata
    let titles = [metadata.article?.headline, metadata.headline?.text, metadata.title?.text].compactMap {
      $0.map(letters)
    }
    var first: Int?
    for (index, block) in outline.blocks.enumerated() where isCandidate(index) {
      guard ["h1", "h2", "h3"].contains(block.element) else { continue }
      let text = letters(outline.text(of: block, in: bytes))
      if text.count >= 4, titles.contains(where: { $0.starts(with: text) || text.starts(with: $0) && $0.count > 8 })
      {
        return .block(index)
      }
      if block.element == "h1", first == nil, block.linked * 2 <= block.length { first = index }
    }
    if let first { return .block(first) }
    return metadata.plainHeadline.map { .metadata($0) }
  }

  /// The letters and digits of a title, for comparison.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
