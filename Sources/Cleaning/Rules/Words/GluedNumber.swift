internal import Bytes
internal import Editing

/// A number does not run into the word that it counts.
///
/// The word is a common one of five letters and more, in small letters: units, ordinals and names of models are shorter or
/// unknown. Languages that build compounds write some numbers as the head of a word, but none ahead of a German noun (`14Uhr`).
enum GluedNumber: PlaceRule {
  static let card = RuleCard(
    "glued-number", "Put a space between a number and the word after it.",
    before: "The boat took 12people to Mokpo.", after: "The boat took 12 people to Mokpo.",
    reason: "the number ran into the word", tier: .likely)

  static let triggers = Triggers("", 0x41...0x5A, 0x61...0x7A, ahead: .digit)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let words = context.profile.words, words.knowsRareWords else { return nil }
    let isNoun = context[place].isUpper
    guard isNoun ? context.profile.capitalizesNouns : !context.profile.compounds else { return nil }
    let start = context.start(
      of: { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }, before: place)
    let word = context.word(startingAt: place)
    guard place - start <= 7, word.count >= (isNoun ? 3 : 5),
      start == 0 || context[start - 1].isBlank || context[start - 1] == .newline,
      context.allScalars(in: word.lowerBound + 1..<word.upperBound, are: \.isSmall),
      context[word.upperBound].isSpace || ",.;:?!".utf8.contains(context[word.upperBound])
        || word.upperBound == context.count,
      !context[word.upperBound + 1].isLetter || context[word.upperBound].isSpace,
      let entry = words.entry(of: Array(context.lowercased(word).utf8).span), !entry.isLarge || isNoun,
      words.isLanguage(around: word, in: context)
    else { return nil }
    return Repair(place..<place, " ", confidence: Confidence.likely)
  }
}
