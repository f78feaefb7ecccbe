/// The words of a whole story in one row, some of them with a time that was heard.
struct WordLine {
  /// The words with the times of the estimate, and then with those that are found.
  private(set) var words: [TimedWord]
  private let estimate: [TimedWord]
  private let counts: [Int]
  /// The sentence of each word.
  private let sentence: [Int]
  private var isHeard: [Bool]

  init(_ sentences: [[TimedWord]]) {
    words = sentences.flatMap(\.self)
    estimate = words
    counts = sentences.map(\.count)
    sentence = sentences.indices.flatMap { [Int](repeating: $0, count: sentences[$0].count) }
    isHeard = [Bool](repeating: false, count: words.count)
  }

  /// The words by sentence.
  var sentences: [[TimedWord]] { bySentence(words) }

  /// Which words were heard, by sentence.
  var heard: [[Bool]] { bySentence(isHeard) }

  private func bySentence<Value>(_ values: [Value]) -> [[Value]] {
    var rest = values[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  /// Takes the times that were heard, the most of them that run forwards; says how many.
  mutating func keepInOrder(_ heard: [Range<Int>?]) -> Int {
    let timed = heard.indices.compactMap { index in heard[index].map { (index, $0) } }
    var last = 0
    for position in longestChain(timed.map { $0.1.lowerBound }) {
      let (index, time) = timed[position]
      words[index].start = max(time.lowerBound, last)
      words[index].end = max(time.upperBound, words[index].start)
      last = words[index].end
      isHeard[index] = true
    }
    return isHeard.count { $0 }
  }

  /// The longest pause that a sentence has inside, in milliseconds, beyond the time for words that were not heard.
  private static let longestPause = 3000

  /// Takes the times of one or two words that are seconds away from the other heard words of their sentence for errors.
  mutating func forgetStrays() {
    var start = 0
    for count in counts {
      defer { start += count }
      let heard = (start..<start + count).filter { isHeard[$0] }
      guard heard.count >= 4, let gap = widestGap(heard) else { continue }
      let (head, tail) = (heard[..<gap], heard[gap...])
      if head.count <= 2 { for index in head { isHeard[index] = false } }
      if tail.count <= 2 { for index in tail { isHeard[index] = false } }
    }
    for index in words.indices where !isHeard[index] { words[index] = estimate[index] }
  }

  /// Where the heard words of a sentence fall apart; nil where they do not.
  private func widestGap(_ heard: [Int]) -> Int? {
    let gaps = heard.indices.dropFirst().map { position in
      let (before, after) = (heard[position - 1], heard[position])
      let missing = length(before + 1..<after)
      return (position, words[after].start - words[before].end - 2 * missing)
    }
    return gaps.max { $0.1 < $1.1 }.flatMap { $0.1 > Self.longestPause ? $0.0 : nil }
  }

  /// Gives unheard words their times.
  mutating func fillIn() {
    var start = 0
    while start < words.count {
      guard !isHeard[start] else {
        start += 1
        continue
      }
      let end = isHeard[start...].firstIndex(of: true) ?? words.count
      fill(start..<end)
      start = end
    }
  }

  /// A run between heard words stays with the words of its own sentence, at the language's pace if there is room.
  private mutating func fill(_ run: Range<Int>) {
    let border = run.first { $0 == 0 || sentence[$0 - 1] != sentence[$0] }
    let split =
      border ?? (run.upperBound == words.count || isFirstOfSentence(run.upperBound) ? run.upperBound : nil)
    let (from, to) = (time(before: run), time(after: run))
    guard let split, length(run) < to - from else { return stretch(run, from, to) }
    let ahead = run.lowerBound..<split
    stretch(ahead, from, from + length(ahead))
    let behind = split..<run.upperBound
    stretch(behind, to - length(behind), to)
  }

  private func isFirstOfSentence(_ index: Int) -> Bool { sentence[index - 1] != sentence[index] }

  private func length(_ run: Range<Int>) -> Int {
    run.isEmpty ? 0 : estimate[run.upperBound - 1].end - estimate[run.lowerBound].start
  }

  private func time(before run: Range<Int>) -> Int {
    if run.lowerBound > 0 { return words[run.lowerBound - 1].end }
    return max(0, (run.upperBound < words.count ? words[run.upperBound].start : 0) - gapped(run))
  }

  private func time(after run: Range<Int>) -> Int {
    run.upperBound < words.count ? words[run.upperBound].start : time(before: run) + gapped(run)
  }

  /// The length of a run with the pause to its neighbour.
  private func gapped(_ run: Range<Int>) -> Int {
    let from = run.lowerBound > 0 ? estimate[run.lowerBound - 1].end : estimate[run.lowerBound].start
    let to = run.upperBound < words.count ? estimate[run.upperBound].start : estimate[run.upperBound - 1].end
    return to - from
  }

  private mutating func stretch(_ run: Range<Int>, _ from: Int, _ to: Int) {
    guard let first = run.first else { return }
    let (zero, total) = (estimate[first].start, max(length(run), 1))
    for index in run {
      words[index].start = from + (to - from) * (estimate[index].start - zero) / total
      words[index].end = from + (to - from) * (estimate[index].end - zero) / total
    }
  }
}
