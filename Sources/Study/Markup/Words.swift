internal import Romanization
internal import Stories

/// Writes what is said: breath marks where the speaker breathes, and Korean with its romanization above.
struct Words: Sendable {
  let romanizer: Romanizer

  /// The text of a sentence as markup.
  func markup(_ sentence: SpokenSentence) -> HTML {
    let pieces = sentence.text.split(atOffsets: sentence.pauses).map(ruby)
    guard let first = pieces.first else { return "" }
    return "\(first)\(pieces.dropFirst().map { "\(Self.breath)\($0)" as HTML })"
  }

  /// A breath mark, as singers know it; copying the text leaves it out.
  private static let breath: HTML = #"<span class="pause" role="img" aria-label="pause">ˇ</span>"#

  /// Each run of Hangul with its romanization, and everything else as it stands.
  func ruby(_ text: Substring) -> HTML {
    let runs = text.hangulRuns()
    return
      "\(runs.map { $0.isHangul ? "<ruby>\($0.text)<rt>\(romanizer.romanize(String($0.text)))</rt></ruby>" : "\($0.text)" as HTML })"
  }
}

extension StringProtocol {
  /// Whether any of it is Hangul.
  var hasHangul: Bool { unicodeScalars.contains(where: isHangul) }
}

extension Substring {
  /// The text in runs of Hangul and of everything else.
  fileprivate func hangulRuns() -> [(text: Substring, isHangul: Bool)] {
    var runs: [(text: Substring, isHangul: Bool)] = []
    var start = startIndex
    while start < endIndex {
      let kind = isHangul(unicodeScalars[start])
      let end = unicodeScalars[start...].firstIndex { isHangul($0) != kind } ?? endIndex
      runs.append((self[start..<end], kind))
      start = end
    }
    return runs
  }
}

extension String {
  /// The pieces between offsets, in order; an offset that is off the text or within a character cuts nothing.
  fileprivate func split(atOffsets offsets: [Int]) -> [Substring] {
    var pieces: [Substring] = []
    var (start, at) = (startIndex, 0)
    for offset in offsets where offset >= at {
      guard let place = utf8.index(start, offsetBy: offset - at, limitedBy: endIndex),
        place.samePosition(in: unicodeScalars) != nil
      else { continue }
      pieces.append(self[start..<place])
      (start, at) = (place, offset)
    }
    return pieces + [self[start...]]
  }
}

/// Whether a scalar is a Hangul syllable or jamo.
private func isHangul(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
  default: false
  }
}
