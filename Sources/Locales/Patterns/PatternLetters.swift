internal import Bytes

/// The letters of a text as patterns are held against them; white space at its ends is left off.
struct PatternLetters: Sendable {
  let scalars: [Unicode.Scalar]
  /// The same in lower case.
  let folded: [Unicode.Scalar]
  /// Where they are in the text, in bytes.
  let range: Range<Int>

  /// No pattern meets a text of more scalars.
  private static let longest = 400
  /// What is much too long to meet any pattern need not be kept whole.
  private static let kept = 1_000

  /// Reads a text in UTF-8.
  init(_ text: Span<UInt8>) {
    range = text.trimmed
    var (scalars, folded): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
    scalars.reserveCapacity(min(range.count, Self.kept))
    folded.reserveCapacity(min(range.count, Self.kept))
    var at = range.lowerBound
    while at < range.upperBound, scalars.count < Self.kept {
      if !text[at].isWide {
        scalars.append(Unicode.Scalar(text[at]))
        folded.append(Unicode.Scalar(text[at].lowered))
        at += 1
        continue
      }
      let scalar = Unicode.Scalar(text.nextScalar(at: &at)) ?? "\u{FFFD}"
      scalars.append(scalar)
      folded.append(scalar.folded)
    }
    (self.scalars, self.folded) = (scalars, folded)
  }

  /// True if there are more letters than any pattern meets.
  var isTooLong: Bool { scalars.count > Self.longest }
}

extension Span<UInt8> {
  /// The last letter of the text, white space aside, in lower case; nil for a blank text.
  var lastLetter: Unicode.Scalar? {
    let end = trimmed.upperBound
    return end > 0 ? Unicode.Scalar(scalar(before: end).value)?.folded : nil
  }

  /// Where the text is without white space of any kind at its ends.
  var trimmed: Range<Int> {
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
