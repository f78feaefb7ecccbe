internal import Editing

/// Joins what marks cut apart in headlines, and in buttons and counters below a story.
extension Headings {
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
    let opening = labelled == nil ? head : startOfOpening(passages[..<head])
    return lines(passages[..<opening], in: text) + passages[opening..<max(head, foot)]
      + lines(passages[max(head, foot)...], in: text)
  }

  /// Where the last line above the first label begins, if it has two sentences or more and ends as a sentence does: they
  /// may be spoken.
  private static func startOfOpening(_ head: ArraySlice<Passage>) -> Int {
    guard let last = head.last(where: \.isSpeech), last.line > 0, last.hasEnd, head.last?.isSpeech == true else {
      return head.endIndex
    }
    let start = head.lastIndex { $0.line != last.line }.map { $0 + 1 } ?? head.startIndex
    return head[start...].count { $0.isSpeech && $0.hasEnd } >= 2 ? start : head.endIndex
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
}
