internal import Editing

extension Story {
  /// The stories of a newscast, each with its own headline, turns and marks; a page with one story is one.
  ///
  /// A headline after something was said opens the next story.
  public var stories: [Story] {
    let others = marks.filter { $0.kind == .headline && $0.text != headline?.text }
    let heads = (others.map(\.range) + (headline.map { [$0.range] } ?? []))
      .sorted { $0.lowerBound < $1.lowerBound }
    let places = turns.compactMap(\.sentences.first?.range.lowerBound)
    var starts: [Int] = []
    var place = 0
    for head in heads where places.contains(where: { (place..<head.lowerBound).contains($0) }) {
      starts.append(head.lowerBound)
      place = head.lowerBound
    }
    guard !starts.isEmpty else { return [self] }
    let bounds = [0] + starts + [Int.max]
    return zip(bounds, bounds.dropFirst()).map { part($0..<$1) }
  }

  private func part(_ range: Range<Int>) -> Story {
    var part = self
    part.turns = turns.filter { $0.sentences.first.map { range.contains($0.range.lowerBound) } ?? false }
    part.marks = marks.filter { range.contains($0.range.lowerBound) }
    if !(headline.map { range.contains($0.range.lowerBound) } ?? false) {
      let mark = part.marks.first { $0.kind == .headline }
      part.headline = mark.map { SpokenSentence(text: $0.text, range: $0.range) }
      part.marks.removeAll { $0 == mark }
    }
    return part
  }
}
