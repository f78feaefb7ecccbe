/// A line or two of text, and when they are shown; belongs to no file format.
public struct Cue: Hashable, Sendable {
  /// What the file calls it; nil where it has no name of its own.
  public var id: String?
  /// When it appears, in milliseconds from the start of the clip.
  public var start: Int
  /// When it goes, in milliseconds from the start of the clip.
  public var end: Int
  /// The lines, from top to bottom.
  public var lines: [CueLine]
  /// Who speaks; nil where unknown or where the runs of the lines have voices of their own.
  public var voice: String?
  /// Where it is shown.
  public var placement: CuePlacement
  /// How sure its times are, from 0 to 1; nil where nothing was aligned.
  public var confidence: Double?
  /// The markup it was read from, so that writing the same format changes nothing.
  public var source: CueSource?

  /// Describes a cue.
  public init(
    id: String? = nil, start: Int, end: Int, lines: [CueLine], voice: String? = nil,
    placement: CuePlacement = CuePlacement(), source: CueSource? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.lines = lines
    self.voice = voice
    self.placement = placement
    self.source = source
  }

  /// Describes a cue of plain lines.
  public init(start: Int, end: Int, lines: [String], voice: String? = nil) {
    self.init(start: start, end: end, lines: lines.map { CueLine($0) }, voice: voice)
  }

  /// The plain text, lines separated by line feeds.
  public var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The cue with other lines; markup that no longer says the same is forgotten.
  public func with(lines: [CueLine]) -> Cue {
    var cue = self
    cue.lines = lines
    cue.source = lines == self.lines ? source : nil
    return cue
  }
}

/// The text of a cue as its file had it.
public struct CueSource: Hashable, Sendable, Codable {
  /// The name of the format.
  public var format: String
  /// The text with its markup.
  public var markup: String

  /// Puts a format and a text together.
  public init(format: String, markup: String) {
    self.format = format
    self.markup = markup
  }
}

extension Cue: Codable {
  private enum CodingKeys: String, CodingKey {
    case id
    case start
    case end
    case lines
    case voice
    case placement
    case confidence
  }

  /// Reads a cue; its markup is not part of the JSON.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try box.decodeIfPresent(String.self, forKey: .id), start: try box.decode(Int.self, forKey: .start),
      end: try box.decode(Int.self, forKey: .end), lines: try box.decode([CueLine].self, forKey: .lines),
      voice: try box.decodeIfPresent(String.self, forKey: .voice),
      placement: try box.decodeIfPresent(CuePlacement.self, forKey: .placement) ?? CuePlacement())
    confidence = try box.decodeIfPresent(Double.self, forKey: .confidence)
  }

  /// Writes a cue; a placement is written only where it is not the usual one.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encodeIfPresent(id, forKey: .id)
    try box.encode(start, forKey: .start)
    try box.encode(end, forKey: .end)
    try box.encode(lines, forKey: .lines)
    try box.encodeIfPresent(voice, forKey: .voice)
    if placement != CuePlacement() { try box.encode(placement, forKey: .placement) }
    try box.encodeIfPresent(confidence, forKey: .confidence)
  }
}
