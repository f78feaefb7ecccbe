internal import Bytes

extension Pattern {
  /// A text made ready to be held against many patterns; a class, since it is handed on to all of them.
  public final class Subject: Sendable {
    let letters: PatternLetters
    /// The same as UTF-8; empty if the text is too long for any pattern.
    let bytes: [UInt8]
    /// The pairs of bytes in it.
    let pairs: PairPrint

    /// Makes a text ready; white space at its ends is left off.
    public convenience init(_ text: some StringProtocol) { self.init(String(text).utf8.span) }

    /// Makes a text in UTF-8 ready; white space at its ends is left off.
    public init(_ text: Span<UInt8>) {
      letters = PatternLetters(text)
      let bytes: [UInt8] = letters.isTooLong ? [] : letters.range.map { text[$0] }
      self.bytes = bytes
      pairs = PairPrint(of: bytes.span)
    }
  }
}
