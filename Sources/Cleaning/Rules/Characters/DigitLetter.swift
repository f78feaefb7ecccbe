internal import Bytes
internal import Editing

/// No digit is a letter of a word.
///
/// Scans take `l` and `o` for the digits that look like them: `Po1ice`. With the letters in their place the word must be common.
enum DigitLetter: PlaceRule {
  static let card = RuleCard(
    "digit-letter", "Replace a digit within a word by the letter it looks like.",
    before: "Po1ice closed the 0ffice.", after: "Police closed the office.",
    reason: "text recognition took the letter for a similar digit", tier: .likely)

  static let triggers =
    Triggers("01", ahead: .letter, behind: .letter | ByteSet("01 .,\n"))
    + Triggers("0", ahead: .blank, behind: .small)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    func isPart(_ byte: UInt8) -> Bool { byte.isLetter || byte.isWide || byte.isDigit }
    let word = context.start(of: isPart, before: place)..<context.end(of: isPart, from: place)
    guard 4...40 ~= word.count, let words = context.profile.words, words.knowsRareWords,
      case let digits = context.bytes[word].indices.filter({ context[$0].isDigit }), digits.first == place,
      digits.count * 3 <= word.count || digits.count == 2 && word.count == 4,
      !"-/#@_".utf8.contains(context[word.lowerBound - 1]), !"-/_".utf8.contains(context[word.upperBound])
    else { return nil }
    for one in ["l", "i"] {
      let text = context.text(word).replacing("1", with: one).replacing("0", with: "o")
      guard !text.contains(where: \.isNumber), let entry = words.entry(of: Array(text.lowercased().utf8).span)
      else { continue }
      return entry.isLarge && text.first?.isUppercase != true
        ? nil : Repair(word, text, confidence: Confidence.likely)
    }
    return nil
  }
}
