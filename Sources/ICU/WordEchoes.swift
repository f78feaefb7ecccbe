internal import CICU

/// A walk over the words of a text that finds those which may be said again.
///
/// Words part at spaces, tabs, line ends, hyphens and apostrophes of ASCII. Those of the same length and the same ends are
/// taken for the same, so that no word is missed that is, and few are found that are not.
public struct WordEchoes: ~Copyable {
  private var walk = word_echoes()

  /// Begins at a place.
  ///
  /// Words that were heard at most `reach` words ago are known; `row` known ones, one after the other, are found.
  public init(from start: Int, reach: Int, row shortest: Int) {
    unsafe word_echoes_open(&walk, Int64(start), Int64(reach), Int64(shortest))
  }

  /// Where the next word ends that may be the one ahead of it again, or that ends a row of known words on its line; nil
  /// where there is none.
  ///
  /// - Precondition: The text and its end are the same on every call, and not before the start.
  public mutating func next(in bytes: Span<UInt8>, to end: Int) -> Int? {
    precondition(walk.place.start <= end && end <= bytes.count)
    let place = unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return Int64(-1) }
      return unsafe word_echoes_next(&walk, text, Int64(end))
    }
    return place < 0 ? nil : Int(place)
  }
}
