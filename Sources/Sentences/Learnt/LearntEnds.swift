internal import ICU
internal import Locales

/// Ends of sentences that neither marks nor endings show, as they were learnt.
extension SentenceScan {
  /// Judges the gaps between words up to `limit`.
  func judgeGaps(before limit: Int, into found: inout [BoundaryDecision]) {
    while let gap = gaps?.gap, gap <= limit, gap < end {
      if gap > max(start, sentenceStart), let table = gaps?.table, let score = gaps?.score {
        let pause = pause(at: gap)
        let heard = score + Float(max(0, pause - leastPause / 2)) * Self.weightOfPause
        if pause >= leastPause * 2 && pause > 0 || mayEnd(at: gap) && isEnd(heard, table) {
          note(gap, .learnt, confidence: table.probability(heard))
          handOver(to: &found)
        }
      }
      gaps?.move(sentenceStart: sentenceStart)
    }
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
  private func mayEnd(at gap: Int) -> Bool {
    guard let last = gaps?.last, let next = gaps?.next, !last.isPaused else { return false }
    if last.kind >= 4, next.kind >= 4, last.range.upperBound == gap { return false }
    return !isCased || next.isCapitalized
  }

  /// A capital speaks for a beginning, where nouns have none; but names have one too, so that text with capitals asks for a
  /// higher threshold than text without, for which the table has its own.
  private func isEnd(_ score: Float, _ table: BoundaryTable) -> Bool {
    guard isCased else { return score > table.threshold }
    let bonus: Float = rules.habits.contains(.capitalNouns) ? 0 : Self.capitalBonus
    return score + bonus > max(table.threshold, Self.leastWithCapitals)
  }

  private static let capitalBonus: Float = 1
  private static let leastWithCapitals: Float = -1.6

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
