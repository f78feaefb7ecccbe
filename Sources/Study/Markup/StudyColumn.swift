internal import Stories

/// One story of the page, its sentences counted through.
struct StudyColumn: Sendable {
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

  /// What a learner fills in of a sentence, as ranges of UTF-8 offsets.
  func gaps(in sentence: SpokenSentence) -> [Range<Int>] {
    var end = 0
    return GapFinder(language: story.language).gaps(in: sentence.text).compactMap { part in
      let start = end
      end += part.text.utf8.count
      return part.isGap ? start..<end : nil
    }
  }

  /// True if any sentence has something to fill in.
  var hasGaps: Bool { lines.contains { !gaps(in: $0.sentence).isEmpty } }

  /// True if the speaker breathes anywhere.
  var hasPauses: Bool { lines.contains { !$0.sentence.pauses.isEmpty } }
}
