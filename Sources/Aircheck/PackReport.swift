internal import Captions
internal import Editing
internal import Stories

/// What a person should know about a pack before using it, in a few lines.
public struct PackReport: Hashable, Sendable {
  private let pack: Pack

  /// Looks at a pack.
  public init(_ pack: Pack) { self.pack = pack }

  /// The lines: what was repaired, what is doubtful, who speaks how long, how the captions fare.
  public var lines: [String] { repairs + doubts + speakers + captions }

  private var cleaned: EditedText { pack.broadcast.cleaned }

  private var repairs: [String] {
    let rules = cleaned.edits.map(\.rule).tally.map { "\($0.name) \($0.count)" }
    guard !rules.isEmpty else { return ["Repaired: nothing, the page is clean"] }
    return ["Repaired: " + counted(cleaned.edits.count, "edit") + " (" + rules.joined(separator: ", ") + ")"]
  }

  private var doubts: [String] {
    guard !cleaned.findings.isEmpty else { return [] }
    let lines = LineCounter(cleaned.source)
    return ["Doubtful:"]
      + cleaned.findings.map {
        "  line \(lines.line(of: $0.range.lowerBound)): '\($0.before.oneLine)': \($0.reason)"
      }
  }

  private var speakers: [String] {
    let story = pack.broadcast.story
    var seconds: [String: Int] = [:]
    for cue in pack.captions.cues { seconds[cue.voice ?? "", default: 0] += cue.end - cue.start }
    var named: Set<String> = []
    let rows = story.turns.compactMap { turn -> String? in
      let voice = turn.voice
      guard named.insert(voice).inserted else { return nil }
      let about = [turn.role.rawValue, turn.speaker.outlet, turn.speaker.place].compactMap(\.self)
      return "  \(clock(seconds[voice] ?? 0))  \(voice)" + (turn.speaker.name == nil ? "" : ", ")
        + (turn.speaker.name == nil ? "" : about.joined(separator: ", "))
    }
    return rows.isEmpty ? ["Speakers: none found"] : ["Speakers:"] + rows
  }

  private var captions: [String] {
    let track = pack.captions
    guard let last = track.cues.last else { return [] }
    let source = track.times.map { ", times \($0.rawValue)" } ?? ""
    let summary = "Captions: \(counted(track.cues.count, "cue")), \(clock(last.end))\(source)"
    guard !track.findings.isEmpty else { return [summary + ", all within the style"] }
    let shown = track.findings.prefix(8).map { "  \($0)" }
    let rest = track.findings.count - shown.count
    return [summary] + shown + (rest > 0 ? ["  and \(rest) more"] : [])
  }
}

/// `1 edit`, `2 edits`.
private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Milliseconds as minutes and seconds: `2:05`.
private func clock(_ milliseconds: Int) -> String {
  let seconds = (milliseconds + 500) / 1000
  return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
}

/// Finds the line in which an offset is.
private struct LineCounter {
  private let ends: [Int]

  init(_ text: String) { ends = text.utf8.enumerated().filter { $0.element == UInt8(ascii: "\n") }.map(\.offset) }

  /// The line of a UTF-8 offset, counted from 1.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      (low, high) = ends[middle] < offset ? (middle + 1, high) : (low, middle)
    }
    return low + 1
  }
}

extension [String] {
  /// How often each is here, the most frequent first, equals in the order of the alphabet.
  fileprivate var tally: [(name: String, count: Int)] {
    let counts = reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}

extension String {
  /// On one line, shortened to what a report has room for.
  fileprivate var oneLine: String {
    let flat = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count > 60 ? flat.prefix(59) + "…" : flat
  }
}
