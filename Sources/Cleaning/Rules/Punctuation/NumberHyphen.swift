internal import Bytes
internal import Editing

/// A number and its unit ahead of a noun are one word: `a 12-year-old boy`, `the 40-mile detour`.
///
/// The unit is in the singular although the number is not, and an article or what stands for one precedes.
enum NumberHyphen: PlaceRule {
  static let card = RuleCard(
    "number-hyphen", "Hyphenate a number and its unit ahead of a noun.",
    before: "A 9 year old boat made the 40 mile trip.", after: "A 9-year-old boat made the 40-mile trip.",
    reason: "a number and its unit ahead of a noun are hyphenated", tier: .likely, languages: ["en"])

  static let triggers = Triggers(" ", ahead: .digit, behind: ByteSet("ymfihdwgap"))

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let start = context.start(of: \.isDigit, before: place)
    guard place - start <= 4, context.text(start..<place) != "1", context[start - 1] == .space,
      articles.contains(context.lowercased(context.word(endingAt: start - 1)))
    else { return nil }
    let unit = context.word(startingAt: place + 1)
    guard units.contains(context.text(unit)), context[unit.upperBound] == .space else { return nil }
    let next = context.word(startingAt: unit.upperBound + 1)
    guard next.count >= 3, context.bytes[next].allSatisfy(\.isLower) else { return nil }
    if context.text(next) == "old" {
      guard context.text(unit) == "year" || context.text(unit) == "month" || context.text(unit) == "day" else {
        return nil
      }
      return Repair(
        place..<next.upperBound, "-" + context.text(unit) + "-old", confidence: Confidence.likely)
    }
    guard !context.profile.isFunctionWord(context.text(next)) else { return nil }
    return Repair(place..<place + 1, "-", confidence: Confidence.likely)
  }

  private static let articles: Set<String> = [
    "a", "an", "the", "his", "her", "their", "its", "this", "that", "another",
  ]
  private static let units: Set<String> = [
    "year", "month", "mile", "foot", "inch", "hour", "day", "week", "minute", "gallon", "acre", "page", "person",
    "pound",
    "member", "game",
  ]
}
