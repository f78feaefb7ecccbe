internal import Bytes
internal import Editing

/// No space splits a Korean word within its first two syllables, or from an ending that cannot be a word.
///
/// A single syllable that is not a word, joined to the start of the next word, must give a common noun with an ending or
/// nothing after it, and the next word alone must not; `니다` and `를` are never words.
enum SplitSyllables: PlaceRule {
  static let card = RuleCard(
    "split-syllables", "Join a Korean word that a space splits.",
    before: "아 침부터 비가 내렸습 니다.", after: "아침부터 비가 내렸습니다.",
    reason: "the space splits a common word", tier: .likely, languages: ["ko"])

  static let triggers = Triggers(" \n", ahead: hangul, behind: hangul)

  static let isLocal = true

  /// What syllables of Hangul begin and end with.
  private static let hangul = ByteSet { $0 >= 0x80 }

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard isParted(at: place, context) else { return nil }
    return Repair(place..<place + 1, "", confidence: Confidence.likely)
  }

  /// True if a blank or a line end parts what is one word.
  static func isParted(at place: Int, _ context: RuleContext) -> Bool {
    let (start, end) = (place - KoreanWords.syllable, place + 1)
    guard start >= 0, let before = context.scalar(at: start), before.isHangul,
      let after = context.scalar(at: end), after.isHangul
    else { return false }
    if let isEnding = isEnding(from: end, after: before, context) { return isEnding }
    guard start == 0 || context[start - 1].isSpace, !KoreanWords.isWord(before) else { return false }
    let rest = context.word(startingAt: end)
    guard context.allScalars(in: rest, are: \.isHangul), !KoreanWords.isWord(after) else { return false }
    let whole = Array(context.bytes[start..<place] + context.bytes[rest])
    return KoreanWords.noun(atHeadOf: whole[...], from: KoreanWords.common) != nil
      && KoreanWords.noun(atHeadOf: context.bytes[rest], from: KoreanWords.common) == nil
  }

  /// True if an ending begins at a place and fits the syllable before it; nil if no ending begins there.
  private static func isEnding(from place: Int, after syllable: Unicode.Scalar, _ context: RuleContext) -> Bool? {
    let final = (syllable.value - 0xAC00) % 28
    if context.has("니다", at: place) || context.has("니까", at: place) { return final == 17 }
    func isWhole(_ text: String) -> Bool {
      context.has(text, at: place) && !context[place + text.utf8.count].isWide
        && !context[place + text.utf8.count].isLetter
    }
    if isWhole("을") { return final != 0 }
    if isWhole("를") { return final == 0 }
    if isWhole("은") || isWhole("는") || isWhole("의") {
      let noun = context.word(endingAt: place - 1)
      return noun.count >= 2 * KoreanWords.syllable && (isWhole("의") || isWhole("은") == (final != 0))
        && KoreanWords.isNoun(context.bytes[noun]) ? true : nil
    }
    return isWhole("에서") || isWhole("에게") || isWhole("으로") ? true : nil
  }
}
