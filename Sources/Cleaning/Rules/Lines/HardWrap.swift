internal import Bytes
internal import Editing

/// A line that was broken to fit a width goes on.
///
/// What breaks a line for its sense stays: labels, lists, dialogue, lines that end a sentence, short lines.
enum HardWrap: PlaceRule {
  static let card = RuleCard(
    "hard-wrap", "Join lines that were broken to fit a width.",
    before: "The first boat left the harbour of Mokpo at\ndawn and was back by noon.",
    after: "The first boat left the harbour of Mokpo at dawn and was back by noon.",
    reason: "the line was broken within a sentence to fit a page or teleprompter")

  static let triggers = Triggers("\n", behind: ByteSet { $0 != .newline })

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let lines = LinePair(around: place, in: context), !lines.isParted else { return nil }
    let confidence = lines.confidence
    guard confidence > 0 else { return nil }
    return Repair(place..<place + 1, lines.gap, confidence: confidence)
  }
}

/// Two lines of one paragraph, and the line end between them.
struct LinePair {
  private let context: RuleContext
  private let upper: Range<Int>
  private let lower: Range<Int>
  private let last: Unicode.Scalar
  private let first: Unicode.Scalar

  /// A line that is at least so wide may have been broken for its width; half-width columns.
  private static let width = 38

  init?(around place: Int, in context: RuleContext) {
    guard context[place - 1] != .newline, place > 0, place + 1 < context.count, context[place + 1] != .newline,
      let last = context.scalar(before: place), let first = context.scalar(at: place + 1)
    else { return nil }
    self.context = context
    upper = context.line(endingAt: place)
    lower = context.line(startingAt: place + 1)
    (self.last, self.first) = (last, first)
  }

  /// True if the lines are apart for their sense: a label above, a mark of a list, of speech or of a chat below, two entries of one list.
  var isParted: Bool {
    if ":：]】▶>>".unicodeScalars.contains(last) || context.startsItem(at: lower.lowerBound) { return true }
    return context.isLabel(lower) || context.isMessage(lower, after: upper) || context.areEntries(upper, lower)
  }

  /// What is between the lines once they are one: nothing between Han or Kana.
  var gap: String {
    last.isSpaceless && first.isSpaceless || !context.profile.usesSpaces && (last.isSpaceless || first.isSpaceless)
      ? "" : " "
  }

  /// How sure it is that the lines are one; 0: not at all.
  var confidence: Double {
    // No line begins with a mark that closes.
    if first.isSpaceless, "。、，」』）”’》】".unicodeScalars.contains(first) { return Confidence.safe }
    let isWide = context.columns(of: upper) >= Self.width
    if context.endsSentence(upper) { return isWide && isInWrappedBlock ? Confidence.safe : 0 }
    if isWide, first.isSmall, context.columns(of: upper) >= FilledLines.widestVerse { return Confidence.safe }
    let lines = FilledLines(around: upper, lower, in: context)
    if lines.areVerse { return 0 }
    if isWide, first.isSmall { return Confidence.safe }
    if isWide, closesBlock, lines.hadNoRoom(upper, for: lower), !first.isCapital || lines.goOnSmall {
      return Confidence.safe
    }
    if first.isLetter || first.isDigit, lines.areFilled { return Confidence.safe }
    // What is narrow and ends with a comma or a dash is a line of verse.
    if !isWide, context.endsPhrase(upper) || context.has(" -", at: upper.upperBound - 2) { return 0 }
    if lines.areNarrow { return 0 }
    if first.isSmall { return words(in: upper) >= 5 ? Confidence.likely : 0 }
    let isCaseless = !first.isCapital && first.isLetter
    let goesOn =
      isCaseless && upper.count >= 12 && (context.endsSentence(lower) || first.isHangul && closesStatement)
      && lines.hadNoRoom(upper, for: lower)
    return goesOn ? Confidence.likely : 0
  }

  /// True if the paragraph ends as a sentence does.
  private var closesBlock: Bool { context.endsSentence(context.lastLine(ofBlockAt: lower)) }

  /// True if the paragraph ends with a statement as news has them, `-다.`, and none of its lines with a mark.
  private var closesStatement: Bool {
    let block = lower.lowerBound..<context.lastLine(ofBlockAt: lower).upperBound
    return context.has("다.", at: block.upperBound - 4)
      && !context.bytes[block.dropLast(4)].contains { ".,!?\"".utf8.contains($0) }
      && !context.endsPhrase(upper)
  }

  /// True if a neighbour of nearly the same width goes on over its end too.
  private var isInWrappedBlock: Bool {
    let width = context.columns(of: upper)
    var neighbours: [Range<Int>] = []
    if upper.lowerBound > 1, context[upper.lowerBound - 2] != .newline {
      neighbours.append(context.line(endingAt: upper.lowerBound - 1))
    }
    if lower.upperBound + 1 < context.count, context[lower.upperBound + 1] != .newline { neighbours.append(lower) }
    return neighbours.contains { abs(context.columns(of: $0) - width) <= 10 && !context.endsSentence($0) }
  }

  private func words(in line: Range<Int>) -> Int {
    context.bytes[line].split { $0.isBlank }.count
  }
}
