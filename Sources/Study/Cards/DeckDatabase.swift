internal import Bytes
internal import Editing
internal import FoundationEssentials

/// A deck as the statements that make Anki's database of it.
struct DeckDatabase {
  let name: String
  let type: NoteType
  let notes: [CardNote]
  /// When the deck was last changed, in seconds since 1970.
  let modified: Int

  /// The statements of SQL.
  var script: String {
    get throws {
      let deck = Self.number(of: name)
      var (rows, taken) = ("", Set<Int>())
      for (place, note) in notes.enumerated() {
        var id = Self.number(of: note.guid)
        while !taken.insert(id).inserted { id += 4 }
        rows += row(note, id: id, deck: deck, place: place + 1)
      }
      return Self.schema + (try collection(deck: deck)) + rows
    }
  }

  private func collection(deck: Int) throws -> String {
    let values: [String] = [
      "1", "\(modified)", "\(modified * 1000)", "\(modified * 1000)", "11", "0", "0", "0", "'{}'",
      try Self.quoted(["\(type.id)": NoteTypeRecord(type, modified: modified, deck: deck)]),
      try Self.quoted([
        "1": Deck(id: 1, name: "Default", mod: modified),
        "\(deck)": Deck(id: deck, name: name, mod: modified),
      ]),
      "'{\"1\":\(Self.options)}'", "'{}'",
    ]
    return "INSERT INTO col VALUES(\(values.joined(separator: ",")));\n"
  }

  private func row(_ note: CardNote, id: Int, deck: Int, place: Int) -> String {
    let fields = Self.quoted(note.fields.joined(separator: "\u{1F}"))
    let cards = note.cards.map { card in
      "INSERT INTO cards VALUES(\(id + card),\(id),\(deck),\(card),\(modified),-1,0,0,\(place),0,0,0,0,0,0,0,0,'');\n"
    }
    return """
      INSERT INTO notes VALUES(\(id),\(Self.quoted(note.guid)),\(type.id),\(modified),-1,\
      \(Self.quoted(" \(note.tags) ")),\(fields),\(Self.quoted(note.fields[0])),0,0,'');
      \(cards.joined())
      """
  }

  /// A number that SQLite and Anki take for an id in milliseconds, made from a text; the next three are free too.
  private static func number(of text: String) -> Int {
    var hash = FowlerNollVo()
    hash.add(text.unicodeScalars)
    return 1_500_000_000_000 + Int(hash.value % 50_000_000_000) * 4
  }

  /// A literal of SQL.
  private static func quoted(_ text: String) -> String {
    "'" + text.substituting("\0", "").substituting("'", "''") + "'"
  }

  private static func quoted(_ value: some Encodable) throws -> String { quoted(try JSON.line(value)) }

  private static let options = """
    {"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,\
    "new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20},\
    "rev":{"bury":true,"ease4":1.3,"ivlFct":1,"maxIvl":36500,"perDay":200},\
    "lapse":{"delays":[10],"leechAction":0,"leechFails":8,"minInt":1,"mult":0}}
    """

  private static let schema = """
    CREATE TABLE col(id integer primary key,crt integer not null,mod integer not null,scm integer not null,\
    ver integer not null,dty integer not null,usn integer not null,ls integer not null,conf text not null,\
    models text not null,decks text not null,dconf text not null,tags text not null);
    CREATE TABLE notes(id integer primary key,guid text not null,mid integer not null,mod integer not null,\
    usn integer not null,tags text not null,flds text not null,sfld integer not null,csum integer not null,\
    flags integer not null,data text not null);
    CREATE TABLE cards(id integer primary key,nid integer not null,did integer not null,ord integer not null,\
    mod integer not null,usn integer not null,type integer not null,queue integer not null,due integer not null,\
    ivl integer not null,factor integer not null,reps integer not null,lapses integer not null,left integer not null,\
    odue integer not null,odid integer not null,flags integer not null,data text not null);
    CREATE TABLE revlog(id integer primary key,cid integer not null,usn integer not null,ease integer not null,\
    ivl integer not null,lastIvl integer not null,factor integer not null,time integer not null,type integer not null);
    CREATE TABLE graves(usn integer not null,oid integer not null,type integer not null);
    CREATE INDEX ix_notes_usn ON notes(usn);CREATE INDEX ix_cards_usn ON cards(usn);
    CREATE INDEX ix_revlog_usn ON revlog(usn);CREATE INDEX ix_cards_nid ON cards(nid);
    CREATE INDEX ix_cards_sched ON cards(did,queue,due);CREATE INDEX ix_revlog_cid ON revlog(cid);
    CREATE INDEX ix_notes_csum ON notes(csum);

    """
}

/// A deck as Anki's database describes it.
private struct Deck: Encodable {
  var id: Int
  var name: String
  var mod: Int
  var usn = 0
  var collapsed = false
  var browserCollapsed = false
  var desc = ""
  var dyn = 0
  var conf = 1
  var extendNew = 0
  var extendRev = 0
  var newToday = [0, 0]
  var revToday = [0, 0]
  var lrnToday = [0, 0]
  var timeToday = [0, 0]
}
