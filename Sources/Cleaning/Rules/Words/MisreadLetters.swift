internal import Bytes
internal import Editing

/// Letters that scans take for each other are those of the word: `rn` for `m`, `vv` for `w`, a capital `I` for `l`.
///
/// The word as it is must be unknown, and common with one such slip undone, in a text of which the list of words knows most. Short
/// words are judged by the small words of the language alone: `tbe` for `the`.
enum MisreadLetters: UnknownWordRule {
  static let card = RuleCard(
    "misread-letters", "Correct letters that were misread for similar ones.",
    before: "The rninister said that tbe port is cIosed.", after: "The minister said that the port is closed.",
    reason: "text recognition took these letters for similar ones", tier: .likely)

  /// Shorter words are one slip from too many others.
  private static let (fewest, longest) = (6, 30)

  private static let slips = [("rn", "m"), ("vv", "w"), ("I", "l"), ("cl", "d"), ("li", "h"), ("ii", "u")].map {
    (Array($0.utf8), Array($1.utf8))
  }
  /// Slips of one letter, in small words alone.
  private static let smallSlips =
    slips + [("b", "h"), ("c", "e"), ("n", "h"), ("e", "c")].map { (Array($0.utf8), Array($1.utf8)) }

  static func repair(_ run: Range<Int>, in context: RuleContext, words: WordTable) -> Repair? {
    guard words.knowsRareWords, 3...longest ~= run.count, context.bytes[run].allSatisfy(\.isLetter),
      context.isOnItsOwn(run), hasOneCase(run, context), !words.knows(context.bytes.span.extracting(run))
    else { return nil }
    let isSmall = run.count < fewest
    let found = readings(of: Array(context.bytes[run]), isSmall ? smallSlips : slips).filter { word in
      let text = String(decoding: word, as: UTF8.self).lowercased()
      guard let entry = words.entry(of: Array(text.utf8).span), !entry.isLarge else { return false }
      return !isSmall || word.count >= 3 && context.profile.isFunctionWord(text)
    }
    guard let word = found.first, Set(found).count == 1, words.isLanguage(around: run, in: context) else {
      return nil
    }
    return Repair(run, String(decoding: word, as: UTF8.self), confidence: Confidence.likely)
  }

  /// Small letters, but for the first one and for the `I` that is taken for `l`.
  private static func hasOneCase(_ run: Range<Int>, _ context: RuleContext) -> Bool {
    context.bytes[run].dropFirst().allSatisfy { $0.isLower || $0 == UInt8(ascii: "I") }
      && (context[run.lowerBound].isLower || context.opensSentence(at: run.lowerBound))
  }

  /// The words that a slip may have made this one of; all slips of one kind are undone.
  private static func readings(of word: [UInt8], _ slips: [([UInt8], [UInt8])]) -> [[UInt8]] {
    var readings: [[UInt8]] = []
    for (seen, meant) in slips {
      for place in word.indices where word[place...].starts(with: seen) {
        if seen == [UInt8(ascii: "I")], place == 0 { continue }
        readings.append(word[..<place] + meant + word[(place + seen.count)...])
      }
    }
    return readings
  }
}
