extension CaptionDocument {
  /// The document with every line once, where its captions roll up; nil for any other document.
  ///
  /// In captions that roll up, as YouTube's automatic ones do, each cue repeats the lines that are still on the screen.
  /// A cue that adds no line lengthens the one before; one that repeats the whole of it for longer than a flash is kept,
  /// since the words may have been said twice.
  ///
  /// Where words are highlighted one after the other, each cue repeats the whole of the one before; there the cues become
  /// one, in which each word has its time.
  public var unrolled: CaptionDocument? { highlightedOnce ?? rolledUpOnce }

  private var rolledUpOnce: CaptionDocument? {
    let repeated = cues.repeatedLines
    let growths = cues.indices.count { repeated[$0] > 0 && repeated[$0] < cues[$0].lines.shown.count }
    let holds = cues.indices.count { repeated[$0] > 0 } - growths
    // A cue that only holds for a flash is YouTube's way; one of them is evidence enough.
    let hasFlash = cues.indices.contains { repeated[$0] > 0 && cues[$0].end - cues[$0].start <= 50 }
    guard growths >= (hasFlash ? 1 : 2), growths * 2 >= holds, (growths + holds) * 3 >= (cues.count - 1) * 2 else {
      return nil
    }
    var document = self
    var kept = Array(repeating: 0, count: cues.count + 1)
    document.cues = []
    for (index, cue) in cues.enumerated() {
      kept[index] = document.cues.count
      let lines = cue.lines.shown
      let isAgain = index > 0 && lines == cues[index - 1].lines.shown && cue.end - cue.start > 100
      let own = isAgain ? lines : Array(lines.dropFirst(repeated[index]))
      if !own.isEmpty {
        document.cues.append(cue.with(lines: own))
      } else if cue.end - cue.start > 100, let last = document.cues.indices.last {
        document.cues[last].end = max(document.cues[last].end, cue.end)
      }
    }
    kept[cues.count] = document.cues.count
    for index in document.notes.indices {
      document.notes[index].cue = kept[min(max(document.notes[index].cue, 0), cues.count)]
    }
    return document
  }
}

extension [Cue] {
  /// How many of each cue's first lines were on the screen already.
  fileprivate var repeatedLines: [Int] {
    var before: [String] = []
    var end = Int.min
    return map { cue in
      let lines = cue.lines.shown.map(\.text.onOneLine)
      defer { (before, end) = (lines, cue.end) }
      guard end > Int.min, cue.start <= end + 50 else { return 0 }
      return (0...Swift.min(before.count, lines.count)).last {
        before.suffix($0).elementsEqual(lines.prefix($0))
      } ?? 0
    }
  }
}

extension [CueLine] {
  fileprivate var shown: [CueLine] { filter { !$0.isBlank } }
}
