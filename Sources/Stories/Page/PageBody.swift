internal import Bytes
internal import Editing

/// Where the story begins and ends on a page; what is above and below is its head and foot, whatever it looks like.
///
/// The story is prose: its lines end as sentences do, or are quotations. Headlines, menus and lists of links have no
/// stops. Captions, of which few lines have stops, have no head and foot that could be recognized by this.
extension Headings {
  /// Sets aside what is above and below the story, and chooses the headline above it.
  mutating func markHeadAndFoot() {
    markLabelsAboveDate()
    let lines = spokenLines
    guard let body = body(of: lines) else { return }
    setAside(lines[body.upperBound...].flatMap(\.self))
    if firstLabel == nil, body.lowerBound > 0 { choose(among: lines[..<body.lowerBound].flatMap(\.self)) }
  }

  /// The lines of the story among those that may be spoken; nil where they do not tell.
  private func body(of lines: [[Int]]) -> Range<Int>? {
    let whole = lines.indices.filter { isWhole(lines[$0]) }
    guard whole.count >= 3, let start = start(of: lines, whole), let end = end(of: lines, whole), start < end,
      whole.count(where: (start..<end).contains) * 10 >= (end - start) * 7
    else { return nil }
    return start..<end
  }

  /// True if a line ends as sentences do, or is a quotation.
  private func isWhole(_ line: [Int]) -> Bool {
    guard let last = line.last else { return false }
    return passages[last].hasEnd || line.allSatisfy { evidence[$0].isQuoted }
  }

  /// The first line of the story: not a quotation that has no stop, nor a sentence above the date of the page.
  private func start(of lines: [[Int]], _ whole: [Int]) -> Int? {
    let pairs = zip(whole, whole.dropFirst())
    let start = pairs.first { line, next in
      guard line < 6, let last = lines[line].last, let below = lines[next].first else { return true }
      if passages[last].isLabelled || passages[last].label != nil { return true }
      let between = gap(last, below)
      if lines[line].count == 1, dates.contains(where: between.contains) || isAboveDate(last) { return false }
      // `“Nobody called them”` among the lines of the head is a headline.
      return passages[last].hasEnd || line == 0 && next == 1 && !cuts.contains(where: between.contains)
        || !lines[line].allSatisfy { evidence[$0].isQuoted }
    }
    return start?.0
  }

  /// Where the lines of the foot begin: below the last line that is spoken, two or more that have no stop, with quotations
  /// and short questions among them.
  private func end(of lines: [[Int]], _ whole: [Int]) -> Int? {
    guard var last = whole.last else { return nil }
    while let before = whole.last(where: { $0 < last }), mayBeBelow(lines[last]), isParted(lines, before, last),
      isParted(lines, last, last + 1), lines[(before + 1)..<last].allSatisfy(mayBeBelow)
    {
      last = before
    }
    return lines[(last + 1)...].allSatisfy(mayBeBelow) ? last + 1 : lines.count
  }

  /// True if lines without a stop, or such as were taken out of the text, are between two lines or around their end.
  private func isParted(_ lines: [[Int]], _ line: Int, _ next: Int) -> Bool {
    guard let end = lines[line].last else { return false }
    guard next < lines.count, let start = lines[next].first else {
      return cuts.contains { $0 >= passages[end].range.upperBound }
    }
    return next - line >= 2 || !isWhole(lines[next]) || passages[end..<start].contains { !$0.isSpeech }
      || cuts.contains(where: gap(end, start).contains)
  }

  /// The places between two passages.
  private func gap(_ index: Int, _ next: Int) -> ClosedRange<Int> {
    let end = passages[index].range.upperBound
    return end...max(end, passages[next].range.lowerBound)
  }

  /// True if a line may be one of the foot: nothing shows that it is spoken, and it is short.
  private func mayBeBelow(_ line: [Int]) -> Bool {
    guard let first = line.first, let last = line.last, !passages[first].isLabelled,
      passages[first].label == nil
        || !passages[last].hasEnd
    else { return false }
    let isCalm = line.allSatisfy { index in
      let shown = evidence[index]
      return !shown.thanks && shown.signOff == nil && shown.introducesSelf == nil
        && !passages[index].text.beginsSmall
    }
    let words = line.reduce(0) { $0 + passages[$1].text.roughWordCount }
    guard isCalm, words <= 14, passages[first].opensTurn == false else { return false }
    // A quotation with a stop of its own, or a sentence, is spoken.
    return !passages[last].hasEnd || passages[last].endsWithStress && line.count == 1
  }

  /// The first label of somebody who speaks.
  private var firstLabel: Int? { passages.firstIndex { $0.content == .aside(.speaker) } }

  /// `The Morning Hour` ⏎ `“Nobody called them”` ⏎ the date: what looks like a label above lines of the page, comes once, and has
  /// nothing under it that ends as a sentence does, is of the head.
  private mutating func markLabelsAboveDate() {
    let labels = passages.indices.filter { passages[$0].content == .aside(.speaker) }
    guard labels.count >= 4, let label = labels.first, !passages[..<label].contains(where: \.isSpeechWithEnd),
      labels.count(where: { passages[$0].text == passages[label].text }) == 1,
      let first = passages[label..<labels[1]].firstIndex(where: \.isSpeech), passages[first].isLabelled,
      !passages[first].hasEnd, passages[first].text.roughWordCount <= 16,
      cuts.contains(where: gap(first, labels[1]).contains)
    else { return }
    passages[label].content = .aside(.furniture)
    for index in first..<labels[1] {
      (passages[index].label, passages[index].isLabelled, passages[index].opensTurn) = (nil, false, false)
    }
  }
}

extension Passage {
  fileprivate var isSpeechWithEnd: Bool { isSpeech && hasEnd }
}
