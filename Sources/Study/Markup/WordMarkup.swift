internal import Romanization
internal import Stories

/// Writes what is said: breath marks where the speaker breathes, and Korean with its romanization above.
struct WordMarkup: Sendable {
  var romanizer: Romanizer
  /// What a breath mark is called for those who do not see it.
  var pause = Interface.english[.pause]

  /// The text of a sentence as markup.
  func markup(_ sentence: SpokenSentence) -> HTML { markup(sentence, gaps: []) }

  /// The text of a sentence as markup, in which words with a gap can be hidden.
  func markup(_ sentence: SpokenSentence, gaps: [Range<Int>]) -> HTML {
    var line = Line(pauses: sentence.pauses, gaps: gaps, pause: pause)
    for piece in romanizer.align(sentence.text) { line.append(piece) }
    return line.markup
  }

  /// A text that no one spoke as markup: an office, a place.
  func markup(_ text: String) -> HTML { markup(SpokenSentence(text: text, range: 0..<0)) }

  /// A name as markup, in the letters that names have: Han Do-yun; a foreigner's, word by word: Maria Okoro.
  func markup(name: String) -> HTML {
    var names = self
    (names.romanizer.style, names.romanizer.marksBoundaries) =
      name.contains(" ") ? (.sentence, false) : (.name, true)
    let words = name.split(separator: " ").map { names.markup(String($0)) }
    return "\(words, between: " ")"
  }

  /// True if any of a text is Korean.
  func hasKorean(_ text: String) -> Bool { romanizer.align(text).contains(where: \.isRomanized) }
}

/// A line as it grows: what clings to a word (`"4천`, `했습니다.`) stays with it below its letters.
private struct Line {
  /// Lines break between words, and hardly any word has more letters; where one has, they break after that many.
  private static let longest = 12

  private var parts: [HTML] = []
  private var word = ""
  private var letters = ""
  private var isKorean = false
  private var offset = 0
  private var pauses: ArraySlice<Int>
  private var gaps: ArraySlice<Range<Int>>
  /// Where the word begins.
  private var start = 0
  private let pause: String

  init(pauses: [Int], gaps: [Range<Int>], pause: String) {
    (self.pauses, self.gaps, self.pause) = (pauses[...], gaps[...], pause)
  }

  /// The line so far.
  var markup: HTML {
    var whole = self
    whole.breathe()
    whole.endWord()
    return "\(whole.parts)"
  }

  mutating func append(_ piece: Romanized) {
    if piece.isSpelled {
      for syllable in piece.syllables { append(syllable.hangul, syllable.letters) }
    } else if piece.isRomanized {
      let start = offset
      append(piece.source, piece.letters)
      breathe(since: start + 1)
    } else {
      for scalar in piece.source.unicodeScalars { append(scalar) }
    }
  }

  private mutating func append(_ korean: String, _ latin: String) {
    breathe()
    if word.unicodeScalars.count >= Self.longest, isKorean { endWord() }
    word += korean
    letters += latin
    isKorean = true
    offset += korean.utf8.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    breathe()
    if isKorean, word.unicodeScalars.count >= 2 * Self.longest { endWord() }
    if scalar == " " {
      endWord()
      parts.append(" ")
      start = offset + 1
    } else {
      word.unicodeScalars.append(scalar)
      letters.unicodeScalars.append(scalar)
    }
    offset += UTF8.width(scalar)
  }

  /// A breath mark, as singers know it, if the speaker breathes here or has since a place; copying leaves it out.
  private mutating func breathe(since start: Int? = nil) {
    let passed = pauses.prefix { $0 <= offset }
    pauses = pauses.dropFirst(passed.count)
    guard let last = passed.last, last >= start ?? offset else { return }
    endWord()
    parts.append(#"<span class="pause" role="img" aria-label="\#(pause)">ˇ</span>"#)
  }

  /// True if a part of the word is to be filled in.
  private mutating func takesGap() -> Bool {
    let passed = gaps.prefix { $0.lowerBound < offset }
    gaps = gaps.dropFirst(passed.count)
    return passed.contains { $0.upperBound > start }
  }

  private mutating func endWord() {
    defer { (word, letters, isKorean, start) = ("", "", false, offset) }
    let gap: HTML? = takesGap() ? #" class="gap""# : nil
    guard isKorean else { return parts.append(gap == nil ? "\(word)" : "<span\(gap)>\(word)</span>") }
    parts.append(
      #"<ruby\#(gap)>\#(word)<rp>(</rp><rt lang="ko-Latn">\#(letters.withoutOuterMarks)</rt><rp>)</rp></ruby>"#)
  }
}

extension Romanized {
  /// True if it is Hangul, and no number that is read aloud.
  fileprivate var isSpelled: Bool { isRomanized && syllables.map(\.hangul).joined() == source }
}

extension String {
  /// The text from its first letter or digit to its last.
  fileprivate var withoutOuterMarks: Substring {
    let front = drop { !$0.isLetter && !$0.isNumber }
    guard let last = front.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return self[...] }
    return front[...last]
  }
}
