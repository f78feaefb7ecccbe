/// Finds the headline of a page.
enum HTMLHeadline {
  /// Where the headline comes from.
  enum Source: Equatable {
    /// A block of the page, as its place in `blocks`.
    case block(Int)
    /// What the page says of itself; no block repeats it.
    case metadata(HTMLMetadata.Value)

    /// The place of the headline in `blocks`; nil where it is in none.
    var block: Int? { if case .block(let index) = self { index } else { nil } }
  }

  /// The headline: the first heading that the page's own title begins with, else the first `<h1>` that is no
  /// link, else a heading that the title ends with or a line that is the title, else the title itself; nil where there
  /// is not a sign of one.
  static func find(in outline: HTMLOutline, _ bytes: [UInt8], where isCandidate: (Int) -> Bool) -> Source? {
    if let titled = titled(in: outline, bytes, where: isCandidate) { return .block(titled) }
    let first = outline.blocks.indices.first { index in
      let block = outline.blocks[index]
      return block.element == "h1" && block.linked * 2 <= block.length && isCandidate(index)
    }
    if let first { return .block(first) }
    guard let plain = outline.metadata.plainHeadline else { return nil }
    return line(plain.text, in: outline, bytes, where: isCandidate).map { .block($0) } ?? .metadata(plain)
  }

  /// The place of the headline among all blocks; nil where none of them is it.
  static func place(in outline: HTMLOutline, _ bytes: [UInt8]) -> Int? {
    find(in: outline, bytes) { _ in true }?.block
  }

  /// The first heading that the page's own title begins with, or that begins with the title.
  static func titled(in outline: HTMLOutline, _ bytes: [UInt8], where isCandidate: (Int) -> Bool) -> Int? {
    let metadata = outline.metadata
    let titles = [metadata.article?.headline, metadata.headline?.text, metadata.title?.text].compactMap {
      $0.map(letters)
    }
    return outline.blocks.indices.first { index in
      guard isHeading(outline.blocks[index]), isCandidate(index) else { return false }
      let text = letters(outline.text(of: outline.blocks[index], in: bytes))
      return text.count >= 4 && titles.contains { $0.starts(with: text) || text.starts(with: $0) && $0.count > 8 }
    }
  }

  private static func isHeading(_ block: HTMLOutline.Block) -> Bool { ["h1", "h2", "h3"].contains(block.element) }

  /// The line of a page that is the title, in bold letters or large ones, or a lower heading that ends it, after the
  /// name of the site.
  private static func line(
    _ title: String, in outline: HTMLOutline, _ bytes: [UInt8], where isCandidate: (Int) -> Bool
  ) -> Int? {
    let title = letters(title)
    return outline.blocks.indices.first { index in
      let block = outline.blocks[index]
      guard block.length < 1_024, block.linked == 0, !block.isControl, isCandidate(index) else { return false }
      let text = letters(outline.text(of: block, in: bytes))
      return text == title || isHeading(block) && text.count >= 8 && title.suffix(text.count).elementsEqual(text)
    }
  }

  /// The letters and digits of a title, for comparison.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
