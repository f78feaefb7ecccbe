/// A straight line from old times to new ones.
public struct TimeMap: Hashable, Sendable {
  /// The factor by which a time is multiplied.
  public var factor: Double
  /// The time that is then added, in milliseconds.
  public var offset: Double

  /// A map by its factor and offset in milliseconds.
  public init(factor: Double = 1, offset: Double = 0) {
    self.factor = factor
    self.offset = offset
  }

  /// The map from captions made for one frame rate to a clip that plays the same frames at another.
  public init(from old: FrameRate, to new: FrameRate) {
    factor =
      Double(old.numerator) * Double(new.denominator) / (Double(old.denominator) * Double(new.numerator))
    offset = 0
  }

  /// The map that takes two times to two others; nil if the two are one or would run backwards.
  public init?(_ first: (old: Int, new: Int), _ second: (old: Int, new: Int)) {
    guard first.old != second.old else { return nil }
    let factor = Double(second.new - first.new) / Double(second.old - first.old)
    guard factor > 0 else { return nil }
    self.factor = factor
    offset = Double(first.new) - Double(first.old) * factor
  }

  /// The new time in milliseconds, not before 0.
  public func callAsFunction(_ time: Int) -> Int {
    let new = Double(time) * factor + offset
    return new.isFinite ? Int(min(max(new, 0), 3.6e9).rounded()) : 0
  }
}

extension CaptionDocument {
  /// The document with all its times mapped; cues that would end before 0 are dropped.
  public func retimed(_ map: TimeMap) -> CaptionDocument {
    var document = self
    document.cues = cues.filter { Double($0.end) * map.factor + map.offset > 0 }.map { $0.retimed(map) }
    return document
  }

  /// The document with another one after it, whose times begin at `start` milliseconds.
  public func appending(_ other: CaptionDocument, at start: Int) -> CaptionDocument {
    var document = self
    let later = other.retimed(TimeMap(offset: Double(start)))
    document.notes += later.notes.map { Note(cue: $0.cue + cues.count, text: $0.text) }
    document.cues += later.cues
    document.styleSheets += other.styleSheets.filter { !styleSheets.contains($0) }
    document.regions += other.regions.filter { region in !regions.contains { $0.id == region.id } }
    return document
  }

  /// The cues that show between two times, with times from the first on; a cue on the border is cut.
  public func cut(from start: Int, until end: Int) -> CaptionDocument {
    var document = self
    document.cues = cues.filter { $0.end > start && $0.start < end }.map { cue in
      var cue = cue
      cue.start = max(cue.start, start) - start
      cue.end = min(cue.end, end) - start
      return cue
    }
    document.notes = notes.map { Note(cue: min($0.cue, document.cues.count), text: $0.text) }
    return document
  }

  /// The document cut at some times in milliseconds, in whatever order; each part begins at 0, and a cue on a border is
  /// in both.
  public func split(at times: [Int]) -> [CaptionDocument] {
    let borders = [0] + Set(times.filter { $0 > 0 }).sorted() + [max(cues.map(\.end).max() ?? 0, 0) + 1]
    return zip(borders, borders.dropFirst()).map { $0 < $1 ? cut(from: $0, until: $1) : CaptionDocument(cues: []) }
  }

  /// Both documents in one: the other's text below, or at the top of the frame.
  ///
  /// Stacked, each cue of the other goes to the cue with which it shares most time; one that shares none stays a cue.
  public func with(_ other: CaptionDocument, onTop: Bool = false) -> CaptionDocument {
    var document = self
    if onTop {
      document.cues += other.cues.map { cue in
        var cue = cue
        cue.placement = .top
        return cue
      }
      document.cues.sort { ($0.start, $0.placement.isTop ? 1 : 0) < ($1.start, $1.placement.isTop ? 1 : 0) }
      return document
    }
    for cue in other.cues.reversed() {
      let shares = document.cues.prefix(cues.count).map { min($0.end, cue.end) - max($0.start, cue.start) }
      guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 0 else {
        document.cues.append(cue)
        continue
      }
      let lines = cue.lines.map { $0.inLanguage(other.language) }
      let own = document.cues[best].lines
      let count = cues[best].lines.count
      document.cues[best] = document.cues[best].with(lines: Array(own.prefix(count)) + lines + own.dropFirst(count))
    }
    document.cues.sort { $0.start < $1.start }
    return document
  }
}

extension Cue {
  fileprivate func retimed(_ map: TimeMap) -> Cue {
    var cue = self
    cue.start = map(start)
    cue.end = map(end)
    let isTimed = lines.contains { $0.runs.contains { $0.time != nil } }
    guard isTimed else { return cue }
    cue.lines = lines.map { line in
      CueLine(
        runs: line.runs.map { run in
          var run = run
          run.time = run.time.map { map($0) }
          return run
        })
    }
    cue.source = nil
    return cue
  }
}

extension CueLine {
  fileprivate func inLanguage(_ language: String?) -> CueLine {
    var line = self
    for index in line.runs.indices where line.runs[index].look.language == nil {
      line.runs[index].look.language = language
    }
    return line
  }
}
