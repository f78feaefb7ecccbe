internal import Bytes

/// What the elements of HTML mean for text.
enum HTMLElement {
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
    "button", "select", "title", "search", "menu",
  ])

  /// Elements that hold others and can be chosen or left out as a whole.
  static let boxes: Set<String> = [
    "html", "body", "main", "article", "section", "div", "header", "footer", "nav", "aside", "form", "ul", "ol",
    "li", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "blockquote", "figure", "figcaption", "dl",
  ]

  /// Headings of sections.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements that begin a line, not a paragraph.
  static let lines: Set<String> = ["li", "tr", "dt", "dd", "option", "caption"]

  /// Elements that stand beside each other in a line.
  static let cells: Set<String> = ["td", "th"]

  /// Elements that a table is made of.
  static let parts: Set<String> = ["tr", "td", "th", "tbody", "thead", "tfoot"]

  /// Elements that show a picture.
  static let pictures: Set<String> = ["img", "amp-img", "picture"]

  /// Elements without content and closing tag.
  static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "mark", "marquee", "meter", "nobr", "output", "picture", "progress", "q", "rb", "ruby", "s",
    "samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "g", "path", "rect", "circle", "symbol", "use", "defs", "image", "ilayer", "layer", "frame", "frameset",
    "spacer",
    "basefont", "applet", "colgroup",
  ]

  /// Whether a name in angle brackets is a label of a speaker or a stage direction: `<Reporter>`, `<VCR>`.
  ///
  /// It begins with a capital, and no element has the name.
  static func isLabel(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, first &- 65 < 26, name.allSatisfy({ $0.isLetter || $0.isDigit }) else {
      return false
    }
    let name = String(decoding: name.map(\.lowered), as: UTF8.self)
    return !blocks.contains(name) && !unseen.contains(name) && !controls.contains(name) && !empty.contains(name)
      && !inline.contains(name) && !rawText.contains(name)
  }
}
