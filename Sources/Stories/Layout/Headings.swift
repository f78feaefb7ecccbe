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
    return headings.passages
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
    if text.contains(#/\d{4}[-.\/年]|\d{1,2}:\d{2}|(19|20)\d\d$/#) { weight -= 6 }
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
    guard let last = passage.text.last(where: { !$0.closesQuotation && !")）]".contains($0) }) else { return false }
    return !".?!。？！…،؟।".contains(last) || passage.text.hasSuffix("…")
  }
}
