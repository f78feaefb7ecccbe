internal import Bytes
internal import Editing
internal import Locales

/// A Korean noun does not run into the next one after its particle.
///
/// Both nouns are common, and a particle is between them; without one, two nouns may be one word.
enum GluedNouns: PlaceRule {
  static let card = RuleCard(
    "glued-nouns", "Put a space after the particle of a Korean noun that another noun follows.",
    before: "경찰은운전자를 찾고 있습니다.", after: "경찰은 운전자를 찾고 있습니다.",
    reason: "two words ran together", tier: .likely, languages: ["ko"])

  static let triggers: Triggers = "은는을를의가"

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let end = place + KoreanWords.syllable
    guard place >= 2 * KoreanWords.syllable, context[end].isWide, context[place - 1].isWide,
      context.scalar(at: place).map({ "은는을를의가".unicodeScalars.contains($0) }) == true
    else { return nil }
    let (head, tail) = (context.word(endingAt: place), context.word(startingAt: end))
    guard 6...12 ~= head.count, 6...24 ~= tail.count,
      context.allScalars(in: head.lowerBound..<tail.upperBound, are: \.isHangul),
      KoreanWords.isNoun(context.bytes[head]), fits(context.bytes[head], place, context),
      KoreanWords.noun(atHeadOf: context.bytes[tail], from: KoreanWords.known) != nil,
      // The head may be another noun together with the particle, and so may the tail.
      NounList.frequency(of: context.bytes[head.lowerBound..<end]) == nil,
      KoreanWords.noun(atHeadOf: context.bytes[place..<tail.upperBound], from: KoreanWords.known) == nil
    else { return nil }
    return Repair(end..<end, " ", confidence: Confidence.likely)
  }

  /// True if a particle has the form that the last letter of a noun asks for.
  private static func fits(_ noun: ArraySlice<UInt8>, _ place: Int, _ context: RuleContext) -> Bool {
    guard let last = context.scalar(before: place), let particle = context.scalar(at: place) else { return false }
    let isOpen = (last.value - 0xAC00) % 28 == 0
    return particle == "의" || isOpen == "는를가".unicodeScalars.contains(particle)
  }
}
