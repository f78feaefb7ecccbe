internal import ICU

/// The word in front of a mark.
struct Preceding {
  /// From the last space, quote or bracket to the mark.
  var range: Range<Int>
  /// What the language says of the word.
  var classes: WordClass
}

/// What follows a mark and its gap.
struct Following {
  /// What the text goes on with, opening marks left out.
  var kind: CharacterKind
  /// The first word.
  var word: Range<Int>
  /// What the language says of the word.
  var classes: WordClass
  /// True if something opens in front of the word.
  var opens = false
  /// True if a dash is in front of the word.
  var hasDash = false
  /// True if the first thing is a quotation mark.
  var opensQuote = false
  /// True if an ellipsis is in front of the word.
  var hasEllipsis = false
  /// Nothing follows.
  var isEnd = false
}

extension SentenceScan {
  /// The word that ends at `end`, marks of direction after it left out.
  func preceding(_ end: Int) -> Preceding {
    var end = end
    while end > sentenceStart, text[end - 1] >= 0x80, text.kind(before: end) == .format {
      end -= text.scalar(before: end).length
    }
    var start = end
    let floor = max(sentenceStart, end - Self.longestWord)
    loop: while start > floor {
      if text.isPlain(at: start - 1) {
        start -= 1
        continue
      }
      let (scalar, length) = text.scalar(before: start)
      switch scalar {
      case 0x20, 0x09...0x0D, 0xA0, 0x202F, 0x22, 0x28, 0x5B, 0x7B, 0xAB, 0xBB, 0x2026, 0x2012...0x2015, 0x3000,
        0x2C,
        0x3B, 0x3A, 0x3001, 0x3002:
        break loop
      case 0x2018...0x201F where scalar != 0x2019: break loop
      default: start -= length
      }
    }
    let classes = classes(of: start..<end)
    if classes.isEmpty, let inner = lastPart(of: start..<end) {
      let innerClasses = self.classes(of: inner)
      if !innerClasses.isEmpty { return Preceding(range: inner, classes: innerClasses) }
    }
    return Preceding(range: start..<end, classes: classes)
  }

  /// What follows the last apostrophe, hyphen or slash: `art` of `l'art`.
  private func lastPart(of range: Range<Int>) -> Range<Int>? {
    var at = range.upperBound
    while at > range.lowerBound {
      let (scalar, length) = text.scalar(before: at)
      if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D || scalar == 0x2F {
        // A single letter after a slash, as in км/ч, belongs to the unit.
        let isWord = at < range.upperBound && (scalar != 0x2F || letterCount(at..<range.upperBound, atMost: 2) > 1)
        return isWord ? at..<range.upperBound : nil
      }
      at -= length
    }
    return nil
  }

  /// What is from `start` on, after the gap.
  func following(_ start: Int) -> Following {
    var at = start
    var result = Following(kind: .other, word: start..<start, classes: [])
    while at < end, at < start + 24 {
      let kind = text.kind(at: at)
      let length = text.scalar(at: at).length
      switch kind {
      case .space, .format: break
      case .open, .close: result.opens = true
      case .initialQuote, .finalQuote: (result.opens, result.opensQuote) = (true, !result.opens)
      case .dash: result.hasDash = true
      case .punctuation, .symbol:
        guard isOpening(text.scalar(at: at).value) else { return result }
        if text[at] == 0x22 { result.opensQuote = !result.opens }
        if text[at] == 0x2E || text[at] == 0xE2 { result.hasEllipsis = true }
        result.opens = true
      default:
        result.kind = kind
        result.word = word(from: at)
        result.classes = classes(of: result.word)
        if kind == .lower, isOddlyCapitalised(result.word) { result.kind = .upper }
        return result
      }
      at += length
    }
    result.isEnd = at >= end
    return result
  }

  private func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xBF, 0xA1, 0x2A, 0x23, 0x40, 0x2E, 0x2026, 0x2022, 0x2116: true
    default: false
    }
  }

  /// Letters, digits and marks from `start` on.
  func word(from start: Int) -> Range<Int> {
    var at = start
    let limit = min(end, start + Self.longestWord)
    while at < limit {
      if text.isPlain(at: at) {
        at += 1
        continue
      }
      let kind = text.kind(at: at)
      guard kind.isLetter || kind == .digit || kind == .mark else { break }
      at += text.scalar(at: at).length
    }
    return start..<at
  }

  /// `iPhone`, `eBay`.
  private func isOddlyCapitalised(_ word: Range<Int>) -> Bool {
    word.count > 2 && text.kind(at: word.lowerBound + 1) == .upper
  }

  /// What the languages at hand say of a word: the text's own, and that of the word's script.
  func classes(of range: Range<Int>) -> WordClass {
    guard !range.isEmpty else { return [] }
    let own = rules.words.classes(of: range, in: text.bytes)
    guard let foreign = foreignRules(at: range.lowerBound) else { return own }
    return own.union(foreign.words.classes(of: range, in: text.bytes))
  }

  /// How many letters a word has; marks are on letters and do not count.
  func letterCount(_ range: Range<Int>, atMost most: Int = 8) -> Int {
    var at = range.lowerBound
    var count = 0
    while at < range.upperBound, count < most {
      if text.kind(at: at) != .mark { count += 1 }
      at += text.scalar(at: at).length
    }
    return count
  }
}
