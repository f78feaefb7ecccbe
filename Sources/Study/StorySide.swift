public import Bitext
public import Stories

extension Alignment.Side {
  /// A story to align: each sentence with its turn, the role of its speaker and what it does in the story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - headline: True if the headline is aligned too, as a turn of its own.
  public init(_ story: Story, headline: Bool = true) {
    let head = headline ? story.headline.map { [BitextSentence($0.text, turn: -1)] } ?? [] : []
    let spoken = story.turns.enumerated().flatMap { number, turn in
      turn.sentences.map {
        BitextSentence(
          $0.text, role: turn.role == .undecided ? nil : turn.role.rawValue, turn: number,
          function: $0.function?.rawValue)
      }
    }
    self.init(language: story.language, sentences: head + spoken)
  }
}
