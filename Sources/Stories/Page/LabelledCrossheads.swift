internal import Bytes
internal import Editing

/// Crossheads of an interview: lines without a label where all that is said has one.
extension Headings {
  /// Marks the short lines that quote or ask between two turns: `“They will move on”`.
  mutating func markCrossheadsBetweenLabels() {
    guard let first = passages.firstIndex(where: { $0.isLabelled }),
      let last = passages.lastIndex(where: { $0.isLabelled })
    else { return }
    let lines = passages[first...last].indices.filter { index in
      passages[index].isSpeech
        && (passages[index].isLabelled || index > first && passages[index].line != passages[index - 1].line)
    }
    let open = lines.filter { !passages[$0].isLabelled }
    let crossheads = open.filter(isCrosshead)
    guard !crossheads.isEmpty, crossheads.count == open.filter({ !isBare($0) }).count,
      lines.count >= open.count * 4
    else { return }
    for index in crossheads { passages[index].content = .heading }
  }

  private func isCrosshead(_ index: Int) -> Bool {
    let passage = passages[index]
    // Below a direction somebody may be quoted: `（近所の女性）` ⏎ `「…」`.
    guard passage.text.isQuotation && passages[index - 1].isSpeech || passage.endsWithStress,
      passage.text.isEastAsian ? passage.text.count <= 24 : passage.text.roughWordCount <= 12,
      index + 1 < passages.count, passages[index + 1].content == .aside(.speaker),
      passages[index + 1].line > passage.line
    else { return false }
    // Above it somebody has come to an end, and does not go on to be quoted.
    guard let above = passages[..<index].last(where: { $0.isSpeech }) else { return false }
    return above.hasEnd && !above.text.isQuotation
  }
}
