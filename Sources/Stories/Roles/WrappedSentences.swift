internal import Bytes

/// Finds sentences that go on over several lines, as captions and wrapped pages have them: nobody else begins to speak
/// within one.
enum WrappedSentences {
  /// The spoken passages of a text, as ranges of those that are one sentence.
  static func sentences(in passages: ArraySlice<Passage>) -> [Range<Int>] {
    let hasEnds = hasEnds(passages)
    var found: [Range<Int>] = []
    for index in passages.indices where passages[index].isSpeech {
      if let last = found.last, last.upperBound == index, hasEnds, last.count < longest,
        goesOn(passages[index - 1], passages[index])
      {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }

  /// What was between two lines of a sentence before it was wrapped.
  static func joint(of passage: Passage) -> String {
    passage.text.last.map { $0.isHanOrKana || "、，".contains($0) } ?? false ? "" : " "
  }

  /// A sentence of more lines than this lost its mark.
  private static let longest = 8

  /// True if marks end enough of the lines for a line without one to be open.
  private static func hasEnds(_ passages: ArraySlice<Passage>) -> Bool {
    let spoken = passages.filter(\.isSpeech)
    return spoken.count { $0.hasEnd } * 4 >= spoken.count
  }

  private static func goesOn(_ before: Passage, _ here: Passage) -> Bool {
    guard here.line == before.line + 1, !before.hasEnd, !here.opensTurn, !here.opensParagraph, !here.isLabelled,
      let last = before.text.last, !":：…-–—".contains(last), !last.closesQuotation,
      here.text.first?.opensQuotation != true
    else { return false }
    // Where letters have capitals, the line goes on in small ones, in capitals as all does, or was broken for its width.
    return !here.text.isCased && before.text.count * 2 >= narrowest || here.text.beginsSmall
      || here.text.isInCapitals && before.text.isInCapitals
      || before.text.count >= narrowest
  }

  /// Lines shorter than this were hardly broken for their width.
  private static let narrowest = 36
}

extension String {
  /// True if it has letters that are capital or small.
  fileprivate var isCased: Bool { contains { $0.isUppercase || $0.isLowercase } }
}
