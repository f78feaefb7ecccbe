internal import Bytes

extension Pattern {
  /// A text made ready to be held against many patterns.
  public struct Subject: Sendable {
    let scalars: [Unicode.Scalar]
    let folded: [Unicode.Scalar]
    /// The same as UTF-8; empty if the text is too long for any pattern.
    let bytes: [UInt8]
    /// The pairs of bytes in it.
    let pairs: PairPrint

    /// No pattern meets a text of more scalars.
    static let longest = 400
    /// What is much too long to meet any pattern need not be kept whole.
    private static let kept = 1_000

    /// Makes a text ready; white space at its ends is left off.
    public init(_ text: some StringProtocol) { self.init(String(text).utf8.span) }

    /// Makes a text in UTF-8 ready; white space at its ends is left off.
    public init(_ text: Span<UInt8>) {
      let words = text.trimmed
      var (scalars, folded): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
      scalars.reserveCapacity(min(words.count, Self.kept))
      folded.reserveCapacity(min(words.count, Self.kept))
      var at = words.lowerBound
      while at < words.upperBound, scalars.count < Self.kept {
        let scalar = Unicode.Scalar(text.nextScalar(at: &at)) ?? "\u{FFFD}"
        scalars.append(scalar)
        folded.append(scalar.folded)
      }
      (self.scalars, self.folded) = (scalars, folded)
      let bytes: [UInt8] = scalars.count <= Self.longest ? words.map { text[$0] } : []
      self.bytes = bytes
      pairs = PairPrint(of: bytes.span)
    }
  }
}

extension Span<UInt8> {
  /// Where the text is without white space of any kind at its ends.
  fileprivate var trimmed: Range<Int> {
    var (start, end) = (0, count)
    while start < end, case (let value, let length) = scalar(at: start), Unicode.Scalar(value)?.isBlank == true {
      start += length
    }
    while end > start, case (let value, let length) = scalar(before: end), Unicode.Scalar(value)?.isBlank == true {
      end -= length
    }
    return start..<end
  }
}
