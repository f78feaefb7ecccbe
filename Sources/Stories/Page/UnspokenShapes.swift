internal import Bytes
internal import Editing

/// Lines that nobody speaks, known by their shape whatever is around them.
extension Headings {
  /// Sets aside links, times and dates alone.
  mutating func markUnspokenShapes() {
    let lines = passages.indices.filter { passages[$0].isSpeech && isBare($0) }
    setAside(lines.filter { passages[$0].text.contains("://") || passages[$0].text.isTimeAlone })
    // `2024. 3. 2~` may be cut like sentences.
    for line in spokenLines {
      let text = line.map { passages[$0].text }.joined(separator: " ")
      if text.isDateInFigures(calendar) { setAside(line) }
    }
  }

  /// Sets aside numbered lists of lines without a stop, which are the contents of a newscast, with the line that
  /// announces them.
  mutating func markLists() {
    var run: [[Int]] = []
    for line in spokenLines {
      let follows = run.last.map { passages[$0[0]].line + 1 == passages[line[0]].line } ?? false
      let isItem = passages[line[0]].text.isListItem && !passages[line[0]].isLabelled
      if follows && (isItem || endsWithColon(run[run.count - 1])) {
        run.append(line)
        continue
      }
      close(run)
      run = isItem || endsWithColon(line) ? [line] : []
    }
    close(run)
  }

  private mutating func close(_ run: [[Int]]) {
    let items = run.filter { passages[$0[0]].text.isListItem }
    let bare = items.count { !passages[$0[$0.count - 1]].hasEnd }
    guard items.count >= 3, bare * 2 >= items.count else { return }
    setAside(run.flatMap(\.self))
  }

  /// Sets the last paragraph of a page aside where it has no label, speaks of nobody and of nothing that was spoken of,
  /// and every other one has a label, or it alone ends without a stop: it is about the page.
  mutating func markClosingNote() {
    let lines = spokenLines
    guard let start = lines.lastIndex(where: { passages[$0[0]].opensParagraph }), start >= 4 else { return }
    let note = lines[start...].flatMap(\.self)
    guard note.count <= 3, let first = note.first, let last = note.last,
      !note.contains(where: { passages[$0].isLabelled || passages[$0].opensTurn }),
      passages[(last + 1)...].allSatisfy({ $0.content != .aside(.stage) && $0.content != .aside(.speaker) }),
      passages[first..<last].allSatisfy(\.isSpeech),
      !stages.contains(where: { $0 >= passages[last].range.upperBound })
    else { return }
    let others = lines[..<start]
    let paragraphs = others.filter { passages[$0[0]].opensParagraph || passages[$0[0]].isLabelled }
    let areLabelled = paragraphs.count >= 4 && paragraphs.allSatisfy { passages[$0[0]].isLabelled }
    guard areLabelled && (passages[last].hasEnd || !isEastAsian) || isLeftOpen(last, below: others) else { return }
    let said = Set(others.flatMap(\.self).flatMap { passages[$0].text.tellingWords })
    let words = note.reduce(into: Set<String>()) { $0.formUnion(passages[$1].text.tellingWords) }
    // `Do you have a story idea? Get in touch …` asks the reader, if furniture is below it.
    let asksReader = evidence[first].asks && cuts.contains { $0 >= passages[last].range.upperBound }
    let isSpoken = note.contains { index in
      let shown = evidence[index]
      return shown.thanks || !shown.persons.isEmpty || shown.handOff != nil || shown.signOff != nil
        || !asksReader && (shown.freedom > 0 || shown.speaksToSomebody || shown.asks)
    }
    guard !isSpoken, words.count >= 3, words.count(where: said.contains) * 4 <= words.count else { return }
    setAside(note)
  }

  /// True if a line that closes the page has no stop, and all that is spoken above it has.
  private func isLeftOpen(_ last: Int, below others: ArraySlice<[Int]>) -> Bool {
    guard !passages[last].hasEnd, others.count >= 6 else { return false }
    let ends = others.compactMap(\.last)
    return ends.count { passages[$0].hasEnd } * 10 >= ends.count * 9 && evidence.contains { $0.signOff != nil }
  }

  /// The spoken passages of each line.
  var spokenLines: [[Int]] {
    var lines: [[Int]] = []
    for index in passages.indices where passages[index].isSpeech {
      if let last = lines.last?.last, passages[last].line == passages[index].line {
        lines[lines.count - 1].append(index)
      } else {
        lines.append([index])
      }
    }
    return lines
  }

  private func endsWithColon(_ line: [Int]) -> Bool {
    guard let last = line.last.flatMap({ passages[$0].text.last }) else { return false }
    return last == ":" || last == "："
  }

  /// A heading of Markdown with nothing below it but another heading is the name of a part of the page.
  mutating func markSections() {
    let rows = passages.indices.filter { passages[$0].isSpeech || passages[$0].content == .heading }
    for (row, index) in rows.enumerated().dropFirst() where passages[index].depth != nil {
      let next = row + 1 < rows.count ? passages[rows[row + 1]] : nil
      if next.map({ $0.content == .heading }) ?? true { passages[index].content = .aside(.furniture) }
    }
  }
}

extension String {
  /// True if it is a time of day and nothing else: `7:22 pm`.
  fileprivate var isTimeAlone: Bool {
    utf8.count <= 60 && hasByte(of: .colon) && count <= 12
      && isWhole { $0.endOfTimeOfDay(at: $1) }
  }

  /// True if it is a date in figures and nothing else, `2024. 3. 2~`, or with a time: `12.08.2022 | 21:27 h.`.
  fileprivate func isDateInFigures(_ calendar: CalendarWords) -> Bool {
    isNoLonger(than: 28) && hasNumber && count(where: \.isLetter) <= (hasByte(of: .colon) ? 3 : 0)
      && PublishedTime(in: self, calendar) != nil
  }

  /// True if it begins with the number of an item: `10.…`, `2) …`, `（3）…`.
  fileprivate var isListItem: Bool {
    let opened = first == "(" || first == "（"
    let rest = (opened ? dropFirst() : self[...])
    let digits = rest.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), let mark = rest[digits.endIndex...].first else { return false }
    return opened ? ")）".contains(mark) : ".)、．".contains(mark)
  }
}

extension Span<UInt8> {
  /// The end of `7:22`, `19:22:05` or `7:22 p.m.`.
  fileprivate func endOfTimeOfDay(at place: Int) -> Int? {
    guard var end = endOfClock(at: place) else { return nil }
    end = endOfSeconds(at: end) ?? end
    var half = skippingSpace(at: end)
    guard byte(half).lowered == UInt8(ascii: "a") || byte(half).lowered == UInt8(ascii: "p") else { return end }
    half = self.end(of: ".", at: half + 1) ?? half + 1
    guard byte(half).lowered == UInt8(ascii: "m") else { return end }
    return self.end(of: ".", at: half + 1) ?? half + 1
  }
}
