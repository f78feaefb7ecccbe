internal import Bytes
internal import Editing

/// A word that was parted at the end of a line is whole.
///
/// The hyphen goes with the line end; the hyphen of a word that is written with one stays (`self-`, `co-`), and so does
/// one between two common words that the language does not write as one (`well-known`). A
/// hyphen that waits for a later word ("Ein- und Ausgang") is followed by a conjunction, and stays. Within a line every
/// hyphen with a space after it may wait, so there the whole word must be elsewhere in the text, or common.
enum Hyphenation: PlaceRule {
  static let card = RuleCard(
    "hyphenation", "Join a word hyphenated at the end of a line.",
    before: "The negotia-\ntions went on.", after: "The negotiations went on.",
    reason: "the hyphen split the word at the end of a line")

  static let triggers = Triggers("-", behind: .space) + "\u{AD}\u{2010}"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let hyphen = hyphenEnd(at: place, context), let before = context.scalar(before: place), before.isLetter
    else {
      return nil
    }
    let next = context.end(of: \.isSpace, from: hyphen)
    guard next > hyphen, let after = context.scalar(at: next), after.isSmall else { return nil }
    let lineEnds = context.bytes[hyphen..<next].count { $0 == .newline }
    let isWrap = lineEnds == 1
    guard lineEnds <= 1, isWrap || next == hyphen + 1, !waits(for: next, context) else { return nil }
    let fragment = context.word(endingAt: place)
    if context[place] == UInt8(ascii: "-"), context.profile.keepsHyphen(context.lowercased(fragment)) {
      return isWrap ? Repair(hyphen..<next, "", confidence: Confidence.safe) : nil
    }
    let isSoft = context[place] != UInt8(ascii: "-")
    let parts = WordParts(fragment, context.word(startingAt: next), in: context)
    if isWrap, !isSoft, parts.areTwoWords { return Repair(hyphen..<next, "", confidence: Confidence.safe) }
    let confidence = confidence(isWrap || isSoft || parts.areOneWord, fragment, parts.whole, context)
    return Repair(place..<next, "", confidence: confidence)
  }

  private static func confidence(_ isSure: Bool, _ fragment: Range<Int>, _ whole: [UInt8], _ context: RuleContext)
    -> Double
  {
    isSure || context.hasWord(whole, near: fragment.lowerBound) ? Confidence.safe : Confidence.ask
  }

  private static func hyphenEnd(at place: Int, _ context: RuleContext) -> Int? {
    switch context[place] {
    case UInt8(ascii: "-"): place + 1
    case 0xC2: context[place + 1] == 0xAD ? place + 2 : nil
    default: context[place + 1] == 0x80 && context[place + 2] == 0x90 ? place + 3 : nil
    }
  }

  private static func waits(for next: Int, _ context: RuleContext) -> Bool {
    context.profile.isFunctionWord(context.lowercased(context.word(startingAt: next)))
  }
}

/// What is before a hyphen and after it, and what the language's list of words knows of it.
private struct WordParts {
  /// Both, without the hyphen, as the text has them.
  let whole: [UInt8]
  private let first, last: [UInt8]
  private let words: WordTable?
  private let compounds: Bool

  init(_ first: Range<Int>, _ last: Range<Int>, in context: RuleContext) {
    whole = Array(context.bytes[first]) + context.bytes[last]
    self.first = Array(context.lowercased(first).utf8)
    self.last = Array(context.bytes[last])
    words = context.profile.words
    compounds = context.profile.compounds
  }

  /// True if both are common, alone and side by side, and the language does not write them as one.
  var areTwoWords: Bool {
    guard !compounds, let words, words.knowsRareWords, !words.knows((first + last).span),
      let first = words.entry(of: first.span),
      let last = words.entry(of: last.span)
    else { return false }
    return first.first + last.last >= Self.apart
  }

  /// True if the whole is common: what waits for a later word never makes one with the word that joins them.
  var areOneWord: Bool {
    first.count >= 3 && last.count >= 3 && words?.entry(of: (first + last).span) != nil
  }

  /// What the marks of two words that are apart add up to.
  private static var apart: Int { 14 }
}
