internal import Bytes

/// What a page says of itself where readers do not see it, each with its place.
struct HTMLMetadata {
  /// A value and where it was written.
  struct Value: Hashable {
    var text: String
    var range: Range<Int>
  }

  /// The headline, as it is meant for those who share the page.
  var headline: Value?
  /// The title of the window, often with the name of the site.
  var title: Value?
  /// When the page was published, as it is written.
  var published: Value?
  /// The address of the page.
  var link: Value?
  /// The language of the page, as its tag.
  var language: String?
  /// The article that is embedded for search engines.
  var article: LinkedArticle?

  /// Takes what a tag says; of several the first counts.
  mutating func take(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    switch tag.name {
    case "meta": takeMeta(tag, attributes)
    case "link": takeLink(tag, attributes)
    case "time": takeTime(tag, attributes)
    case "html": if language == nil { language = attributes["lang"] }
    default: break
    }
  }

  private mutating func takeMeta(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    guard let content = attributes["content"], !content.isEmpty else { return }
    let name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased()
    let value = Value(text: content, range: tag.range)
    if Self.headlineNames.contains(name), headline == nil { headline = value }
    if Self.publishedNames.contains(name), published == nil { published = value }
    if name == "og:url", link == nil { link = value }
  }

  private mutating func takeLink(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    guard attributes["rel"]?.lowercased() == "canonical", let address = attributes["href"], !address.isEmpty else {
      return
    }
    link = Value(text: address, range: tag.range)
  }

  private mutating func takeTime(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    guard published == nil, let time = attributes["datetime"], !time.isEmpty else { return }
    published = Value(text: time, range: tag.range)
  }

  /// Takes the title of the window.
  mutating func takeTitle(_ content: String, at range: Range<Int>) {
    let text = content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if title == nil, !text.isEmpty { title = Value(text: text, range: range) }
  }

  /// Takes a script of JSON-LD; the first that holds an article counts.
  mutating func takeLinkedData(_ content: ArraySlice<UInt8>, at range: Range<Int>) {
    guard article?.body == nil, let found = LinkedArticle(json: content, at: range) else { return }
    if article == nil || found.body != nil { article = found }
  }

  /// The headline without the name of the site that follows it: `Ferry sails - Harbour News`.
  var plainHeadline: Value? {
    if let article, let headline = article.headline { return Value(text: headline, range: article.range) }
    guard var value = headline ?? title else { return nil }
    for separator in [" | ", " :: ", " ｜ ", " – ", " — ", " - ", " < ", " : "] {
      guard value.text.utf8.span.holds(separator.utf8.span), let cut = value.text.ranges(of: separator).last else {
        continue
      }
      let head = value.text[..<cut.lowerBound]
      if head.utf8.count * 5 >= value.text.utf8.count * 2 { value.text = String(head) }
      break
    }
    return value
  }

  private static let headlineNames: Set<String> = ["og:title", "twitter:title", "headline", "dc.title"]
  private static let publishedNames: Set<String> = [
    "article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued",
    "og:regdate", "parsely-pub-date", "article:published", "publish-date", "sailthru.date",
  ]
}
