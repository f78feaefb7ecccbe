import Cleaning
import Decoding
import Stories
import Testing

/// Who presents a talk and who answers, where a by-line, a greeting or a space in a name could mislead.
@Suite struct TalkHostsTests {
  private func story(_ page: String, _ language: String) throws -> Story {
    try StoryReader(language: language).story(of: try Cleaner(language: language).clean(Page(text: page)))
  }

  @Test func `whoever wrote the page and opens the talk with questions presents it`() throws {
    let page = """
      Pourquoi les chats du port maigrissent
      Publié le mardi 17 janvier 2023 à 8h24
      Par Odile Maren

      Odile Maren : Bonjour Loïc Perdrel. Que manque-t-il aux chats ?

      Loïc Perdrel : Bonjour. Il leur manque du poisson, et depuis hier du lait.

      Odile Maren : Depuis quand le constatez-vous ?

      Loïc Perdrel : Depuis novembre. Personne ne nous écoute.

      Odile Maren : Et que demandez-vous ?

      Loïc Perdrel : Une barque par semaine, rien de plus.

      Odile Maren : Merci Loïc Perdrel.
      """
    let turns = try story(page, "fr").turns
    #expect(Set(turns.filter { $0.speaker.name == "Odile Maren" }.map(\.role)) == [.anchor])
    #expect(Set(turns.filter { $0.speaker.name == "Loïc Perdrel" }.map(\.role)) == [.guest])
  }

  @Test func `a space between family and given name does not cut a Japanese name`() throws {
    let page = """
      灯台の猫　冬をどう越すか

      三輪 早紀キャスター：
      こんばんは。港の猫が増えています。

      漁協 社長 野添 一樹さん
      「朝は二十匹、夜は四十匹です。」

      三輪 早紀キャスター：
      冬の支度が始まっています。
      """
    let names = try story(page, "ja").turns.compactMap(\.speaker.name)
    #expect(names == ["三輪 早紀", "野添 一樹", "三輪 早紀"])
  }

  @Test func `wide parentheses within a sentence are not a label`() throws {
    let page = "港の猫\n朝凪放送「夕方の港」（司会・桐山千景）で放送しました。\n猫が増えています。\n"
    #expect(
      try story(page, "ja").turns.flatMap(\.sentences).contains {
        $0.text.contains("で放送しました") && $0.text.contains("桐山千景")
      })
  }
}
