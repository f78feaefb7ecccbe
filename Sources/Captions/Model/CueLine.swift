/// One line of a cue: runs of text, each with its look.
public struct CueLine: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The runs, in reading order.
  public var runs: [CueRun]

  /// A line of runs.
  public init(runs: [CueRun]) { self.runs = runs }

  /// A line of plain text.
  public init(_ text: some StringProtocol) { runs = text.isEmpty ? [] : [CueRun(String(text))] }

  /// A line of plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The plain text, without ruby annotations.
  public var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

  /// True if nothing but white space is on the line.
  public var isBlank: Bool { runs.allSatisfy(\.text.isBlank) }

  /// Adds a run, joined to the last one where both look alike.
  mutating func append(_ run: CueRun) {
    guard !run.text.isEmpty else { return }
    if let last = runs.last, last.look == run.look, last.ruby == nil, run.ruby == nil, run.time == nil {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }
}

/// Text that looks alike from its first character to its last.
public struct CueRun: Hashable, Sendable, Codable {
  /// The characters.
  public var text: String
  /// How they look and who says them.
  public var look: CueLook
  /// A reading shown above them.
  public var ruby: String?
  /// When they are spoken, in milliseconds from the start of the clip; nil: with what precedes them.
  public var time: Int?

  /// Describes a run.
  public init(_ text: String, look: CueLook = CueLook(), ruby: String? = nil, time: Int? = nil) {
    self.text = text
    self.look = look
    self.ruby = ruby
    self.time = time
  }
}

/// How a run of text looks, and what is known about it.
public struct CueLook: Hashable, Sendable, Codable {
  /// Slanted.
  public var isItalic = false
  /// Heavy.
  public var isBold = false
  /// Underlined.
  public var isUnderlined = false
  /// The colour as `#rrggbb` or a CSS name; nil: the player's.
  public var color: String?
  /// The BCP 47 tag of the language, where it differs from the file's.
  public var language: String?
  /// The classes a style sheet may refer to.
  public var classes: [String] = []
  /// Who speaks, where the cue has several voices.
  public var voice: String?

  /// Plain text.
  public init() {}
}

extension CueLine: Codable {
  /// Reads a string, or the list of runs of a line that is more than plain text.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if let text = try? box.decode(String.self) {
      self.init(text)
    } else {
      self.init(runs: try box.decode([CueRun].self))
    }
  }

  /// Writes plain text as a string, anything else as a list of runs.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    let isPlain = runs.allSatisfy { $0.look == CueLook() && $0.ruby == nil && $0.time == nil }
    if isPlain { try box.encode(text) } else { try box.encode(runs) }
  }
}
