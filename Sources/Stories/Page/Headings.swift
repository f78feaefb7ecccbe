internal import Bytes
internal import Editing

/// Tells headlines and leftover furniture from what is spoken.
///
/// A missing mark at the end of a line is weak evidence: speech is often written without one. A line is a headline or
/// furniture only where nothing shows that it is spoken: no label, no `>>`, no sentence that it continues.
struct Headings {
  var passages: [Passage]
  let evidence: [Evidence]
  let calendar: CalendarWords
  /// True if most of the text is in Hangul, Han or Kana.
  let isEastAsian: Bool
  /// Where lines with a date were taken out of the text, in order.
  let dates: [Int]
  /// Where lines of the page were taken out of the text, in order.
  let cuts: [Int]
  /// Where directions were taken out of the text, in order.
  let stages: [Int]
  /// The fronts of the longer words that are spoken.
  let spokenWords: Set<String>
  /// The last passage that follows a label or `>>`.
  let lastLabelled: Int?
  /// True if nearly all that is spoken under labels ends with a stop.
  private let endsWithStops: Bool
  /// True if most lines are in capitals, so that these show nothing.
  private let isShouted: Bool
  /// The lines above the first question that are spoken whatever their ends look like.
  private var opening: Set<Int> = []

  /// The passages with headings marked and unspoken lines set aside.
  static func marked(
    _ passages: [Passage], _ evidence: [Evidence], _ calendar: CalendarWords, _ layout: Layout
  ) -> [Passage] {
    var headings = Headings(passages, evidence, calendar, layout)
    headings.markUnspokenShapes()
    headings.markLists()
    if let readAlso = layout.readAlso { headings.markOthers(below: readAlso) }
    headings.markSections()
    headings.markHeadAndFoot()
    headings.markPreface()
    headings.markCrossheadsBetweenLabels()
    headings.markFootBlock()
    headings.markBareLines()
    headings.markAskingHeadline()
    headings.markClosingNote()
    return headings.passages
  }

  private init(
    _ passages: [Passage], _ evidence: [Evidence], _ calendar: CalendarWords, _ layout: Layout
  ) {
    (self.passages, self.evidence, self.calendar) = (passages, evidence, calendar)
    (dates, cuts, stages) = (layout.dates, layout.cuts, layout.stages)
    spokenWords = Set(passages.filter { $0.isSpeech && $0.hasEnd }.flatMap { $0.text.tellingWords })
    isEastAsian = passages.count { $0.text.isEastAsian } * 2 > passages.count
    lastLabelled = passages.lastIndex { $0.isLabelled }
    isShouted = passages.count { $0.isSpeech && $0.text.isInCapitals } * 2 > passages.count(where: \.isSpeech)
    let spoken = passages.filter { $0.isSpeech && $0.label != nil }
    endsWithStops = spoken.count >= 6 && spoken.count(where: \.hasEnd) * 100 >= spoken.count * 85
  }

  /// What precedes the first label of an anchor, or of somebody without a role, is the page's own, unless somebody
  /// speaks there.
  private mutating func markPreface() {
    guard let label = passages.firstIndex(where: { $0.content == .aside(.speaker) }),
      let labelled = passages[label...].firstIndex(where: \.isSpeech),
      let role = passages[labelled].label.map({ $0.role ?? .anchor }), role == .anchor
    else { return }
    let above = passages[..<label].indices.filter { passages[$0].isSpeech && !passages[$0].beginsWithinSentence }
    // Nobody speaks above the date of the page.
    let date = dates.last { $0 <= passages[label].range.lowerBound }
    let lines = above.filter { passages[$0].range.lowerBound >= date ?? 0 }
    if lines.isEmpty {
      choose(among: above)
      return
    }
    if let speaks = lines.firstIndex(where: speaks) {
      // The paragraph in which somebody speaks begins after the last line without a stop.
      let start = lines[..<speaks].lastIndex { isBare($0) }.map { $0 + 1 } ?? 0
      choose(among: above.filter { $0 < lines[start] })
    } else if let start = prose(lines) {
      choose(among: above.filter { $0 < lines[start] })
    } else {
      let opening = opening(of: lines)
      self.opening = Set(lines.suffix(opening))
      choose(among: Array(above.dropLast(opening)))
    }
  }

  /// Where a whole story begins above the first label: more sentences than a page has of its own,
  /// with somebody quoted among them.
  private func prose(_ lines: [Int]) -> Int? {
    let sentences = lines.filter { passages[$0].hasEnd }
    guard sentences.count >= 6, lines.contains(where: { evidence[$0].isQuoted }) else { return nil }
    return lines.firstIndex { passages[$0].hasEnd }
  }

  /// How many of the last sentences above the first label open the talk: two or more in one paragraph, right above it.
  ///
  /// One sentence below a headline more likely says what the page is about.
  private func opening(of lines: [Int]) -> Int {
    guard let last = lines.last else { return 0 }
    let asked = openingOfQuestions(lines)
    if asked > 0 { return asked }
    if opensTalk(below: last) { return 0 }
    let paragraph = lines.reversed().prefix { passages[$0].line == passages[last].line }
    guard paragraph.count >= 2, paragraph.count < lines.count, paragraph.allSatisfy({ passages[$0].hasEnd }),
      isRightAboveSpeech(last)
    else { return 0 }
    return paragraph.count
  }

  /// How many of the last lines above `Q:` and `A:` open the talk: a paragraph of prose, for nobody else would speak it.
  private func openingOfQuestions(_ lines: [Int]) -> Int {
    guard let last = lines.last, isRightAboveSpeech(last),
      passages[last...].first(where: { $0.isSpeech && $0.isLabelled })?.label?.anonymousVoice?.count ?? 9 <= 2
    else { return 0 }
    let start = lines.lastIndex { passages[$0].opensParagraph } ?? 0
    return lines[start...].contains { passages[$0].hasEnd || passages[$0].holdsSentence } ? lines.count - start : 0
  }

  /// True if nothing of the page was between a line and the first label below it.
  private func isRightAboveSpeech(_ index: Int) -> Bool {
    let label = passages[index...].first { $0.content == .aside(.speaker) }?.range.lowerBound ?? Int.max
    let between = passages[(index + 1)...].prefix { $0.content != .aside(.speaker) }
    return between.allSatisfy(\.isSpeech)
      && !cuts.contains { (passages[index].range.upperBound...label).contains($0) }
  }

  private func speaks(_ index: Int) -> Bool {
    let shown = evidence[index]
    return shown.introducesSelf != nil || passages[index].hasEnd && (shown.handOff != nil || shown.thanks)
  }

  /// The last short lines of a page below `Read also` are headlines of other stories, also where they ask or exclaim.
  private mutating func markOthers(below place: Int) {
    let below = passages.indices.filter { passages[$0].isSpeech && passages[$0].range.lowerBound >= place }
    let start = passages.lastIndex { $0.content == .aside(.speaker) || $0.opensTurn } ?? 0
    guard below.count <= 8, let first = below.first, first > start,
      below.allSatisfy({ line in
        let (passage, shown) = (passages[line], evidence[line])
        return passage.text.roughWordCount <= 14 && (!passage.hasEnd || passage.endsWithStress) && !shown.thanks
          && shown.handOff == nil
          && shown.signOff == nil
      })
    else { return }
    setAside(below)
  }

  private mutating func markBareLines() {
    let speech = passages.indices.filter { passages[$0].isSpeech }
    let bare = speech.map(isBare)
    let complete = speech.count { passages[$0].hasEnd || evidence[$0].isQuoted }
    // A text of which fewer than half of the lines end in a stop is a transcript: only its first line may be a headline.
    guard complete * 2 >= speech.count else {
      if let first = speech.first, bare[0], passages[first].label == nil,
        PublishedTime(in: passages[first].text, calendar) != nil
      {
        setAside([first])
        return
      }
      markHead(of: speech, bare)
      return
    }
    var place = 0
    while place < speech.count {
      let end = bare[place...].firstIndex(of: !bare[place]) ?? speech.count
      if bare[place] {
        mark(Array(speech[place..<end]), isFirst: place == 0, isLast: end == speech.count)
        if place == 0, hasCrossheads(bare[end...]) { markCrosshead(speech[end - 1]) }
      }
      place = end
    }
  }

  /// Marks the headline of a transcript without stops: its first line, or the best of the few lines above a gap where
  /// somebody begins to speak.
  private mutating func markHead(of speech: [Int], _ bare: [Bool]) {
    guard let first = speech.first, bare[0], !passages.contains(where: { $0.content == .heading }) else { return }
    let gap =
      speech.dropFirst().prefix(4).firstIndex { passages[$0].opensParagraph || passages[$0].isLabelled } ?? 1
    let isHead = gap < speech.count && passages[speech[gap]].isLabelled && bare[..<gap].allSatisfy { $0 }
    if isHead, gap > 1 {
      choose(among: Array(speech[..<gap]))
    } else if passages[first].label == nil, passages[first].text.utf8.count <= Self.longest,
      weight(of: (0, first)) > 1.5
    {
      passages[first].content = .heading
    }
  }

  /// How many bytes a headline has at most.
  private static let longest = 300

  /// True if single bare lines part the text below.
  private func hasCrossheads(_ bare: ArraySlice<Bool>) -> Bool {
    guard lastLabelled == nil, let last = bare.lastIndex(of: false) else { return false }
    return bare.indices.contains { $0 > bare.startIndex && $0 < last && bare[$0] && !bare[$0 - 1] && !bare[$0 + 1] }
  }

  /// On a page with crossheads, the line right above the first words is one too, where a gap parts it from the headline.
  private mutating func markCrosshead(_ index: Int) {
    guard passages[index].content == .aside(.furniture), passages[index].opensParagraph, weight(of: (0, index)) > 0
    else { return }
    passages[index].content = .heading
  }

  /// Marks neighbouring lines that may be headlines.
  private mutating func mark(_ lines: [Int], isFirst: Bool, isLast: Bool) {
    if isLast, !isFirst {
      setAside(lines)
    } else if lines.count == 1, isCaption(lines[0]) || !isFirst && passages[lines[0]].text.isNotice {
      setAside(lines)
    } else if isFirst || lastLabelled == nil || lines.contains(where: opensStory) {
      choose(among: lines)
    }
  }

  /// True if a line between turns that end with stops is what a picture shows: it ends with whose the picture is.
  private func isCaption(_ index: Int) -> Bool {
    guard endsWithStops, let last = passages[index].text.last, ")）".contains(last), passages[index].opensParagraph
    else {
      return false
    }
    return passages[(index + 1)...].first?.content == .aside(.speaker)
  }

  /// True if a line between labels is the headline of the next story: a divider precedes it, a number opens it, it
  /// is in capitals, or the anchor's label follows it.
  private func opensStory(_ index: Int) -> Bool {
    let (passage, next) = (passages[index], passages[(index + 1)...].first)
    if index > 0, passages[index - 1].isDivider || !isShouted && passage.text.isInCapitals { return true }
    if passage.text.first?.isNumber == true { return true }
    guard next?.content == .aside(.speaker) else { return false }
    // `أسباب الأزمة` between two labels, where whoever speaks ends with stops.
    let words = passage.text.partsAtWhitespace.count
    if endsWithStops, words <= 8, index > 0, passages[index - 1].isSpeech ? passages[index - 1].hasEnd : true {
      return true
    }
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
  mutating func choose(among lines: [Int]) {
    let bare = lines.filter {
      isBare($0) || !passages[$0].hasEnd || evidence[$0].isQuoted || mayAsk($0, first: lines[0])
    }
    let repeated = bare.first { line in
      weight(of: (0, line)) > 0 && bare.contains { $0 != line && passages[$0].text == passages[line].text }
    }
    let best = bare.enumerated().max { weight(of: $0) < weight(of: $1) }
    let headline = (repeated ?? best.flatMap { weight(of: $0) > 0 ? $0.element : nil }).map { passages[$0].text }
    for line in lines { passages[line].content = passages[line].text == headline ? .heading : .aside(.furniture) }
  }

  /// True if a line that asks or exclaims may be a headline: the first one, or one right above the date of the page.
  private func mayAsk(_ line: Int, first: Int) -> Bool {
    guard passages[line].endsWithStress else { return false }
    return line == first || isAboveDate(line) && passages[line].label == nil
  }

  mutating func setAside(_ lines: [Int]) {
    for line in lines { passages[line].content = .aside(.furniture) }
  }

  /// True if a line is one stretch without a mark at its end, and nothing shows that it is spoken.
  func isBare(_ index: Int) -> Bool {
    let (passage, evidence) = (passages[index], evidence[index])
    // Nobody hands over with the last line of a page.
    let handsOver = evidence.handOff != nil && passages[(index + 1)...].contains { $0.isSpeech }
    guard !opening.contains(index), !passage.hasEnd, !handsOver, evidence.signOff == nil,
      !evidence.thanks,
      !evidence.isQuoted || passage.line == 0 && lastLabelled.map({ $0 > index }) ?? true
    else { return false }
    for neighbour in [index - 1, index + 1] where passages.indices.contains(neighbour) {
      if passages[neighbour].line == passage.line { return false }
    }
    return !passage.isLabelled && !continues(index) && !isLong(passage)
  }

  /// True if a line goes on with the one before it, or the next line with it: one of them begins with a small letter.
  private func continues(_ index: Int) -> Bool {
    if passages[index].beginsWithinSentence { return true }
    if passages[index].text.beginsSmall, index > 0, passages[..<index].contains(where: \.isSpeech) { return true }
    guard index + 1 < passages.count, passages[index + 1].isSpeech, !passages[index + 1].opensTurn else {
      return false
    }
    return passages[index + 1].text.beginsSmall
  }

  /// True if a line within the text is longer than headlines are.
  private func isLong(_ passage: Passage) -> Bool {
    if passage.text.utf8.count > 400 { return true }
    guard passage.line > 8 else { return false }
    return passage.text.isEastAsian
      ? passage.text.count > 48 : passage.text.partsAtWhitespace.count > 16
  }
}
