internal import Romanization
internal import Stories

/// Writes what is said: breath marks where the speaker breathes, and Korean with its romanization above.
struct Words: Sendable {
  let romanizer: Romanizer

  /// The text of a sentence as markup.
  func markup(_ sentence: SpokenSentence) -> HTML {
    "\(sentence.text.split(atOffsets: sentence.pauses).map(ruby), between: Self.breath)"
  }

  /// Whether any of a text is Korean.
  func hasKorean(_ text: String) -> Bool { romanizer.align(text).contains(where: \.isRomanized) }

  /// A breath mark, as singers know it; copying the text leaves it out.
  private static let breath: HTML = #"<span class="pause" role="img" aria-label="pause">ˇ</span>"#

  /// No word has more syllables; a longer run may be broken between lines.
  private static let longestWord = 16

  private func ruby(_ text: Substring) -> HTML {
    let pieces = romanizer.align(String(text)).map { piece -> HTML in
      guard piece.isRomanized else { return "\(piece.source)" }
      let long: HTML? = piece.syllables.count > Self.longestWord ? #" class="long""# : nil
      return #"<ruby\#(long)>\#(piece.source)<rt lang="ko-Latn">\#(piece.letters)</rt></ruby>"#
    }
    return "\(pieces)"
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
