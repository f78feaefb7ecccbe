/// Cuts a story in two languages into cues that show both, each language in lines of its own width.
public struct BilingualCaptioner: Hashable, Sendable {
  /// Sentences of both languages that say the same.
  public struct Row: Hashable, Sendable {
    /// The sentences that are heard, with the times of their words.
    public var first: [CaptionSentence]
    /// The same in the other language; its times are not read.
    public var second: [CaptionSentence]

    /// Puts sentences beside each other.
    public init(first: [CaptionSentence], second: [CaptionSentence]) {
      self.first = first
      self.second = second
    }
  }

  /// Cuts the language that is heard.
  public var first: Captioner
  /// Cuts the other language.
  public var second: Captioner
  /// The BCP 47 tag of the other language.
  public var secondLanguage: String

  /// Puts the captioners of two languages together.
  public init(first: Captioner, second: Captioner, secondLanguage: String) {
    self.first = first
    self.second = second
    self.secondLanguage = secondLanguage
  }

  /// Cues with the first language above the second: every word of both once and in order.
  ///
  /// A row takes as many cues as the language that needs more; a row without the first language goes to its neighbour.
  public func cues(for rows: [Row], timeline: Timeline = .fixed) -> [Cue] {
    let blocks = Self.joined(rows).flatMap(blocks)
    let placed = CuePlacer(style: first.style, timeline: timeline).place(blocks.map(\.above.slot))
    return zip(blocks, placed).map { block, slot in
      Cue(
        start: first.style.frameRate.milliseconds(at: slot.start),
        end: first.style.frameRate.milliseconds(at: slot.end),
        lines: block.above.cueLines + block.below.map { $0.cueLine(in: secondLanguage) }, voice: block.above.voice)
    }
  }

  /// The sentences of the second language with the times of the first, for captions of their own.
  public static func secondScript(of rows: [Row]) -> [CaptionSentence] {
    joined(rows).flatMap { row -> [CaptionSentence] in
      guard let start = row.first.first?.times.first?.time, let end = row.first.last?.times.last?.time else {
        return row.second
      }
      let total = max(row.second.reduce(0) { $0 + $1.text.utf8.count }, 1)
      var before = 0
      return row.second.map { sentence in
        let times = [before, before + sentence.text.utf8.count].map { start + (end - start) * $0 / total }
        before += sentence.text.utf8.count
        var sentence = sentence
        sentence.times = zip([0, sentence.text.utf8.count], times).map { .init(offset: $0, time: $1) }
        return sentence
      }
    }
  }

  private static func joined(_ rows: [Row]) -> [Row] {
    var joined: [Row] = []
    var waiting: [CaptionSentence] = []
    for row in rows {
      if !row.first.isEmpty {
        joined.append(Row(first: row.first, second: waiting + row.second))
        waiting = []
      } else if joined.isEmpty {
        waiting += row.second
      } else {
        joined[joined.count - 1].second += row.second
      }
    }
    return joined
  }

  private typealias Block = (above: CaptionBlock, below: [String])

  private func blocks(of row: Row) -> [Block] {
    let above = row.first.flatMap { first.prepared($0) }
    let below = row.second.flatMap { second.prepared($0) }
    guard !above.isEmpty else { return [] }
    let (upper, lower) = (first.cutter(above, isTimed: true), second.cutter(below, isTimed: false))
    let wanted = max(upper.cut().count, below.isEmpty ? 1 : lower.cut().count)
    let cuts = stride(from: min(wanted, above.count), to: 0, by: -1).lazy.compactMap { upper.cut(into: $0) }.first
    let uppers = cuts ?? upper.cut()
    let lowers = spread(lower, below, upper.shares(of: uppers))
    return zip(uppers, lowers).map { cut, lines in
      var block = first.block(cut, above, row.first[0].voice)
      block.slot.needed = max(block.slot.needed, second.style.framesToRead(second.width(of: lines)))
      return (block, lines)
    }
  }

  /// The lines of the second language for cues that end at these shares of the first: two a cue, or more where a row has
  /// more lines than its cues can hold.
  private func spread(_ cutter: CueCutter, _ units: [BreakUnit], _ shares: [Double]) -> [[String]] {
    if let cuts = cutter.cut(into: shares.count, at: shares) { return cuts.map { second.lines(of: $0, units) } }
    var spread = [[String]](repeating: [], count: shares.count)
    let cuts = units.isEmpty ? [] : cutter.cut()
    for (cut, share) in zip(cuts, cutter.shares(of: cuts)) {
      let index = shares.firstIndex { share <= $0 + 0.001 } ?? shares.count - 1
      spread[index] += second.lines(of: cut, units)
    }
    return spread
  }
}

extension String {
  fileprivate func cueLine(in language: String) -> CueLine {
    var run = CueRun(self)
    run.look.language = language
    return CueLine(runs: [run])
  }
}
