internal import Captions
internal import Study

/// When the rows of a story are spoken: cues and rows are the same text, cut elsewhere.
struct RowClock {
  private let cues: [Cue]
  /// For each cue, the stretch of the story it shows, in letters and digits counted through.
  private let shown: [Range<Int>]
  /// For each row, its stretch of the story.
  private let spoken: [Range<Int>]

  init(_ cues: [Cue], rows: [StudyRow]) {
    self.cues = cues
    shown = Self.stretches(cues.map(\.text))
    spoken = Self.stretches(rows.map { $0.cells[0].map(\.sentence.text).joined() })
  }

  /// When each row is spoken, in milliseconds; nil for one that no cue shows.
  var times: [Range<Int>?] {
    spoken.map { row in
      let own = shown.indices.filter { shown[$0].overlaps(row) && !row.isEmpty }
      guard let first = own.first, let last = own.last else { return nil }
      let (start, end) = (time(of: row.lowerBound, in: first), time(of: row.upperBound, in: last))
      return start < end ? start..<end : nil
    }
  }

  private func time(of place: Int, in index: Int) -> Int {
    let (cue, stretch) = (cues[index], shown[index])
    let share = Double(place - stretch.lowerBound) / Double(max(stretch.count, 1))
    return cue.start + Int((Double(cue.end - cue.start) * min(max(share, 0), 1)).rounded())
  }

  private static func stretches(_ texts: [String]) -> [Range<Int>] {
    var end = 0
    return texts.map { text in
      let start = end
      end += text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      return start..<end
    }
  }
}
