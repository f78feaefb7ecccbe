/// The smallest part of a text that no line break divides: a word with the marks around it.
struct BreakUnit: Hashable, Sendable {
  /// Where it is in its sentence, in UTF-8 offsets.
  var range: Range<Int>
  /// Its letters.
  var text: Substring
  /// Its width.
  var width: Double
  /// True if a space precedes it.
  var spaced: Bool
  /// True if it begins a sentence.
  var opensSentence = false
  /// When its first sound is heard, in frames.
  var start = 0
  /// When its last sound ends, in frames.
  var end = 0
  /// How dear a break after it is.
  var breakCost = 0.0

  /// Puts a speaker's name before the text; they stay on one line.
  mutating func put(label: String, _ style: CaptionStyle) {
    text = Substring(label + " " + text)
    width += style.widthMeasure.width(of: label + " ")
  }
}

extension CaptionSentence {
  /// The sentence's parts that no line break divides, in order.
  func units(_ widthMeasure: WidthMeasure) -> [BreakUnit] {
    var units: [BreakUnit] = []
    let utf8 = text.utf8
    var offset = 0
    for word in text.unicodeScalars.split(whereSeparator: \.separatesWords) {
      offset = utf8.distance(from: utf8.startIndex, to: word.startIndex)
      var spaced = true
      for part in parts(of: text[word.startIndex..<word.endIndex], at: offset) {
        let range = offset..<offset + part.utf8.count
        let width = max(widthMeasure.width(of: part), 0.5)
        units.append(BreakUnit(range: range, text: part, width: width, spaced: spaced && !units.isEmpty))
        (offset, spaced) = (range.upperBound, false)
      }
    }
    return units
  }

  /// A word cut where a line may end inside it: where the caller said, else between characters of Chinese and Japanese.
  private func parts(of word: Substring, at offset: Int) -> [Substring] {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return [word] }
    if let breaks { return word.cut(at: breaks.lazy.map { $0 - offset }) }
    return word.cutBetweenCJK()
  }
}

extension Unicode.Scalar {
  /// White space that divides words; no-break spaces hold them together.
  var separatesWords: Bool {
    if value < 0x80 { return value == 0x20 || 0x09...0x0D ~= value }
    return properties.isWhitespace && value != 0xA0 && value != 0x202F && value != 0x2007
  }
}
