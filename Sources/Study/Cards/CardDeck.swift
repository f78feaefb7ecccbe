internal import CDeck
internal import Editing
public import Romanization

/// The rows as a package that Anki imports (`.apkg`): a ZIP archive with a SQLite database of schema 11.
///
/// Notes are known by the ids of their rows, so that a second import updates them and keeps reviews.
public struct CardDeck: Sendable {
  /// What is asked.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Each sentence: to read, to recall from its translation, and to hear if there is sound.
    case sentences
    /// Sentences with gaps (Anki's cloze cards).
    case gaps
  }

  private let name: String
  private let type: NoteType
  private let notes: [CardNote]
  private let modified: Int

  /// Takes the rows.
  ///
  /// - Parameters:
  ///   - material: The rows.
  ///   - kind: What is asked.
  ///   - sounds: The sound of the rows; nil: none.
  ///   - modified: When the page was last changed, in seconds since 1970. Anki updates notes from a package that is
  ///     newer than its own.
  ///   - romanizer: Writes Korean in Latin letters.
  public init(
    _ material: StudyMaterial, kind: Kind = .sentences, sounds: RowSounds? = nil, modified: Int,
    romanizer: Romanizer = Romanizer(style: .sentence)
  ) {
    let table = CardTable(material, romanizer: romanizer)
    self.modified = max(modified, 1)
    switch kind {
    case .sentences:
      (name, type) = (table.deck, .sentences)
      notes = table.notes.map { CardNote($0, sound: sounds?.clip($0.row)) }
    case .gaps:
      (name, type) = (table.deck + "::Gaps", .gaps)
      notes = table.notes.compactMap { note in
        CardNote(gapsOf: note, in: material, source: table.source.asField, sound: sounds?.clip(note.row))
      }
    }
  }

  /// The package, the same bytes on every run; nil if SQLite cannot write it.
  public var bytes: [UInt8]? {
    guard let script = try? DeckDatabase(name: name, type: type, notes: notes, modified: modified).script,
      let database = Self.database(script)
    else { return nil }
    let sounds = notes.compactMap(\.sound)
    let names = Dictionary(uniqueKeysWithValues: sounds.enumerated().map { ("\($0.offset)", $0.element.name) })
    guard let media = try? JSON.line(names) else { return nil }
    var archive = ZIPArchive()
    archive.add("collection.anki2", database)
    archive.add("media", media)
    for (number, sound) in sounds.enumerated() { archive.add("\(number)", sound.bytes) }
    return archive.bytes
  }

  /// True if no row gives a card.
  public var isEmpty: Bool { notes.isEmpty }

  private static func database(_ script: String) -> [UInt8]? {
    var count = 0
    guard let bytes = unsafe deck_file(script, &count) else { return nil }
    defer { unsafe deck_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
