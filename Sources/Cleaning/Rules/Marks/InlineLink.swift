internal import Bytes
internal import Editing
internal import Locales

/// The announcement of another story after the last sentence of a paragraph becomes data: `READ MORE: Ferries resume`.
///
/// What announces stories the language files list under `[read also]` and `[furniture]`; within a paragraph it must shout, as pages
/// set it apart.
enum InlineLink: PlaceRule {
  static let card = RuleCard(
    "inline-link", "Remove a link to another story within a paragraph and keep it as data.",
    before: "The bridge is open again. READ MORE: Five bridges to see this summer",
    after: "The bridge is open again.",
    reason: "this announces another story and was not spoken", tier: .likely)

  static let triggers = Triggers(":", ahead: .letter, behind: .blank)

  private static let (longestPhrase, longestTitle) = (40, 160)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let start = phrase(endingAt: place, context)
    let line = context.line(startingAt: place)
    let gap = context.start(of: \.isBlank, before: start)
    guard start < place, gap < start, gap > 0, !context.isLineHead(start), line.count <= longestTitle,
      context.scalar(before: gap).map({ $0.endsSentence || $0.isCloser }) == true,
      isListed(start..<line.upperBound, context) || isListed(start..<place + 1, context)
        || isListed(start..<place, context)
    else { return nil }
    return Repair(gap..<line.upperBound, "", confidence: Confidence.likely, mark: .furniture)
  }

  /// Where the words in capitals begin that end at a place; the place itself where there are not two.
  private static func phrase(endingAt place: Int, _ context: RuleContext) -> Int {
    var (start, words) = (place, 0)
    while place - start < longestPhrase {
      let end = words == 0 ? start : context.start(of: \.isBlank, before: start)
      let word = context.word(endingAt: end)
      guard !word.isEmpty, words == 0 || end < start, context.text(word).unicodeScalars.allSatisfy(\.isCapital)
      else { break }
      (start, words) = (word.lowerBound, words + 1)
    }
    return words >= 2 ? start : place
  }

  private static func isListed(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    let text = context.bytes[range].drop(while: \.isBlank)
    return context.profile.lines.kinds(
      of: text.span, among: LineTraits.furniture.rawValue | LineTraits.readAlso.rawValue) != 0
  }
}
