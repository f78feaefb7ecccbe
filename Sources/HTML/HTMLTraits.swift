/// What an element is by the lists of ``HTMLElement``, looked up once a tag.
struct HTMLTraits: OptionSet, Hashable {
  let rawValue: UInt32

  static let rawText = Self(rawValue: 1 << 0)
  static let unseen = Self(rawValue: 1 << 1)
  static let control = Self(rawValue: 1 << 2)
  static let block = Self(rawValue: 1 << 3)
  static let box = Self(rawValue: 1 << 4)
  static let endsParagraph = Self(rawValue: 1 << 5)
  static let heading = Self(rawValue: 1 << 6)
  static let line = Self(rawValue: 1 << 7)
  static let cell = Self(rawValue: 1 << 8)
  static let part = Self(rawValue: 1 << 9)
  static let tablePart = Self(rawValue: 1 << 10)
  static let picture = Self(rawValue: 1 << 11)
  static let empty = Self(rawValue: 1 << 12)
  static let formatting = Self(rawValue: 1 << 13)
  static let special = Self(rawValue: 1 << 14)
  static let limit = Self(rawValue: 1 << 15)
  static let tableLimit = Self(rawValue: 1 << 16)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The traits of the element of a name in lower case; none where HTML has no such element.
  init(of name: String) { self = Self.table[name] ?? [] }

  private static let table: [String: HTMLTraits] = {
    let lists: [(HTMLTraits, Set<String>)] = [
      (.rawText, HTMLElement.rawText), (.unseen, HTMLElement.unseen), (.control, HTMLElement.controls),
      (.block, HTMLElement.blocks), (.box, HTMLElement.boxes), (.endsParagraph, HTMLElement.endsParagraph),
      (.heading, HTMLElement.headings), (.line, HTMLElement.lines), (.cell, HTMLElement.cells),
      (.part, HTMLElement.parts), (.tablePart, HTMLElement.tableParts), (.picture, HTMLElement.pictures),
      (.empty, HTMLElement.empty), (.formatting, HTMLElement.formatting), (.special, HTMLElement.special),
      (.limit, HTMLElement.limits), (.tableLimit, HTMLElement.tableLimits),
    ]
    var table: [String: HTMLTraits] = [:]
    for (trait, names) in lists {
      for name in names { table[name, default: []].insert(trait) }
    }
    return table
  }()
}
