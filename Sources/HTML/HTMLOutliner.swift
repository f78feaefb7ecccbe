internal import Bytes

/// Builds the outline of a page, token by token.
struct HTMLOutliner {
  let bytes: [UInt8]
  private(set) var outline = HTMLOutline()
  private var open = OpenElements()
  private var box = 0
  private var gap = HTMLOutline.Gap.none
  /// How many elements are open whose text nobody sees, that are links, controls, or keep their line ends.
  private var depth = (unseen: 0, link: 0, control: 0, preformatted: 0)
  private var element = "body"
  /// The first piece of the block that is being built.
  private var blockStart = 0
  private var length = (all: 0, linked: 0)
  private var isControl = false
  /// True if the last piece is in a link.
  private var endsLinked = false
  /// Where the last piece of the block ends that is in no link.
  private var plainEnd: Int?
  /// The kind of the script that is open, as its `type` names it; nil for one that runs.
  private var scriptType: String?
  /// True if what browsers without scripts show is shown.
  private let showsNoscript: Bool

  /// The outline of a page, as browsers show it with scripts or without.
  static func outline(_ bytes: [UInt8], withoutScripts: Bool = false) -> HTMLOutline {
    var outliner = HTMLOutliner(bytes: bytes, showsNoscript: withoutScripts)
    for token in HTMLTokenizer(bytes) { outliner.take(token) }
    return outliner.finish()
  }

  private init(bytes: [UInt8], showsNoscript: Bool) { (self.bytes, self.showsNoscript) = (bytes, showsNoscript) }

  private mutating func take(_ token: HTMLToken) {
    switch token {
    case .text(let range): takeText(range)
    case .open(let tag): takeOpening(tag)
    case .close(let tag): takeClosing(tag)
    case .raw(let element, let range): takeRaw(element, range)
    case .hidden: break
    }
  }

  private mutating func takeRaw(_ element: String, _ range: Range<Int>) {
    switch element {
    case "title" where depth.unseen == 1:
      outline.metadata.takeTitle(CharacterReference.decoded(bytes[range]), at: range)
    case "script":
      if scriptType == "application/ld+json", depth.unseen == 1 {
        outline.metadata.takeLinkedData(bytes[range], at: range)
      }
      outline.scripts.append(.init(range: range, type: scriptType, id: scriptID))
    default:
      if !HTMLElement.unseen.contains(element) { takeText(range) }
    }
  }

  /// The id of the script that is open.
  private var scriptID: String?

  private mutating func finish() -> HTMLOutline {
    closeBlock()
    while let last = open.pop() { close(last, byItsTag: true) }
    outline.boxes[0].blocks = 0..<outline.blocks.count
    return outline
  }
}

// MARK: - Elements

extension HTMLOutliner {
  private mutating func takeOpening(_ tag: HTMLTag) {
    let (name, traits) = (tag.name, tag.traits)
    let attributes = HTMLAttributes(of: tag, in: bytes)
    outline.metadata.take(tag, attributes)
    if name == "script" { (scriptType, scriptID) = (attributes["type"]?.lowercased(), attributes["id"]) }
    breakLine(at: tag)
    if name == "br" { return }
    if name == "img", let description = attributes["alt"], description.utf8.count >= 24 {
      outline.descriptions[outline.blocks.count, default: []].append(description)
    }
    if traits.contains(.picture) { outline.boxes[outline.boxes[box].pictureHolder].hasPicture = true }
    if traits.contains(.empty) { return }
    closeImplied(by: tag)
    let box = openBox(tag, attributes)
    if traits.contains(.block) { element = name }
    let entry = OpenElements.Entry(
      tag: tag, box: box,
      isLink: name == "a" && (attributes["href"] != nil || attributes["name"] == nil && attributes["id"] == nil),
      isPlaceholder: name == "a" && attributes["href"] == nil,
      isUnseen: isUnseen(tag, attributes), start: (outline.blocks.count, length.linked))
    open.push(entry)
    count(entry, by: 1)
  }

  /// True if nobody sees the text of an element; a template that is a shadow root is shown in the place of its host.
  private func isUnseen(_ tag: HTMLTag, _ attributes: HTMLAttributes) -> Bool {
    switch tag.name {
    case "template": attributes["shadowrootmode"] == nil && attributes["shadowroot"] == nil
    case "noscript": !showsNoscript
    default: tag.traits.contains(.unseen)
    }
  }

  private mutating func openBox(_ tag: HTMLTag, _ attributes: HTMLAttributes) -> Int? {
    if tag.traits.contains(.box) {
      let hint = HTMLHint(element: tag.name, attributes, isWithinStory: isWithinStory)
      return openBox(tag, hint: hint, classes: attributes["class"] ?? "")
    }
    guard tag.name != "a", let hint = HTMLHint(tag, inline: attributes) else { return nil }
    closeBlock()
    widen(.space)
    return openBox(tag, hint: hint)
  }

  /// True if the element that holds the page's content is open.
  private var isWithinStory: Bool { open.contains("main") || open.contains("article") }

  private mutating func openBox(_ tag: HTMLTag, hint: HTMLHint, classes: String = "") -> Int {
    let start = outline.blocks.count
    let place = outline.boxes.count
    // A picture in a cell is one of the whole table.
    let holder = tag.traits.contains(.part) ? outline.boxes[box].pictureHolder : place
    outline.boxes.append(
      .init(
        element: tag.name, parent: box, classes: classes, hint: hint, blocks: start..<start, pictureHolder: holder))
    box = place
    return box
  }

  private mutating func takeClosing(_ tag: HTMLTag) {
    breakLine(at: tag)
    guard let place = open.closed(by: tag.name) else { return }
    // The end tag of a formatting element leaves the blocks open that began within it.
    if tag.traits.contains(.formatting), open.entries[place].box == nil,
      open.entries[(place + 1)...].contains(where: { $0.traits.contains(.special) })
    {
      close(open.remove(at: place), byItsTag: true)
    } else {
      close(downTo: place, byItsTag: true)
    }
  }

  /// Closes the elements from the innermost to the one at a place in the stack.
  private mutating func close(downTo place: Int, byItsTag: Bool = false) {
    while open.entries.count > place, let last = open.pop() {
      close(last, byItsTag: byItsTag && open.entries.count == place)
    }
  }

  /// Closes what the standard closes where an element begins: a paragraph at the next block, an item at the next item,
  /// a cell at the next cell or row, a link at the next link.
  private mutating func closeImplied(by tag: HTMLTag) {
    let (name, traits) = (tag.name, tag.traits)
    switch name {
    case "a":
      guard let place = open.lastInScope("a") else { return }
      let holdsBlock = open.entries[(place + 1)...].contains { $0.traits.contains(.special) }
      if holdsBlock { close(open.remove(at: place), byItsTag: false) } else { close(downTo: place) }
    case "button": if let place = open.lastInScope("button") { close(downTo: place) }
    case "li": closeItem(["li"])
    case "dt", "dd": closeItem(["dt", "dd"])
    case "tr": closePart(["tr"])
    case "td", "th": closePart(HTMLElement.cells)
    case "tbody", "thead", "tfoot": closePart(["tbody", "thead", "tfoot"])
    case "option", "body", "rt", "rp", "rb":
      if let last = open.last?.name, Self.closedInside[name, default: []].contains(last) {
        close(downTo: open.entries.count - 1)
      }
    default: break
    }
    if traits.contains(.endsParagraph), let place = open.lastInScope("p") { close(downTo: place) }
    if traits.contains(.heading), open.last?.traits.contains(.heading) == true {
      close(downTo: open.entries.count - 1)
    }
  }

  private static let closedInside: [String: Set<String>] = [
    "option": ["option"], "body": ["head"], "rt": ["rt", "rp", "rb"], "rp": ["rt", "rp", "rb"],
    "rb": ["rt", "rp", "rb"],
  ]

  private mutating func closeItem(_ names: Set<String>) {
    let place = open.innermost(names) {
      $0.traits.contains(.special) && !["address", "div", "p"].contains($0.name)
    }
    if let place { close(downTo: place) }
  }

  private mutating func closePart(_ names: Set<String>) {
    if let place = open.innermost(names, until: { $0.name == "table" }) { close(downTo: place) }
  }

  private mutating func close(_ entry: OpenElements.Entry, byItsTag: Bool) {
    count(entry, by: -1)
    if let closed = entry.box {
      if !entry.traits.contains(.box) { closeBlock() }
      outline.boxes[closed].blocks = outline.boxes[closed].blocks.lowerBound..<outline.blocks.count
      box = outline.boxes[closed].parent ?? 0
    }
    let isOneBlock = entry.start.blocks == outline.blocks.count
    if !byItsTag && !isOneBlock || entry.isPlaceholder && !(isOneBlock && length.linked - entry.start.linked < 40) {
      forgive(entry)
    }
  }

  /// A link or a button that was left open is none for the blocks that came after the one that it began in; neither is
  /// an `a` without `href` that holds more than a few words (https://html.spec.whatwg.org/#the-a-element).
  private mutating func forgive(_ entry: OpenElements.Entry) {
    guard entry.isLink || entry.name == "button" else { return }
    for block in entry.start.blocks..<outline.blocks.count {
      if entry.isLink { outline.blocks[block].linked = 0 } else { outline.blocks[block].isControl = false }
    }
    if entry.isLink { length.linked = 0 } else { isControl = false }
  }

  private mutating func count(_ entry: OpenElements.Entry, by step: Int) {
    let name = entry.name
    if entry.isUnseen { depth.unseen += step }
    if entry.traits.contains(.control) { depth.control += step }
    if entry.isLink { depth.link += step }
    if name == "pre" || name == "listing" || name == "xmp" { depth.preformatted += step }
  }
}

// MARK: - Text

extension HTMLOutliner {
  /// Ends a line, a paragraph or a cell where an element begins or ends.
  private mutating func breakLine(at tag: HTMLTag) {
    if tag.name == "br" {
      widen(gap == .line ? .paragraph : .line)
      closeBlock(keeping: true)
    } else if tag.traits.contains(.cell) {
      closeBlock()
      widen(.space)
    } else if tag.traits.contains(.line) {
      closeBlock()
      widen(.line)
    } else if tag.traits.contains(.block) {
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
          isControl: isControl, endsLinked: endsLinked, plainEnd: plainEnd))
    }
    blockStart = pieces.upperBound
    length = (0, 0)
    plainEnd = nil
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
      } else if byte == UInt8(ascii: "&"), let reference = CharacterReference(in: bytes[range], at: at) {
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
    endsLinked = depth.link > 0
    if !endsLinked { plainEnd = range.upperBound }
    if depth.control > 0 { isControl = true }
  }
}
