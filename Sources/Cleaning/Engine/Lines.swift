internal import Bytes
internal import Locales

/// The lines of a text, and what leaves with a line.
struct Lines {
  /// A line, its white space at both ends left out.
  struct Line {
    /// Where its words are.
    var range: Range<Int>
    /// What kinds of characters are in it; none where it is too long to be anything but prose.
    var traits: LineSigns
    /// True if there is nothing on it.
    var isBlank: Bool { range.isEmpty }
  }

  let context: RuleContext
  let lines: [Line]
  /// The lines that a rule before this one has taken.
  var taken: Set<Int> = []
  private let memory: LineMemory

  /// Parts a text into its lines; the memory is of the same text before its last edits.
  init(_ context: RuleContext, remembering memory: LineMemory) {
    (self.context, self.memory) = (context, memory)
    var lines: [Line] = []
    let bytes = context.bytes.span
    var start = 0
    while start < bytes.count {
      let end = Self.lineEnd.first(in: bytes, from: start, to: bytes.count)
      let words = Self.trimmed(start..<end, bytes)
      let isShort = words.count <= PatternSet.longest
      lines.append(Line(range: words, traits: isShort ? LineSigns(of: words, in: bytes) : []))
      start = end + 1
    }
    self.lines = lines
    memory.take(lines)
  }

  /// True if there are several lines with words; a single one is what somebody wants cleaned, whatever it looks like.
  var areSeveral: Bool { lines.lazy.filter { !$0.isBlank }.dropFirst().first != nil }

  /// True if a line is a row of a table, a record or code.
  func isSet(_ line: Int) -> Bool { context.layouts.isSet(at: lines[line].range.lowerBound, in: context) }

  /// The bytes of a line.
  func bytes(of line: Int) -> ArraySlice<UInt8> { context.bytes[lines[line].range] }

  /// How many words a line has, parted by white space.
  func words(of line: Int) -> Int { context.bytes.span.countOfWords(in: lines[line].range) }

  /// The lines with a trait that the language files know; none of them blank or longer than a pattern.
  func lines(listed trait: LineTraits) -> [Leaving] {
    lines.indices.filter { isListed($0, as: trait) }.map { Leaving(line: $0) }
  }

  /// True if the language files know a line for what it is.
  func isListed(_ line: Int, as trait: LineTraits) -> Bool {
    guard (1...PatternSet.longest).contains(lines[line].range.count) else { return false }
    return memory.has(trait, line: line, asking: .listed) {
      LineTraits(rawValue: context.profile.lines.kinds(of: bytes(of: line).span, among: LineTraits.listed.rawValue))
    }
  }

  /// The lines with a trait, none of them blank, none longer than this many bytes, all with some of certain signs.
  func lines(
    _ trait: LineTraits, upTo longest: Int = PatternSet.longest, with traits: LineSigns = .any,
    where isOfKind: (ArraySlice<UInt8>, LineSigns) -> Bool
  ) -> [Leaving] {
    var found: [Leaving] = []
    for index in lines.indices where (1...longest).contains(lines[index].range.count) {
      let line = lines[index]
      guard traits == .any || !line.traits.isDisjoint(with: traits) else { continue }
      let isFound = memory.has(trait, line: index, asking: trait) {
        isOfKind(bytes(of: index), line.traits) ? trait : []
      }
      if isFound { found.append(Leaving(line: index)) }
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
