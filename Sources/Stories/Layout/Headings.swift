internal import Bytes
internal import Editing

/// Tells headlines and leftover furniture from what is spoken.
///
/// That no mark ends a line is weak evidence: speech is often written without one. A line is a headline or furniture
/// only where nothing shows that it is spoken: no label, no `>>`, no sentence that it continues.
struct Headings {
  private var passages: [Passage]
  private let evidence: [Evidence]
  private let calendar: CalendarWords
  /// True if most of the text is in Hangul, Han or Kana.
  private let isEastAsian: Bool
  /// The last passage that follows a label or `>>`.
  private let lastLabelled: Int?

  /// The passages with headings marked and unspoken lines set aside.
  static func marked(_ passages: [Passage], _ evidence: [Evidence], _ calendar: CalendarWords) -> [Passage] {
    var headings = Headings(passages, evidence, calendar)
    headings.markUnspokenShapes()
    headings.markPreface()
    headings.markBareLines()
    headings.markAskingHeadline()
    return headings.passages
  }

  private init(_ passages: [Passage], _ evidence: [Evidence], _ calendar: CalendarWords) {
    (self.passages, self.evidence, self.calendar) = (passages, evidence, calendar)
    isEastAsian = passages.count { $0.text.isEastAsian } * 2 > passages.count
    lastLabelled = passages.lastIndex { $0.isLabelled }
  }

  /// The passages with each line of the page's head and foot made one.
  ///
  /// Headlines have marks that end sentences elsewhere, and so have buttons and counters below a story.
  static func joined(_ passages: [Passage], in text: String) -> [Passage] {
    let labelled = passages.firstIndex { $0.content == .aside(.speaker) || $0.opensTurn }
    let body = passages.indices.first { index in
      let isLast = index + 1 == passages.count || passages[index + 1].line != passages[index].line
      return isLast && passages[index].isSpeech && passages[index].hasEnd
    }.map { passages.startOfLine(at: $0) }
    let head = labelled ?? body ?? passages.count
    let foot = (passages.lastIndex { !$0.isSpeech || $0.hasEnd } ?? -1) + 1
    return lines(passages[..<head], in: text) + passages[head..<max(head, foot)]
      + lines(passages[max(head, foot)...], in: text)
  }

  private static func lines(_ passages: ArraySlice<Passage>, in text: String) -> [Passage] {
    var lines: [Passage] = []
    for passage in passages {
      if let last = lines.last, last.line == passage.line, last.isSpeech, passage.isSpeech {
        lines[lines.count - 1].append(passage, in: text)
      } else {
        lines.append(passage)
      }
    }
    return lines
  }

  /// What precedes the first label of an anchor, or of somebody without a role, is the page's own, unless somebody
  /// speaks there.
  private mutating func markPreface() {
    guard let label = passages.firstIndex(where: { $0.content == .aside(.speaker) }),
      let labelled = passages[label...].firstIndex(where: \.isSpeech),
      let role = passages[labelled].label.map({ $0.role ?? .anchor }), role == .anchor
    else { return }
    let lines = passages[..<label].indices.filter { passages[$0].isSpeech }
    if let speaks = lines.firstIndex(where: { speaks(evidence[$0]) }) {
      // The paragraph in which somebody speaks begins after the last line without a stop.
      let start = lines[..<speaks].lastIndex { isBare($0) }.map { $0 + 1 } ?? 0
      choose(among: Array(lines[..<start]))
    } else {
      choose(among: lines)
    }
  }

  /// Lines that nobody speaks, whatever is around them: a link, a time alone, the items of a numbered list.
  private mutating func markUnspokenShapes() {
    let lines = passages.indices.filter { passages[$0].isSpeech && isBare($0) }
    setAside(lines.filter { passages[$0].text.contains("://") || passages[$0].text.isTimeAlone })
    var run: [Int] = []
    for index in lines {
      let isItem = passages[index].text.isListItem
      if isItem, run.last.map({ passages[$0].line + 1 == passages[index].line }) ?? true {
        run.append(index)
      } else {
        if run.count >= 3 { setAside(run) }
        run = isItem ? [index] : []
      }
    }
    if run.count >= 3 { setAside(run) }
  }

  private func speaks(_ evidence: Evidence) -> Bool {
    evidence.introducesSelf != nil || evidence.handOff != nil || evidence.thanks
  }

  private mutating func markBareLines() {
    let speech = passages.indices.filter { passages[$0].isSpeech }
    let bare = speech.map(isBare)
    let complete = speech.count { passages[$0].hasEnd }
    // A text of which fewer than half of the lines end in a stop is a transcript: only its first line may be a headline.
    guard complete * 2 >= speech.count else {
      if let first = speech.first, bare[0], passages[first].label == nil,
        PublishedTime(in: passages[first].text, calendar) != nil
      {
        setAside([first])
        return
      }
      if let first = speech.first, bare[0], !passages.contains(where: { $0.content == .heading }),
        passages[first].label == nil, weight(of: (0, first)) > 1.5
      {
        passages[first].content = .heading
      }
      return
    }
    var place = 0
    while place < speech.count {
      let end = bare[place...].firstIndex(of: !bare[place]) ?? speech.count
      if bare[place] { mark(Array(speech[place..<end]), isFirst: place == 0, isLast: end == speech.count) }
      place = end
    }
  }

  /// Marks neighbouring lines that may be headlines.
  private mutating func mark(_ lines: [Int], isFirst: Bool, isLast: Bool) {
    if isLast, !isFirst {
      setAside(lines)
    } else if isFirst || lastLabelled == nil || lines.contains(where: opensStory) {
      choose(among: lines)
    }
  }

  /// True if a line between labels is the headline of the next story: a divider precedes it, a number opens it, it
  /// is in capitals, or the anchor's label follows it.
  private func opensStory(_ index: Int) -> Bool {
    let (passage, next) = (passages[index], passages[(index + 1)...].first)
    if index > 0, passages[index - 1].isDivider || passage.text.isInCapitals { return true }
    if passage.text.first?.isNumber == true { return true }
    guard next?.content == .aside(.speaker) else { return false }
    return passages[(index + 1)...].first(where: \.isSpeech)?.label?.role == .anchor
  }

  /// A headline may ask; the first line of a page that has no other headline is one, if nobody was heard before.
  private mutating func markAskingHeadline() {
    let speech = passages.indices.filter { passages[$0].isSpeech }
    guard let first = speech.first, speech.count > 3, !passages.contains(where: { $0.content == .heading }) else {
      return
    }
    let (passage, next) = (passages[first], passages[speech[1]])
    guard passage.label == nil, !passage.opensTurn, !passage.text.isInCapitals, passage.line != next.line else {
      return
    }
    if let last = passage.text.last, "?？!！".contains(last), evidence[first].introducesSelf == nil {
      passages[first].content = .heading
    }
  }

  /// The line that looks most like a headline is one; the others are the page's own.
  private mutating func choose(among lines: [Int]) {
    let bare = lines.filter { isBare($0) || !passages[$0].hasEnd }
    let repeated = bare.first { line in
      weight(of: (0, line)) > 0 && bare.contains { $0 != line && passages[$0].text == passages[line].text }
    }
    let best = bare.enumerated().max { weight(of: $0) < weight(of: $1) }
    let headline = (repeated ?? best.flatMap { weight(of: $0) > 0 ? $0.element : nil }).map { passages[$0].text }
    for line in lines { passages[line].content = passages[line].text == headline ? .heading : .aside(.furniture) }
  }

  /// A headline has many words, no date, and none of the marks between the parts of a menu; it is early.
  private func weight(of line: (offset: Int, element: Int)) -> Double {
    let text = passages[line.element].text
    let words = text.isEastAsian ? text.count / 3 : text.split(whereSeparator: \.isWhitespace).count
    var weight = Double(min(words, 8)) - Double(line.offset) * 0.4 - 1
    if text.isEastAsian != isEastAsian { weight -= 6 }
    if text.contains(where: { "|>©ⓒ●▶│<_".contains($0) }) { weight -= 6 }
    if let first = text.first, "-–•·■□▲▷*※#".contains(first) { weight -= 6 }
    // A caption ends with whose the picture is.
    if let last = text.last, ")]）:：".contains(last) { weight -= 3 }
    if PublishedTime(in: text, calendar) != nil {
      weight -= words > 6 ? 4 : 7
    } else if text.contains(#/\d{4}[-.\/年]|\d{1,2}:\d{2}/#) {
      weight -= words > 6 ? 4 : 6
    } else if text.contains(#/(19|20)\d\d$/#) {
      weight -= 2
    }
    return weight
  }

  private mutating func setAside(_ lines: [Int]) {
    for line in lines { passages[line].content = .aside(.furniture) }
  }

  /// True if a line is one stretch without a mark at its end, and nothing shows that it is spoken.
  private func isBare(_ index: Int) -> Bool {
    let (passage, evidence) = (passages[index], evidence[index])
    guard !passage.hasEnd, evidence.handOff == nil, evidence.signOff == nil, !evidence.thanks, !evidence.isQuoted
    else { return false }
    for neighbour in [index - 1, index + 1] where passages.indices.contains(neighbour) {
      if passages[neighbour].line == passage.line { return false }
    }
    return !passage.isLabelled && !continues(index) && !isLong(passage)
  }

  /// True if a line goes on with the one before it, or the next line with it: one of them begins with a small letter.
  private func continues(_ index: Int) -> Bool {
    if passages[index].text.beginsSmall, index > 0, passages[..<index].contains(where: \.isSpeech) { return true }
    guard index + 1 < passages.count, passages[index + 1].isSpeech, !passages[index + 1].opensTurn else {
      return false
    }
    return passages[index + 1].text.beginsSmall
  }

  /// True if a line within the text is longer than headlines are.
  private func isLong(_ passage: Passage) -> Bool {
    guard passage.line > 8 else { return false }
    return passage.text.isEastAsian
      ? passage.text.count > 48 : passage.text.split(whereSeparator: \.isWhitespace).count > 16
  }
}

extension String {
  /// True if it is a time of day and nothing else: `7:22 pm`.
  fileprivate var isTimeAlone: Bool {
    count <= 12 && wholeMatch(of: #/\d{1,2}:\d{2}(:\d{2})?( ?[AaPp]\.?[Mm]\.?)?/#) != nil
  }

  /// True if it begins with the number of an item: `10.载有…`, `2) …`.
  fileprivate var isListItem: Bool {
    let rest = drop { $0.isNumber }
    return rest.startIndex != startIndex && count - rest.count <= 2
      && rest.first.map { ".)、．".contains($0) } == true
  }

  /// True if it begins with a small letter.
  fileprivate var beginsSmall: Bool { first(where: { $0.isLetter || $0.isNumber })?.isLowercase ?? false }
}

extension [Passage] {
  /// The first passage of the line on which a passage is.
  fileprivate func startOfLine(at index: Int) -> Int {
    var index = index
    while index > 0, self[index - 1].line == self[index].line { index -= 1 }
    return index
  }
}

extension Passage {
  /// True if a mark ends it as marks end sentences.
  fileprivate var hasEnd: Bool {
    guard let last = text.last(where: { !$0.closesQuotation && !")）]".contains($0) }) else { return false }
    return last.endsSentence
  }

  /// Takes in the passage that follows on the same line.
  fileprivate mutating func append(_ next: Passage, in page: String) {
    range = range.lowerBound..<next.range.upperBound
    text = String(page[utf8: range])
  }
}
