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
    if first.isSmall { return narrowConfidence(lines) }
    let isCaseless = !first.isCapital && first.isLetter
    let goesOn =
      isCaseless && upper.count >= 12 && (context.endsSentence(lower) || first.isHangul && closesStatement)
      && lines.hadNoRoom(upper, for: lower)
    guard goesOn, !isHeadline else { return 0 }
    return first.isHangul && endsInParticle ? Confidence.safe : Confidence.likely
  }

  /// True if a line of several words ends in a particle that nothing but its sentence can follow, and the sentence ends on the
  /// next line as a statement: Korean verse has no stop there.
  private var endsInParticle: Bool {
    "을를에의".unicodeScalars.contains(last) && context.columns(of: upper) >= Self.widthOfParticle
      && words(in: upper) >= 3 && words(in: lower) >= 3 && context.has("다.", at: lower.upperBound - 4)
  }

  private static let widthOfParticle = 28

  /// A narrow line of five words or more, where a capital opens the paragraph or a sentence ends it: chats have neither; safe
  /// where several lines go on small and none had room for the next word.
  private func narrowConfidence(_ lines: FilledLines) -> Double {
    guard words(in: upper) >= 5, closesBlock || context.scalar(at: upper.lowerBound)?.isSmall != true else {
      return 0
    }
    return lines.goOnSmallToEnd || isProse ? Confidence.safe : Confidence.likely
  }

  /// True if two lines alone are a sentence that a capital opens, with no mark where it was broken; verse is narrower.
  private var isProse: Bool {
    context.lastLine(ofBlockAt: upper) == lower && context.endsSentence(lower) && !context.endsPhrase(upper)
      && context.columns(of: upper) >= Self.widthOfProse && words(in: upper) >= 6 && words(in: lower) >= 4
      && context.scalar(at: upper.lowerBound)?.isCapital == true
      && (upper.lowerBound < 2 || context[upper.lowerBound - 2] == .newline)
  }

  private static let widthOfProse = 34

  /// True if the upper line is the first of the text and ends in a noun, so that it may be a headline: in Korean what goes on
  /// ends in a particle or a verb.
  private var isHeadline: Bool {
    guard last.isHangul, context.bytes[..<upper.lowerBound].allSatisfy(\.isSpace) else { return false }
    return !"은는이가을를의에로와과도서며고게면한할된던지해".unicodeScalars.contains(last)
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
