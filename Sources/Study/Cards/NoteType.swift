/// A note type of Anki: what fields a note has and which cards are made of them.
struct NoteType: Hashable, Sendable {
  /// The same in every package, so that packages share the note type.
  let id: Int
  let name: String
  /// True if Anki makes the cards from gaps in the first field.
  let isCloze: Bool
  let fields: [String]
  let templates: [Template]

  /// A kind of card: what its two sides show.
  struct Template: Hashable, Sendable {
    var name: String
    var front: String
    var back: String
  }
}

extension NoteType {
  /// Sentences to read, to recall from their translations, and to hear.
  static let sentences = NoteType(
    id: 1_609_459_200_123, name: "Aircheck", isCloze: false, fields: CardTable.fields + ["Audio"],
    templates: [
      Template(
        name: "Reading", front: shown("Sentence"), back: answer + shown("Translation") + "{{Audio}}" + details),
      Template(
        name: "Recall", front: "{{#Translation}}\(shown("Translation")){{/Translation}}",
        back: answer + shown("Sentence") + "{{Audio}}" + details),
      Template(
        name: "Listening", front: "{{#Audio}}{{Audio}}{{/Audio}}",
        back: answer + shown("Sentence") + shown("Translation") + details),
    ])

  /// Sentences with gaps.
  static let gaps = NoteType(
    id: 1_609_459_200_124, name: "Aircheck gaps", isCloze: true,
    fields: ["Text", "Translation", "Source", "Audio"],
    templates: [
      Template(
        name: "Gaps", front: #"<div class="sentence">{{cloze:Text}}</div>"#,
        back: #"<div class="sentence">{{cloze:Text}}</div>"# + shown("Translation") + "{{Audio}}"
          + #"<div class="source">{{Source}}</div>"#)
    ])

  private static let answer = #"{{FrontSide}}<hr id="answer">"#
  private static let details = """
    {{#Romanization}}<div class="quiet">{{Romanization}}</div>{{/Romanization}}\
    <div class="quiet">{{Speaker}}</div><div class="source">{{Source}}</div>
    """

  private static func shown(_ field: String) -> String { "<div class=\"sentence\">{{\(field)}}</div>" }
}

/// A note type as Anki's database describes it.
struct NoteTypeRecord: Encodable {
  private struct Field: Encodable {
    var name: String
    var ord: Int
    var font = "Arial"
    var size = 20
    var sticky = false
    var rtl = false
    var media: [String] = []
  }

  private struct Template: Encodable {
    var name: String
    var ord: Int
    var qfmt: String
    var afmt: String
    var bqfmt = ""
    var bafmt = ""
    var did: Int?
  }

  private let id: Int
  private let name: String
  private let type: Int
  private let mod: Int
  private let usn = 0
  private let sortf = 0
  private let did: Int
  private let css = Self.style
  private let flds: [Field]
  private let tmpls: [Template]
  private let tags: [String] = []
  private let vers: [String] = []
  private let latexPre = ""
  private let latexPost = ""

  init(_ type: NoteType, modified: Int, deck: Int) {
    (id, name, self.type) = (type.id, type.name, type.isCloze ? 1 : 0)
    (mod, did) = (modified, deck)
    flds = type.fields.enumerated().map { Field(name: $0.element, ord: $0.offset) }
    tmpls = type.templates.enumerated().map { number, template in
      Template(name: template.name, ord: number, qfmt: template.front, afmt: template.back)
    }
  }

  private static let style = """
    .card { font: 20px/1.6 "Noto Sans", sans-serif; text-align: center; color: #22252a; background: #fdfcfa; word-break: keep-all; }
    .sentence { font-size: 1.2em; }
    .cloze { font-weight: 700; color: #1f5a96; }
    .quiet { color: #5d6169; }
    .source { color: #5d6169; font-size: .7em; margin-top: 1em; }
    .card.nightMode { color: #e7e4dd; background: #17191d; }
    .nightMode .quiet, .nightMode .source { color: #a5a9b1; }
    .nightMode .cloze { color: #8fbef2; }
    """
}
