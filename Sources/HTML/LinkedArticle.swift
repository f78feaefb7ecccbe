internal import Bytes
internal import JSONValues

/// An article, or a video with its transcript, that a page carries as JSON-LD (https://schema.org/NewsArticle).
struct LinkedArticle {
  /// Where the JSON is in the page, in UTF-8 offsets.
  var range: Range<Int>
  /// The headline.
  var headline: String?
  /// When it was published, as it is written.
  var published: String?
  /// The text of the article.
  var body: String?
  /// The address of the page.
  var link: String?

  /// An article found in other data.
  init(range: Range<Int>, headline: String?, body: String) {
    (self.range, self.headline, self.body) = (range, headline, body)
  }

  /// Reads the first article of some JSON, or the first video that has a transcript; nil if there is none, or the
  /// JSON cannot be read.
  init?(json: ArraySlice<UInt8>, at range: Range<Int>) {
    guard json.count < 1 << 23, let value = JSONParser.first(in: json)?.value,
      let article = value.first(where: \.isArticle) ?? value.first(where: { $0.isVideo && $0["transcript"] != nil })
    else { return nil }
    self.range = range
    headline = Self.text(article["headline"] ?? article["name"])
    published = Self.text(article["datePublished"] ?? article["uploadDate"])
    body = Self.text(article["articleBody"]) ?? Self.text(article["transcript"])
    link = Self.text(article["url"]) ?? Self.text(article["mainEntityOfPage"])
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text) = value, !text.isEmpty else { return nil }
    return CharacterReference.decoded(text)
  }
}

extension JSONValue {
  /// The first object of a kind: the value itself, one in a list, in `@graph` or in what a page or an article is about.
  fileprivate func first(where isSought: (JSONValue) -> Bool) -> JSONValue? {
    switch self {
    case .array(let values):
      for value in values { if let found = value.first(where: isSought) { return found } }
      return nil
    case .object:
      if isSought(self) { return self }
      for name in ["@graph", "mainEntity", "video", "subjectOf"] {
        if let found = self[name]?.first(where: isSought) { return found }
      }
      return nil
    default: return nil
    }
  }

  fileprivate var isArticle: Bool { types.contains { $0.hasSuffix("Article") || $0 == "BlogPosting" } }
  fileprivate var isVideo: Bool { types.contains { $0 == "VideoObject" || $0 == "AudioObject" } }

  private var types: [String] {
    let names: [JSONValue] = if case .array(let names)? = self["@type"] { names } else { [self["@type"] ?? .null] }
    return names.compactMap { if case .string(let name) = $0 { name } else { nil } }
  }
}
