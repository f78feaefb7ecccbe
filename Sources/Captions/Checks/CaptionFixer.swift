internal import Bytes

/// Mends cues by a guide without touching a word: times, lines, spaces, ellipses and dashes.
///
/// Every change is tried and kept only if the cue and its neighbours then break fewer rules and none that they did not
/// break before.
public struct CaptionFixer: Sendable {
  private let judge: GuideJudge
  private let captioner: Captioner

  private var style: CaptionStyle { judge.style }

  /// Prepares for a guide and a language.
  public init(
    guide: CaptionGuide, language: String, frameRate: FrameRate, rules: BreakRules, isForTheDeaf: Bool = false
  ) {
    judge = GuideJudge(guide, language: language, frameRate: frameRate, isForTheDeaf: isForTheDeaf)
    captioner = Captioner(style: judge.style, rules: rules)
  }

  /// The cues as far as they can be mended, in order; one that no other change can mend is parted.
  public func fixed(_ cues: [Cue]) -> [Cue] { fixed(CaptionDocument(cues: cues)).cues }

  /// A document with its cues as far as they can be mended; each note stays before its cue.
  public func fixed(_ document: CaptionDocument) -> CaptionDocument {
    var document = document
    let whole = mended(document.cues, by: [text, lines, endOfPrevious, longer, closeGap])
    let (cues, counts) = splitter.split(whole)
    document.cues = mended(cues, by: [shorter, closeGap])
    if judge.asks(.cueNumbers) {
      for index in document.cues.indices where document.cues[index].source?.format == "srt" {
        document.cues[index].id = nil
      }
    }
    for index in document.notes.indices {
      document.notes[index].cue = counts.prefix(document.notes[index].cue).reduce(0, +)
    }
    return document
  }

  private var splitter: CueSplitter { CueSplitter(judge: judge, captioner: captioner) }

  private func mended(_ cues: [Cue], by changes: [(Int, inout [Cue]) -> Void]) -> [Cue] {
    var cues = cues
    for index in cues.indices {
      let window = max(index - 2, 0)..<min(index + 3, cues.count)
      var old = Array(cues[window])
      for change in changes {
        var new = old
        change(index - window.lowerBound, &new)
        if new != old, judge.counts(new).isBetter(than: judge.counts(old)) { old = new }
      }
      cues.replaceSubrange(window, with: old)
    }
    return cues
  }

  // MARK: Changes

  private func text(_ index: Int, _ cues: inout [Cue]) {
    let lines = cues[index].lines.enumerated().map { position, line in
      CueLine(
        runs: line.runs.map { run in
          var run = run
          run.text = run.text.substituting("...", "…").singleSpaced
          if judge.asks(.japaneseMarks) { run.text = run.text.withJapaneseSpaces }
          if !judge.allowsItalics { run.look.isItalic = false }
          return run
        }
      ).trimmed.dashed(
        position == 0 ? style.dialogueDash.first : style.dialogueDash.second, cues[index].isDialogue(style))
    }
    cues[index] = cues[index].with(lines: lines.filter { !$0.isBlank })
    // Written from its runs, every tag has its partner.
    if TextRule.tags.complaint(about: cues[index], judge.context) != nil { cues[index].source = nil }
  }

  private func lines(_ index: Int, _ cues: inout [Cue]) {
    guard !cues[index].isDialogue(style) else { return }
    let words = cues[index].lines.map(\.text.onOneLine).joinedAsText
    let broken = captioner.lines(of: CaptionSentence(text: words))
    guard broken.count <= style.lineCount else { return }
    let document = CaptionDocument(cues: [cues[index]])
    var cue = cues[index]
    cue.lines = broken.map { CueLine($0) }
    cue.lines = document.recut(into: [cue]).cues[0].lines
    cue.source = nil
    cues[index] = cue
  }

  private func endOfPrevious(_ index: Int, _ cues: inout [Cue]) {
    guard index > 0, cues[index].start > cues[index - 1].start else { return }
    cues[index - 1].end = min(cues[index - 1].end, time(frame(cues[index].start) - style.gapFrames))
  }

  private func longer(_ index: Int, _ cues: inout [Cue]) {
    let needed = style.framesToRead(style.widthMeasure.width(of: cues[index].text.onOneLine))
    let wanted = frame(cues[index].start) + max(needed, style.shortestFrames)
    let latest = index + 1 < cues.count ? frame(cues[index + 1].start) - style.gapFrames : wanted
    cues[index].end = max(cues[index].end, time(min(wanted, latest)))
  }

  private func shorter(_ index: Int, _ cues: inout [Cue]) {
    cues[index].end = min(cues[index].end, time(frame(cues[index].start) + style.longestFrames))
  }

  private func closeGap(_ index: Int, _ cues: inout [Cue]) {
    guard index > 0 else { return }
    cues[index - 1].end = time(frame(cues[index].start) - style.gapFrames)
  }

  private func frame(_ milliseconds: Int) -> Int { style.frameRate.frame(at: milliseconds) }
  private func time(_ frame: Int) -> Int { style.frameRate.milliseconds(at: frame) }
}

extension String {
  /// With a narrow space for a comma and a wide one for a full stop, but not where a quotation ends with it.
  fileprivate var withJapaneseSpaces: String {
    substituting("。」", "」").substituting("。』", "』").substituting("。）", "）").substituting("、", " ")
      .substituting("。", "\u{3000}")
  }

  /// Without a second space in a row, and without one before a mark that takes none.
  fileprivate var singleSpaced: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.separatesWords {
        if !(result.last?.separatesWords ?? false) { result.append(" ") }
      } else {
        if ",;".unicodeScalars.contains(scalar), result.last == " " { result.removeLast() }
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension CueLine {
  /// Without spaces at its ends.
  fileprivate var trimmed: CueLine {
    var line = self
    while let first = line.runs.first, first.text.unicodeScalars.first?.separatesWords ?? first.text.isEmpty {
      line.runs[0].text = String(first.text.unicodeScalars.dropFirst())
      if line.runs[0].text.isEmpty { line.runs.removeFirst() }
    }
    while let last = line.runs.last, last.text.unicodeScalars.last?.separatesWords ?? last.text.isEmpty {
      line.runs[line.runs.count - 1].text = String(last.text.unicodeScalars.dropLast())
      if line.runs[line.runs.count - 1].text.isEmpty { line.runs.removeLast() }
    }
    return line
  }

  /// With the language's dash in place of the one it begins with.
  fileprivate func dashed(_ dash: String, _ isDialogue: Bool) -> CueLine {
    guard isDialogue, let first = runs.first else { return self }
    let words = first.text.unicodeScalars.drop { "-–—‐ ".unicodeScalars.contains($0) }
    var line = self
    line.runs[0].text = dash + String(words)
    return line
  }
}
