internal import Bytes
internal import Editing

/// Tells headlines and leftover furniture from what is spoken: lines that no mark ends.
struct Headings {
  private var passages: [Passage]
  private let evidence: [Evidence]

  /// The passages with headings marked and unspoken lines set aside.
  static func marked(_ passages: [Passage], _ evidence: [Evidence]) -> [Passage] {
    var headings = Headings(passages: passages, evidence: evidence)
    headings.markPreface()
    headings.markBareLines()
    headings.markAskingHeadline()
    return headings.passages
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

  /// What stands before the first label of an anchor, or of somebody without role, is the page's own.
  private mutating func markPreface() {
    guard let label = passages.firstIndex(where: { $0.content == .aside(.speaker) }),
      let labelled = passages[label...].firstIndex(where: \.isSpeech),
      let role = passages[labelled].label.map({ $0.role ?? .anchor }), role == .anchor
    else { return }
    choose(among: passages[..<label].indices.filter { passages[$0].isSpeech })
  }

  private mutating func markBareLines() {
    let speech = passages.indices.filter { passages[$0].isSpeech }
    let bare = speech.map(isBare)
    // A text without punctuation throughout shows nothing by its absence, but for the first line.
    guard bare.count(where: { $0 }) * 2 <= bare.count else {
      if let first = speech.first, bare[0], passages.first(where: { $0.content == .heading }) == nil {
        passages[first].content = .heading
      }
      return
    }
    var place = 0
    while place < speech.count {
      let end = bare[place...].firstIndex(of: !bare[place]) ?? speech.count
      if bare[place] {
        let lines = Array(speech[place..<end])
        if end == speech.count, place > 0 { setAside(lines) } else { choose(among: lines) }
      }
      place = end
    }
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

  /// The longest line is the headline; the others are the page's own.
  private mutating func choose(among lines: [Int]) {
    let bare = lines.filter(isBare)
    let repeated = bare.first { line in bare.contains { $0 != line && passages[$0].text == passages[line].text } }
    let best = bare.enumerated().max { weight(of: $0) < weight(of: $1) }?.element
    let headline = (repeated ?? best).map { passages[$0].text }
    for line in lines { passages[line].content = passages[line].text == headline ? .heading : .aside(.furniture) }
  }

  /// A headline has many words, no date, and none of the marks between the parts of a menu; it stands early.
  private func weight(of line: (offset: Int, element: Int)) -> Double {
    let text = passages[line.element].text
    let words = text.isEastAsian ? text.count / 3 : text.split(whereSeparator: \.isWhitespace).count
    var weight = Double(min(words, 8)) - Double(line.offset) * 0.4
    if text.contains(where: { "|>©ⓒ●▶│".contains($0) }) { weight -= 6 }
    // A caption ends with whose the picture is.
    if let last = text.last, ")]）".contains(last) { weight -= 3 }
    if text.contains(#/\d{4}[-.\/年]|\d{1,2}:\d{2}|(19|20)\d\d$/#) { weight -= words > 6 ? 4 : 6 }
    return weight
  }

  private mutating func setAside(_ lines: [Int]) {
    for line in lines { passages[line].content = .aside(.furniture) }
  }

  /// Whether a line is one stretch without a mark at its end, and no phrase of a broadcast.
  private func isBare(_ index: Int) -> Bool {
    let (passage, evidence) = (passages[index], evidence[index])
    guard evidence.handOff == nil, evidence.signOff == nil, !evidence.thanks, !evidence.isQuoted else {
      return false
    }
    for neighbour in [index - 1, index + 1] where passages.indices.contains(neighbour) {
      if passages[neighbour].line == passage.line { return false }
    }
    return !passage.hasEnd
  }
}

extension [Passage] {
  /// The first passage of the line on which a passage stands.
  fileprivate func startOfLine(at index: Int) -> Int {
    var index = index
    while index > 0, self[index - 1].line == self[index].line { index -= 1 }
    return index
  }
}

extension Passage {
  /// Whether a mark ends it as marks end sentences.
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
