internal import Stories

/// A note of a deck: fields as HTML, the cards made of it, and its sound.
struct CardNote: Hashable, Sendable {
  /// A file of sound, by a name that no other note has.
  struct Sound: Hashable, Sendable {
    var name: String
    var bytes: [UInt8]

    /// How a field refers to it.
    var field: String { "[sound:\(name)]" }
  }

  var guid: String
  var fields: [String]
  var tags: String
  /// The numbers of the note type's templates that give a card.
  var cards: [Int]
  var sound: Sound?
}

extension CardNote {
  /// A sentence to read, to recall and to hear.
  init(_ note: CardTable.Note, sound: [UInt8]?) {
    self.init(
      guid: note.guid, fields: note.fields, tags: note.tags, cards: [0], sound: Self.sound(sound, of: note))
    fields.append(self.sound?.field ?? "")
    if !note.fields[1].isEmpty { cards.append(1) }
    if self.sound != nil { cards.append(2) }
  }

  /// A sentence with gaps; nil if it has none.
  init?(gapsOf note: CardTable.Note, in material: StudyMaterial, source: String, sound: [UInt8]?) {
    let language = material.stories[0].language
    let parts = GapFinder(language: language).gaps(in: material.rows[note.row].text(0, language: language))
    guard parts.contains(where: \.isGap) else { return nil }
    let text = parts.map { $0.isGap ? "{{c1::\($0.text.asField)}}" : $0.text.asFieldPart }.joined()
    self.init(
      guid: note.guid + "-gaps", fields: [text, note.fields[1], source], tags: note.tags, cards: [0],
      sound: Self.sound(sound, of: note))
    fields.append(self.sound?.field ?? "")
  }

  private static func sound(_ bytes: [UInt8]?, of note: CardTable.Note) -> Sound? {
    bytes.map { Sound(name: "aircheck-\(note.guid).mp3", bytes: $0) }
  }
}
