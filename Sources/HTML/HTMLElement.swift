internal import Bytes

/// What the elements of HTML mean for text: the one table of them.
///
/// Every element of the standard is in it (https://html.spec.whatwg.org/#elements-3), and those of older pages
/// (https://html.spec.whatwg.org/#non-conforming-features).
package enum HTMLElement {
  /// How an element sits in the text around it.
  package enum Layout {
    /// It begins and ends a paragraph or a line.
    case block
    /// It is part of a line.
    case inline
  }

  /// How an element of this name, in lower case, is in the text around it; nil where HTML has no such element.
  package static func layout(of name: String) -> Layout? {
    if blocks.contains(name) || name == "br" || embedded.contains(name) { return .block }
    return inline.contains(name) || empty.contains(name) || unseen.contains(name) || controls.contains(name)
      || rawText.contains(name) ? .inline : nil
  }

  /// Elements whose content is not HTML: it ends only at their own closing tag.
  static let rawText: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]

  /// Elements whose content nobody reads on the page, or reads beside the text: how characters are pronounced.
  static let unseen: Set<String> = [
    "rt", "rp", "rtc",
    "script", "style", "title", "iframe", "noembed", "noframes", "template", "svg", "math", "object", "audio",
    "video", "canvas", "map", "noscript", "datalist",
  ]

  /// Elements that people press or fill in.
  static let controls: Set<String> = ["button", "select", "option", "optgroup", "textarea", "label", "legend"]

  /// Elements that are paragraphs or hold some.
  static let blocks: Set<String> = boxes.union([
    "address", "center", "dd", "details", "dialog", "dir", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5",
    "h6", "hgroup", "hr", "p", "pre", "summary", "caption", "figcaption", "option", "legend", "head", "listing",
    "button", "select", "title", "search", "menu", "optgroup", "frameset", "colgroup", "xmp", "plaintext",
  ])

  /// Elements that hold others and can be chosen or left out as a whole.
  static let boxes: Set<String> = [
    "html", "body", "main", "article", "section", "div", "header", "footer", "nav", "aside", "form", "ul", "ol",
    "li", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "blockquote", "figure", "figcaption", "dl",
  ]

  /// Elements that end the paragraph in which they begin.
  static let endsParagraph = blocks.subtracting([
    "html", "body", "head", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "option",
    "optgroup",
    "legend", "button", "select", "title", "frameset",
  ])

  /// Headings of sections.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements that begin a line, not a paragraph.
  static let lines: Set<String> = ["li", "tr", "dt", "dd", "option", "caption"]

  /// Elements that are beside each other in a line.
  static let cells: Set<String> = ["td", "th"]

  /// Elements that a table is made of.
  static let parts: Set<String> = ["tr", "td", "th", "tbody", "thead", "tfoot"]

  /// A table and its parts, whose end tags are heard up to the table around them.
  static let tableParts = parts.union(["table", "caption", "colgroup"])

  /// Elements that show an image.
  static let pictures: Set<String> = ["img", "amp-img", "picture"]

  /// Elements that are between the lines of a text that was copied from a page.
  private static let embedded: Set<String> = ["audio", "canvas", "embed", "iframe", "img", "object", "video"]

  /// Elements without content and closing tag.
  static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements that only change how letters look, which browsers open again in the block after the one that they began in.
  static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// Elements that the standard calls special: the end tag of another element inside of them closes none around them.
  static let special = blocks.union(controls).union(rawText).union(empty).union([
    "applet", "marquee", "object", "template",
  ]).subtracting(["dialog", "label", "legend", "option", "optgroup"])

  /// Elements beyond which no end tag of a block or of formatting is heard, and none of a part of a table.
  static let limits: Set<String> = [
    "html", "table", "caption", "td", "th", "template", "applet", "marquee", "object",
  ]
  static let tableLimits: Set<String> = ["html", "table", "template"]

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "mark", "marquee", "meter", "nobr", "output", "picture", "progress", "q", "rb", "ruby", "s",
    "samp", "selectedcontent", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "g", "path", "rect", "circle", "symbol", "use", "defs", "image", "ilayer", "layer", "frame", "spacer",
    "basefont", "applet", "bgsound", "isindex", "keygen", "menuitem", "multicol", "nextid",
  ]

  /// True if a name in angle brackets is a label of a speaker or a stage direction: `<Reporter>`, `<VCR>`.
  ///
  /// It begins with a capital, and no element has the name.
  static func isLabel(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, first &- 65 < 26, name.allSatisfy({ $0.isLetter || $0.isDigit }) else {
      return false
    }
    return layout(of: String(decoding: name.map(\.lowered), as: UTF8.self)) == nil
  }
}
