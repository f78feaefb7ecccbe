internal import Bytes

/// Builds the outline of a page, token by token.
struct HTMLOutliner {
  private let bytes: [UInt8]
  private var outline = HTMLOutline()
  private var open: [(name: String, box: Int?)] = []
  private var openCount: [String: Int] = [:]
  private var box = 0
  private var gap = HTMLOutline.Gap.none
  /// How many elements are open whose text nobody sees, that are links, or controls.
  private var depth = (unseen: 0, link: 0, control: 0, preformatted: 0)
  private var element = "body"
  /// The first piece of the block that is being built.
  private var blockStart = 0
  private var length = (all: 0, linked: 0)
  private var isControl = false
  /// Whether the script that is open holds JSON-LD.
  private var isLinkedData = false

  /// The outline of a page.
  static func outline(_ bytes: [UInt8]) -> HTMLOutline {
    var outliner = HTMLOutliner(bytes: bytes)
    for token in HTMLTokenizer(bytes) { outliner.take(token) }
    return outliner.finish()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ token: HTMLToken) {
    switch token {
    case .text(let range): takeText(range)
    case .open(let tag): takeOpening(tag)
    case .close(let tag): takeClosing(tag.name)
    case .raw(let element, let range): takeRaw(element, range)
    case .hidden: break
    }
  }

  private mutating func takeRaw(_ element: String, _ range: Range<Int>) {
    if isLinkedData || element == "title", depth.unseen == 1 {
      let content =
        element == "title" ? HTMLReference.decoded(bytes[range]) : String(decoding: bytes[range], as: UTF8.self)
      outline.metadata.take(content, of: element, at: range, isLinkedData: isLinkedData)
    }
    if !HTMLElement.unseen.contains(element) { takeText(range) }
  }

  private mutating func finish() -> HTMLOutline {
    closeBlock()
    while let last = open.popLast() { closeElement(last) }
    outline.boxes[0].blocks = 0..<outline.blocks.count
    return outline
  }
}

// MARK: - Elements

extension HTMLOutliner {
  private mutating func takeOpening(_ tag: HTMLTag) {
    let name = tag.name
    outline.metadata.take(tag, HTMLAttributes(of: tag, in: bytes))
    isLinkedData = name == "script" && HTMLAttributes(of: tag, in: bytes)["type"] == "application/ld+json"
    breakLine(at: name)
    if name == "br" { return }
    if HTMLElement.pictures.contains(name) { takePicture() }
    if HTMLElement.empty.contains(name) { return }
    closeImplied(by: name)
    var box: Int?
    if HTMLElement.boxes.contains(name) {
      box = openBox(tag, hint: HTMLHint(element: name, HTMLAttributes(of: tag, in: bytes)))
    } else if name != "a", let hint = HTMLHint(element: name, inline: HTMLAttributes(of: tag, in: bytes)) {
      closeBlock()
      widen(.space)
      box = openBox(tag, hint: hint)
    }
    if HTMLElement.blocks.contains(name) { element = name }
    open.append((name, box))
    openCount[name, default: 0] += 1
    count(name, by: 1)
  }

  /// A picture in a cell is one of the whole table.
  private mutating func takePicture() {
    var holder = box
    while HTMLElement.parts.contains(outline.boxes[holder].element), let parent = outline.boxes[holder].parent {
      holder = parent
    }
    outline.boxes[holder].hasPicture = true
  }

  private mutating func takeClosing(_ name: String) {
    breakLine(at: name)
    guard openCount[name, default: 0] > 0 else { return }
    while let last = open.popLast() {
      closeElement(last)
      if last.name == name { return }
    }
  }

  /// `<p>` ends at the next block, `<li>` at the next `<li>`, cells at the next cell or row.
  private mutating func closeImplied(by name: String) {
    guard let last = open.last?.name else { return }
    let isImplied =
      switch last {
      case "p": HTMLElement.blocks.contains(name)
      case "li", "option", "tr": name == last
      case "dt", "dd": name == "dt" || name == "dd"
      case "td", "th": HTMLElement.cells.contains(name) || name == "tr"
      case "rt", "rp", "rb": name == "rt" || name == "rp" || name == "rb"
      case "head": name == "body"
      default: false
      }
    guard isImplied, let last = open.popLast() else { return }
    closeElement(last)
    if name == "tr", open.last?.name == "tr" { closeImplied(by: name) }
  }

  private mutating func openBox(_ tag: HTMLTag, hint: HTMLHint) -> Int {
    let start = outline.blocks.count
    outline.boxes.append(.init(element: tag.name, parent: box, hint: hint, blocks: start..<start))
    box = outline.boxes.count - 1
    return box
  }

  private mutating func closeElement(_ last: (name: String, box: Int?)) {
    openCount[last.name, default: 1] -= 1
    count(last.name, by: -1)
    if let closed = last.box {
      if !HTMLElement.boxes.contains(last.name) { closeBlock() }
      outline.boxes[closed].blocks = outline.boxes[closed].blocks.lowerBound..<outline.blocks.count
      box = outline.boxes[closed].parent ?? 0
    }
  }

  private mutating func count(_ name: String, by step: Int) {
    if HTMLElement.unseen.contains(name) { depth.unseen += step }
    if HTMLElement.controls.contains(name) { depth.control += step }
    if name == "a" { depth.link += step }
    if name == "pre" || name == "listing" || name == "xmp" { depth.preformatted += step }
  }
}

// MARK: - Text

extension HTMLOutliner {
  /// Ends a line, a paragraph or a cell where an element begins or ends.
  private mutating func breakLine(at name: String) {
    if name == "br" {
      widen(gap == .line ? .paragraph : .line)
      closeBlock(keeping: true)
    } else if HTMLElement.cells.contains(name) {
      closeBlock()
      widen(.space)
    } else if HTMLElement.lines.contains(name) {
      closeBlock()
      widen(.line)
    } else if HTMLElement.blocks.contains(name) {
      closeBlock()
      widen(.paragraph)
    }
  }

  private mutating func widen(_ other: HTMLOutline.Gap) { gap = max(gap, other) }

  private mutating func closeBlock(keeping keepsElement: Bool = false) {
    let pieces = blockStart..<outline.pieces.count
    if !pieces.isEmpty {
      outline.blocks.append(
        .init(
          pieces: pieces, box: box, element: element, length: length.all, linked: length.linked,
          isControl: isControl))
    }
    blockStart = pieces.upperBound
    length = (0, 0)
    isControl = false
    if !keepsElement { element = outline.boxes[box].element }
  }

  /// Cuts text at references and at white space other than one space.
  private mutating func takeText(_ range: Range<Int>) {
    guard depth.unseen == 0 else { return }
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      if byte.isSpace {
        let end = bytes[at..<range.upperBound].firstIndex { !$0.isSpace } ?? range.upperBound
        let isPlain = end == at + 1 && byte == 32 && at > start && end < range.upperBound
        if !isPlain {
          takePiece(start..<at)
          takeSpace(at..<end)
          start = end
        }
        at = end
      } else if byte == UInt8(ascii: "&"), let reference = HTMLReference(in: bytes[range], at: at) {
        takePiece(start..<at)
        takePiece(reference.range, as: reference.text)
        at = reference.range.upperBound
        start = at
      } else {
        at += 1
      }
    }
    takePiece(start..<range.upperBound)
  }

  private mutating func takeSpace(_ range: Range<Int>) {
    guard depth.preformatted > 0, bytes[range].contains(UInt8(ascii: "\n")) else { return widen(.space) }
    widen(bytes[range].count { $0 == UInt8(ascii: "\n") } > 1 ? .paragraph : .line)
  }

  private mutating func takePiece(_ range: Range<Int>, as replacement: String? = nil) {
    guard !range.isEmpty else { return }
    outline.pieces.append(.init(range: range, replacement: replacement, gap: gap))
    gap = .none
    length.all += range.count
    if depth.link > 0 { length.linked += range.count }
    if depth.control > 0 { isControl = true }
  }
}
