/// Something that left the text and became data: nothing of the source is thrown away.
public struct Mark: Hashable, Sendable, Codable {
  /// What was taken out.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A breath of the announcer, written `,.` or `,...` by the newsroom's prompter.
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
    /// A speaker's label that left the text.
    case speaker
    /// A sound that is described: `[MUSIC]`, `♪`.
    case sound
    /// A time code of a caption file.
    case timecode
    /// A stage direction: `(BEGIN VIDEOTAPE)`.
    case stage
  }

  /// What was taken out.
  public var kind: Kind
  /// Where it stood in the source, in UTF-8 offsets.
  public var range: Range<Int>
  /// What stood there, trimmed of white space at both ends.
  public var text: String

  /// Describes what was taken out.
  public init(kind: Kind, range: Range<Int>, text: String) {
    self.kind = kind
    self.range = range
    self.text = text
  }
}
