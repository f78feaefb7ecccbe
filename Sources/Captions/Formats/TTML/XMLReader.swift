internal import Bytes

/// An element of XML: its name without a prefix, its attributes without prefixes, and what is in it.
struct XMLElement: Hashable {
  /// What is in an element.
  indirect enum Node: Hashable {
    case text(String)
    case element(XMLElement)
  }

  var name: String
  var attributes: [String: String] = [:]
  var children: [Node] = []

  /// The elements directly in it.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of a name directly in it.
  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements of a name anywhere in it, in order.
  func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// All the text in it.
  var allText: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.allText
      }
    }.joined()
  }
}

/// Reads XML without loading anything: declarations of document types are passed over, entities are the five of XML
/// and those of HTML that captions use.
struct XMLReader {
  private let bytes: [UInt8]
  private var index = 0

  /// The root of a document, which must have one of the names.
  ///
  /// - Throws: ``CaptionError/malformed(line:message:)``, and ``CaptionError/unknown(looksLike:)`` for another root.
  static func root(of text: String, named names: String...) throws(CaptionError) -> XMLElement {
    var reader = XMLReader(bytes: Array(text.utf8))
    let root = try reader.document()
    guard names.contains(root.name) else { throw .unknown(looksLike: "XML of another kind (<\(root.name)>)") }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func error(_ message: String) -> CaptionError {
    .malformed(line: bytes.prefix(index).count { $0 == 0x0A } + 1, message: message)
  }

  private mutating func document() throws(CaptionError) -> XMLElement {
    var stack = [XMLElement(name: "")]
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        stack[stack.count - 1].children.append(.text(text()))
      } else if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        let start = index + 9
        try skip(past: "]]>")
        stack[stack.count - 1].children.append(.text(String(decoding: bytes[start..<index - 3], as: UTF8.self)))
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!") {
        try skipDeclaration()
      } else if starts("</") {
        try end(&stack)
      } else {
        try begin(&stack)
      }
    }
    guard stack.count == 1 else { throw error("<\(stack[stack.count - 1].name)> is not closed") }
    guard let root = stack[0].elements.first else { throw error("there is no XML element") }
    return root
  }

  private mutating func text() -> String {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return CharacterReference.decoded(bytes[start..<index])
  }

  private func starts(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

  private mutating func skip(past word: String) throws(CaptionError) {
    let first = word.utf8.first
    while index < bytes.count {
      if bytes[index] == first, starts(word) {
        index += word.utf8.count
        return
      }
      index += 1
    }
    throw error("'\(word)' is missing")
  }

  private mutating func skipDeclaration() throws(CaptionError) {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
    throw error("a declaration does not end")
  }

  private mutating func end(_ stack: inout [XMLElement]) throws(CaptionError) {
    index += 2
    let name = self.name()
    try skip(past: ">")
    guard stack.count > 1, let element = stack.popLast(), element.name == name else {
      throw error("</\(name)> closes nothing")
    }
    stack[stack.count - 1].children.append(.element(element))
  }

  private mutating func begin(_ stack: inout [XMLElement]) throws(CaptionError) {
    index += 1
    var element = XMLElement(name: name())
    guard !element.name.isEmpty else { throw error("a '<' that begins no tag; write &lt;") }
    guard stack.count < 200 else { throw error("more than 200 elements inside each other") }
    while true {
      skipSpace()
      guard index < bytes.count else { throw error("<\(element.name)> does not end") }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        stack.append(element)
        return
      }
      if starts("/>") {
        index += 2
        stack[stack.count - 1].children.append(.element(element))
        return
      }
      let (name, value) = try attribute()
      element.attributes[name] = value
    }
  }

  private mutating func attribute() throws(CaptionError) -> (String, String) {
    let name = self.name()
    skipSpace()
    guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      throw error("an attribute without a value")
    }
    index += 1
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      throw error("the value of '\(name)' is not in quotes")
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote { index += 1 }
    guard index < bytes.count else { throw error("the value of '\(name)' does not end") }
    defer { index += 1 }
    return (name, CharacterReference.decoded(bytes[start..<index]))
  }

  /// A name, without its prefix.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !bytes[index].isASCIISpace, !"=/><".utf8.contains(bytes[index]) { index += 1 }
    let name = bytes[start..<index]
    return (name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name).string
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
  }
}
