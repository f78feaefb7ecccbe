internal import Editing

/// Chooses the headline of a page among its headings.
struct HeadlineFinder {
  private let passages: [Passage]

  init(_ passages: [Passage]) { self.passages = passages }

  /// The one that a label such as `title:` announces, else the first heading above what is spoken.
  ///
  /// Nil if there is none. Where labels announce several, each belongs to a story of the newscast.
  var headline: Int? {
    let headings = passages.indices.filter { passages[$0].content == .heading }
    let announced = headings.filter { passages[$0].isAnnounced }
    if announced.count == 1 { return announced[0] }
    return headings.first { !passages[$0].isAnnounced && isAboveSpeech($0) }
  }

  /// True if nobody speaks before; a sentence or two may tell what the page is about.
  private func isAboveSpeech(_ index: Int) -> Bool {
    let before = passages[..<index].filter(\.isSpeech)
    return before.count <= 2 && before.allSatisfy { $0.label == nil && !$0.opensTurn }
  }

  /// A title with a date, which cleaning took for the line of the date: `Talk of the Town - 2024-03-02`.
  static func datedTitle(in marks: [Mark], before start: Int) -> Mark? {
    marks.first { mark in
      guard mark.kind == .published || mark.kind == .furniture && mark.text.has({ $0.end(ofDigits: 4, at: $1) }),
        mark.range.lowerBound < min(start, 400), !mark.text.contains(": ")
      else { return false }
      let parts = mark.text.parts {
        $0.end(ofSpaced: Span<UInt8>.dashes + ["|"], at: $1) ?? $0.end(of: ", ", at: $1)
      }
      let words = parts.filter { !$0.contains(where: \.isNumber) }.flatMap { $0.split(separator: " ") }
      return parts.count > 1 && words.count { $0.count >= 3 } >= 2
    }
  }
}
