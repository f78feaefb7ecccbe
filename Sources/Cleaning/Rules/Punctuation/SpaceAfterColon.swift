internal import Bytes
internal import Editing

/// A space follows the colon of a label, and a colon or semicolon between two common words of a language that has a list of
/// them.
///
/// A label is a word that is written large, capitals at the head of a line, or in Korean a word or two of Hangul there.
enum SpaceAfterColon: PlaceRule {
  static let card = RuleCard(
    "space-after-colon", "Put a space after the colon of a label.",
    before: "Reporter:The boat has left.", after: "Reporter: The boat has left.",
    reason: "the label ran into what is said", tier: .likely)

  static let triggers =
    Triggers(":", ahead: .letter | ByteSet { $0.isWide }, behind: .letter | ByteSet { $0.isWide } | ByteSet("\""))
    + Triggers(";", ahead: .small, behind: .small)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let after = context.scalar(at: place + 1), !after.isSpaceless, !context.isInAddress(place) else {
      return nil
    }
    if context[place] == UInt8(ascii: ";") {
      return between(context.word(endingAt: place), context.word(startingAt: place + 1), context)
    }
    if isLabel(endingAt: place, before: after, context) {
      return Repair(place + 1..<place + 1, " ", confidence: Confidence.likely)
    }
    guard after.isLetter, context[place - 1].isLower || context[place - 1].isWide else { return nil }
    let label = context.word(endingAt: place)
    let said = context.word(startingAt: place + 1)
    if !after.isCapital { return between(label, said, context) }
    guard label.count >= 3, said.count >= 2, context.scalar(before: place)?.isSmall == true,
      context.scalar(at: place + 1 + after.utf8.count)?.isSmall == true, context[said.upperBound].isBlank
    else { return nil }
    return Repair(place + 1..<place + 1, " ", confidence: Confidence.likely)
  }

  /// True if who speaks is named from the head of the line to a colon, and a sentence, a quote or a Spanish mark opens
  /// after it.
  private static func isLabel(endingAt place: Int, before next: Unicode.Scalar, _ context: RuleContext) -> Bool {
    let line = context.line(endingAt: place)
    guard 2...60 ~= line.count, let last = context.scalar(before: place) else { return false }
    let rest = context.line(startingAt: place + 1)
    guard context.bytes[rest].contains(where: \.isBlank), context.endsSentence(rest) else { return false }
    let name = context.text(line)
    if last.isHangul {
      return next.isHangul && name.unicodeScalars.count <= 12
        && name.unicodeScalars.allSatisfy { $0.isHangul || $0 == " " }
        && context.text(line).split(separator: " ").count <= 3
    }
    if "¿¡“\"".unicodeScalars.contains(next) {
      return last.isLetter && context.scalar(at: line.lowerBound)?.isCapital == true
        && name.unicodeScalars.allSatisfy { $0.isLetter || " .-'’".unicodeScalars.contains($0) }
    }
    let isCapitals = name.unicodeScalars.allSatisfy { $0.isCapital || " .-'’".unicodeScalars.contains($0) }
    return isCapitals && name.unicodeScalars.count { $0.isCapital } >= 4 && next.isCapital
      && context.bytes[rest].contains(where: \.isLower)
  }

  /// Two words of three letters and more, written small and common; German and Swedish write endings after a colon.
  private static func between(_ first: Range<Int>, _ second: Range<Int>, _ context: RuleContext) -> Repair? {
    guard let words = context.profile.words, words.knowsRareWords, first.count >= 3, second.count >= 3,
      context[second.upperBound].isBlank, context[first.lowerBound - 1].isBlank,
      [first, second].allSatisfy({ word in
        context.scalar(at: word.lowerBound)?.isSmall == true
          && words.entry(of: Array(context.bytes[word]).span) != nil
      })
    else { return nil }
    return Repair(second.lowerBound..<second.lowerBound, " ", confidence: Confidence.likely)
  }
}
