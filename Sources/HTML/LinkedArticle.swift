internal import Bytes
internal import FoundationEssentials

/// An article that a page carries as JSON-LD (https://schema.org/NewsArticle).
struct LinkedArticle {
  /// Where the JSON stands in the page, in UTF-8 offsets.
  var range: Range<Int>
  /// The headline.
  var headline: String?
  /// When it was published, as it is written.
  var published: String?
  /// The text of the article.
  var body: String?
  /// The address of the page.
  var link: String?

  /// Reads the first article of some JSON; nil where there is none, or the JSON cannot be read.
  init?(json: String, at range: Range<Int>) {
    guard json.utf8.count < 1 << 21, let value = Self.value(json), let article = value.firstArticle else {
      return nil
    }
    self.range = range
    headline = Self.text(article["headline"] ?? article["name"])
    published = Self.text(article["datePublished"])
    body = Self.text(article["articleBody"])
    link = Self.text(article["url"]) ?? Self.text(article["mainEntityOfPage"])
  }

  /// Line ends within strings, which JSON forbids and pages have, count as spaces.
  private static func value(_ json: String) -> JSONValue? {
    let decoder = JSONDecoder()
    if let value = try? decoder.decode(JSONValue.self, from: Data(json.utf8)) { return value }
    let plain = json.utf8.map { $0 < 32 ? UInt8.space : $0 }
    return try? decoder.decode(JSONValue.self, from: Data(plain))
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .text(let text) = value, !text.isEmpty else { return nil }
    return text.contains("&") ? HTMLReference.decoded(Array(text.utf8)[...]) : text
  }
}

/// Any value of JSON, as far as articles need it.
private enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      var values: [String: JSONValue] = [:]
      for key in object.allKeys { values[key.stringValue] = try object.decode(JSONValue.self, forKey: key) }
      self = .object(values)
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(JSONValue.self)) }
      self = .list(values)
    } else {
      let single = try decoder.singleValueContainer()
      self = (try? single.decode(String.self)).map(JSONValue.text) ?? .other
    }
  }

  /// The first object that is an article, at the top, in a list or in a `@graph`.
  var firstArticle: [String: JSONValue]? {
    switch self {
    case .list(let values): values.lazy.compactMap(\.firstArticle).first
    case .object(let object): isArticle ? object : object["@graph"]?.firstArticle
    case .text, .other: nil
    }
  }

  private var isArticle: Bool {
    guard case .object(let object) = self else { return false }
    return switch object["@type"] {
    case .text(let name): name.hasSuffix("Article") || name == "BlogPosting"
    case .list(let names):
      names.contains { if case .text(let name) = $0 { name.hasSuffix("Article") } else { false } }
    default: false
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
