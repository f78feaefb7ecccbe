internal import Bytes
internal import Editing
internal import Locales

/// The letters of a word are not apart.
///
/// Titles and crawls space words out for show: `B R E A K I N G  N E W S`. Five letters and more that single spaces part are put
/// together where they are one or two common words; wider gaps part the words. An alphabet, marks of a school and the
/// letters of a key are none.
enum SpacedLetters: PlaceRule {
  static let card = RuleCard(
    "spaced-letters", "Join a word whose letters are spaced out.",
    before: "B R E A K I N G  N E W S: the bridge is shut.", after: "BREAKING NEWS: the bridge is shut.",
    reason: "spaces separate the letters of a common word", tier: .likely)

  static let triggers = Triggers(
    "", 0x41...0x5A, 0x61...0x7A, ahead: .blank | ByteSet("\n\"([>"), behind: .space)

  static let isLocal = true

  /// Fewer letters are initials and keys.
  private static let (fewest, most) = (5, 40)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    // Most letters that are words of their own have a longer word after them.
    guard context[place + 2].isLetter, context[place + 3].isBlank, !isWithinRow(place, context) else { return nil }
    let rows = rows(from: place, context)
    guard let last = rows.last, let first = rows.first, first.letters.count >= fewest || rows.count > 1 else {
      return nil
    }
    let lists = [context.profile.words, WordList.table(for: LanguageTag("en"))].compactMap { $0 }
    for words in lists {
      let parts = rows.compactMap { written($0.letters, words) }
      if parts.count == rows.count {
        return Repair(place..<last.end, parts.joined(separator: " "), confidence: Confidence.likely)
      }
    }
    return nil
  }

  /// True if a letter by itself is ahead, and the row began there.
  private static func isWithinRow(_ place: Int, _ context: RuleContext) -> Bool {
    let before = context.start(of: \.isBlank, before: place)
    return before < place && place - before <= 3 && context[before - 1].isLetter
      && (before == 1 || context[before - 2].isSpace)
  }

  /// Rows of letters that single spaces part, with wider gaps between the rows.
  private static func rows(from place: Int, _ context: RuleContext) -> [(letters: [UInt8], end: Int)] {
    var (rows, letters, at) = ([(letters: [UInt8], end: Int)](), [UInt8](), place)
    while context[at].isLetter, !context[at + 1].isLetter, !context[at + 1].isWide,
      !"'-".utf8.contains(context[at + 1]),
      at - place < 3 * most
    {
      letters.append(context.bytes[at])
      let next = context.end(of: \.isBlank, from: at + 1)
      if next != at + 2 || !context[next].isLetter {
        rows.append((letters, at + 1))
        letters = []
      }
      guard next > at + 1, next - at <= 5 else { break }
      at = next
    }
    if !letters.isEmpty { rows.append((letters, at - 1)) }
    return rows
  }

  /// One common word, or the two that a row without a wider gap is made of; nil for a row that is none.
  private static func written(_ letters: [UInt8], _ words: WordTable) -> String? {
    guard letters.count >= 3, isOneCase(letters) else { return nil }
    let text = String(decoding: letters, as: UTF8.self)
    if words.entry(of: letters.span) != nil { return text }
    guard letters.count >= 8, let halves = words.halves(of: letters.span), halves.marks >= leastMarks,
      halves.place >= 3, letters.count - halves.place >= 3
    else { return nil }
    return text.prefix(halves.place) + " " + text.dropFirst(halves.place)
  }

  private static let leastMarks = 14

  private static func isOneCase(_ letters: [UInt8]) -> Bool {
    letters.dropFirst().allSatisfy(\.isLower) || letters.allSatisfy(\.isUpper)
  }
}
