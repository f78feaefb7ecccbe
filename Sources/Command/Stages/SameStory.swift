import Aircheck

/// Refuses to pair pages that are in one language, or that do not tell the same story.
struct SameStory {
  /// Below this share of sentences with a counterpart a reader should look: versions of one story that are whole have
  /// more than .9, a quarter of strangers that are too short to be told from it have .7 and more.
  private static let lowShare = 0.7

  /// True if the user wants them paired all the same.
  let force: Bool

  /// Checks two stories.
  ///
  /// - Throws: ``Failure`` that names both.
  func check(_ story: Story, _ other: Story, names: (String, String)) throws(Failure) {
    guard !force else { return }
    try check(
      Alignment(Alignment.Side(story, headline: false), Alignment.Side(other, headline: false)), names: names)
  }

  /// Checks an alignment.
  ///
  /// - Throws: ``Failure`` that names both texts.
  func check(_ alignment: Alignment, names: (String, String)) throws(Failure) {
    guard !force else { return }
    let (left, right) = (alignment.left, alignment.right)
    for (side, name) in [(left, names.0), (right, names.1)] where side.sentences.isEmpty {
      throw Failure("\(name): no story found", hint: "name a page that has one, or add '--force'")
    }
    if left.language == right.language, left.language != "und" {
      throw Failure(
        "\(names.0) and \(names.1) are both in one language (\(left.language))",
        hint: "name the story in another language, or add '--force'")
    }
    // Any two stories have anchors and reporters; only what they say tells one from another.
    let bare = Alignment(left.withoutSpeakers, right.withoutSpeakers)
    let share = "\(Int((bare.alignedShare * 100).rounded())) % of their sentences belong together"
    guard bare.tellsOneStory else {
      throw Failure(
        "\(names.0) and \(names.1) do not tell the same story: \(share)",
        hint: "check the files, or add '--force' to pair them")
    }
    guard bare.alignedShare < Self.lowShare else { return }
    Output.note("aircheck: \(names.0) and \(names.1): only \(share); check that they tell the same story")
  }
}

extension Alignment.Side {
  /// The sentences without what is known of their speakers.
  fileprivate var withoutSpeakers: Self {
    Self(language: language, sentences: sentences.map { BitextSentence($0.text) })
  }
}
