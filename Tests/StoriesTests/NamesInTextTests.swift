import Locales
import Testing

@testable import Stories

/// Names in running text of scripts without capitals, by what the language's file says comes before and after them.
@Suite struct NamesInTextTests {
  private func book(_ tag: String) throws -> BroadcastPhrases {
    try BroadcastPhrases(try LanguageFiles.builtIn.file(for: tag))
  }

  @Test(
    arguments: [
      ("zh", "碼頭邊的陳立行先生點頭。", "陳立行"), ("zh", "这位先生没有说话。", nil), ("zh", "養蚵的洪水土，天沒亮就出門。", "洪水土"),
      ("ja", "大西ひなたさんが答えました。", "大西ひなた"), ("ja", "隣町おじいさんが答えました。", nil),
      ("ja", "港のすみれさんが答えました。", nil), ("ko", "부두에서 위정토 씨를 만났습니다.", "위정토"),
    ] as [(String, String, String?)])
  func `a name is found by the word beside it`(tag: String, sentence: String, name: String?) throws {
    #expect(NameFinder(book: try book(tag)).eastAsian(in: sentence) == name)
  }

  @Test(arguments: [
    ("邵一帆在青石", "邵一帆"), ("一帆你好", "一帆"), ("周永发", "周永发"), ("王和平", "王和平"), ("你好", "你好"),
  ])
  func `a place and a greeting behind a Chinese name are not part of it`(text: String, name: String) throws {
    #expect(try book("zh").droppingPlaceBehind(text) == name)
  }

  @Test(arguments: [
    ("de", "Ida Lund und Tam Rusk", "Ida Lund"), ("pl", "Ida Lund i Tam Rusk", "Ida Lund"),
    ("hu", "Ida Lund és Tam Rusk", "Ida Lund"), ("es", "José Ortega y Gasset", "José Ortega y Gasset"),
    ("en", "Ida Lund & Tam Rusk", "Ida Lund"),
  ])
  func `two persons are parted by the word that joins them`(tag: String, text: String, name: String)
    throws
  {
    #expect(text.firstOfTwoNames(try book(tag).joiners) == name)
  }

  @Test(arguments: [
    ("ja", "野々村さん、寒いですか。", "野々村"), ("zh", "陈教授，您怎么看？", "陈"), ("ko", "맹 기자, 전해주시죠.", "맹"),
  ])
  func `somebody who is spoken to is named without the form of address`(
    tag: String, sentence: String, name: String
  ) throws {
    #expect(VocativeFinder(book: try book(tag)).vocatives(in: sentence).map(\.name) == [name])
  }
}
