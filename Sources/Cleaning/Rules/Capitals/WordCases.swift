internal import Bytes

/// How words are written in the lines of a text that are not all in capitals, learned where it is asked.
///
/// The text is learned a stretch at a time and each stretch once, so that a feed of captions with a thousand lines in
/// capitals costs no more than it is long.
final class WordCases {
  /// How often a word is written small, and large in the middle of a sentence.
  struct Count {
    var (small, large) = (0, 0)
  }

  private var stretches: [Int: [String: Count]] = [:]

  /// How long a stretch is, in bytes.
  private static let length = 4_096

  /// The words of neighbouring stretches.
  struct Nearby {
    fileprivate let stretches: [[String: Count]]
    /// Nothing is known.
    static var none: Self { Self(stretches: []) }

    /// How a word, in small letters, is written there; nil where it is not.
    func count(of word: String) -> Count? {
      stretches.reduce(nil) { sum, words in
        guard let count = words[word] else { return sum }
        return Count(small: (sum?.small ?? 0) + count.small, large: (sum?.large ?? 0) + count.large)
      }
    }
  }

  /// The words of the stretch around a place and of those beside it.
  func nearby(_ place: Int, in context: RuleContext) -> Nearby {
    let stretch = place / Self.length
    return Nearby(
      stretches: (stretch - 1...stretch + 1).map { words(of: $0, in: context) }.filter { !$0.isEmpty })
  }

  private func words(of stretch: Int, in context: RuleContext) -> [String: Count] {
    if let known = stretches[stretch] { return known }
    let words = Self.learned(from: context, Self.range(of: stretch, in: context))
    stretches[stretch] = words
    return words
  }

  private static func range(of stretch: Int, in context: RuleContext) -> Range<Int> {
    guard stretch >= 0, stretch * length < context.count else { return 0..<0 }
    return context.gap(near: stretch * length)..<context.gap(near: (stretch + 1) * length)
  }

  private static func learned(from context: RuleContext, _ range: Range<Int>) -> [String: Count] {
    var words: [String: Count] = [:]
    guard context.bytes[range].contains(where: { $0.isLower || $0.isWide }) else { return words }
    var (line, isStart) = (range.lowerBound, context.isSentenceStart(range.lowerBound))
    while line < range.upperBound {
      let end = context.end(of: { $0 != .newline }, from: line, upTo: range.upperBound)
      if context.hasSmallLetter(line..<end) { learn(from: context, line..<end, isStart, &words) }
      (line, isStart) = (end + 1, true)
    }
    return words
  }

  private static func learn(
    from context: RuleContext, _ line: Range<Int>, _ isStart: Bool, _ words: inout [String: Count]
  ) {
    var (place, isStart) = (line.lowerBound, isStart)
    while place < line.upperBound {
      let end = context.end(of: { $0 != .space }, from: place, upTo: line.upperBound)
      if let word = context.firstWord(in: place..<end) {
        let small = context.text(word.range).lowercased()
        if word.isSmall { words[small, default: Count()].small += 1 }
        if word.isLarge, !isStart { words[small, default: Count()].large += 1 }
      }
      if place < end { isStart = context.scalar(before: end).map(opensSentence) ?? false }
      place = end + 1
    }
  }

  /// True if a word may be written large because of the mark ahead of it.
  fileprivate static func opensSentence(_ mark: Unicode.Scalar) -> Bool {
    mark.endsSentence || ":“\"".unicodeScalars.contains(mark)
  }
}

/// A word of letters and apostrophes.
private struct Word {
  var range: Range<Int>
  /// True if it begins small.
  var isSmall: Bool
  /// True if it begins large and goes on small somewhere.
  var isLarge: Bool
}

extension RuleContext {
  /// The first white space from a place on, or where none is near, the first whole character.
  fileprivate func gap(near place: Int) -> Int {
    let reach = min(count, place + 200)
    let word = end(of: { !$0.isSpace }, from: min(place, count), upTo: reach)
    return word < reach ? word : bytes.span.scalarStart(atOrAfter: reach)
  }

  fileprivate func end(of accept: (UInt8) -> Bool, from place: Int, upTo end: Int) -> Int {
    var at = place
    while at < end, accept(bytes[at]) { at += 1 }
    return at
  }

  fileprivate func isSentenceStart(_ place: Int) -> Bool {
    if isLineHead(place) { return true }
    return scalar(before: start(of: \.isBlank, before: place)).map(WordCases.opensSentence) ?? true
  }

  fileprivate func hasSmallLetter(_ range: Range<Int>) -> Bool {
    bytes[range].contains(where: \.isLower)
      || bytes[range].contains(where: \.isWide) && text(range).unicodeScalars.contains(where: \.isSmall)
  }

  /// The first word of a token, in offsets of the text.
  fileprivate func firstWord(in token: Range<Int>) -> Word? {
    var start = token.lowerBound
    while start < token.upperBound, let scalar = scalar(at: start), !scalar.isLetter { start += scalar.utf8.count }
    guard start < token.upperBound, let first = scalar(at: start) else { return nil }
    var (end, goesOnSmall) = (start + first.utf8.count, false)
    while end < token.upperBound, let scalar = scalar(at: end), scalar.isLetter || scalar == "'" || scalar == "’" {
      if scalar.isSmall { goesOnSmall = true }
      end += scalar.utf8.count
    }
    return Word(range: start..<end, isSmall: first.isSmall, isLarge: first.isCapital && goesOnSmall)
  }
}
