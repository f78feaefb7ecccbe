internal import Bytes

/// A page and its story, looked for where pages have it: shown, for browsers without scripts, as data.
struct HTMLReading {
  private(set) var outline: HTMLOutline
  private(set) var story: HTMLChoice.Story

  init(_ bytes: [UInt8]) {
    outline = HTMLOutliner.outline(bytes)
    story = HTMLChoice.story(of: outline, in: bytes)
    if tells(HTMLProse.leastStory, bytes) { return }
    takeNoscript(bytes)
    if tells(HTMLProse.leastStory, bytes) { return }
    takeData(bytes)
  }

  /// True if anything is told: several sentences, one on a page that says of itself that it is an article, or lines
  /// without full stops that are as long as a story.
  ///
  /// A part of a page may be shorter. A whole page of one short sentence reports an error or asks to wait.
  func tellsStory(_ bytes: [UInt8]) -> Bool {
    if tells(HTMLProse.leastStory, bytes) { return true }
    let paragraphs = HTMLProse(outline: outline, bytes: bytes)
    let isWhole = outline.boxes.contains { $0.element == "html" || $0.element == "body" }
    let sentences = told.filter { paragraphs.weight($0) > 0 }.count
    if sentences > (isWhole && !isMarkedAsArticle ? 1 : 0) { return true }
    return told.reduce(0) { $0 + $1.length } >= (isWhole ? HTMLProse.leastStory : 1)
  }

  /// True if the page says of itself, by its markup or metadata, that it is an article.
  private var isMarkedAsArticle: Bool {
    outline.metadata.published != nil || outline.metadata.article != nil
      || outline.boxes.contains { $0.element == "article" }
  }

  /// The blocks of the story that are not headings.
  private var told: some Sequence<HTMLOutline.Block> {
    zip(outline.blocks, story.isStory).lazy.filter { $0.1 && !HTMLElement.headings.contains($0.0.element) }.map(\.0)
  }

  /// True if the story has at least this many bytes of prose.
  private func tells(_ least: Int, _ bytes: [UInt8]) -> Bool {
    if story.article != nil { return true }
    let paragraphs = HTMLProse(outline: outline, bytes: bytes)
    return told.reduce(0) { $0 + paragraphs.weight($1) } >= least
  }

  private mutating func takeNoscript(_ bytes: [UInt8]) {
    let tag = "<noscript"
    guard bytes.span.holds(tag.utf8.span) else { return }
    let shown = HTMLOutliner.outline(bytes, withoutScripts: true)
    let (before, beforeStory) = (outline, story)
    (outline, story) = (shown, HTMLChoice.story(of: shown, in: bytes))
    if !tells(HTMLProse.leastStory, bytes) { (outline, story) = (before, beforeStory) }
  }

  private mutating func takeData(_ bytes: [UInt8]) {
    guard let article = ScriptStory.find(in: outline, bytes), let body = article.body else { return }
    let shown = zip(outline.blocks, story.isStory).reduce(0) { $0 + ($1.1 ? $1.0.length : 0) }
    guard body.utf8.count > 2 * shown else { return }
    let headline = HTMLHeadline.find(in: outline, bytes) { story.isStory[$0] || outline.blocks[$0].element == "h1" }
    story = .init(isStory: story.isStory.map { _ in false }, headline: nil, article: article)
    switch headline {
    case .block(let index): story.headline = outline.value(of: outline.blocks[index], in: bytes)
    case .metadata(let value): story.headline = value
    case nil: break
    }
  }
}
