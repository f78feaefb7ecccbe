internal import Bytes
public import Romanization
internal import Stories

/// The rows as a table that Anki imports: a guid for each, so that a second import updates cards and keeps reviews.
public struct CardTable: Sendable {
  let material: StudyMaterial
  private let romanizer: Romanizer

  /// Takes the rows.
  public init(_ material: StudyMaterial, romanizer: Romanizer = Romanizer(style: .sentence)) {
    (self.material, self.romanizer) = (material, romanizer)
  }

  /// The columns, in the order of the note type's fields, after the guid.
  static let fields = ["Sentence", "Translation", "Romanization", "Speaker", "Source"]

  /// The table with the head lines that Anki reads.
  ///
  /// Whatever the stories contain is shown as text: markup is escaped, and no cell begins with a sign that a
  /// spreadsheet takes for a formula.
  public var text: String {
    let head = """
      #separator:tab
      #html:true
      #notetype:Aircheck
      #deck:\(deck)
      #guid column:1
      #tags column:7
      #columns:guid\t\(Self.fields.joined(separator: "\t"))\ttags

      """
    return head + notes.map { ([$0.guid] + $0.fields + [$0.tags]).joined(separator: "\t") + "\n" }.joined()
  }

  /// The name of the deck: the headline.
  var deck: String {
    let name = material.stories[0].headline?.text ?? "Aircheck"
    return name.unicodeScalars.split { $0.endsCell || $0 == ":" }.map { String($0) }.joined(separator: " ")
  }

  /// A note of the deck, its fields as HTML.
  struct Note: Hashable {
    /// The number of its row, from 0.
    var row: Int
    var guid: String
    var fields: [String]
    var tags: String
  }

  /// The notes: rows that have the first language.
  var notes: [Note] {
    material.rows.enumerated().compactMap { number, row in
      guard let line = row.cells[0].first else { return nil }
      let texts = material.stories.indices.map { row.text($0, language: material.stories[$0].language) }
      let fields = [
        texts[0], texts.count > 1 ? texts[1] : "", romanized(texts), line.speaker ?? "", source,
      ]
      return Note(
        row: number, guid: row.id, fields: fields.map(\.asField), tags: "aircheck \(line.role.rawValue)")
    }
  }

  /// The Korean of the row in Latin letters; empty if there is none.
  private func romanized(_ texts: [String]) -> String {
    guard let korean = material.stories.firstIndex(where: { $0.language.hasPrefix("ko") }) else { return "" }
    return romanizer.romanize(texts[korean])
  }

  /// The headline and when the story was published.
  var source: String {
    let story = material.stories[0]
    return [story.headline?.text, story.published?.time].compactMap(\.self).joined(separator: ", ")
  }
}

extension String {
  /// A field of Anki: HTML on one line, in which no text is markup, sound (`[sound:…]`) or a formula.
  var asField: String {
    let field = asFieldPart
    guard let first = field.unicodeScalars.first, "=+-@＝＋－＠#".unicodeScalars.contains(first) else { return field }
    return "&#\(first.value);" + String(field.unicodeScalars.dropFirst())
  }

  /// A part of a field, which may begin as it likes.
  ///
  /// Anki sets what is between `\(` and `\)` or in square brackets after a backslash as mathematics, also if the signs
  /// are written as references; a word joiner, which is not seen, keeps them apart.
  var asFieldPart: String {
    let scalars = substituting("\r\n", "\n").unicodeScalars.map { $0.endsCell ? " " : $0 }
    let flat = String(String.UnicodeScalarView(scalars)).substituting("\\(", "\\\u{2060}(")
      .substituting("\\[", "\\\u{2060}[")
    return ("\(flat)" as HTML).source
      .substituting("[", "&#91;").substituting("{", "&#123;").substituting("}", "&#125;")
  }
}

extension Unicode.Scalar {
  /// True for what ends a line or a cell of a table.
  fileprivate var endsCell: Bool { 0x09...0x0D ~= value || [0x85, 0x2028, 0x2029].contains(value) }
}
