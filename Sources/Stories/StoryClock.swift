internal import Bytes
internal import Editing

/// When the words of a page are heard, as far as its time codes and its labels with times tell.
///
/// Between two of them the time runs evenly over the text.
struct StoryClock {
  /// Places in the cleaned text, in UTF-8 offsets, with the milliseconds at which they are reached; both in order.
  private var points: [(place: Int, time: Int)] = []

  /// Reads the clock of a page; it stands still where a time is earlier than the one before it.
  init(_ page: EditedText, _ map: OffsetMap, _ passages: [Passage]) {
    var found: [(place: Int, time: Int)] = []
    let codes = page.marks.filter { $0.kind == .timecode }
    let bytes = codes.isEmpty ? [] : Array(page.text.utf8)
    for (index, mark) in codes.enumerated() {
      let times = mark.text.clockTimes
      guard let start = times.first else { continue }
      found.append((map.text(mark.range.upperBound), start))
      if times.count > 1 {
        let next = index + 1 < codes.count ? map.text(codes[index + 1].range.lowerBound) : bytes.count
        // A cue ends with its last word, not with the space after it.
        found.append(((bytes[..<next].lastIndex { $0 > 0x20 } ?? -1) + 1, times[1]))
      }
    }
    for passage in passages where passage.content == .aside(.speaker) {
      if let time = passage.text.clockTimes.last { found.append((passage.range.upperBound, time)) }
    }
    found.sort { ($0.place, $0.time) < ($1.place, $1.time) }
    let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.time <= $1.time }
    // A time of day does not say where in the clip it is.
    guard found.count >= 2, isInOrder, let first = found.first, first.time < 600_000 else { return }
    points = found
    extend(to: page.text.utf8.count)
  }

  /// The last words take as long as the others in proportion.
  private mutating func extend(to end: Int) {
    guard let first = points.first, let last = points.last, last.place < end, last.place > first.place else {
      return
    }
    let pace = Double(last.time - first.time) / Double(last.place - first.place)
    points.append((end, last.time + Int(Double(end - last.place) * pace)))
  }

  /// When a stretch of the text begins and ends, in milliseconds; nil where the page does not tell.
  func times(of range: Range<Int>) -> Range<Int>? {
    guard let start = time(at: range.lowerBound, isEnd: false), let end = time(at: range.upperBound, isEnd: true),
      start < end
    else { return nil }
    return start..<end
  }

  private func time(at place: Int, isEnd: Bool) -> Int? {
    let after = isEnd ? points.firstIndex { $0.place >= place } : points.firstIndex { $0.place > place }
    guard let after, after > 0 else { return after == 0 && points[0].place == place ? points[0].time : nil }
    let (one, two) = (points[after - 1], points[after])
    guard two.place > one.place else { return two.time }
    return one.time + (two.time - one.time) * (place - one.place) / (two.place - one.place)
  }
}

extension String {
  /// All times of the form `00:01:02.480` or `0:12`, in milliseconds.
  fileprivate var clockTimes: [Int] {
    guard hasByte(of: .colon) else { return [] }
    let bytes = utf8.span
    var (times, place) = ([Int](), 0)
    while place < bytes.count {
      if let (time, end) = bytes.clockTime(at: place) {
        times.append(time)
        place = end
      } else {
        place += 1
      }
    }
    return times
  }
}

extension Span<UInt8> {
  /// A time at a place, in milliseconds, and where it ends.
  fileprivate func clockTime(at place: Int) -> (time: Int, end: Int)? {
    guard var end = endOfClock(at: place) else { return nil }
    var parts = [place..<endOfDigits(from: place, atMost: 2), end - 2..<end]
    // Of `1:23:45` the first number is hours; the second may have one digit.
    let hours = parts[0].upperBound
    if let longer = endOfClock(at: hours + 1) {
      parts = [parts[0], hours + 1..<longer - 3, longer - 2..<longer]
      end = longer
    }
    var time = parts.reduce(0) { $0 * 60 + number($1) } * 1_000
    if endOfFraction(at: end) != nil {
      let digits = end + 1..<endOfDigits(from: end + 1, atMost: 3)
      time += number(digits) * [100, 10, 1][digits.count - 1]
      end = digits.upperBound
    }
    return (time, end)
  }

  private func number(_ digits: Range<Int>) -> Int { digits.reduce(0) { $0 * 10 + Int(self[$1] - 0x30) } }
}
