/// Something that was removed from the text and kept as data, so that nothing of the source is lost.
public struct Mark: Hashable, Sendable, Codable {
  /// The kinds of marks.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A breath of the announcer, written `,.` or `,...` for the teleprompter.
    case pause
    /// A line of the page that no one spoke: buttons, log-in, copyright, share links.
    case furniture
    /// The headline, where the page repeats it.
    case headline
    /// When the page was published or changed.
    case published
    /// The address of the page or of a source.
    case link
    /// Who holds the camera, edits, draws: the credits below a report.
    case credit
    /// Somebody else begins to speak: `>>`, `>>>`.
    case turn
    /// A speaker's label.
    case speaker
    /// A sound that is described: `[MUSIC]`, `♪`.
    case sound
    /// A time code of a caption file.
    case timecode
    /// A stage direction: `(BEGIN VIDEOTAPE)`.
    case stage
  }

  /// The kind of what was removed.
  public var kind: Kind
  /// Its place in the source, in UTF-8 offsets.
  public var range: Range<Int>
  /// The text that was there, without white space at both ends.
  public var text: String

  /// Describes what was removed.
  public init(kind: Kind, range: Range<Int>, text: String) {
    self.kind = kind
    self.range = range
    self.text = text
  }
}
