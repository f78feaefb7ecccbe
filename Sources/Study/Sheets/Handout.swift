internal import Editing
internal import Stories

/// A sheet to hand out in class: tasks on the first page, answers on a page of their own.
public struct Handout: Hashable, Sendable {
  /// What the learner is asked to do.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Fill the gaps: numbers, particles in Korean and Japanese, every seventh word in other languages.
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
  /// The words to learn; empty where something else is asked.
  let words: [WordList.Entry]

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
    var entries: [WordList.Entry] = []
    switch kind {
    case .gaps: (tasks, answers) = Self.gaps(in: sentences, language)
    case .dictation:
      tasks = sentences.map { Item(pieces: [.room($0.count)]) }
      answers = sentences.map { Item(pieces: [.text($0)]) }
    case .words:
      entries = WordList(sentences, language: story.language, knowledge: knowledge).entries
      tasks = []
      let hasMeanings = entries.contains { $0.meaning != nil }
      answers = hasMeanings ? entries.map { Item(pieces: [.text("\($0.word): \($0.meaning ?? "–")")]) } : []
    }
    words = entries
  }

  private static func gaps(in sentences: [String], _ language: String) -> (tasks: [Item], answers: [Item]) {
    let gapped = sentences.map(GapFinder(language: language).gaps)
    let tasks = gapped.map { Item(pieces: $0.map { $0.isGap ? .room($0.text.count) : .text($0.text) }) }
    let answers = gapped.map { gaps in
      let words = gaps.filter(\.isGap).map(\.text)
      return Item(pieces: [.text(words.isEmpty ? "–" : words.joined(separator: ", "))])
    }
    return (tasks, answers)
  }
}

extension Handout {
  /// The heads of the table of words.
  var columns: [String] { ["", interface[.word], interface[.times], interface[.meaning], interface[.sentence]] }

  /// For each word how many in a row are from its sentence, which is written once for all of them; 0 for those after the first.
  var sentenceSpans: [Int] {
    var spans = [Int](repeating: 0, count: words.count)
    var first = 0
    for (index, entry) in words.enumerated() {
      if entry.place != words[first].place { first = index }
      spans[first] += 1
    }
    return spans
  }

  /// The mark of a word whose form may differ from the dictionary; nil if no word needs it.
  var note: String? { words.contains { !$0.isSure } ? interface[.asItStands] : nil }
}
