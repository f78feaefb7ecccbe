import Stories
import Testing

@testable import Study

@Suite struct VocabularyTests {
  @Test func `known words are left out, meanings given, frequent words come first`() {
    var knowledge = WordKnowledge()
    knowledge.addKnown("ferry\n# nothing\nharbour\tHafen\n")
    knowledge.addFrequencies("captain\t900\nwhistle\t20\n")
    #expect(knowledge.addGlossary("captain\twho commands a ship\nbroken\n\twithout a word\n") == 2)
    let words = ["The whistle wakes the ferry.", "The captain left the harbour."]
    let entries = WordList(words, language: "en", knowledge: knowledge).entries
    #expect(entries.map(\.word) == ["captain", "whistle", "wakes", "left"])
    #expect(entries[0].meaning == "who commands a ship" && entries[0].place == 1)
  }

  @Test func `quotation marks are no part of a word`() {
    let words = WordList(["He called it 'the longest race' at five o'clock - 'never'."], language: "en").entries
    #expect(words.map(\.word) == ["called", "longest", "race", "five", "o'clock", "never"])
  }

  @Test func `a table of kengdic is a glossary`() {
    var knowledge = WordKnowledge()
    let table = "id\tsurface\thanja\tgloss\tlevel\n1\t항구\t港口\tharbour\tB\n2\t배\t\tship\n"
    #expect(knowledge.addGlossary(table) == 0)
    #expect(WordList(["항구가 조용합니다."], language: "ko", knowledge: knowledge).entries.first?.meaning == "harbour")
  }

  @Test func `the page lists words with the sentence that has them`() {
    let page = StudyPage(StudyMaterial(korean), knowledge: WordKnowledge()).html()
    #expect(page.contains(#"<details class="vocabulary">"#))
    #expect(page.contains(##"<th scope="row" lang="ko" dir="auto">컨테이너</th><td>"##))
  }

  @Test(arguments: [("en", "Vocabulary: Korean ("), ("ko", ": 한국어 (")])
  func `two lists name their languages in the language of the page`(reader: String, heading: String) throws {
    let interface = try #require(Interface(language: reader))
    let page = StudyPage(StudyMaterial(korean, with: korean), knowledge: WordKnowledge()).html(interface: interface)
    #expect(page.contains(heading))
  }
}

@Suite struct EarlierRowsTests {
  private func earlier(_ story: StudyMaterial) throws -> EarlierRows {
    try #require(EarlierRows(table: CardTable(story).text))
  }

  @Test func `a corrected sentence keeps the id of the earlier one`() throws {
    let before = StudyMaterial(korean)
    var corrected = korean
    corrected.turns[1].sentences[0].text = "부두에는 컨테이너 5천 개가 쌓였습니다."
    let alone = StudyMaterial(corrected)
    #expect(alone.rows.map(\.id) != before.rows.map(\.id))
    let after = StudyMaterial(corrected, earlier: try earlier(before))
    #expect(after.rows.map(\.id) == before.rows.map(\.id))
  }

  @Test func `a new sentence has a new id, and no id is given twice`() throws {
    let before = StudyMaterial(korean)
    var changed = korean
    changed.turns[0].sentences.insert(sentence("전혀 다른 이야기를 하나 더합니다."), at: 0)
    let after = StudyMaterial(changed, earlier: try earlier(before))
    #expect(Set(after.rows.map(\.id)).count == after.rows.count)
    #expect(Array(after.rows.map(\.id).dropFirst()) == before.rows.map(\.id))
  }

  @Test(arguments: ["", "a\tb\n", "#separator:tab\n"]) func `another file is no table of cards`(text: String) {
    #expect(EarlierRows(table: text) == nil)
  }

  @Test func `signs that the table escapes are read back`() throws {
    let story = StudyMaterial(story(of: "=a < b & \"c\" [d] {e}"))
    let texts = try earlier(story).rows.map(\.text)
    #expect(texts.allSatisfy { $0.contains("=a < b & \"c\" [d] {e}") })
  }
}
