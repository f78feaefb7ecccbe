internal import Bytes

/// The beginnings that lines of a pattern may have, read off its writing: three letters each, unless the pattern is shorter
/// or a slot comes first.
///
/// A set files hundreds of patterns by their beginnings and reads only those that a line begins like.
struct PatternHeads {
  /// The beginnings; one without letters means that anything may come first.
  private(set) var all: [PatternHead] = []
  /// The most steps spent on one pattern.
  private var left = 2_000

  /// True if a line of the pattern may begin with anything.
  var areOpen: Bool { all.contains { $0.count == 0 } }

  init(of source: String) {
    let bytes = source.utf8.span
    walk(bytes, from: 0, within: 0, PatternHead())
  }

  /// Goes on with a beginning from a place within some parentheses.
  private mutating func walk(_ source: Span<UInt8>, from start: Int, within parentheses: Int, _ head: PatternHead) {
    var (at, depth, head) = (start, parentheses, head)
    left -= 1
    guard left > 0 else { return all.append(PatternHead()) }
    while at < source.count, !head.isFull {
      switch source[at] {
      case UInt8(ascii: "|") where depth > 0, UInt8(ascii: ")") where depth > 0:
        (at, depth) = (source.endOfChoice(from: at), depth - 1)
      case UInt8(ascii: "("):
        let ways = source.ways(ofChoice: at + 1)
        for way in ways { walk(source, from: way, within: depth + 1, head) }
        return
      case UInt8(ascii: "{"): return walkSlot(source, from: at + 1, within: depth, head)
      case UInt8(ascii: "\\") where at + 1 < source.count:
        at += 1
        head.append(source.letter(at: &at).asHead)
      default: head.append(source.letter(at: &at).asHead)
      }
    }
    all.append(head)
  }

  /// Goes on with the words of a slot that lists them; any other ends the beginning.
  private mutating func walkSlot(
    _ source: Span<UInt8>, from start: Int, within parentheses: Int, _ head: PatternHead
  ) {
    let end = source.first(UInt8(ascii: "}"), from: start)
    let equals = source.first(UInt8(ascii: "="), from: start)
    guard equals < end else {
      var head = head
      if source.holds("number", in: start..<end) { head.append("0") }
      return all.append(head)
    }
    var at = equals + 1
    while at < end {
      let stop = min(end, source.first(UInt8(ascii: "|"), from: at))
      var (word, place) = (head, at)
      while place < stop, !word.isFull { word.append(source.letter(at: &place).asHead) }
      if stop > at { walk(source, from: min(end + 1, source.count), within: parentheses, word) }
      at = stop + 1
    }
  }
}

/// The first letters of a line, three at most, packed into a number.
struct PatternHead {
  private(set) var packed: UInt64 = 0
  private(set) var count = 0

  /// True if no more letters are looked at.
  var isFull: Bool { count == 3 }

  mutating func append(_ letter: Unicode.Scalar) {
    packed = packed << 21 | UInt64(letter.value)
    count += 1
  }

  /// One of the letters; nil if there are fewer.
  func letter(_ place: Int) -> Unicode.Scalar? {
    guard place < count else { return nil }
    return Unicode.Scalar(UInt32(truncatingIfNeeded: packed >> (UInt64(count - 1 - place) * 21) & 0x1FFFFF))
  }
}

extension Unicode.Scalar {
  /// As it is in the beginnings of lines: folded, one digit for all, one space for all.
  var asHead: Unicode.Scalar { isNumeral ? "0" : isBlank ? " " : folded }
}

extension Span<UInt8> {
  /// The letter at a place, which moves past it.
  fileprivate func letter(at place: inout Int) -> Unicode.Scalar {
    if !self[place].isWide {
      place += 1
      return Unicode.Scalar(self[place - 1])
    }
    return Unicode.Scalar(nextScalar(at: &place)) ?? "\u{FFFD}"
  }

  /// The next place of a byte; the end of the text if there is none.
  fileprivate func first(_ byte: UInt8, from start: Int) -> Int {
    var at = start
    while at < count, self[at] != byte { at += 1 }
    return at
  }

  fileprivate func holds(_ word: StaticString, in range: Range<Int>) -> Bool {
    word.utf8CodeUnitCount == range.count
      && word.withUTF8Buffer { word in unsafe zip(word, range).allSatisfy { $0 == self[$1] } }
  }

  /// Where the alternatives of a choice begin, the first of them at a place.
  fileprivate func ways(ofChoice start: Int) -> [Int] {
    var ways = [start]
    eachMark(ofChoice: start) { at in
      if self[at] == UInt8(ascii: "|") { ways.append(at + 1) }
      return self[at] == UInt8(ascii: "|")
    }
    return ways
  }

  /// The place after the parenthesis that closes the choice around a place.
  fileprivate func endOfChoice(from start: Int) -> Int {
    var end = count
    eachMark(ofChoice: start) { at in
      if self[at] == UInt8(ascii: ")") { end = at + 1 }
      return self[at] != UInt8(ascii: ")")
    }
    return end
  }

  /// Goes through the bars of a choice and to the parenthesis that closes it, past what is in braces and in further choices,
  /// for as long as wanted.
  private func eachMark(ofChoice start: Int, goesOn: (Int) -> Bool) {
    var (at, depth) = (start, 0)
    while at < count {
      switch self[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "{"): at = first(UInt8(ascii: "}"), from: at)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ")"): if !goesOn(at) { return }
      case UInt8(ascii: "|") where depth == 0: if !goesOn(at) { return }
      default: break
      }
      at += 1
    }
  }
}
