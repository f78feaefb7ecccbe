/// Where a cue is shown, in the terms of WebVTT, which every other format's terms can be put into.
public struct CuePlacement: Hashable, Sendable, Codable {
  /// The direction of writing.
  public enum Direction: String, Hashable, Sendable, Codable {
    /// Lines run across.
    case horizontal = ""
    /// Lines run down and follow each other to the left.
    case rightToLeft = "rl"
    /// Lines run down and follow each other to the right.
    case leftToRight = "lr"
  }

  /// Where the first line is.
  public enum Line: Hashable, Sendable, Codable {
    /// Wherever the player puts it: at the bottom.
    case auto
    /// A line counted from the top, or from the bottom where negative.
    case number(Double)
    /// A share of the height, in percent.
    case percent(Double)
  }

  /// The direction of writing.
  public var direction = Direction.horizontal
  /// Where the cue is along the lines' stacking direction.
  public var line = Line.auto
  /// Which edge of the cue ``line`` means: `start`, `center` or `end`.
  public var lineAlign = "start"
  /// Where the cue is along the line, in percent; nil: wherever the alignment puts it.
  public var position: Double?
  /// Which edge of the cue ``position`` means: `line-left`, `center`, `line-right`, or `auto`.
  public var positionAlign = "auto"
  /// How much of the line's length the cue may take, in percent.
  public var size = 100.0
  /// How lines of unlike length are aligned: `start`, `center`, `end`, `left` or `right`.
  public var align = "center"
  /// The identifier of the region it belongs to.
  public var region: String?

  /// The usual place: the bottom, centred.
  public init() {}

  /// True if the cue is in the upper half of the frame.
  public var isTop: Bool {
    switch line {
    case .auto: false
    case .number(let number): number >= 0 && number < 7
    case .percent(let percent): percent < 50
    }
  }

  /// The place at the top, centred.
  public static var top: CuePlacement {
    var placement = CuePlacement()
    placement.line = .number(0)
    return placement
  }
}

/// A part of the frame in which cues scroll or stack.
public struct CueRegion: Hashable, Sendable, Codable {
  /// What cues call it.
  public var id = ""
  /// The share of the frame's width, in percent.
  public var width = 100.0
  /// How many lines it has; a real number, since a file may write one that no integer holds.
  public var lines = 3.0
  /// The point of the region that is pinned, in percent of its size.
  public var anchor = Point(x: 0, y: 100)
  /// The point of the frame it is anchored to, in percent.
  public var viewport = Point(x: 0, y: 100)
  /// True if new cues push older ones up.
  public var scrolls = false

  /// A place in percent of a width and a height.
  public struct Point: Hashable, Sendable, Codable {
    /// From the left, in percent of the width.
    public var x: Double
    /// From the top, in percent of the height.
    public var y: Double
  }

  /// A region with every setting at its default.
  public init() {}
}
