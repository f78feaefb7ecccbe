internal import Editing

extension EditedText {
  /// Takes the headlines of a rundown out of the furniture: cleaning removes `Title: …`, and a newscast is parted there.
  ///
  /// Of each such mark the words before the headline stay furniture.
  func takingTitles(_ map: OffsetMap, _ phrases: BroadcastPhrases) -> (page: EditedText, titles: [TitleMark]) {
    var titles: [TitleMark] = []
    let others = marks.map { mark in
      guard mark.kind == .furniture, let (head, tail) = mark.text[...].splitAtColon, head.count <= 20,
        phrases.titleLabels.matches(head)
      else { return mark }
      let start = mark.range.upperBound - tail.utf8.count
      guard start > mark.range.lowerBound else { return mark }
      titles.append(
        TitleMark(
          place: map.text(mark.range.upperBound), range: start..<mark.range.upperBound,
          text: String(tail)))
      let label = mark.text.utf8.dropLast(tail.utf8.count)
      return Mark(
        kind: .furniture, range: mark.range.lowerBound..<start, text: String(Substring(label)).trimmedWhitespace)
    }
    if titles.isEmpty { return (self, []) }
    let page = EditedText(
      source: source, text: text, edits: edits, findings: findings, marks: others, language: language)
    return (page, titles)
  }
}
