internal import Bytes

/// One list of edits that does in one step what two lists do one after the other.
///
/// `first` leads from `source` to a text in the middle, `second` from there to the end; offsets of the result
/// are UTF-8 offsets of `source`. Edits that do not meet stay as they are, moved to their place in the source.
/// Edits that meet in the middle become one: its rules are joined by `+`, its reasons by `; `, and it is
/// as sure as the least sure of them.
///
/// Both lists must be in order, without overlap, and fit their texts, as ``apply(_:to:)`` demands. Takes time
/// in proportion to the edits and the text that they touch.
public func compose(_ first: [Edit], _ second: [Edit], source: String) -> [Edit] {
  guard !first.isEmpty else { return second }
  guard !second.isEmpty else { return first }
  var composition = Composition(first, second, source: source)
  return composition.run()
}

/// A merge of two lists, one group of meeting edits after the other.
private struct Composition {
  private let first: [Edit]
  private let second: [Edit]
  private let source: String
  /// The next edit of each list.
  private var (one, two) = (0, 0)
  /// How far the middle is ahead of the source at the next edit of the first list.
  private var shift = 0

  init(_ first: [Edit], _ second: [Edit], source: String) {
    (self.first, self.second, self.source) = (first, second, source)
  }

  mutating func run() -> [Edit] {
    var result: [Edit] = []
    result.reserveCapacity(first.count + second.count)
    while one < first.count || two < second.count { result.append(next()) }
    return result
  }

  /// Where the next edit of the first list has put its text in the middle.
  private var made: Range<Int>? {
    guard one < first.count else { return nil }
    let start = first[one].range.lowerBound + shift
    return start..<start + first[one].after.utf8.count
  }

  private var asked: Range<Int>? { two < second.count ? second[two].range : nil }

  /// The next edit of the result: a single edit, or several adjacent ones merged.
  private mutating func next() -> Edit {
    guard let made else { return takeSecond() }
    guard let asked else { return takeFirst() }
    if made.upperBound <= asked.lowerBound { return takeFirst() }
    if asked.upperBound <= made.lowerBound { return takeSecond() }
    return takeGroup(from: min(made.lowerBound, asked.lowerBound))
  }

  private mutating func takeFirst() -> Edit {
    let edit = first[one]
    shift += edit.after.utf8.count - edit.range.count
    one += 1
    return edit
  }

  private mutating func takeSecond() -> Edit {
    var edit = second[two]
    two += 1
    edit.range = edit.range.lowerBound - shift..<edit.range.upperBound - shift
    return edit
  }

  /// Takes all edits that overlap each other in the middle, and makes one of them.
  private mutating func takeGroup(from start: Int) -> Edit {
    let from = start - shift
    var firsts: [Edit] = []
    var seconds: [Edit] = []
    var end = start
    while true {
      if let made, made.lowerBound < end || seconds.isEmpty && firsts.isEmpty && made.lowerBound == start {
        end = max(end, made.upperBound)
        firsts.append(takeFirst())
      } else if let asked, asked.lowerBound < end || firsts.isEmpty && seconds.isEmpty && asked.lowerBound == start
      {
        end = max(end, asked.upperBound)
        two += 1
        seconds.append(second[two - 1])
      } else {
        break
      }
    }
    return merged(firsts, seconds, source: from..<end - shift, middle: start)
  }

  private func merged(_ firsts: [Edit], _ seconds: [Edit], source range: Range<Int>, middle start: Int) -> Edit {
    let before = slice(range)
    let local = seconds.map { moved($0, by: -start) }
    let middle = spliced(before, firsts.map { moved($0, by: -range.lowerBound) })
    let all = firsts + seconds
    return Edit(
      rule: joined(all.map(\.rule), by: "+"), range: range, before: before, after: spliced(middle, local),
      reason: joined(all.map(\.reason), by: "; "), confidence: all.map(\.confidence).min() ?? 1)
  }

  private func moved(_ edit: Edit, by distance: Int) -> Edit {
    var edit = edit
    edit.range = edit.range.lowerBound + distance..<edit.range.upperBound + distance
    return edit
  }

  private func slice(_ range: Range<Int>) -> String { String(source[utf8: range]) }

  /// A small text with edits made; the edits are known to fit.
  private func spliced(_ text: String, _ edits: [Edit]) -> String { (try? apply(edits, to: text)) ?? text }

  /// The distinct texts in the order in which they come.
  private func joined(_ texts: [String], by separator: String) -> String {
    var seen: [String] = []
    for text in texts where !seen.contains(text) { seen.append(text) }
    return seen.joined(separator: separator)
  }
}
