internal import Bytes
internal import Editing

/// News that is written without capitals throughout has them.
///
/// Some feeds drop all capitals. People who write so themselves speak of themselves and to each other, in short lines: only
/// paragraphs as long as those of news are written again, in which every sentence is whole, nobody says `i` or `you`, and a
/// word is known as a name.
enum NoCapitals: PlaceRule {
  static let card = RuleCard(
    "no-capitals", "Restore capitals in news that has none.",
    before: "the mayor of boston said on monday that the old bridge will close. it will open again in june.",
    after: "The mayor of Boston said on Monday that the old bridge will close. It will open again in June.",
    reason: "the feed dropped all capitals", tier: .likely)

  static let triggers = Triggers("", 0x61...0x7A, 0xE0...0xFF, 0x101...0x24F, 0x430...0x45F, ahead: ByteSet("\n"))

  /// Shorter lines are titles, chat and verse.
  private static let (fewestWords, narrowest) = (10, 60)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context.profile.knowsTalk, !context.profile.capitalizesNouns, !context.profile.hasLossyCapitals else {
      return nil
    }
    let line = context.line(startingAt: place)
    guard context.columns(of: line) >= narrowest, context.endsSentence(line), isParagraph(line, context),
      !context.has("...", at: line.upperBound - 3)
    else { return nil }
    let words = context.text(line).split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard words.count >= fewestWords, !words.contains(where: context.profile.isTalk),
      context.profile.words?.isLanguage(around: place..<place, in: context) == true
    else { return nil }
    var truecase = Truecase(around: line, in: context, learns: false)
    let text = truecase.written(line)
    return truecase.mostAreKnown && truecase.hasName ? Repair(line, text, confidence: Confidence.likely) : nil
  }

  /// True if no stop but those of sentences is on a line: `n.` and `e.e.` are of dictionaries and of poets.
  private static func hasSentencesOnly(_ line: Range<Int>, _ context: RuleContext) -> Bool {
    context.bytes[line].split(separator: UInt8(ascii: ".")).allSatisfy { part in
      part.suffix(3).allSatisfy { $0.isLower || $0.isWide || $0.isDigit } && part.count >= 3
    }
  }

  /// True if a line has no capital, and neither do the lines beside it, of which none goes on into it.
  private static func isParagraph(_ line: Range<Int>, _ context: RuleContext) -> Bool {
    let above = line.lowerBound > 0 ? context.line(endingAt: line.lowerBound - 1) : 0..<0
    let below = line.upperBound + 1 < context.count ? context.line(startingAt: line.upperBound + 1) : 0..<0
    return above.isEmpty && below.isEmpty
      && !context.bytes[line].contains { $0.isUpper || "#@{}<>|_[]/;:!".utf8.contains($0) }
      && hasSentencesOnly(line, context)
      && !context.text(line).unicodeScalars.contains(where: \.isCapital)
  }
}
