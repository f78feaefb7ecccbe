public import Editing

/// A broadcast news story: its headline, who speaks, and what of the page no one spoke.
///
/// All ranges are UTF-8 offsets into the source, the page before cleaning.
public struct Story: Hashable, Sendable, Codable {
  /// The headline, once.
  public var headline: SpokenSentence?
  /// When the page says it was published.
  public var published: Publication?
  /// The address of the story, where the page shows it.
  public var link: Mark?
  /// The BCP 47 tag of the language.
  public var language: String
  /// Who speaks, in the order of the broadcast.
  public var turns: [Turn]
  /// What left the text and is none of the above: furniture, credits, sounds, stage directions.
  public var marks: [Mark]

  /// Describes a story.
  public init(
    headline: SpokenSentence? = nil, published: Publication? = nil, link: Mark? = nil, language: String,
    turns: [Turn], marks: [Mark] = []
  ) {
    self.headline = headline
    self.published = published
    self.link = link
    self.language = language
    self.turns = turns
    self.marks = marks
  }
}

/// The time at which a page was published, as far as the page tells.
public struct Publication: Hashable, Sendable, Codable {
  /// What the page says: `2025/04/09 20:00`.
  public var text: String
  /// Where it says so, in UTF-8 offsets of the source.
  public var range: Range<Int>
  /// The same as ISO 8601, as exact as the page is: `2025-04-09T20:00`.
  public var time: String
  /// The offset from UTC (`+09:00`) where the page names one; else nil: unknown.
  public var zone: String?

  /// Describes a time of publication.
  public init(text: String, range: Range<Int>, time: String, zone: String? = nil) {
    self.text = text
    self.range = range
    self.time = time
    self.zone = zone
  }
}
