internal import Romanization
internal import Stories

/// Writes what is said: breath marks where the speaker breathes, and Korean with its romanization above.
struct Words: Sendable {
  let romanizer: Romanizer

  /// The text of a sentence as markup.
  func markup(_ sentence: SpokenSentence) -> HTML {
    var line = Line(pauses: sentence.pauses)
    for piece in romanizer.align(sentence.text) { line.append(piece) }
    return line.markup
  }

  /// A text that nobody spoke as markup: an office, a place.
  func markup(_ text: String) -> HTML { markup(SpokenSentence(text: text, range: 0..<0)) }

  /// A name as markup, in the letters that names have: Han Do-yun.
  func markup(name: String) -> HTML {
    var names = self.romanizer
    (names.style, names.marksBoundaries) = (.name, true)
    return Words(romanizer: names).markup(name)
  }

  /// Whether any of a text is Korean.
  func hasKorean(_ text: String) -> Bool { romanizer.align(text).contains(where: \.isRomanized) }
}

/// A line as it grows: what clings to a word (`"4천`, `했습니다.`) stays with it below its letters.
private struct Line {
  /// Lines break between words, and hardly any word has more letters; where one has, they break behind so many.
  private static let longest = 12

  private var parts: [HTML] = []
  private var word = ""
  private var letters = ""
  private var isKorean = false
  private var offset = 0
  private var pauses: ArraySlice<Int>

  init(pauses: [Int]) { self.pauses = pauses[...] }

  /// The line so far.
  var markup: HTML {
    var whole = self
    whole.breathe(at: [offset])
    whole.endWord()
    return "\(whole.parts)"
  }

  mutating func append(_ piece: Romanized) {
    if piece.isRomanized {
      breathe(at: [offset])
      if piece.source.unicodeScalars.count > Self.longest, piece.isSpelled {
        for syllable in piece.syllables { append(syllable.hangul, syllable.letters) }
      } else {
        append(piece.source, piece.letters)
      }
      breathe(at: piece.syllables.dropFirst().map(\.range.lowerBound))
    } else {
      for scalar in piece.source.unicodeScalars { append(scalar) }
    }
  }

  private mutating func append(_ korean: String, _ latin: String) {
    if word.unicodeScalars.count >= Self.longest { endWord() }
    word += korean
    letters += latin
    isKorean = true
    offset += korean.utf8.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    breathe(at: [offset])
    if isKorean, word.unicodeScalars.count >= 2 * Self.longest { endWord() }
    if scalar == " " {
      endWord()
      parts.append(" ")
    } else {
      word.unicodeScalars.append(scalar)
      letters.unicodeScalars.append(scalar)
    }
    offset += UTF8.width(scalar)
  }

  /// A breath mark, as singers know it, if the speaker breathes at one of these places; copying leaves it out.
  private mutating func breathe(at places: [Int]) {
    guard let last = places.last else { return }
    let passed = pauses.prefix { $0 <= last }
    pauses = pauses.dropFirst(passed.count)
    guard passed.contains(where: places.contains) else { return }
    endWord()
    parts.append(#"<span class="pause" role="img" aria-label="pause">ˇ</span>"#)
  }

  private mutating func endWord() {
    defer { (word, letters, isKorean) = ("", "", false) }
    guard isKorean else { return parts.append("\(word)") }
    parts.append(#"<ruby>\#(word)<rt lang="ko-Latn">\#(letters.withoutOuterMarks)</rt></ruby>"#)
  }
}

extension Romanized {
  /// Whether it is Hangul, and no number that is read.
  fileprivate var isSpelled: Bool { syllables.map(\.hangul).joined() == source }
}

extension String {
  /// The text from its first letter or digit to its last.
  fileprivate var withoutOuterMarks: Substring {
    let front = drop { !$0.isLetter && !$0.isNumber }
    guard let last = front.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return self[...] }
    return front[...last]
  }
}
