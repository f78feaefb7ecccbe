extension CaptionDocument {
  /// The document with one cue for each run of cues that show the same words and highlight another of them each time, as
  /// programs write that show which word is sung or said; nil for any other document.
  var highlightedOnce: CaptionDocument? {
    var groups: [[Cue]] = []
    for cue in cues {
      if let last = groups.last?.last, cue.goesOnHighlighting(last) {
        groups[groups.count - 1].append(cue)
      } else {
        groups.append([cue])
      }
    }
    // A word said twice, once in italics, is two cues.
    guard groups.contains(where: { $0.count > 2 }), groups.count * 2 <= cues.count else { return nil }
    var document = self
    document.cues = groups.map { $0.count == 1 ? $0[0] : $0.asOne }
    document.notes.removeAll()
    return document
  }
}

extension Cue {
  /// True if it shows the same as the cue before, soon after, but other words stand out.
  fileprivate func goesOnHighlighting(_ before: Cue) -> Bool {
    start >= before.start && start <= before.end + 1000 && lines.count == before.lines.count
      && lines != before.lines
      && zip(lines, before.lines).allSatisfy { $0.text == $1.text }
  }

  /// Where the words that stand out begin: the line, and the characters before them; nil if none stand out.
  fileprivate var highlight: (line: Int, offset: Int)? {
    let looks = lines.flatMap(\.runs).filter { !$0.text.allSatisfy(\.isWhitespace) }.map(\.look)
    guard let usual = looks.first(where: { look in looks.count { $0 == look } * 2 >= looks.count }) ?? looks.first
    else { return nil }
    let plain = looks.contains { !$0.standsOut } ? CueLook() : usual
    for (index, line) in lines.enumerated() {
      var offset = 0
      for run in line.runs {
        if run.look != plain, !run.text.allSatisfy(\.isWhitespace) {
          return (index, offset + run.text.prefix(while: \.isWhitespace).count)
        }
        offset += run.text.count
      }
    }
    return nil
  }
}

extension CueLook {
  fileprivate var standsOut: Bool { isItalic || isBold || isUnderlined || color != nil || !classes.isEmpty }
}

extension [Cue] {
  /// The cues of a run as one, each word with the time at which it stood out.
  fileprivate var asOne: Cue {
    var cue = self[0]
    cue.end = Swift.max(cue.end, self[count - 1].end)
    let texts = cue.lines.map { [Character]($0.text) }
    var marks: [[Int: Int]] = texts.map { _ in [:] }
    for part in self {
      guard let (line, offset) = part.highlight, marks[line][offset] == nil else { continue }
      marks[line][offset] = part.start
    }
    cue.lines = texts.indices.map { index in
      let starts = marks[index].keys.filter { $0 > 0 && $0 < texts[index].count }.sorted()
      let bounds = [0] + starts + [texts[index].count]
      return CueLine(
        runs: zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { from, to in
          CueRun(String(texts[index][from..<to]), time: marks[index][from].flatMap { $0 > cue.start ? $0 : nil })
        })
    }
    return cue
  }
}
