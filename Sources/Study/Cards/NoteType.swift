/// The note type of the cards, as Anki's database describes it: fields, templates, look.
struct NoteType: Encodable {
  /// The same in every package, so that packages share the note type.
  static let id = 1_609_459_200_123

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

  private let id = Self.id
  private let name = "Aircheck"
  private let type = 0
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

  init(modified: Int, deck: Int) {
    (mod, did) = (modified, deck)
    flds = CardTable.fields.enumerated().map { Field(name: $0.element, ord: $0.offset) }
    let rest = """
      {{#Romanization}}<div class="quiet">{{Romanization}}</div>{{/Romanization}}\
      <div class="quiet">{{Speaker}}</div><div class="source">{{Source}}</div>
      """
    tmpls = [
      Template(
        name: "Reading", ord: 0, qfmt: "<div class=\"sentence\">{{Sentence}}</div>",
        afmt: "{{FrontSide}}<hr id=\"answer\"><div class=\"sentence\">{{Translation}}</div>" + rest),
      Template(
        name: "Recall", ord: 1,
        qfmt: "{{#Translation}}<div class=\"sentence\">{{Translation}}</div>{{/Translation}}",
        afmt: "{{FrontSide}}<hr id=\"answer\"><div class=\"sentence\">{{Sentence}}</div>" + rest),
    ]
  }

  private static let style = """
    .card { font: 20px/1.6 "Noto Sans", sans-serif; text-align: center; color: #22252a; background: #fdfcfa; word-break: keep-all; }
    .sentence { font-size: 1.2em; }
    .quiet { color: #5d6169; }
    .source { color: #5d6169; font-size: .7em; margin-top: 1em; }
    .card.nightMode { color: #e7e4dd; background: #17191d; }
    .nightMode .quiet, .nightMode .source { color: #a5a9b1; }
    """
}
