/// The lines of a text, and what leaves with a line.
struct Lines {
  /// A line, its white space at both ends left out.
  struct Line {
    /// Where its words stand.
    var range: Range<Int>
    /// Whether there is nothing on it.
    var isBlank: Bool { range.isEmpty }
  }

  let passage: Passage
  let lines: [Line]

  init(_ passage: Passage) {
    self.passage = passage
    var lines: [Line] = []
    var start = 0
    let bytes = passage.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      lines.append(Line(range: Self.trimmed(start..<end, bytes)))
      start = end + 1
    }
    self.lines = lines
  }

  /// The bytes of a line.
  func bytes(of line: Int) -> ArraySlice<UInt8> { passage.bytes[lines[line].range] }

  /// The lines of a kind, none of them blank, none longer than so many bytes.
  func lines(upTo longest: Int, where isOfKind: (String) -> Bool) -> [Leaving] {
    lines.indices.filter { index in
      (1...longest).contains(lines[index].range.count) && isOfKind(passage.text(lines[index].range))
    }.map { Leaving(line: $0) }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

extension Lines {
  /// The repairs that take whole lines out, with the line ends that would be left over.
  ///
  /// A line that nothing follows takes the white space ahead of it; any other the line ends behind it, and
  /// the blank lines too where a blank line stands ahead of it already.
  func removals(_ leaving: [Leaving]) -> [Range<Int>] {
    var stays = [Bool](repeating: true, count: lines.count)
    for line in leaving { stays[line.line] = false }
    // A text is never emptied: where nothing would stay, nothing leaves.
    guard let last = lines.indices.last(where: { stays[$0] && !lines[$0].isBlank }) else { return [] }
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

  /// Where the words end that stand ahead of a line.
  private func endOfWords(before line: Int) -> Int {
    lines[..<line].last { !$0.isBlank }?.range.upperBound ?? 0
  }

  /// A line that leaves.
  struct Leaving {
    var line: Int
    var confidence = Confidence.certain
  }

  /// Where the words after a line begin: those of the next line, or, past blank lines, of the next one with any.
  private func end(of index: Int, past blanks: Bool) -> Int {
    var next = index + 1
    while blanks, next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count else { return lines[index].range.upperBound }
    return lines[next].range.lowerBound
  }
}
