internal import ICU

/// A headline that ran into its report is known by the place that the report is sent from: `لندن ــ`.
extension SentenceScan {
  /// How far after the beginning of a headline the place may be, in bytes.
  private static let headline = 240

  /// Looks for the place in front of the first dash, where the language's file names such places.
  func lookForDateline() {
    guard rules.hasDatelines, let dash = firstDash() else { return }
    var at = dash
    var begin: Int?
    while at > sentenceStart, let word = placeName(endingAt: at) {
      begin = word.lowerBound
      at = word.lowerBound
    }
    dateline = begin
  }

  /// Notes the place as a beginning once the scan has come so far.
  func noteDateline(before at: Int) {
    guard let place = dateline, place <= at else { return }
    dateline = nil
    if place < end { note(place, .headline) }
  }

  /// The first dash after the beginning of the sentence, before any mark that ends one.
  private func firstDash() -> Int? {
    var at = sentenceStart
    let limit = min(end, sentenceStart + Self.headline)
    while at < limit {
      let (scalar, length) = text.scalar(at: at)
      if scalar == 0x20 || 0x0620...0x063F ~= scalar || 0x0641...0x064A ~= scalar {
        at += length
        continue
      }
      if mark(at: at) != nil { return nil }
      if scalar == 0x0640, text.kind(at: at + length) == .space || text.scalar(at: at + length).value == 0x0640 {
        return at
      }
      if text.kind(at: at) == .dash { return at }
      at += length
    }
    return nil
  }

  /// The name of a place that ends at `end`, spaces and a comma after it aside.
  private func placeName(endingAt end: Int) -> Range<Int>? {
    var last = end
    while last > sentenceStart, text.kind(before: last) == .space || text.scalar(before: last).value == 0x060C {
      last -= text.scalar(before: last).length
    }
    let word = preceding(last)
    return word.classes.contains(.dateline) ? word.range : nil
  }
}
