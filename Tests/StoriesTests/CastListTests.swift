import Cleaning
import Editing
import Stories
import Testing

/// A page that lists who is heard, or shortens names in its labels, and the turns that it must give.
private struct CastPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  /// Role, name and the number of sentences.
  var turns: [String]
}

private let pages = [
  CastPage(
    testDescription: "a list above the first words gives roles and whole names", language: "de",
    page: """
      Katzen im Hafen
      Moderatorin: Verena Brand
      Gast: Prof. Johannes Puch, Zoologe

      Brand: Der Hafen ist voller Katzen. Guten Abend!
      Puch: Guten Abend, Frau Brand.
      Brand: Woher kommen sie?
      Puch: Sie kommen vom Meer.
      """,
    turns: [
      "anchor Verena Brand 2", "guest Johannes Puch 1", "anchor Verena Brand 1", "guest Johannes Puch 1",
    ]),
  CastPage(
    testDescription: "letters that a list explains", language: "es",
    page: """
      Boletín del puerto

      P: Patricia Luna, presentadora
      J: Jorge Mora, reportero

      P: Buenas noches. Los gatos han tomado el puerto.
      J: Once de ellos esperan los barcos.
      P: Hasta aquí las noticias.
      P: Volvemos a las ocho.
      """,
    turns: ["anchor Patricia Luna 2", "reporter Jorge Mora 1", "anchor Patricia Luna 2"]),
  CastPage(
    testDescription: "a guest, by a word that means a voice elsewhere", language: "fr",
    page: """
      Les chats du port
      Présentatrice : Jeanne Moulin
      Invité : Luc Ferrand, zoologue

      Moulin : Le port est plein de chats. Bonsoir à tous.
      Ferrand : Bonsoir.
      Moulin : D'où viennent-ils ?
      Ferrand : Ils viennent de la mer.
      """,
    turns: ["anchor Jeanne Moulin 2", "guest Luc Ferrand 1", "anchor Jeanne Moulin 1", "guest Luc Ferrand 1"]),
  CastPage(
    testDescription: "initials with stops after whole names", language: "fr",
    page: """
      JEANNE MOULIN : Le port est plein de chats. Mon invité les compte. Luc Ferrand, bonjour.
      LUC FERRAND : Bonjour à vous.
      J. M. : Combien sont-ils ?
      L. F. : Onze.
      J. M. : Et demain ?
      L. F. : Douze.
      """,
    turns: [
      "anchor Jeanne Moulin 3", "guest Luc Ferrand 1", "anchor Jeanne Moulin 1", "guest Luc Ferrand 1",
      "anchor Jeanne Moulin 1", "guest Luc Ferrand 1",
    ]),
  CastPage(
    testDescription: "questions and answers", language: "en",
    page: """
      The man who counts harbor cats

      Ansel Frost has counted cats for nine years. He came to the pier to tell us why.

      Q: How many are there?
      A: Eleven.
      Q: Do they mind?
      A: They never said so.
      Q: And tomorrow?
      A: I will count again.
      """,
    turns: [
      "anchor - 3", "guest Ansel Frost 1", "anchor - 1", "guest Ansel Frost 1", "anchor - 1",
      "guest Ansel Frost 1",
    ]),
  CastPage(
    testDescription: "family names of one character", language: "zh",
    page: """
      港口的猫
      主持：方小文
      嘉宾：养猫人 马大海

      方：你养了几只猫？
      马：十一只。
      方：累不累？
      马：不累。
      """,
    turns: ["anchor 方小文 1", "guest 马大海 1", "anchor 方小文 1", "guest 马大海 1"]),
  CastPage(
    testDescription: "offices on lines of their own, then surnames", language: "en",
    page: """
      ANSEL FROST, HOST
      The harbor is full of cats tonight. Our reporter Mara Quill went to see them.

      MARA QUILL
      Eleven of them sit on the pier.

      IDA ROWE, HARBOR MASTER
      I never asked them to come.

      QUILL
      They wait for the boats.

      FROST
      And they will wait tomorrow.
      """,
    turns: [
      "anchor Ansel Frost 2", "reporter Mara Quill 1", "soundbite Ida Rowe 1", "reporter Mara Quill 1",
      "anchor Ansel Frost 1",
    ]),
  CastPage(
    testDescription: "brackets ahead of what is said", language: "ko",
    page: """
      [앵커] 항구에 고양이가 늘고 있습니다. 이가람 기자가 보도합니다.
      [리포트] 부두마다 고양이가 앉아 있습니다.
      [한도담/어민] 매일 밥을 줘요.
      시는 급식소를 짓기로 했습니다.
      """,
    turns: ["anchor - 2", "reporter 이가람 1", "soundbite 한도담 1", "reporter 이가람 1"]),
  CastPage(
    testDescription: "whoever has a label of one word among whole names is described by it", language: "de",
    page: """
      Jutta Brand: Der Hafen ist voller Katzen.
      Aus Moorburg: Henrik Sass.

      Henrik Sass: Elf Katzen sitzen am Kai.

      Fahrgast: Sie waren immer da.

      Henrik Sass: Die Stadt baut ihnen ein Haus.

      Jutta Brand: Und nun das Wetter.
      """,
    turns: [
      "anchor Jutta Brand 2", "reporter Henrik Sass 1", "soundbite - 1", "reporter Henrik Sass 1",
      "anchor Jutta Brand 1",
    ]),
]

@Suite struct CastListTests {
  @Test(arguments: pages)
  fileprivate func `what a page lists or shortens names all turns`(page: CastPage) throws {
    let story = try story(page.page, language: page.language)
    let turns = story.turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-") \($0.sentences.count)" }
    #expect(turns == page.turns)
  }

  @Test func `a word in brackets with a colon is a direction`() throws {
    let page = "ANSEL FROST, HOST: The cats are here.\n[Nat sound: purring]\nMARA QUILL, BYLINE: They wait.\n"
    let story = try story(page, language: "en")
    #expect(story.turns.map(\.role) == [.anchor, .reporter])
    #expect(story.marks.contains { $0.kind == .stage })
  }

  @Test func `a quotation after a colon in a headline is not a label`() throws {
    let page = "Live from the old pier: \"The cats are here\"\n\nANSEL FROST, HOST: They came at night.\n"
    #expect(try story(page, language: "en").turns.map(\.speaker.name) == ["Ansel Frost"])
  }

  @Test func `a direction that names a reporter opens the report`() throws {
    let page = "港は猫でいっぱいです。\n\n【VTR】\n\n桟橋に十一匹が座っています。みな船を待っています。\n"
    let cleaned = try Cleaner(language: "ja").clean(page)
    #expect(try StoryReader(language: "ja").story(of: cleaned).turns.map(\.role) == [.anchor, .reporter])
  }
}
