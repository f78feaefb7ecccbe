internal import Bytes

/// The last lines above a place that recur below it, with a new one after them, as captions of two and three lines roll
/// up; that must be so once more directly above or below.
struct RolledLines {
  /// Where the repetition ends.
  let end: Int

  /// No caption that rolls up has more lines, and shorter ones may be a refrain.
  private static let (most, fewestBytes) = (3, 12)

  init?(around place: Int, in context: RuleContext) {
    let above = context.lines(endingAt: place, atMost: 2 * Self.most + 1)
    guard let last = above.first, last.count >= Self.fewestBytes || above.dropFirst().first?.isEmpty == false else {
      return nil
    }
    let below = context.lines(startingAt: place + 1, atMost: 2 * Self.most + 1)
    for count in stride(from: min(Self.most, above.count, below.count - 1), to: 0, by: -1) {
      let repeated = above.prefix(count).reversed()
      guard repeated.reduce(0, { $0 + $1.count }) >= Self.fewestBytes, !context.isResponse(repeated),
        context.areEqual(repeated, below.prefix(count)),
        Self.rollsOn(above, below, count, context) || Self.rolled(above, context)
      else { continue }
      end = below[count - 1].upperBound
      return
    }
    return nil
  }

  /// True if after the new line the last lines recur too.
  private static func rollsOn(
    _ above: [Range<Int>], _ below: [Range<Int>], _ count: Int, _ context: RuleContext
  ) -> Bool {
    let shown = above.prefix(count).reversed() + [below[count]]
    let rest = below.dropFirst(count + 1)
    return (1...most).contains { next in
      next <= shown.count && rest.count > next - 1 && (next > 1 || count > 1)
        && context.areEqual(shown.suffix(next), rest.prefix(next))
    }
  }

  /// True if the lines ahead of the last one were repetitions too.
  private static func rolled(_ above: [Range<Int>], _ context: RuleContext) -> Bool {
    let ahead = above.dropFirst()
    return (1...most).contains { count in
      ahead.count >= 2 * count && context.areEqual(ahead.prefix(count), ahead.dropFirst(count).prefix(count))
    }
  }
}

extension RuleContext {
  /// The lines that end at a place and above it, the last one first, up to a blank one.
  fileprivate func lines(endingAt place: Int, atMost most: Int) -> [Range<Int>] {
    var (lines, at) = ([Range<Int>](), place)
    while lines.count < most {
      let line = line(endingAt: at)
      guard !line.isEmpty else { break }
      lines.append(line)
      guard line.lowerBound > 0 else { break }
      at = line.lowerBound - 1
    }
    return lines
  }

  /// The lines from a place on, up to a blank one.
  fileprivate func lines(startingAt place: Int, atMost most: Int) -> [Range<Int>] {
    var (lines, at) = ([Range<Int>](), place)
    while lines.count < most, at < count {
      let line = line(startingAt: at)
      guard !line.isEmpty else { break }
      lines.append(line)
      at = line.upperBound + 1
    }
    return lines
  }

  /// True if a single line is a sentence of two or three words, as prayers and songs say twice.
  fileprivate func isResponse(_ lines: some Collection<Range<Int>>) -> Bool {
    guard lines.count == 1, let line = lines.first else { return false }
    return endsSentence(line) && bytes.span.countOfWords(in: line) <= 3 && profile.usesSpaces
  }

  fileprivate func areEqual(_ some: some Sequence<Range<Int>>, _ others: some Sequence<Range<Int>>) -> Bool {
    some.elementsEqual(others) { bytes[$0].elementsEqual(bytes[$1]) }
  }
}
