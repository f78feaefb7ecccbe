/// Cuts sentences into cues that can be read, and gives them their times.
public struct Captioner: Hashable, Sendable {
  /// What the captions have to look like.
  public var style: CaptionStyle
  /// What the language says about where a line may end.
  public var rules: BreakRules
  var costs = BreakCosts()

  /// Prepares for a style and a language.
  public init(style: CaptionStyle, rules: BreakRules = BreakRules()) {
    self.style = style
    self.rules = rules
  }

  /// The captions of a script: every word once and in order.
  ///
  /// Sentences without times are cut by sense alone and all their cues are at 0; ask for ``blocks(of:)`` then.
  ///
  /// - Parameters:
  ///   - script: The sentences, with the times of their words.
  ///   - timeline: How far these times are given.
  ///   - keepingSentences: True if every sentence is one cue, of which only the lines are to be found.
  /// - Returns: The cues in the order of the script.
  public func cues(
    for script: [CaptionSentence], timeline: Timeline = .fixed, keepingSentences: Bool = false
  ) -> [Cue] {
    let blocks = keepingSentences ? script.compactMap(whole) : turns(of: script).flatMap { cut($0, isTimed: true) }
    let cues = keepingSentences ? blocks : DialogueMerger(style: style).merged(blocks)
    let placed = CuePlacer(style: style, timeline: timeline).place(cues.map(\.slot))
    return zip(cues, placed).map { cue, slot in
      Cue(
        start: style.frameRate.milliseconds(at: slot.start), end: style.frameRate.milliseconds(at: slot.end),
        lines: cue.cueLines, voice: cue.voices == nil ? cue.voice : nil)
    }
  }

  /// The lines of cues without times, each sentence by itself.
  public func blocks(of script: [CaptionSentence]) -> [[String]] {
    script.flatMap { cut([$0], isTimed: false) }.map(\.lines)
  }

  /// The lines of a cue whose words are given: one if they fit, else two, too wide if it has to be.
  public func lines(of cue: CaptionSentence) -> [String] {
    let units = prepared(cue)
    guard !units.isEmpty else { return [] }
    let cutter = cutter(units, isTimed: false)
    return cutter.lines().map { units[$0].joined }
  }

  /// A sentence as one cue.
  private func whole(_ sentence: CaptionSentence) -> CaptionBlock? {
    let units = prepared(sentence)
    guard !units.isEmpty else { return nil }
    let cutter = cutter(units, isTimed: false)
    return block(cutter.lines(), units, sentence.voice)
  }

  private func turns(of script: [CaptionSentence]) -> [[CaptionSentence]] {
    var turns: [[CaptionSentence]] = []
    for sentence in script {
      if let last = turns.last?.last, !sentence.beginsTurn, last.voice == sentence.voice {
        turns[turns.count - 1].append(sentence)
      } else {
        turns.append([sentence])
      }
    }
    return turns
  }

  private func cut(_ turn: [CaptionSentence], isTimed: Bool) -> [CaptionBlock] {
    let units = turn.flatMap { prepared($0) }
    guard !units.isEmpty else { return [] }
    let cutter = cutter(units, isTimed: isTimed)
    return cutter.cut().map { block($0, units, turn.first?.voice) }
  }

  func cutter(_ units: [BreakUnit], isTimed: Bool) -> CueCutter {
    CueCutter(units, style: style, costs: costs, isTimed: isTimed)
  }

  func prepared(_ sentence: CaptionSentence) -> [BreakUnit] {
    var units = sentence.units(style.widthMeasure)
    BreakJudge(rules: rules, costs: costs).judge(&units, of: sentence)
    var clock = MomentReader(sentence.times)
    for index in units.indices {
      let range = units[index].range
      units[index].start = style.frameRate.frame(at: clock.time(at: range.lowerBound, side: .right))
      units[index].end = style.frameRate.frame(at: clock.time(at: range.upperBound, side: .left))
    }
    if !units.isEmpty {
      if let label = sentence.label, !label.onOneLine.isEmpty { units[0].put(label: label.onOneLine, style) }
      units[0].opensSentence = true
      units[0].spaced = true
    }
    return units
  }

  func block(_ cut: CueCutter.Cut, _ units: [BreakUnit], _ voice: String?) -> CaptionBlock {
    let lines = lines(of: cut, units)
    let (first, last) = (units[cut[0].lowerBound], units[cut[cut.count - 1].upperBound - 1])
    let slot = CuePlacer.Slot(start: first.start, end: last.end, needed: style.framesToRead(width(of: lines)))
    return CaptionBlock(lines: lines, voice: voice, slot: slot)
  }

  func lines(of cut: CueCutter.Cut, _ units: [BreakUnit]) -> [String] { cut.map { units[$0].joined } }

  /// The width of lines as one.
  func width(of lines: [String]) -> Double {
    lines.reduce(-style.widthMeasure.space) { $0 + style.widthMeasure.width(of: $1) + style.widthMeasure.space }
  }
}

extension ArraySlice<BreakUnit> {
  /// The units as one line of text.
  fileprivate var joined: String {
    var line = ""
    for unit in self {
      if unit.spaced, !line.isEmpty { line += " " }
      line += unit.text
    }
    return line
  }
}
