internal import Editing

/// Puts a story together from the cast passages and the marks of cleaning.
struct Assembly {
  let page: EditedText
  let map: OffsetMap
  let cast: Cast
  let calendar: CalendarWords

  /// The story.
  func story(language: String) -> Story {
    let headings = cast.passages.indices.filter { cast.passages[$0].content == .heading }
    let marked = page.marks.first { $0.kind == .headline }
    let headline =
      headings.first.map { sentence($0) }
      ?? marked.map { SpokenSentence(text: $0.text, range: $0.range) }
    let link = page.marks.first { $0.kind == .link }
    let marks = (page.marks.filter { $0.kind != .pause && $0 != link } + asides(after: headings.first))
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return Story(
      headline: headline, published: PublicationReader(calendar: calendar).publication(in: marks), link: link,
      language: language, turns: TurnBuilder(cast: cast, sentence: sentence).turns(), marks: marks)
  }

  /// What is not spoken and still stands in the cleaned text; headings but the first are marks as well.
  private func asides(after headline: Int?) -> [Mark] {
    cast.passages.indices.compactMap { index in
      let passage = cast.passages[index]
      let kind: Mark.Kind
      switch passage.content {
      case .aside(let aside): kind = aside
      case .heading where index != headline: kind = .headline
      default: return nil
      }
      return Mark(kind: kind, range: map.source(passage.range), text: passage.text)
    }
  }

  private func sentence(_ index: Int) -> SpokenSentence {
    let (passage, evidence) = (cast.passages[index], cast.evidence[index])
    let spokenByAnchor = cast.parts[index]?.role == .anchor
    let function: SpokenSentence.Function? =
      evidence.handOff != nil && spokenByAnchor
      ? .handOff : evidence.signOff != nil && cast.parts[index]?.role == .reporter ? .signOff : nil
    return SpokenSentence(
      text: passage.text, range: map.source(passage.range), function: function, pauses: pauses(in: passage))
  }

  /// The places of the sentence where a breath was marked; before white space rather than behind it.
  private func pauses(in passage: Passage) -> [Int] {
    let pauses = page.marks.filter { $0.kind == .pause }.map { map.text($0.range.upperBound) }
    let text = Array(passage.text.utf8)
    return pauses.filter { passage.range.lowerBound < $0 && $0 <= passage.range.upperBound }.map { place in
      var offset = place - passage.range.lowerBound
      while offset > 0, text[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
      return offset
    }
  }
}
