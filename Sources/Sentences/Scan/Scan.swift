internal import ICU

/// One pass over a block of text.
///
/// Runs past everything that cannot end a sentence and stops at what may; there the rules look at what stands
/// around it, never farther than ``reach``, so that the work grows with the text alone.
struct Scan {
  let text: ByteText
  let start: Int
  let end: Int
  let shelf: Shelf
  let rules: LanguageRules
  let options: SentenceSplitter.Options
  /// Where the sentence at hand begins.
  var sentenceStart: Int
  /// The quotations of the sentence, as far as it was read.
  var quotes = Quotes()
  /// The ends of sentences.
  var boundaries: [Judgement] = []
  /// Everything that was judged, where that is wanted.
  var judgements: [Judgement]?
  /// The list that the text is counting through.
  var list: ListMarker?
  /// Where a report begins behind its headline, once that is foreseen.
  var dateline: Int?

  /// How far a rule looks, in bytes.
  static let reach = 600
  /// How long a word may be that is looked up, in bytes.
  static let longestWord = 64

  init(text: ByteText, range: Range<Int>, sentenceStart: Int, shelf: Shelf, options: SentenceSplitter.Options) {
    self.text = text
    start = range.lowerBound
    end = range.upperBound
    // A rule looks no farther back, so that a stream need not keep more.
    self.sentenceStart = max(sentenceStart, range.lowerBound - Self.reach)
    self.shelf = shelf
    self.options = options
    rules = shelf.rules(for: Self.script(of: text, range))
  }

  mutating func run() {
    var at = start
    lookForDateline()
    while true {
      at = ByteSearch.first(
        markedBy: rules.marked, spacesBehind: rules.endingLetters, in: text.bytes, from: at, to: end)
      noteDateline(before: at)
      guard at < end else { return }
      at = visit(at, rules.stops[Int(text.bytes[at])])
    }
  }

  /// Judges the place at `at`, if it is one; returns where the scan goes on.
  private mutating func visit(_ at: Int, _ stop: Stop) -> Int {
    switch stop {
    case .none: return at + 1
    case .period: return judge(at, .stop)
    case .mark, .own: return judge(at, .strong)
    case .quote:
      quotes.straight()
      return at + 1
    case .bracket:
      readListMarker(before: at)
      return at + 1
    case .space:
      if rules.habits.contains(.spacesEnd) { return visitThaiSpace(at) }
      return rules.endsAtSpaces ? visitSpace(at) : visitCapital(at)
    case .flourish: return visitFlourish(at)
    case .bar: return visitBar(at)
    case .lead: return visitLead(at)
    }
  }

  /// Judges a character of several bytes, if it may end a sentence.
  private mutating func visitLead(_ at: Int) -> Int {
    let isStray = rules.habits.contains(.endingsRunOn) && isStrayCorner(at)
    if text[at] == 0xE2 || text[at] == 0xE3 { quotes.see(text.scalar(at: at).value) }
    if let (firmness, _) = mark(at: at) { return judge(at, firmness) }
    if isStray { return visitStrayCorner(at) }
    if rules.hasTails, text[at] == 0xEF { return visitBar(at) }
    if rules.habits.contains(.endingsRunOn) { return visitKana(at) }
    return rules.endsAtSpaces ? visitFlourish(at) : at + 1
  }

  private mutating func judge(_ at: Int, _ firmness: Firmness) -> Int {
    if firmness == .stop, isPlainEnd(at) {
      note(at + 2, .mark)
      return at + 2
    }
    if firmness == .stop, readListMarker(before: at) { return at + 1 }
    let run = markRun(at: at, firmness)
    let reason = verdict(on: run)
    note(run.gapEnd, reason)
    return reason.isBoundary ? max(run.gapEnd, at + 1) : max(run.marksEnd, at + 1)
  }

  /// Writes down what was found at a place; a boundary begins the next sentence.
  mutating func note(_ offset: Int, _ reason: Reason) {
    judgements?.append(Judgement(offset: offset, reason: reason))
    guard reason.isBoundary, offset > sentenceStart else { return }
    boundaries.append(Judgement(offset: offset, reason: reason))
    sentenceStart = offset
    quotes = Quotes()
    lookForDateline()
  }

  private func verdict(on run: MarkRun) -> Reason {
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
    let script = value < 0x80 ? Script.latin : Script(of: value)
    if rules.scripts.contains(script) || script == .common || script == .inherited { return nil }
    return shelf.rules(for: script)
  }

  private static let hiragana = Script("Hira")
  private static let katakana = Script("Kana")

  /// The script that most of the first letters are written in; a few kana make Han Japanese.
  private static func script(of text: ByteText, _ range: Range<Int>) -> Script {
    var counts: [(script: Script, count: Int)] = []
    var letters = 0
    var at = range.lowerBound
    while at < min(range.upperBound, range.lowerBound + 512), letters < 32 {
      let (value, length) = text.scalar(at: at)
      if text.kind(at: at).isLetter {
        letters += 1
        let script = value < 0x80 ? .latin : Script(of: value)
        if let index = counts.firstIndex(where: { $0.script == script }) {
          counts[index].count += 1
        } else {
          counts.append((script, 1))
        }
      }
      at += length
    }
    if let kana = counts.first(where: { $0.script == hiragana || $0.script == katakana }) {
      if kana.count * 8 >= letters { return kana.script }
    }
    return counts.max { $0.count < $1.count }?.script ?? .latin
  }
}
