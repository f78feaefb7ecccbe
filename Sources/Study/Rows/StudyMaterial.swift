internal import Bitext
public import Stories

/// A story to study, alone or beside the same story in another language, as rows of sentences that belong together.
///
/// The study page, the cards, the e-book and the handouts are all written from these rows.
public struct StudyMaterial: Hashable, Sendable {
  /// The story, and the same in another language if there is one.
  public let stories: [Story]
  /// The rows, in order; every sentence of every story is in exactly one.
  public let rows: [StudyRow]

  /// Puts the sentences of two stories beside each other.
  ///
  /// - Parameters:
  ///   - story: The story to study.
  ///   - other: The same in another language.
  ///   - earlier: The rows of an earlier pack of the story, whose ids corrected rows keep.
  public init(_ story: Story, with other: Story? = nil, earlier: EarlierRows? = nil) {
    stories = [story] + (other.map { [$0] } ?? [])
    let lines = stories.map(StudySentence.all)
    var beads = lines[0].indices.map { Bead(left: $0..<$0 + 1, right: 0..<0) }
    if let other {
      beads =
        Alignment(Alignment.Side(story, headline: false), Alignment.Side(other, headline: false)).beads
    }
    var identifiers = RowIdentifiers()
    let rows = beads.map { bead in
      let cells = zip(lines, [bead.left, bead.right]).map { Array($0[$1]) }
      return StudyRow(
        id: identifiers.next(for: cells), cells: cells,
        sentences: Array([bead.left, bead.right].prefix(lines.count)),
        confidence: bead.confidence)
    }
    self.rows = earlier.map { Self.rows(rows, after: $0, language: story.language) } ?? rows
  }

  /// The same rows with the other story first, under ids of their own; nil if there is one story.
  ///
  /// Cards and handouts of the second language are written from it.
  public var turned: StudyMaterial? {
    guard let other = stories.dropFirst().first else { return nil }
    let rows = rows.map { row in
      StudyRow(
        id: "\(row.id)-\(other.language)", cells: row.cells.reversed(), sentences: row.sentences.reversed(),
        confidence: row.confidence)
    }
    return StudyMaterial(stories: stories.reversed(), rows: rows)
  }

  private init(stories: [Story], rows: [StudyRow]) { (self.stories, self.rows) = (stories, rows) }

  /// The rows with the ids that they had in an earlier pack.
  private static func rows(_ rows: [StudyRow], after earlier: EarlierRows, language: String) -> [StudyRow] {
    let ids = earlier.ids(for: rows.map(\.id), saying: rows.map { $0.text(0, language: language) })
    return zip(rows, ids).map { row, id in
      var row = row
      row.id = id ?? row.id
      return row
    }
  }
}

/// Sentences of each language that belong together.
public struct StudyRow: Hashable, Sendable {
  /// What a card deck knows the row by: made from its words and speaker, so that corrections of marks, spaces and
  /// capitals, and rows before it, leave it as it is.
  public var id: String
  /// The sentences of each story; empty where a story says nothing of it.
  public var cells: [[StudySentence]]
  /// The numbers of the sentences in each story, from 0.
  public var sentences: [Range<Int>]
  /// The probability, from 0 to 1, that they belong together.
  public var confidence: Double
}

/// A sentence of a story and the turn it is said in.
public struct StudySentence: Hashable, Sendable {
  /// The number of the turn, from 0.
  public var turn: Int
  /// What the speaker does.
  public var role: Turn.Role
  /// The speaker's name, else office; nil where neither is known.
  public var speaker: String?
  /// What is said.
  public var sentence: SpokenSentence

  /// The sentences of a story, in order.
  static func all(of story: Story) -> [StudySentence] {
    story.turns.enumerated().flatMap { number, turn in
      turn.sentences.map {
        StudySentence(
          turn: number, role: turn.role, speaker: turn.speaker.name ?? turn.speaker.title, sentence: $0)
      }
    }
  }
}

extension StudyRow {
  /// What one story says in the row, as one text in its language; empty where it says nothing.
  public func text(_ side: Int, language: String) -> String {
    guard cells.indices.contains(side) else { return "" }
    let space = language.hasPrefix("zh") || language.hasPrefix("ja") ? "" : " "
    return cells[side].map(\.sentence.text).joined(separator: space)
  }

  /// The line that opens the row, in whichever story has one.
  var opening: StudySentence? { cells.lazy.compactMap(\.first).first }
}
