internal import Stories

/// One story of the page, its sentences counted through.
struct Side: Sendable {
  /// A sentence and the number of its turn.
  struct Line: Sendable {
    var turn: Int
    var sentence: SpokenSentence
  }

  let story: Story
  /// The letter with which the anchors of its sentences begin.
  let anchor: String
  let lines: [Line]

  init(_ story: Story, anchor: String) {
    self.story = story
    self.anchor = anchor
    lines = story.turns.enumerated().flatMap { turn in
      turn.element.sentences.map { Line(turn: turn.offset, sentence: $0) }
    }
  }

  /// All that is shown: the headline, who speaks, and what is said.
  var texts: [String] {
    let speakers = story.turns.map(\.speaker).flatMap { [$0.name, $0.title, $0.outlet, $0.place] }
    return ([story.headline?.text] + speakers).compactMap(\.self) + lines.map(\.sentence.text)
  }

  /// True if the speaker breathes anywhere.
  var hasPauses: Bool { lines.contains { !$0.sentence.pauses.isEmpty } }
}
