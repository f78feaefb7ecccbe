internal import Editing

/// What a line is by itself, whatever is around it.
struct LineTraits: OptionSet {
  let rawValue: UInt8

  // What the language files know, in the order of the kinds of `CleaningProfile.lines`.
  static let furniture = LineTraits(rawValue: 1 << 0)
  static let readAlso = LineTraits(rawValue: 1 << 1)
  static let published = LineTraits(rawValue: 1 << 2)
  static let credit = LineTraits(rawValue: 1 << 3)
  static let listed: LineTraits = [.furniture, .readAlso, .published, .credit]

  // What its shape tells.
  static let button = LineTraits(rawValue: 1 << 4)
  static let tags = LineTraits(rawValue: 1 << 5)
  static let link = LineTraits(rawValue: 1 << 6)
  static let date = LineTraits(rawValue: 1 << 7)
}

/// Remembers the traits of a page's lines while it is worked on, so that only lines that changed are looked at again.
final class LineMemory {
  private struct Entry {
    var range: Range<Int>
    var asked: LineTraits = []
    var found: LineTraits = []
  }

  /// An entry for each line, in order; the lines that changed since they were taken are missing.
  private var entries: [Entry] = []

  /// Takes the lines as they now are, and keeps what is known of those that are where they were.
  func take(_ lines: [Lines.Line]) {
    var old = 0
    entries = lines.map { line in
      while old < entries.count, entries[old].range.lowerBound < line.range.lowerBound { old += 1 }
      return old < entries.count && entries[old].range == line.range ? entries[old] : Entry(range: line.range)
    }
  }

  /// Forgets the lines that edits have changed, and moves the others to where they now are.
  func move(over made: [Edit]) {
    var (shift, next) = (0, 0)
    entries = entries.compactMap { entry in
      let range = entry.range
      while next < made.count, made[next].range.upperBound <= range.lowerBound {
        shift += made[next].after.utf8.count - made[next].range.count
        next += 1
      }
      let isChanged = next < made.count && made[next].range.lowerBound < range.upperBound
      guard !isChanged, !range.isEmpty else { return nil }
      return Entry(
        range: range.lowerBound + shift..<range.upperBound + shift, asked: entry.asked, found: entry.found)
    }
  }

  /// True if a line has a trait; where that is not known yet, `find` tells which of the `asked` ones it has.
  func has(_ trait: LineTraits, line: Int, asking asked: LineTraits, find: () -> LineTraits) -> Bool {
    var entry = entries[line]
    if !entry.asked.isSuperset(of: trait) {
      entry.asked.formUnion(asked)
      entry.found.formUnion(find())
      entries[line] = entry
    }
    return entry.found.isSuperset(of: trait)
  }
}
