internal import Bytes

/// Cuts HTML into tags, text and the rest, as browsers do (https://html.spec.whatwg.org/#tokenization).
///
/// Three things are kinder than the standard, so that a page that was cut off or glued loses nothing: a tag,
/// a comment or a script that never ends is text up to its first `>`; `<앵커>` is text, as in the standard, and
/// so is `<Reporter>`, a name in capitals that no element has. Reads each byte a bounded number of times.
struct HTMLTokenizer: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  /// The element whose raw content comes next.
  private var rawElement: String?
  /// Ends that were sought up to the end of the page and not found: seeking them again would take for ever.
  private var missing: Set<[UInt8]> = []
  private var endless: Set<String> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> HTMLToken? {
    if let element = rawElement {
      rawElement = nil
      if let token = raw(element) { return token }
    }
    guard at < bytes.count else { return nil }
    return bytes[at] == UInt8(ascii: "<") ? markup() ?? text() : text()
  }

  /// Text up to the next `<` that opens markup; a `<` that opens none is part of it.
  private mutating func text() -> HTMLToken {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return .text(start..<at)
  }

  private mutating func markup() -> HTMLToken? {
    guard at + 1 < bytes.count else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"): return comment()
    case UInt8(ascii: "?"): return hidden(upTo: firstClosing(from: at + 2))
    case UInt8(ascii: "/"): return closingTag()
    case let byte where byte.isLetter: return openingTag()
    default: return nil
    }
  }

  private mutating func comment() -> HTMLToken? {
    guard bytes[at...].starts(with: "<!--".utf8) else { return hidden(upTo: firstClosing(from: at + 2)) }
    if bytes[(at + 4)...].starts(with: ">".utf8) { return hidden(upTo: at + 5) }
    if bytes[(at + 4)...].starts(with: "->".utf8) { return hidden(upTo: at + 6) }
    if let end = find(Self.commentEnd, from: at + 4) { return hidden(upTo: end + 3) }
    return hidden(upTo: firstClosing(from: at + 4))
  }

  private mutating func hidden(upTo end: Int?) -> HTMLToken? {
    guard let end else { return nil }
    defer { at = end }
    return .hidden(at..<end)
  }

  private mutating func closingTag() -> HTMLToken? {
    guard at + 2 < bytes.count, bytes[at + 2].isLetter else { return hidden(upTo: firstClosing(from: at + 2)) }
    guard let end = firstClosing(from: at + 2) else { return nil }
    defer { at = end }
    return .close(HTMLTag(name: name(at: at + 2), range: at..<end))
  }

  private mutating func openingTag() -> HTMLToken? {
    let name = name(at: at + 1)
    let plain = at + 1 + name.utf8.count
    guard let end = tagEnd(from: plain) else { return nil }
    if end == plain + 1, HTMLElement.isLabel(bytes[at + 1..<plain]) { return nil }
    let tag = HTMLTag(name: name, range: at..<end)
    at = end
    if tag.traits.contains(.rawText) { rawElement = name }
    return .open(tag)
  }

  /// After the `>` that ends a tag; one within quotes does not.
  private mutating func tagEnd(from start: Int) -> Int? {
    guard !endless.contains("\"") else { return firstClosing(from: start) }
    var quote: UInt8?
    var last: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
        quote = byte
      }
      if !byte.isSpace { last = byte }
    }
    endless.insert("\"")
    return firstClosing(from: start)
  }

  private mutating func firstClosing(from start: Int) -> Int? { find(Self.tagEnd, from: start).map { $0 + 1 } }

  private mutating func raw(_ element: String) -> HTMLToken? {
    var from = at
    while !endless.contains(element), let found = find(Self.closing, from: from) {
      if name(at: found + 2) == element {
        defer { at = found }
        return found > at ? .raw(element: element, range: at..<found) : nil
      }
      from = found + 2
    }
    endless.insert(element)
    return nil
  }

  private static let closing = Array("</".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let tagEnd = Array(">".utf8)

  private mutating func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard !missing.contains(pattern) else { return nil }
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) { return index }
      index += 1
    }
    missing.insert(pattern)
    return nil
  }

  /// The name of a tag in lower case: up to white space, `/` or `>`; at most 32 letters count.
  private func name(at start: Int) -> String {
    let name = bytes[start...].prefix(64).prefix {
      !$0.isSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    return String(decoding: name.map(\.lowered), as: UTF8.self)
  }
}
