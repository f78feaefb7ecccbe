/// One sentence of a text: a range that, with its neighbours, tiles the text exactly.
public struct Sentence: Hashable, Sendable, Codable {
  /// Where it is, in UTF-8 offsets, the white space after it included.
  public var range: Range<Int>
  /// Why it ends where it ends.
  public var boundary: Boundary

  /// How likely its end is one, from 0 to 1.
  ///
  /// Measured on text of 25 languages that was cut by hand, joined into paragraphs of 25 sentences: of a hundred ends
  /// of this kind, that many were ends. Endings were measured on Korean and Japanese without punctuation. Ends that were
  /// learnt each have their own, measured on the half of the treebanks that was not learnt from.
  public var confidence: Double

  /// Describes a sentence; without a confidence it has that of its boundary.
  public init(range: Range<Int>, boundary: Boundary, confidence: Double? = nil) {
    self.range = range
    self.boundary = boundary
    self.confidence = confidence ?? boundary.confidence
  }

  /// Why a sentence ends.
  public enum Boundary: String, Hashable, Sendable, Codable, CaseIterable {
    /// At a mark that ends sentences: `.`, `?`, `。`, and what closes after it.
    case terminator
    /// At the end of a line or paragraph.
    case line
    /// At the end of the text.
    case end
    /// Where a speaker's label begins or ends.
    case label
    /// At an ending of the language, where punctuation is missing.
    case ending
    /// At an ending that mostly closes sentences, where punctuation is missing.
    case looseEnding
    /// Between words as they end and begin sentences, where punctuation is missing.
    case learnt
    /// Where the speaker pauses, in text without punctuation that has times.
    case silence
    /// At a space, in a script that closes sentences so.
    case space
    /// Where punctuation is missing between two texts: after a headline, a quotation, before a capital.
    case seam
    /// Where the next item of a list begins.
    case item
  }
}

extension Sentence.Boundary {
  fileprivate var confidence: Double {
    switch self {
    case .line, .end, .label: 1
    case .terminator: 0.98
    case .ending: 0.98
    case .looseEnding: 0.93
    case .item, .seam: 0.9
    case .space: 0.68
    case .learnt: 0.5
    // Not measured: how speakers pause differs too much.
    case .silence: 0.7
    }
  }
}
