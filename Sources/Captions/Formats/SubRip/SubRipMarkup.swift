internal import Bytes

/// The text of a cue with the tags that players know: HTML's `i b u font`, braces, and overrides of ASS.
struct SubRipMarkup {
  /// The cue, without times.
  private(set) var cue = Cue(start: 0, end: 0, lines: [CueLine](), voice: nil)
  private var lines = [CueLine(runs: [])]
  private var look = CueLook()
  private var colors: [String?] = []
  private let decodesEntities: Bool

  init(_ text: String, decodesEntities: Bool) {
    self.decodesEntities = decodesEntities
    if text.utf8.contains(where: { $0 == 0x3C || $0 == 0x7B || $0 == 0x26 }) || text.utf8.contains(0xE2) {
      parse(text.unicodeScalars[...])
    } else {
      lines = text.isEmpty ? [] : text.utf8.split(separator: 0x0A).map { CueLine(String(Substring($0))) }
    }
    cue.lines = lines.filter { !$0.isBlank }.map(\.withoutEmbedding)
  }

  private mutating func parse(_ text: Substring.UnicodeScalarView) {
    var rest = text
    while let first = rest.first {
      if first == "<", let (tag, after) = Self.tag(rest) {
        take(tag)
        rest = after
      } else if first == "{", let (content, after) = Self.braces(rest) {
        take(override: content)
        rest = after
      } else {
        let run = rest.dropFirst().prefix { $0 != "<" && $0 != "{" }
        append(String(first) + String(run))
        rest = rest[run.endIndex...]
      }
    }
  }

  private mutating func append(_ text: String) {
    for (index, part) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.append(CueLine(runs: [])) }
      let decoded = decodesEntities ? CharacterReference.decoded(String(part), allowsBare: false) : String(part)
      lines[lines.count - 1].append(CueRun(decoded.withoutJoiners, look: look))
    }
  }

  // MARK: HTML

  private struct Tag {
    var name: String
    var isEnd: Bool
    var attributes: String
  }

  private static let known: Set<String> = [
    "i", "b", "u", "s", "em", "strong", "font", "c", "v", "lang", "ruby", "rt", "br", "span", "p", "tt", "big",
    "small",
  ]

  /// A tag at the start of some text: of a known name, or the end of any.
  private static func tag(_ text: Substring.UnicodeScalarView) -> (Tag, Substring.UnicodeScalarView)? {
    var rest = text.dropFirst().drop { $0 == " " }
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst().drop { $0 == " " } }
    let name = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
    rest = rest[name.endIndex...]
    let attributes = rest.prefix { $0 != ">" && $0 != "<" }
    guard !name.isEmpty, rest[attributes.endIndex...].first == ">", let mark = rest.first,
      " >/\n.".unicodeScalars.contains(mark)
    else { return nil }
    let word = String(name).lowercased()
    guard known.contains(word) || isEnd && attributes.isEmpty else { return nil }
    let tag = Tag(name: word, isEnd: isEnd, attributes: String(attributes))
    return (tag, rest[attributes.endIndex...].dropFirst())
  }

  private mutating func take(_ tag: Tag) {
    switch tag.name {
    case "i", "em": look.isItalic = !tag.isEnd
    case "b", "strong": look.isBold = !tag.isEnd
    case "u": look.isUnderlined = !tag.isEnd
    case "br" where !tag.isEnd: lines.append(CueLine(runs: []))
    case "font" where tag.isEnd: look.color = colors.popLast() ?? nil
    case "font":
      colors.append(look.color)
      look.color = Self.color(tag.attributes) ?? look.color
    default: break
    }
  }

  private static func color(_ attributes: String) -> String? {
    let lower = attributes.lowercased()
    guard let range = lower.firstRange(of: "color=") else { return nil }
    let value = lower[range.upperBound...].drop { $0 == "\"" || $0 == "'" }
    let color = value.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
    return color.isEmpty ? nil : String(color)
  }

  // MARK: Braces

  /// `{\an8}`, `{\b1}`, `{i}`, `{/i}`; other braces are text.
  private static func braces(_ text: Substring.UnicodeScalarView) -> (String, Substring.UnicodeScalarView)? {
    let content = text.dropFirst().prefix { $0 != "}" && $0 != "\n" }
    let rest = text[content.endIndex...]
    guard rest.first == "}" else { return nil }
    let word = String(content)
    guard word.hasPrefix("\\") || ["b", "i", "u", "/b", "/i", "/u", "s", "/s"].contains(word.lowercased()) else {
      return nil
    }
    return (word, rest.dropFirst())
  }

  private mutating func take(override content: String) {
    if !content.hasPrefix("\\") {
      take(Tag(name: content.lowercased().filter { $0 != "/" }, isEnd: content.hasPrefix("/"), attributes: ""))
    }
    for word in content.split(separator: "\\").map({ $0.filter { $0 != " " } }) {
      AssOverride(word).apply(to: &look, &cue.placement)
    }
  }
}

extension String {
  /// Without the word joiners that part what a player would take for markup.
  fileprivate var withoutJoiners: String {
    guard utf8.contains(0xE2) else { return self }
    return substituting("<\u{2060}", "<").substituting("{\u{2060}", "{").substituting("--\u{2060}>", "-->")
      .substituting("&\u{2060}", "&")
  }
}
