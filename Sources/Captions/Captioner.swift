/// Cuts sentences into cues that can be read, and gives them their times.
public struct Captioner: Hashable, Sendable {
  /// What the captions have to look like.
  public var style: CaptionStyle
  /// What the language says about where a line may end.
  public var rules: BreakRules
  private var costs: BreakCosts { BreakCosts() }

  /// Prepares for a style and a language.
  public init(style: CaptionStyle, rules: BreakRules = BreakRules()) {
    self.style = style
    self.rules = rules
  }

  /// The captions of a script: every word once and in order.
  ///
  /// Sentences without times are cut by sense alone and all their cues stand at 0; ask for ``blocks(of:)`` then.
  public func cues(for script: [CaptionSentence], timeline: Timeline = .fixed) -> [Cue] {
    let cues = turns(of: script).flatMap { cut($0, isTimed: true) }
    let placed = CuePlacer(style: style, timeline: timeline).place(cues.map(\.slot))
    return zip(cues, placed).map { cue, slot in
      Cue(
        start: style.frameRate.milliseconds(at: slot.start), end: style.frameRate.milliseconds(at: slot.end),
        lines: cue.lines, voice: cue.voice)
    }
  }

  /// The lines of cues without times, each sentence by itself.
  public func blocks(of script: [CaptionSentence]) -> [[String]] {
    script.flatMap { cut([$0], isTimed: false) }.map(\.lines)
  }

  /// The lines of a cue whose words are given: one if they fit, else two, too wide if it has to be.
  public func lines(of cue: CaptionSentence) -> [String] {
    let pieces = prepared(cue)
    guard !pieces.isEmpty else { return [] }
    let cutter = CueCutter(pieces, style: style, costs: costs, isTimed: false)
    return cutter.lines().map { pieces[$0].joined }
  }

  private struct Block {
    var lines: [String]
    var voice: String?
    var slot: CuePlacer.Slot
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

  private func cut(_ turn: [CaptionSentence], isTimed: Bool) -> [Block] {
    let pieces = turn.flatMap { prepared($0) }
    guard !pieces.isEmpty else { return [] }
    let cutter = CueCutter(pieces, style: style, costs: costs, isTimed: isTimed)
    return cutter.cut().map { block($0, pieces, turn.first?.voice) }
  }

  private func prepared(_ sentence: CaptionSentence) -> [Piece] {
    var pieces = sentence.pieces(style.counting)
    BreakJudge(rules: rules, costs: costs).judge(&pieces, of: sentence)
    var clock = MomentReader(sentence.times)
    for index in pieces.indices {
      let range = pieces[index].range
      pieces[index].start = style.frameRate.frame(at: clock.time(at: range.lowerBound, side: .right))
      pieces[index].end = style.frameRate.frame(at: clock.time(at: range.upperBound, side: .left))
    }
    if !pieces.isEmpty {
      pieces[0].opensSentence = true
      pieces[0].spaced = true
    }
    return pieces
  }

  private func block(_ cut: CueCutter.Cut, _ pieces: [Piece], _ voice: String?) -> Block {
    let lines = cut.map { pieces[$0].joined }
    let width = lines.reduce(-style.counting.space) { $0 + style.counting.width(of: $1) + style.counting.space }
    let (first, last) = (pieces[cut[0].lowerBound], pieces[cut[cut.count - 1].upperBound - 1])
    let slot = CuePlacer.Slot(start: first.start, end: last.end, needed: style.framesToRead(width))
    return Block(lines: lines, voice: voice, slot: slot)
  }
}

extension ArraySlice<Piece> {
  /// The pieces as one line of text.
  fileprivate var joined: String {
    var line = ""
    for piece in self {
      if piece.spaced, !line.isEmpty { line += " " }
      line += piece.text
    }
    return line
  }
}
