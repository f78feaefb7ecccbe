/// The stack of open elements, and what an end tag closes
/// (https://html.spec.whatwg.org/#the-stack-of-open-elements).
struct OpenElements {
  /// An element that has begun and not ended.
  struct Entry {
    let tag: HTMLTag
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

    var name: String { tag.name }
    var traits: HTMLTraits { tag.traits }
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
    let traits = HTMLTraits(of: name)
    let isHeading = traits.contains(.heading)
    guard contains(name) || isHeading && HTMLElement.headings.contains(where: contains) else { return nil }
    let limit: HTMLTraits =
      traits.contains(.tablePart)
      ? .tableLimit : traits.isDisjoint(with: [.special, .formatting]) ? .special : .limit
    for place in entries.indices.suffix(Self.deepest).reversed() {
      let other = entries[place]
      if isHeading ? other.traits.contains(.heading) : other.name == name { return place }
      if other.traits.contains(limit) { return nil }
    }
    return nil
  }

  /// The last open element of a name within the same cell or table.
  func lastInScope(_ name: String) -> Int? { contains(name) ? closed(by: name) : nil }

  /// The innermost element with one of some names, as a place in ``entries``; nil where one that limits the search comes
  /// first.
  func innermost(_ names: Set<String>, until isLimit: (HTMLTag) -> Bool) -> Int? {
    guard names.contains(where: contains) else { return nil }
    for place in entries.indices.suffix(Self.deepest).reversed() {
      let tag = entries[place].tag
      if names.contains(tag.name) { return place }
      if isLimit(tag) { return nil }
    }
    return nil
  }

  /// How far up an end tag is heard; browsers do not nest deeper either.
  private static let deepest = 512
}
