internal import Bytes
internal import ICU
internal import Locales

/// One pass over a block of text.
///
/// Runs past everything that cannot end a sentence and stops at what may; there the rules look at what is
/// around it, never farther than ``reach``, so that the work grows with the text alone.
///
/// A class, since a structure of this size would be copied for many of the calls between its rules.
final class SentenceScan {
  let text: ByteText
  let start: Int
  let end: Int
  let cache: RulesCache
  /// The rules at the place that the scan has come to.
  private(set) var rules: LanguageRules
  private let spans: ArraySlice<LanguageSpan>
  let isUnpunctuated: Bool
  /// Where the sentence at hand begins.
  var sentenceStart: Int
  /// The quotations of the sentence, as far as it was read.
  var quotes = Quotes()
  /// What the last visit found, which judges one place at most.
  ///
  /// Kept here until it is handed over: the list of all that was found, as a property of this class, would be
  /// guarded at run time against being changed twice at once.
  private var judged: BoundaryDecision?
  let isExplaining: Bool
  /// The list that the text is counting through.
  var list: ListMarker?
  /// Where a report begins after its headline, once that is foreseen.
  var dateline: Int?
  /// The pauses of the speaker that have not been judged.
  var pauses: ArraySlice<SpeechPause>
  let leastPause: Int
  /// The gaps that a learnt table judges, in text without punctuation.
  var gaps: (forecast: GapForecast, walk: GapWalk)?
  /// True if such text has capitals.
  let isCased: Bool

  /// How far a rule looks, in bytes.
  static let reach = 600
  /// How long a word may be that is looked up, in bytes.
  static let longestWord = 64

  init(text: ByteText, range: Range<Int>, of paragraphs: ParagraphCursor) {
    self.text = text
    start = range.lowerBound
    end = range.upperBound
    // A rule looks no farther back, so that a stream need not keep more.
    sentenceStart = max(paragraphs.sentenceStart, range.lowerBound - Self.reach)
    cache = paragraphs.cache
    isUnpunctuated = paragraphs.isUnpunctuated
    isExplaining = paragraphs.isExplaining
    spans = paragraphs.spans
    (pauses, leastPause) = (paragraphs.pauses, paragraphs.leastPause)
    rules = cache.rules(for: text.leadingScript(of: range))
    isCased = rules.learnt != nil && Self.isCased(text, range)
    if let learnt = rules.learnt {
      gaps = (GapForecast(learnt), GapWalk(learnt, text: text, from: sentenceStart, to: end))
    }
  }

  /// Adds the ends of sentences that are found to a list; where ``isExplaining``, every place that was judged.
  func run(into found: inout [BoundaryDecision]) {
    let home = rules
    var at = start
    lookForDateline()
    for span in spans where span.range.upperBound > at {
      guard span.range.lowerBound < end else { break }
      at = scan(from: at, to: span.range.lowerBound, into: &found)
      rules = cache.rules(tag: span.language)
      at = scan(from: at, to: min(span.range.upperBound, end), into: &found)
      rules = home
    }
    _ = scan(from: at, to: end, into: &found)
    noteDateline(before: end)
    handOver(to: &found)
  }

  /// Judges what precedes `limit`; returns how far it came.
  private func scan(from start: Int, to limit: Int, into found: inout [BoundaryDecision]) -> Int {
    var at = start
    while at < limit {
      at = rules.stops.first(in: text.bytes, from: at, to: limit)
      if gaps != nil { judgeGaps(before: at, into: &found) }
      if !pauses.isEmpty { judgePauses(before: at, into: &found) }
      noteDateline(before: at)
      handOver(to: &found)
      if at < limit { at = visit(at) }
      handOver(to: &found)
    }
    return at
  }

  func handOver(to found: inout [BoundaryDecision]) {
    guard let last = judged else { return }
    found.append(last)
    judged = nil
  }

  /// Judges the place at `at`, if it is one; returns where the scan goes on.
  private func visit(_ at: Int) -> Int {
    switch text[at] {
    case 0x2E: return judgeStop(at)
    case 0x20: return visitGap(at)
    case 0x22:
      quotes = quotes.behind(0x22)
      return at + 1
    case 0x27:
      quotes = quotes.behind(text.kind(before: at) == .space ? 0x2018 : 0x2019)
      return at + 1
    case 0x29:
      return visitBracket(at)
    case 0x7E, 0x5E: return visitFlourish(at)
    case 0x2D, 0x2F, 0x7C: return visitBar(at)
    case 0..<0x80: return judge(at, .strong)
    default: return visitWide(at)
    }
  }

  private func visitBracket(_ at: Int) -> Int {
    if !readListMarker(before: at), endsInSmile(at) { note(skipSpaces(from: at + 1), .smile) }
    return at + 1
  }

  /// Judges the space at `at`, as the language has it that spaces show ends.
  private func visitGap(_ at: Int) -> Int {
    if rules.habits.contains(.spacesEnd) { return visitThaiSpace(at) }
    return rules.endsAtSpaces ? visitSpace(at) : visitCapital(at)
  }

  /// Judges a character outside of ASCII, of which the first two bytes are those of a stop.
  private func visitWide(_ at: Int) -> Int {
    let isStray = rules.habits.contains(.endingsRunOn) && isStrayCorner(at)
    if let (firmness, _) = mark(at: at) { return judge(at, firmness) }
    quotes = quotes.behind(text.scalar(at: at).value)
    if isStray { return visitStrayCorner(at) }
    if rules.hasTails, text[at] == 0xEF { return visitBar(at) }
    if rules.habits.contains(.endingsRunOn) { return visitKana(at) }
    return rules.endsAtSpaces ? visitFlourish(at) : at + 1
  }

  private func judgeStop(_ at: Int) -> Int {
    if isPlainEnd(at) {
      note(at + 2, .mark)
      return at + 2
    }
    if isInside(at) {
      note(at + 1, .insideWord)
      return at + 1
    }
    return readListMarker(before: at) ? at + 1 : judge(at, .stop)
  }

  private func judge(_ at: Int, _ firmness: Firmness) -> Int {
    let run = markRun(at: at, firmness)
    let reason = verdict(on: run)
    note(run.gapEnd, reason)
    return reason.isBoundary ? max(run.gapEnd, at + 1) : max(run.marksEnd, at + 1)
  }

  /// Writes down what was found at a place; a boundary begins the next sentence.
  func note(_ offset: Int, _ reason: BoundaryReason, confidence: Double? = nil) {
    guard reason.isBoundary else {
      if isExplaining { judged = BoundaryDecision(offset: offset, reason: reason) }
      return
    }
    guard offset > sentenceStart else { return }
    judged = BoundaryDecision(offset: offset, reason: reason, confidence: confidence)
    sentenceStart = offset
    quotes = Quotes()
    lookForDateline()
  }

  private func verdict(on run: MarkRun) -> BoundaryReason {
    if run.gapEnd >= end { return .mark }
    switch run.firmness {
    case .stop: return stopVerdict(run)
    case .ellipsis: return ellipsisVerdict(run)
    case .strong, .wide: return strongVerdict(run)
    }
  }

  /// The rules of another language where the text changes its script; nil at home.
  func foreignRules(at place: Int) -> LanguageRules? {
    let value = text.scalar(at: place).value
    // A figure is at home everywhere.
    if value < 0x80, rules.isLatin || !text.kind(at: place).isLetter { return nil }
    let script = value < 0x80 ? Script.latin : Script(of: value)
    if rules.scripts.contains(script) || script == .common || script == .inherited { return nil }
    return cache.rules(for: script)
  }
}
