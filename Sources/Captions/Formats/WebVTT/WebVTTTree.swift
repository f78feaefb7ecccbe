internal import Bytes

/// The cue text parser of the specification, section 6.4, and its tokenizer.
struct WebVTTTree {
  private var stack: [(tag: WebVTTTag, children: [WebVTTNode])] = []
  private var root: [WebVTTNode] = []

  static func nodes(of text: String) -> [WebVTTNode] {
    var tree = WebVTTTree()
    tree.parse(Array(text.utf8))
    while !tree.stack.isEmpty { tree.close() }
    return tree.root
  }

  private mutating func parse(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "<") {
        let content = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        rest = rest.dropFirst(content.count + 2)
        take(content)
      } else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        rest = rest.dropFirst(text.count)
        append(.text(CharacterReference.decoded(text.string)))
      }
    }
  }

  private mutating func append(_ node: WebVTTNode) {
    if stack.isEmpty { root.append(node) } else { stack[stack.count - 1].children.append(node) }
  }

  private mutating func close() {
    guard let (tag, children) = stack.popLast() else { return }
    append(.element(tag, children))
  }

  private mutating func take(_ content: ArraySlice<UInt8>) {
    guard let first = content.first else { return }
    if first == UInt8(ascii: "/") {
      end(content.dropFirst().string)
    } else if first.isASCIIDigit {
      var rest = content.trimmed
      if let time = WebVTTTimes.milliseconds(&rest), rest.isEmpty { append(.timestamp(time)) }
    } else {
      start(content)
    }
  }

  private mutating func start(_ content: ArraySlice<UInt8>) {
    let head = content.prefix { !$0.isASCIISpace }
    let parts = head.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(\.string)
    guard let name = parts.first, Self.names.contains(name) else { return }
    if name == "rt", stack.last?.tag.name != "ruby" { return }
    var tag = WebVTTTag(name: name, classes: parts.dropFirst().filter { !$0.isEmpty })
    if name == "v" || name == "lang" {
      tag.annotation = CharacterReference.decoded(content.dropFirst(head.count).string).onOneLine
    }
    stack.append((tag, []))
  }

  private mutating func end(_ name: String) {
    guard let current = stack.last?.tag.name else { return }
    if name == current {
      close()
    } else if name == "ruby", current == "rt" {
      close()
      close()
    }
  }

  private static let names: Set<String> = ["c", "i", "b", "u", "ruby", "rt", "v", "lang"]
}

extension WebVTTNode {
  /// The node as a fragment of HTML: attributes in the order of the alphabet, timestamps as processing instructions.
  var fragment: String {
    switch self {
    case .text(let text): return text.substituting("&", "&amp;").substituting("<", "&lt;").substituting(">", "&gt;")
    case .timestamp(let time): return "<?timestamp \(TimeCode.text(time, separator: "."))>"
    case .element(let tag, let children):
      let name = ["c", "v", "lang"].contains(tag.name) ? "span" : tag.name
      var attributes = tag.classes.isEmpty ? "" : " class=\"\(tag.classes.joined(separator: " ").attribute)\""
      if tag.name == "lang" { attributes += " lang=\"\(tag.annotation.attribute)\"" }
      if tag.name == "v" { attributes += " title=\"\(tag.annotation.attribute)\"" }
      return "<\(name)\(attributes)>\(children.map(\.fragment).joined())</\(name)>"
    }
  }
}

extension String {
  fileprivate var attribute: String {
    substituting("&", "&amp;").substituting("<", "&lt;").substituting(">", "&gt;").substituting("\"", "&quot;")
  }
}
