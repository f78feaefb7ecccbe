/// One sentence of a text: a range that, with its neighbours, tiles the text exactly.
public struct Sentence: Hashable, Sendable, Codable {
  /// Where it stands, in UTF-8 offsets, the white space behind it included.
  public var range: Range<Int>
  /// Why it ends where it ends.
  public var boundary: Boundary

  /// Describes a sentence.
  public init(range: Range<Int>, boundary: Boundary) {
    self.range = range
    self.boundary = boundary
  }

  /// Why a sentence ends.
  public enum Boundary: String, Hashable, Sendable, Codable, CaseIterable {
    /// At a mark that ends sentences: `.`, `?`, `。`, and what closes behind it.
    case terminator
    /// At the end of a line or paragraph.
    case line
    /// At the end of the text.
    case end
    /// Where a speaker's label begins or ends.
    case label
    /// Where punctuation is missing: at an ending of the language, behind a headline, at a seam.
    case ending
    /// Where the next item of a list begins.
    case item
  }
}
