import Cleaning
import Editing
import Stories
import Testing

/// A page as it was scraped, and the headline and the date that it must give; `-` for none.
private struct HeadedPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var headline: String
  var date: String
}

private let body = """

  ANSEL FROST, HOST: The harbor is full of cats tonight. Nobody called them.

  MARA QUILL, BYLINE: Eleven of them sit on the pier. They wait for the boats.
  """

private let pages = [
  HeadedPage(
    testDescription: "front matter", language: "en",
    page: "---\nlayout: post\ntitle: \"Cats take the harbor\"\ncategories: radio\n---\n" + body,
    headline: "Cats take the harbor", date: "-"),
  HeadedPage(
    testDescription: "a title in front matter with the day of the broadcast", language: "fr",
    page:
      "---\nlayout: post\ntitle: \"Journal du port 27/05/2018 20h00\"\ndate: 2018-05-28 09:55:49\n---\n\nIda Roche : Bonsoir à tous.\n\nLuc Ferrand : Bonsoir Ida.\n\nIda Roche : Les chats sont là.",
    headline: "Journal du port 27/05/2018 20h00", date: "2018-05-27T20:00"),
  HeadedPage(
    testDescription: "the line above the date", language: "en",
    page: "The Web of\nReturn to main page\n\nCats take the whole harbor\n\nAired June 3, 2005 - 15:30 ET\n" + body,
    headline: "Cats take the whole harbor", date: "2005-06-03T15:30"),
  HeadedPage(
    testDescription: "a list of contents is none", language: "en",
    page: "- Cats in the harbor and on the pier\n- The boats that wait for them\n" + body, headline: "-", date: "-"),
  HeadedPage(
    testDescription: "a heading of Markdown with a short date", language: "zh",
    page:
      "# 《港口新闻》（20240302）\n\n## 摘要\n\n本期内容：\n\n1.港口的猫越来越多；\n\n2.渡轮停航；\n\n3.面包涨价。\n\n## 详细\n\n### 港口的猫越来越多\n\n码头上坐着十一只猫。市里要给它们盖房子。\n",
    headline: "《港口新闻》（20240302）", date: "2024-03-02"),
  HeadedPage(
    testDescription: "rundown titles belong to the stories of a newscast", language: "en",
    page:
      "Title: Cats take the harbor\nCats sit on the pier. Ira Solberg reports.\nEleven of them wait.\nTitle: Bread costs more\nA loaf is dearer. Ida Lund reports.\nBakers wait.\n",
    headline: "-", date: "-"),
  HeadedPage(
    testDescription: "a heading after speech is of the next story", language: "en",
    page: "[Anchor Lead]\nCats have come.\n[Pkg]\nThey sit.\n2. Rising Prices\n[Anchor Lead]\nBread costs more.\n",
    headline: "-", date: "-"),
  HeadedPage(
    testDescription: "a dash between title and day", language: "pt",
    page:
      "13/02/17 - A Voz do Porto\n\nApresentadora Ida Mota: Boa noite.\n\nIda: Os gatos chegaram.\n\nIda: E ficaram.\n",
    headline: "13/02/17 - A Voz do Porto", date: "2017-02-13"),
  HeadedPage(
    testDescription: "a programme above the headline of captions without stops", language: "en",
    page:
      "Harbor News at Five\nCats take the harbor pier again\nPosted Oct 5, 2021\n\n>> THE CATS ARE BACK ON\nTHE HARBOR PIER AGAIN\nTHIS EVENING\n>> AND NOBODY CALLED THEM\nSAYS THE CAPTAIN\n",
    headline: "Cats take the harbor pier again", date: "2021-10-05"),
  HeadedPage(
    testDescription: "a line of who made the report is none", language: "zh",
    page:
      "港口的貓越來越多\n記者林子安 王大明／台東報導\n發布時間：2021/12/09 20:35\n\n今年港口的貓越來越多，漁民不知道怎麼辦。\n市府要給貓蓋房子。\n請看記者林子安的採訪報導。\n碼頭上坐著十一隻貓。\n",
    headline: "港口的貓越來越多", date: "2021-12-09T20:35"),
  HeadedPage(
    testDescription: "a date in figures with the unit of the hour", language: "es",
    page:
      "Los gatos toman el puerto\n12.08.2022 | 21:27 h.\n\nLos gatos han tomado el puerto esta noche.\nNadie los había llamado.\nIda Mota nos lo cuenta.\nSon once y esperan los barcos.\n",
    headline: "Los gatos toman el puerto", date: "2022-08-12T21:27"),
]

@Suite struct HeadlineTests {
  @Test(arguments: pages)
  fileprivate func `headline and day of broadcast are found`(sample: HeadedPage) throws {
    let cleaned = try Cleaner(language: sample.language).clean(sample.page)
    let story = try StoryReader(language: sample.language).story(of: cleaned)
    #expect(story.headline?.text ?? "-" == sample.headline)
    #expect(story.published?.time ?? "-" == sample.date)
  }

  @Test func `what a page prints a second time is not spoken again`() throws {
    let lines = """
      [Anchor Lead] A restaurant has returned a robot that was meant to serve noodles to its guests. It did so for exactly one evening. [Pkg] The machine is as tall as a child and smiles with two lamps. It carried forty bowls.
      """
    let page = "ROBOT FIRED AFTER ONE SHIFT\n" + lines + "\n\n• ROBOT FIRED AFTER ONE SHIFT\n" + lines + "\n"
    let story = try StoryReader(language: "en").story(of: EditedText(page))
    #expect(story.turns.map(\.sentences.count) == [2, 2])
    #expect(story.marks.filter { $0.kind == .furniture }.count >= 4)
  }

  @Test func `a refrain is spoken every time`() throws {
    let page = "ANSEL: We wait.\nMARA: They sit there.\nANSEL: We wait.\nMARA: They sit there.\nANSEL: We wait.\n"
    let story = try StoryReader(language: "en").story(of: EditedText(page))
    #expect(story.turns.count == 5)
  }
}
