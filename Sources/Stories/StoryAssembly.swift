internal import Editing

/// Puts a story together from the cast passages and the marks of cleaning.
struct StoryAssembly {
  let page: EditedText
  let map: OffsetMap
  let cast: AttributedPassages
  let calendar: CalendarWords
  /// Where a breath was marked, in UTF-8 offsets of the cleaned text, in order.
  private let breaths: [Int]
  private let clock: StoryClock

  init(page: EditedText, map: OffsetMap, cast: AttributedPassages, calendar: CalendarWords) {
    (self.page, self.map, self.cast, self.calendar) = (page, map, cast, calendar)
    clock = StoryClock(page, map, cast.passages)
    breaths = page.marks.filter { $0.kind == .pause }.map { map.text($0.range.upperBound) }.sorted()
  }

  /// The story.
  func story(language: String) -> Story {
    let headings = HeadlineFinder(cast.passages).headline
    let link = page.marks.first { $0.kind == .link }
    let marks = (page.marks.filter { $0.kind != .pause && $0 != link } + asides(after: headings))
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    let turns = TurnBuilder(cast: cast, sentence: sentence, place: place).turns()
    let marked =
      page.marks.first { $0.kind == .headline }
      ?? HeadlineFinder.datedTitle(in: marks, before: turns.first?.sentences.first?.range.lowerBound ?? 0)
    let headline = headings.map { sentence($0) } ?? marked.map { SpokenSentence(text: $0.text, range: $0.range) }
    let titles = headline.map { [Mark(kind: .headline, range: $0.range, text: $0.text)] } ?? []
    return Story(
      headline: headline, published: PublicationReader(calendar: calendar).publication(in: marks, titles: titles),
      link: link, language: language, turns: turns, marks: marks)
  }

  /// What is not spoken and still is in the cleaned text; headings but the first are marks as well.
  private func asides(after headline: Int?) -> [Mark] {
    cast.passages.indices.compactMap { index in
      let passage = cast.passages[index]
      let kind: Mark.Kind
      switch passage.content {
      case .aside(let aside): kind = aside
      case .heading where index != headline: kind = .headline
      default: return nil
      }
      return Mark(kind: kind, range: passage.source ?? map.source(passage.range), text: passage.text)
    }
  }

  private func place(_ index: Int) -> Range<Int> {
    cast.passages[index].source ?? map.source(cast.passages[index].range)
  }

  private func sentence(_ index: Int) -> SpokenSentence {
    let (passage, evidence) = (cast.passages[index], cast.evidence[index])
    let spokenByAnchor = cast.parts[index]?.role == .anchor
    let function: SpokenSentence.Function? =
      spokenByAnchor && handsOver(index)
      ? .handOff : evidence.signOff != nil && cast.parts[index]?.role == .reporter ? .signOff : nil
    return SpokenSentence(
      text: passage.text, range: place(index), function: function,
      pauses: pauses(in: passage), times: clock.times(of: passage.range))
  }

  /// True if it is the anchor's sentence that hands over to a reporter.
  private func handsOver(_ index: Int) -> Bool {
    var (next, seen) = (index + 1, 0)
    while next < cast.parts.count, seen < 6, cast.parts[next].map({ $0.role == .anchor }) ?? true {
      if cast.parts[next] != nil { seen += 1 }
      next += 1
    }
    guard next < cast.parts.count else { return seen == 0 && cast.evidence[index].handOff != nil }
    guard let part = cast.parts[next], part != .guest, part.role != .anchor,
      let handing = handOffs(before: next).first, cast.evidence[handing].handOff?.form != .guest
    else { return false }
    return index == handingSentence(before: next)
  }

  /// The sentence that hands over to who speaks next: the anchor's last one, unless that is a question and a sentence
  /// before it names the reporter.
  private func handingSentence(before next: Int) -> Int? {
    guard let last = cast.parts[..<next].lastIndex(where: { $0 != nil }) else { return nil }
    guard cast.evidence[last].asks else { return last }
    return handOffs(before: next).first { place in
      place != last && !cast.evidence[place].asks && cast.evidence[place].handOff?.name != nil
    } ?? last
  }

  /// The last sentences of the anchor before a place that hand over, the nearest first.
  private func handOffs(before next: Int) -> [Int] {
    var (place, seen, found) = (next - 1, 0, [Int]())
    while place >= 0, seen < 6, cast.parts[place].map({ $0.role == .anchor }) ?? true {
      if cast.parts[place] != nil {
        if cast.evidence[place].handOff != nil { found.append(place) }
        seen += 1
      }
      if cast.passages[place].content == .heading { break }
      place -= 1
    }
    return found
  }

  /// The places of the sentence where a breath was marked; before white space rather than after it.
  private func pauses(in passage: Passage) -> [Int] {
    let first = breaths.partition(from: passage.range.lowerBound)
    let inside = breaths[first...].prefix { $0 <= passage.range.upperBound }
    if inside.isEmpty { return [] }
    let text = Array(passage.text.utf8)
    return inside.map { place in
      var offset = place - passage.range.lowerBound
      while offset > 0, text[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
      return offset
    }
  }
}

extension [Int] {
  /// The index of the first of these sorted places that comes after a place.
  fileprivate func partition(from place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      (low, high) = self[middle] <= place ? (middle + 1, high) : (low, middle)
    }
    return low
  }
}
