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

  /// The lines of a kind, none of them blank or longer than such lines are.
  func lines(where isOfKind: (String) -> Bool) -> [Leaving] {
    lines.indices.filter { index in
      (1...LinePatterns.longest).contains(lines[index].range.count) && isOfKind(passage.text(lines[index].range))
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
    let gone = Set(leaving.map(\.line))
    let staying = lines.indices.filter { !gone.contains($0) }
    guard let last = staying.last(where: { !lines[$0].isBlank }) else {
      return leaving.map { lines[$0.line].range.lowerBound..<end(of: $0.line, past: true) }
    }
    return leaving.map { leaving in
      let range = lines[leaving.line].range
      if leaving.line > last {
        let start = lines[..<leaving.line].last { !$0.isBlank }?.range.upperBound ?? 0
        return start..<range.upperBound
      }
      let opens = staying.last { $0 < leaving.line }.map { lines[$0].isBlank } ?? true
      return range.lowerBound..<end(of: leaving.line, past: opens)
    }
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
