internal import Bytes
internal import Editing

/// What is around edits, where the rules must look again.
///
/// The lines of an edit and two more at either side; the parts of a line that is too long for that.
struct Surroundings {
  /// Where to look, in offsets of the text with the edits made; in order, apart from each other.
  private(set) var ranges: [Range<Int>] = []
  private let made: [Edit]

  private static let (lines, reach) = (2, 1_200)

  /// The surroundings of edits in the text that they made.
  init(of made: [Edit], in bytes: [UInt8]) {
    self.made = made
    var shift = 0
    for edit in made {
      let start = edit.range.lowerBound + shift
      let change = edit.after.utf8.count - edit.range.count
      let range = Self.start(before: start, bytes)..<Self.end(after: start + edit.after.utf8.count, bytes)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
      shift += change
    }
  }

  /// The proposals that are elsewhere, moved to where they now are.
  func moved(_ proposals: [Proposal]) -> [Proposal] {
    var (result, shift, edit, range) = ([Proposal](), 0, 0, 0)
    for var proposal in proposals {
      let place = proposal.repair.range
      while edit < made.count, made[edit].range.upperBound <= place.lowerBound {
        shift += made[edit].after.utf8.count - made[edit].range.count
        edit += 1
      }
      if edit < made.count, made[edit].range.lowerBound < place.upperBound { continue }
      let now = place.lowerBound + shift..<place.upperBound + shift
      while range < ranges.count, ranges[range].upperBound <= now.lowerBound { range += 1 }
      // What ends where a range begins was asked about ahead of it, and is not asked about again.
      if range < ranges.count, ranges[range].lowerBound < max(now.upperBound, now.lowerBound + 1) { continue }
      proposal.repair.range = now
      result.append(proposal)
    }
    return result
  }

  private static func start(before place: Int, _ bytes: [UInt8]) -> Int {
    let floor = max(0, place - reach)
    var at = place
    for _ in 0...lines {
      guard let newline = lineEnd.last(in: bytes.span, from: floor, to: at) else {
        return gap(before: floor, bytes)
      }
      at = newline
    }
    return at + 1
  }

  private static func end(after place: Int, _ bytes: [UInt8]) -> Int {
    let ceiling = min(bytes.count, place + reach)
    var at = place
    for _ in 0...lines {
      at = lineEnd.first(in: bytes.span, from: at, to: ceiling) + 1
      guard at <= ceiling else { return gap(after: ceiling, bytes) }
    }
    return at
  }

  /// The start of a word, or where none is near, of a character: the stump of a word is not a word.
  private static func gap(before place: Int, _ bytes: [UInt8]) -> Int {
    var at = place
    while at > 0, place - at < longestWord, !bytes[at - 1].isSpace { at -= 1 }
    return at < bytes.count ? bytes.span.scalarStart(atOrBefore: at) : at
  }

  /// The end of a word, or where none is near, of a character.
  private static func gap(after place: Int, _ bytes: [UInt8]) -> Int {
    var at = place
    while at < bytes.count, at - place < longestWord, !bytes[at].isSpace { at += 1 }
    return bytes.span.scalarStart(atOrAfter: at)
  }

  private static let longestWord = 200
  private static let lineEnd = ByteRanges(0x0A...0x0A)
}
