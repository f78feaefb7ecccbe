internal import Bytes

/// The lines of a cue before it has its final times.
struct CaptionBlock {
  var lines: [String]
  var voice: String?
  /// Who speaks each line of a cue with two speakers.
  var voices: [String?]?
  var slot: CuePlacer.Slot

  /// The lines, each with its speaker where there are two.
  var cueLines: [CueLine] {
    guard let voices else { return lines.map { CueLine($0) } }
    return zip(lines, voices).map { line, voice in
      var run = CueRun(line)
      run.look.voice = voice
      return CueLine(runs: [run])
    }
  }
}

/// Puts short cues of two speakers that follow each other quickly into one, a line each, with the language's dashes.
///
/// A sentence that goes on in the next cue stays out of it, so that its speaker is not lost half-way.
struct DialogueMerger {
  let style: CaptionStyle

  /// The cues, of which some now hold two speakers.
  func merged(_ blocks: [CaptionBlock]) -> [CaptionBlock] {
    guard style.lineCount > 1 else { return blocks }
    var result: [CaptionBlock] = []
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let goesOn = next.map { $0.voice == block.voice && !(block.lines.last?.endsSentence ?? true) } ?? false
      if !goesOn, let last = result.last, let pair = pair(last, block, until: next?.slot.start ?? Int.max) {
        result[result.count - 1] = pair
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// Two cues as one, if one of them alone could not be read in its time and both together can.
  private func pair(_ first: CaptionBlock, _ second: CaptionBlock, until next: Int) -> CaptionBlock? {
    guard first.voices == nil, first.voice != second.voice, first.lines.count == 1, second.lines.count == 1 else {
      return nil
    }
    let lines = [style.dialogueDash.first + first.lines[0], style.dialogueDash.second + second.lines[0]]
    let widths = lines.map { style.widthMeasure.width(of: $0) }
    guard widths.allSatisfy({ $0 <= style.lineWidth }) else { return nil }
    let spoken = second.slot.end - first.slot.start
    let pause = second.slot.start - first.slot.end
    guard spoken <= style.longestFrames, pause < style.frameRate.frames(lasting: 1000) else { return nil }
    let firstLacks = second.slot.start - style.gapFrames - first.slot.start < first.slot.needed
    let secondLacks = next != Int.max && next - style.gapFrames - second.slot.start < second.slot.needed
    guard firstLacks || secondLacks else { return nil }
    let needed = style.framesToRead(widths.reduce(style.widthMeasure.space, +))
    return CaptionBlock(
      lines: lines, voice: nil, voices: [first.voice, second.voice],
      slot: CuePlacer.Slot(start: first.slot.start, end: second.slot.end, needed: needed))
  }
}
