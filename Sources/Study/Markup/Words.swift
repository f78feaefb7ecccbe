internal import Romanization
internal import Stories

/// Writes what is said: breath marks where the speaker breathes, and Korean with its romanization above.
struct Words: Sendable {
  let romanizer: Romanizer

  /// The text of a sentence as markup.
  func markup(_ sentence: SpokenSentence) -> HTML {
    "\(sentence.text.split(atOffsets: sentence.pauses).map(ruby), between: Self.breath)"
  }

  /// A text that nobody spoke as markup: a name, an office, a place.
  func markup(_ text: String) -> HTML { ruby(text[...]) }

  /// Whether any of a text is Korean.
  func hasKorean(_ text: String) -> Bool { romanizer.romanize(text) != text }

  /// A breath mark, as singers know it; copying the text leaves it out.
  private static let breath: HTML = #"<span class="pause" role="img" aria-label="pause">ˇ</span>"#

  /// No word has more letters; a longer run may be broken between lines.
  private static let longestWord = 16

  private func ruby(_ text: Substring) -> HTML {
    "\(text.split(separator: " ", omittingEmptySubsequences: false).map(word), between: " ")"
  }

  /// A word with what clings to it (`"4천`, `했습니다.`), below its letters if it has Korean.
  private func word(_ word: Substring) -> HTML {
    let letters = romanizer.romanize(String(word))
    guard letters != word else { return "\(word)" }
    let long: HTML? = word.count > Self.longestWord ? #" class="long""# : nil
    return #"<ruby\#(long)>\#(word)<rt lang="ko-Latn">\#(letters.withoutOuterMarks)</rt></ruby>"#
  }
}

extension String {
  /// The text from its first letter or digit to its last.
  fileprivate var withoutOuterMarks: Substring {
    let front = drop { !$0.isLetter && !$0.isNumber }
    guard let last = front.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return self[...] }
    return front[...last]
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
