internal import Bytes
internal import Locales

/// The lines of a text, and what leaves with a line.
struct Lines {
  /// A line, its white space at both ends left out.
  struct Line {
    /// Where its words are.
    var range: Range<Int>
    /// What kinds of characters are in it.
    var signs: Signs
    /// True if there is nothing on it.
    var isBlank: Bool { range.isEmpty }
  }

  /// Kinds of characters that some lines cannot do without.
  struct Signs: OptionSet {
    let rawValue: UInt8
    static let digit = Signs(rawValue: 1)
    /// `/`, `@` or `.`: what an address is made of.
    static let address = Signs(rawValue: 2)
    /// What is between links or around credits and clocks; or begins a character that may.
    static let sign = Signs(rawValue: 4)
  }

  let passage: Passage
  let lines: [Line]
  /// The lines that a rule before this one has taken.
  var taken: Set<Int> = []

  init(_ passage: Passage) {
    self.passage = passage
    var lines: [Line] = []
    let bytes = passage.bytes.span
    var start = 0
    while start < bytes.count {
      let end = Self.lineEnd.first(in: bytes, from: start, to: bytes.count)
      let words = Self.trimmed(start..<end, bytes)
      let isShort = words.count <= PatternSet.longest
      lines.append(Line(range: words, signs: isShort ? Self.signs(words, bytes) : []))
      start = end + 1
    }
    self.lines = lines
  }

  /// True if there are several lines with words; a single one is what somebody wants cleaned, whatever it looks like.
  var areSeveral: Bool { lines.lazy.filter { !$0.isBlank }.dropFirst().first != nil }

  /// True if a line is a row of a table, a record or code.
  func isSet(_ line: Int) -> Bool { passage.layouts.isSet(at: lines[line].range.lowerBound, in: passage) }

  /// The bytes of a line.
  func bytes(of line: Int) -> ArraySlice<UInt8> { passage.bytes[lines[line].range] }

  /// How many words a line has, parted by white space.
  func words(of line: Int) -> Int {
    var (words, isInWord) = (0, false)
    let bytes = passage.bytes.span
    for place in lines[line].range {
      let isSpace = bytes[place].isSpace
      if !isSpace, !isInWord { words += 1 }
      isInWord = !isSpace
    }
    return words
  }

  /// The lines of a kind, none of them blank, none longer than this many bytes, all with certain signs.
  func lines(
    upTo longest: Int = PatternSet.longest, with signs: Signs = [], where isOfKind: (ArraySlice<UInt8>) -> Bool
  ) -> [Leaving] {
    var found: [Leaving] = []
    for index in lines.indices where (1...longest).contains(lines[index].range.count) {
      guard lines[index].signs.isSuperset(of: signs), isOfKind(bytes(of: index)) else { continue }
      found.append(Leaving(line: index))
    }
    return found
  }

  private static let lineEnd = ByteRanges(.newline ... .newline)

  private static func trimmed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The signs of a line that is short enough to be asked for them.
  private static func signs(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Signs {
    var signs: UInt8 = 0
    for place in line { signs |= signsOfBytes[Int(bytes[place])] }
    return Signs(rawValue: signs)
  }

  private static let signsOfBytes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    var signs: Signs = byte.isDigit ? .digit : []
    if "/@.".utf8.contains(byte) { signs.insert(.address) }
    if "|>/:()[]#".utf8.contains(byte) || [0xC2, 0xE2, 0xEF].contains(byte) { signs.insert(.sign) }
    return signs.rawValue
  }
}

extension Lines {
  /// A line that leaves.
  struct Leaving {
    var line: Int
    var confidence = Confidence.certain
  }

  /// A line that may not be spoken, as a proposal that nobody acts on.
  func doubt(_ leaving: Leaving) -> Repair { Repair(lines[leaving.line].range, "", confidence: leaving.confidence) }

  /// What has to go for lines to leave, with the line ends that would be left over.
  ///
  /// A line that nothing follows takes the white space ahead of it; any other the line ends after it, and
  /// the blank lines too where a blank line precedes it already.
  func removals(_ leaving: [Leaving]) -> [Range<Int>] {
    var stays = [Bool](repeating: true, count: lines.count)
    for line in leaving { stays[line.line] = false }
    guard let last = lines.indices.last(where: { stays[$0] && !lines[$0].isBlank }) else {
      // A page may be furniture alone.
      return leaving.map { lines[$0.line].range.lowerBound..<end(of: $0.line, past: true) }
    }
    var opens = true
    var seen = 0
    return leaving.map { leaving in
      let line = leaving.line
      while seen < line {
        if stays[seen] { opens = lines[seen].isBlank }
        seen += 1
      }
      if line > last { return endOfWords(before: line)..<lines[line].range.upperBound }
      return lines[line].range.lowerBound..<end(of: line, past: opens)
    }
  }

  /// Where the words end that precede a line.
  private func endOfWords(before line: Int) -> Int {
    lines[..<line].last { !$0.isBlank }?.range.upperBound ?? 0
  }

  /// Where the words after a line begin: those of the next line, or, past blank lines, of the next one with any.
  private func end(of index: Int, past blanks: Bool) -> Int {
    var next = index + 1
    while blanks, next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count else { return lines[index].range.upperBound }
    return lines[next].range.lowerBound
  }
}
