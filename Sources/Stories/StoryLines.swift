internal import Editing

/// What a line of a page is in the story.
public struct StoryLine: Hashable, Sendable, Codable {
  /// Counts up where the role, the speaker or the story changes.
  public var segment: Int
  /// `anchor`, `reporter`, `soundbite`, `guest`, `stage`, `credit`, `furniture` or `title`.
  public var role: String
  /// Who speaks, where the text says it.
  public var speaker: String?

  /// Describes a line.
  public init(segment: Int, role: String, speaker: String? = nil) {
    (self.segment, self.role, self.speaker) = (segment, role, speaker)
  }
}

extension Story {
  /// What every line of a page is that is not empty, in order; of several things the longest.
  ///
  /// - Parameter source: the page before cleaning, from which the story was read.
  /// - Returns: one value for each line.
  public func lines(of source: String) -> [StoryLine] {
    let stretches = stretches
    var at = 0
    var last: String?
    var segment = 0
    return source.textLines.map { line in
      while at < stretches.count, stretches[at].range.upperBound <= line.range.lowerBound { at += 1 }
      let found = stretches[at...].prefix { $0.range.lowerBound < line.range.upperBound }
        .max { $0.range.clamped(to: line.range).count < $1.range.clamped(to: line.range).count }
      let key = found?.key ?? "furniture"
      if key != last { segment += 1 }
      last = key
      return StoryLine(segment: segment, role: found?.role ?? "furniture", speaker: found?.speaker)
    }
  }

  private struct Stretch {
    var range: Range<Int>
    var role: String
    var speaker: String?
    /// What stays the same within a segment.
    var key: String
  }

  /// Everything in the story that has a place, in order.
  private var stretches: [Stretch] {
    var found: [Stretch] = []
    for (number, turn) in turns.enumerated() {
      for sentence in turn.sentences {
        found.append(
          Stretch(
            range: sentence.range, role: turn.role.rawValue, speaker: turn.speaker.name, key: "turn \(number)"))
      }
    }
    if let headline { found.append(Stretch(range: headline.range, role: "title", key: "title")) }
    for mark in marks {
      guard let role = mark.kind.line else { continue }
      found.append(Stretch(range: mark.range, role: role, key: role == "title" ? "title" : role))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Mark.Kind {
  /// The role of a line that is nothing but this; nil where the line around it decides.
  fileprivate var line: String? {
    switch self {
    case .headline: "title"
    case .credit: "credit"
    case .stage, .sound: "stage"
    case .furniture, .published, .link: "furniture"
    case .pause, .turn, .speaker, .timecode: nil
    }
  }
}
