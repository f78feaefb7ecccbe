internal import ICU
internal import Locales

/// Ends of sentences that neither marks nor endings show, as they were learnt.
extension SentenceScan {
  /// Judges the gaps between words up to `limit`.
  func judgeGaps(before limit: Int, into found: inout [BoundaryDecision]) {
    while let next = nextLearntEnd(upTo: min(limit, end - 1)) {
      note(next.offset, .learnt, confidence: next.confidence)
      handOver(to: &found)
    }
  }

  private func nextLearntEnd(upTo limit: Int) -> (offset: Int, confidence: Double)? {
    guard var (forecast, walk) = gaps else { return nil }
    gaps = nil
    let next = forecast.end(of: sentenceStart, upTo: limit) { walk.next().map { candidate($0, walk.table) } }
    gaps = (forecast, walk)
    return next
  }

  /// A gap as it is weighed, with what is seen and heard there.
  private func candidate(_ gap: ScoredGap, _ table: BoundaryTable) -> GapForecast.Candidate {
    let pause = pause(at: gap.offset)
    let odds: Double
    if gap.offset <= start {
      odds = 0
    } else if pause > 0, pause >= leastPause * 2 {
      odds = .infinity
    } else {
      let heard = Float(max(0, pause - leastPause / 2)) * Self.weightOfPause
      odds = mayEnd(gap) ? table.odds(gap.score + heard + capitalBonus) : 0
    }
    return GapForecast.Candidate(offset: gap.offset, odds: odds)
  }

  /// How long the speaker paused before the word at a gap, in milliseconds; earlier pauses are dropped.
  private func pause(at gap: Int) -> Int {
    pauses = pauses.drop { $0.offset < gap }
    return pauses.first { $0.offset == gap }?.milliseconds ?? 0
  }

  /// Judges the pauses of the speaker up to `limit`, where no table was learnt.
  func judgePauses(before limit: Int, into found: inout [BoundaryDecision]) {
    guard gaps == nil else { return }
    while let pause = pauses.first, pause.offset <= limit, pause.offset < end {
      pauses.removeFirst()
      guard pause.milliseconds >= leastPause, pause.offset > start else { continue }
      note(pause.offset, .silence)
      handOver(to: &found)
    }
  }

  /// A second of silence weighs as much as a score of six.
  private static let weightOfPause: Float = 0.006

  /// True if nothing that is seen speaks against an end: no comma, no word cut in two, and where the text has capitals,
  /// one on the next word.
  private func mayEnd(_ gap: ScoredGap) -> Bool {
    if gap.last.isPaused { return false }
    if gap.last.kind >= 4, gap.next.kind >= 4, gap.last.range.upperBound == gap.offset { return false }
    return !isCased || gap.next.isCapitalized
  }

  /// A capital speaks for a beginning, where nouns have none.
  private var capitalBonus: Float { isCased && !rules.habits.contains(.capitalNouns) ? 1 : 0 }

  /// True if a text has capitals: one in two hundred bytes at least.
  static func isCased(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    let end = min(range.upperBound, at + 2_000)
    var capitals = 0
    while at < end {
      if text.kind(at: at) == .upper { capitals += 1 }
      at += text.scalar(at: at).length
    }
    return capitals > 0 && capitals * 200 >= end - range.lowerBound
  }
}
