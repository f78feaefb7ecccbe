/// Reads the time at places of a sentence, which have to be asked for in order.
struct MomentReader {
  /// At a place that has two times: the earlier (`left`: a word ends) or the later (`right`: a word begins).
  enum Side {
    case left
    case right
  }

  private let moments: [CaptionSentence.Moment]
  private var index = 0

  init(_ moments: [CaptionSentence.Moment]) { self.moments = moments }

  /// The time at an offset, even between two known places; times that run backwards are held.
  mutating func time(at offset: Int, side: Side) -> Int {
    while index + 1 < moments.count, moments[index + 1].offset < offset { index += 1 }
    guard index < moments.count else { return 0 }
    let before = moments[index]
    guard offset > before.offset, index + 1 < moments.count else { return exact(at: offset, side) ?? before.time }
    let after = moments[index + 1]
    if offset == after.offset { return exact(at: offset, side) ?? after.time }
    let share = Double(offset - before.offset) / Double(after.offset - before.offset)
    return before.time + Int((Double(max(after.time - before.time, 0)) * share).rounded())
  }

  private func exact(at offset: Int, _ side: Side) -> Int? {
    let same = moments[index...].prefix { $0.offset <= offset }.filter { $0.offset == offset }
    return (side == .left ? same.first : same.last)?.time
  }
}
