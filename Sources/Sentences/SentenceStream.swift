internal import Bytes

/// Finds the sentences of a text that comes in pieces, without keeping more of it than the paragraph at hand.
///
/// However the text is cut, also inside a character, the sentences are those of the whole text. A sentence is
/// handed out once its paragraph has ended; of a paragraph beyond 64 KB, as the scan moves on.
public struct SentenceStream: Sendable {
  private var paragraphs: ParagraphCursor
  private var bytes: [UInt8] = []
  /// Where `bytes` begins in the text.
  private var base = 0
  /// Where the next sentence begins in the text.
  private var sentenceStart = 0
  /// How many bytes must be there before it is worth looking again, so that tiny pieces cost no more than large ones.
  private var nextLook = ParagraphCursor.margin

  /// Begins a text.
  public init(_ splitter: SentenceSplitter) { paragraphs = ParagraphCursor(splitter) }

  /// Takes the next piece of the text and returns the sentences that are sure by now.
  ///
  /// - Parameter piece: UTF-8.
  /// - Returns: Sentences in order, their ranges UTF-8 offsets from the beginning of the text.
  public mutating func add(_ piece: some Sequence<UInt8>) -> [Sentence] {
    bytes += piece
    guard bytes.count >= nextLook else { return [] }
    let found = read(isLast: false)
    nextLook = bytes.count + max(ParagraphCursor.margin, (bytes.count - paragraphs.start) / 4)
    return found
  }

  /// Ends the text and returns its last sentences.
  public mutating func finish() -> [Sentence] { read(isLast: true) }

  private mutating func read(isLast: Bool) -> [Sentence] {
    var paragraphs = paragraphs
    var ends: [BoundaryDecision] = []
    ByteView.lend(bytes) { bytes in
      while paragraphs.readNext(of: ByteText(bytes: bytes), isLast: isLast, into: &ends) {}
    }
    self.paragraphs = paragraphs
    let sentences = ends.map { sentence(to: base + $0.offset, $0) }
    forget()
    return sentences
  }

  private mutating func sentence(to end: Int, _ decision: BoundaryDecision) -> Sentence {
    defer { sentenceStart = end }
    return Sentence(
      range: sentenceStart..<end, boundary: decision.reason.boundary, confidence: decision.confidence)
  }

  /// Drops what no rule can look at any more.
  private mutating func forget() {
    let count = paragraphs.start - ParagraphCursor.memory
    guard count > 0 else { return }
    bytes.removeFirst(count)
    base += count
    paragraphs.start -= count
    paragraphs.sentenceStart = max(paragraphs.sentenceStart - count, 0)
  }
}
