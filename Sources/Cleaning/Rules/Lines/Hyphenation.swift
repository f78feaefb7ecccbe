internal import Bytes
internal import Editing

/// A word that was parted at the end of a line is whole.
///
/// The hyphen goes with the line end; the hyphen of a word that is written with one stays (`self-`, `co-`). A
/// hyphen that waits for a later word ("Ein- und Ausgang") is followed by a conjunction, and stays. Within a line every
/// hyphen with a space after it may wait, so there the whole word must be elsewhere in the text.
enum Hyphenation: PlaceRule {
  static let card = RuleCard(
    "hyphenation", "A word that was parted at the end of a line is whole.",
    before: "The negotia-\ntions went on.", after: "The negotiations went on.",
    reason: "the hyphen parted the word at the end of a line")

  static let triggers = Triggers("-", behind: .space) + "\u{AD}\u{2010}"

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard let hyphen = hyphenEnd(at: place, passage), let before = passage.scalar(before: place), before.isLetter
    else {
      return nil
    }
    let next = passage.end(of: \.isSpace, from: hyphen)
    guard next > hyphen, let after = passage.scalar(at: next), after.isSmall else { return nil }
    let lineEnds = passage.bytes[hyphen..<next].count { $0 == .newline }
    let isWrap = lineEnds == 1
    guard lineEnds <= 1, isWrap || next == hyphen + 1, !waits(for: next, passage) else { return nil }
    let fragment = passage.word(endingAt: place)
    if passage[place] == UInt8(ascii: "-"), passage.habits.keepsHyphen(passage.lowercased(fragment)) {
      return isWrap ? Repair(hyphen..<next, "", confidence: Confidence.safe) : nil
    }
    let isSoft = passage[place] != UInt8(ascii: "-")
    let confidence = confidence(isWrap || isSoft, fragment, passage.word(startingAt: next), passage)
    return Repair(place..<next, "", confidence: confidence)
  }

  private static func confidence(_ isWrap: Bool, _ fragment: Range<Int>, _ next: Range<Int>, _ passage: Passage)
    -> Double
  {
    let whole = Array(passage.bytes[fragment]) + passage.bytes[next]
    return isWrap || passage.hasWord(whole, near: fragment.lowerBound) ? Confidence.safe : Confidence.ask
  }

  private static func hyphenEnd(at place: Int, _ passage: Passage) -> Int? {
    switch passage[place] {
    case UInt8(ascii: "-"): place + 1
    case 0xC2: passage[place + 1] == 0xAD ? place + 2 : nil
    default: passage[place + 1] == 0x80 && passage[place + 2] == 0x90 ? place + 3 : nil
    }
  }

  private static func waits(for next: Int, _ passage: Passage) -> Bool {
    passage.habits.isFunctionWord(passage.lowercased(passage.word(startingAt: next)))
  }
}
