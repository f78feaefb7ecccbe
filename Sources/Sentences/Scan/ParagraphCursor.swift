internal import Bytes
internal import ICU

/// Cuts a text at its walls, the ends of paragraphs, and scans what is between them.
///
/// Nothing that follows a wall bears on what precedes it, so an unbalanced quotation cannot reach
/// beyond its paragraph, and a stream comes to the same result as the whole text. A paragraph beyond
/// ``limit`` is scanned in pieces.
struct ParagraphCursor {
  let cache: RulesCache
  let isUnpunctuated: Bool
  let isExplaining: Bool
  /// The parts of the text with a known language, from the next block on.
  private(set) var spans: ArraySlice<LanguageSpan>
  /// The pauses of the speaker, where the text has no punctuation, from the next block on.
  private(set) var pauses: ArraySlice<SpeechPause>
  /// The shortest of them that ends a sentence, in milliseconds.
  let leastPause: Int
  /// Where the next block begins.
  var start = 0
  /// Where the sentence at hand begins.
  var sentenceStart = 0

  init(
    _ splitter: SentenceSplitter, isExplaining: Bool = false, spans: [LanguageSpan] = [], pauses: [SpeechPause] = []
  ) {
    self.pauses = splitter.options.unpunctuated ? pauses.sorted { $0.offset < $1.offset }[...] : []
    leastPause = self.pauses.isEmpty ? 0 : pauses.endOfSentence
    self.spans = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    cache = splitter.cache
    isUnpunctuated = splitter.options.unpunctuated
    self.isExplaining = isExplaining
  }

  /// How many bytes are scanned at once at most.
  static let limit = 1 << 16
  /// How many bytes after a block must be known before it is scanned, where more may come.
  static let margin = 128
  /// How many bytes before a block the rules may look at.
  static let memory = SentenceScan.reach + SentenceScan.longestWord

  /// Scans the next block and adds what is found there to a list, in order.
  ///
  /// - Returns: false if no further block is known to be complete.
  mutating func readNext(of text: ByteText, isLast: Bool, into found: inout [BoundaryDecision]) -> Bool {
    guard start < text.count else { return false }
    let block = block(in: text, from: start)
    guard isLast || block.end + Self.margin <= text.count else { return false }
    spans = spans.drop { $0.range.upperBound <= start }
    pauses = pauses.drop { $0.offset <= start }
    let known = found.count
    let scan = SentenceScan(text: text, range: start..<block.end, of: self)
    scan.run(into: &found)
    start = block.isWhole ? block.end : text.bytes.scalarStart(atOrBefore: start + Self.limit * 3 / 4)
    if !block.isWhole {
      found.replaceSubrange(known..., with: found[known...].filter { $0.offset <= start })
    }
    sentenceStart = found[known...].last { $0.reason.isBoundary }?.offset ?? sentenceStart
    if block.isWhole { closeBlock(isEnd: isLast && block.end == text.count, &found) }
    return true
  }

  /// A sentence ends where its block does.
  private mutating func closeBlock(isEnd: Bool, _ found: inout [BoundaryDecision]) {
    guard sentenceStart < start else { return }
    found.append(BoundaryDecision(offset: start, reason: isEnd ? .end : .line))
    sentenceStart = start
  }

  /// The next block: up to the wall and past it, or as far as the limit allows.
  func block(in text: ByteText, from start: Int) -> (end: Int, isWhole: Bool) {
    let limit = min(text.count, start + Self.limit)
    var at = skipSpaces(in: text, from: start, to: limit).end
    var lineStart = at
    while true {
      at = text.bytes.firstLineEnd(from: at, to: limit)
      if at >= limit { break }
      let gap = skipSpaces(in: text, from: at, to: text.count)
      if gap.end == text.count || !isWrap(in: text, lineStart..<at, gap) { return (gap.end, true) }
      at = gap.end
      lineStart = at
    }
    return limit == text.count ? (limit, true) : (text.bytes.scalarStart(atOrBefore: limit), false)
  }

  private func isLineEnd(_ text: ByteText, _ at: Int) -> Bool {
    let scalar = text.scalar(at: at).value
    return scalar <= 0x0D || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// White space from `start` on, and how many lines end in it.
  private func skipSpaces(in text: ByteText, from start: Int, to end: Int) -> (end: Int, lines: Int) {
    var at = start
    var lines = 0
    while at < end, text.kind(at: at) == .space {
      if isLineEnd(text, at), !(text[at] == 0x0A && at > start && text[at - 1] == 0x0D) { lines += 1 }
      at += text.scalar(at: at).length
    }
    return (at, lines)
  }

  /// True if a line was only wrapped for its width: it goes on with a small letter in the next.
  private func isWrap(in text: ByteText, _ line: Range<Int>, _ gap: (end: Int, lines: Int)) -> Bool {
    guard gap.lines == 1, !isUnpunctuated, !line.isEmpty else { return false }
    let last = text.scalar(before: line.upperBound).value
    let next = text.kind(at: gap.end)
    if next == .uncased { return isKanaParticle(last) }
    let looksWrapped = last == 0x20 || last == 0x2C || line.count >= 48
    return looksWrapped && (next == .lower || last == 0x20 && next == .open && text[gap.end + 1] == 0x20)
      && !endsInMark(text, line)
  }

  private func endsInMark(_ text: ByteText, _ line: Range<Int>) -> Bool {
    var at = line.upperBound
    while at > line.lowerBound, [.space, .close, .finalQuote].contains(text.kind(before: at)) {
      at -= text.scalar(before: at).length
    }
    guard at > line.lowerBound else { return false }
    let last = text.scalar(before: at).value
    return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A || terminator(last) != nil
  }

  /// の を に は が と で も 、.
  private func isKanaParticle(_ scalar: UInt32) -> Bool {
    [0x306E, 0x3092, 0x306B, 0x306F, 0x304C, 0x3068, 0x3067, 0x3082, 0x3001].contains(scalar)
  }
}
