import Aircheck

/// The way of a page to its story, and everything that is made of it.
func checkStory(of bytes: [UInt8]) {
  guard let page = try? Page(decoding: bytes), let pipeline else { return }
  let broadcast = pipeline.broadcast(page)
  let story = broadcast.story
  if let track = try? pipeline.captions(of: story) {
    for format in CaptionFormat.all { _ = format.write(track) }
  }
  let material = StudyMaterial(story)
  _ = (StudyPage(material).html(), CardTable(material).text, EBook(material).bytes, StoryPage(story).html())
  for kind in CardDeck.Kind.allCases {
    let deck = CardDeck(material, kind: kind, modified: 1)
    precondition(deck.isEmpty || deck.bytes != nil, "SQLite refuses a deck")
  }
  for kind in Handout.Kind.allCases { _ = Handout(kind, of: material).document }
}

/// Whatever a line is, it can be written in every system, style and format.
///
/// The first byte chooses the system and the style.
func checkKorean(of bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let line = String(decoding: bytes.dropFirst(), as: UTF8.self)
  let romanizer = romanizers[Int(first) % romanizers.count]
  let pieces = romanizer.align(line)
  precondition(pieces.map(\.source).joined().utf8.elementsEqual(line.utf8), "the pieces are not the line")
  for format in RomanizationFormat.allCases { _ = format.text(of: pieces) }
  _ = (romanizer.romanize(line), romanizer.lines(line), romanizer.explain(line))
}

private let pipeline = try? Pipeline()
private let romanizers = RomanizationSystem.allCases.flatMap { system in
  RomanizationStyle.allCases.map { Romanizer(system, style: $0) }
}
