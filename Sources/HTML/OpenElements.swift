/// The stack of open elements, and what an end tag closes
/// (https://html.spec.whatwg.org/#the-stack-of-open-elements).
struct OpenElements {
  /// An element that has begun and not ended.
  struct Entry {
    var name: String
    /// The box that it opened, as a place in `boxes`.
    var box: Int?
    /// True if it is an `a` that people may press.
    var isLink = false
    /// True if it is an `a` without `href`, which links to nothing unless a script makes it.
    var isPlaceholder = false
    /// True if nobody sees its text.
    var isUnseen = false
    /// The number of blocks, and the linked bytes of the one being built, when it began.
    var start = (blocks: 0, linked: 0)
  }

  private(set) var entries: [Entry] = []
  private var counts: [String: Int] = [:]

  /// The element that began last.
  var last: Entry? { entries.last }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    counts[entry.name, default: 0] += 1
  }

  mutating func pop() -> Entry? {
    guard let entry = entries.popLast() else { return nil }
    counts[entry.name, default: 1] -= 1
    return entry
  }

  mutating func remove(at place: Int) -> Entry {
    let entry = entries.remove(at: place)
    counts[entry.name, default: 1] -= 1
    return entry
  }

  /// True if an element of this name is open.
  func contains(_ name: String) -> Bool { counts[name, default: 0] > 0 }

  /// The element that an end tag closes, as a place in ``entries``; nil where the tag closes nothing.
  ///
  /// Tags of blocks and of formatting reach up to the cell, caption or table around them, the tags of a table's parts to
  /// the table, any other tag to the next block.
  func closed(by name: String) -> Int? {
    let isHeading = HTMLElement.headings.contains(name)
    guard contains(name) || isHeading && HTMLElement.headings.contains(where: contains) else { return nil }
    let limits =
      HTMLElement.tableParts.contains(name)
      ? Self.tableLimits : HTMLElement.special.contains(name) || Self.isFormatting(name) ? Self.limits : nil
    for place in entries.indices.suffix(Self.deepest).reversed() {
      let other = entries[place].name
      if other == name || isHeading && HTMLElement.headings.contains(other) { return place }
      if (limits ?? HTMLElement.special).contains(other) { return nil }
    }
    return nil
  }

  /// True if the end tag of a formatting element leaves the blocks open that began within it.
  static func isFormatting(_ name: String) -> Bool { HTMLElement.formatting.contains(name) }

  /// The last open element of a name within the same cell or table.
  func lastInScope(_ name: String) -> Int? { contains(name) ? closed(by: name) : nil }

  /// The innermost element of some kind, as a place in ``entries``; nil where one that limits the search comes first.
  func innermost(where isSought: (String) -> Bool, until isLimit: (String) -> Bool) -> Int? {
    for place in entries.indices.suffix(Self.deepest).reversed() {
      if isSought(entries[place].name) { return place }
      if isLimit(entries[place].name) { return nil }
    }
    return nil
  }

  /// How far up an end tag is heard; browsers do not nest deeper either.
  private static let deepest = 512

  private static let limits: Set<String> = [
    "html", "table", "caption", "td", "th", "template", "applet", "marquee", "object",
  ]
  private static let tableLimits: Set<String> = ["html", "table", "template"]
}
