internal import Editing
internal import Stories

/// A sheet to hand out in class: tasks on the first page, answers on a page of their own.
public struct Handout: Hashable, Sendable {
  /// What the learner is asked to do.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Fill the gaps: numbers and particles in Korean, numbers and every seventh word in other languages.
    case gaps
    /// Write down what is heard.
    case dictation
    /// Learn the words: each with how often it occurs and its first sentence.
    case words
  }

  /// A numbered task or answer: text and gaps.
  struct Item: Hashable, Sendable {
    var pieces: [Piece]
  }

  /// Text, or room to write in.
  enum Piece: Hashable, Sendable {
    case text(String)
    /// Room for that many letters.
    case room(Int)
  }

  /// What is asked.
  public let kind: Kind
  let language: String
  let interface: Interface
  let title: String
  let tasks: [Item]
  let answers: [Item]

  /// Makes a sheet of the first language of the rows.
  ///
  /// - Parameters:
  ///   - kind: What the learner is asked to do.
  ///   - material: The rows.
  ///   - interface: The language of instructions.
  ///   - knowledge: What is known of words beforehand: known ones are left out, meanings become the answers.
  public init(
    _ kind: Kind, of material: StudyMaterial, interface: Interface = .english,
    knowledge: WordKnowledge = WordKnowledge()
  ) {
    (self.kind, self.interface) = (kind, interface)
    let story = material.stories[0]
    (language, title) = (story.language, story.headline?.text ?? interface[.untitled])
    let sentences = material.rows.flatMap { $0.cells[0].map(\.sentence.text) }
    switch kind {
    case .gaps:
      let gapped = sentences.map { GapFinder(language: story.language).gaps(in: $0) }
      tasks = gapped.map { Item(pieces: $0.map { $0.isGap ? .room($0.text.count) : .text($0.text) }) }
      answers = gapped.map { gaps in
        let words = gaps.filter(\.isGap).map(\.text)
        return Item(pieces: [.text(words.isEmpty ? "–" : words.joined(separator: ", "))])
      }
    case .dictation:
      tasks = sentences.map { Item(pieces: [.room($0.count)]) }
      answers = sentences.map { Item(pieces: [.text($0)]) }
    case .words:
      let entries = WordList(sentences, language: story.language, knowledge: knowledge).entries
      tasks = entries.map { entry in
        Item(pieces: [.text("\(entry.word) (\(entry.count))  "), .room(12), .text("  \(entry.sentence)")])
      }
      let hasMeanings = entries.contains { $0.meaning != nil }
      answers = hasMeanings ? entries.map { Item(pieces: [.text("\($0.word): \($0.meaning ?? "–")")]) } : []
    }
  }
}
