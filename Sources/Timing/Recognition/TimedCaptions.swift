internal import Captions

/// Words with times out of captions: those of words where the file has them, else spread over their cues.
enum TimedCaptions {
  static func words(in text: String) throws(TimingError) -> [HeardWord] {
    guard let format = CaptionFormat.recognizing(text) else { throw .unknownFile }
    do {
      return words(of: try format.read(text).cues)
    } catch {
      throw .badCaptions(error)
    }
  }

  private static func words(of cues: [Cue]) -> [HeardWord] {
    let hasWordTimes = cues.contains { cue in cue.lines.contains { $0.isTimed } }
    if hasWordTimes {
      return cues.flatMap { cue in cue.lines.filter(\.isTimed).flatMap { words(of: $0, in: cue) } }
    }
    var shown: [String] = []
    var end = 0
    return cues.flatMap { cue in
      let lines = cue.lines.map(\.text)
      let repeated = cue.start <= end + 50 ? overlap(shown, lines) : 0
      (shown, end) = (lines, cue.end)
      let text = lines.dropFirst(repeated).joined(separator: " ")
      return text.isEmpty ? [] : HeardWord(text: " " + text, time: cue.start..<max(cue.start, cue.end)).spread
    }
  }

  /// How many of the lines were on the screen already: the last of the cue before, or all of a cue that only holds.
  private static func overlap(_ before: [String], _ lines: [String]) -> Int {
    (0...min(before.count, lines.count)).last { Array(before.suffix($0)) == Array(lines.prefix($0)) } ?? 0
  }

  /// The runs of a line that grows word by word: each begins at its own time, the first with the cue.
  private static func words(of line: CueLine, in cue: Cue) -> [HeardWord] {
    line.runs.indices.flatMap { index -> [HeardWord] in
      let run = line.runs[index]
      let start = run.time ?? (index == 0 ? cue.start : nil)
      let next = line.runs[(index + 1)...].lazy.compactMap(\.time).first ?? cue.end
      let time = start.map { $0..<max($0, min(next, $0 + 1500)) }
      return HeardWord(text: " " + run.text, time: time).spread
    }
  }
}

extension CueLine {
  fileprivate var isTimed: Bool { runs.contains { $0.time != nil } }
}
