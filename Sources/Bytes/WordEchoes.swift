internal import CBytes

/// A walk over the words of a text that finds those which may be said again.
///
/// Words part at spaces, tabs, line ends, hyphens and apostrophes of ASCII. Those of the same length and the same ends are
/// taken for the same, so that no word is missed that is, and few are found that are not.
public struct WordEchoes: ~Copyable {
  private var walk = word_echoes()
  private let end: Int

  /// Begins at a place, for a walk to another.
  ///
  /// Words that were heard at most `reach` words ago are known; `row` known ones, one after the other, are found.
  public init(from start: Int, to end: Int, reach: Int, row shortest: Int) {
    precondition(0 <= start && start <= end)
    self.end = end
    unsafe word_echoes_open(&walk, Int64(start), Int64(reach), Int64(shortest))
  }

  /// Where the next word ends that may be the one ahead of it again, or that ends a row of known words on its line; nil
  /// if there is none.
  ///
  /// - Precondition: The text is the same on every call, and not shorter than the walk.
  public mutating func next(in bytes: Span<UInt8>) -> Int? {
    precondition(end <= bytes.count)
    let place = unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return Int64(-1) }
      return unsafe word_echoes_next(&walk, text, Int64(end))
    }
    return place < 0 ? nil : Int(place)
  }
}
