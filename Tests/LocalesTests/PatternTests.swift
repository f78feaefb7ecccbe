import Locales
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("{reporter} reports.", "Baek Ha-neul reports.", ["reporter": "Baek Ha-neul"]),
    ("{reporter} reports.", "OH SOO-YOUNG REPORTS.", ["reporter": "OH SOO-YOUNG"]),
    (
      "{reporter} reports from {place}.", "Ana de la Cruz reports from New York.",
      [
        "reporter": "Ana de la Cruz", "place": "New York",
      ]
    ),
    (
      "{reporter}, {outlet}, {place}.", "Min Ah-reum, Harbour News, Busan.",
      [
        "reporter": "Min Ah-reum", "outlet": "Harbour News", "place": "Busan",
      ]
    ),
    ("{reporter} 기자가 보도합니다.", "남궁도윤 기자가 보도합니다.", ["reporter": "남궁도윤"]),
    (
      "({place}에서 |){outlet} 뉴스 {reporter}입니다.", "뉴욕에서 한빛 뉴스 이가람입니다.",
      [
        "place": "뉴욕", "outlet": "한빛", "reporter": "이가람",
      ]
    ),
    ("({place}에서 |){outlet} 뉴스 {reporter}입니다.", "KBC 뉴스 이가람입니다.", ["outlet": "KBC", "reporter": "이가람"]),
    ("Published on: {*}", "  Published on: 2025/04/09 ", ["*": "2025/04/09"]),
    ("a(b|c|)d", "AD", [:]),
    ("{outlet=KBC|TV 9} {reporter}입니다.", "TV 9 이가람입니다.", ["outlet": "TV 9", "reporter": "이가람"]),
    ("i'm {reporter}", "I’m Ida Lund", ["reporter": "Ida Lund"]),
    ("our {reporter} is there", "Our Yun Seo-ah is there", ["reporter": "Yun Seo-ah"]),
  ])
  func meets(pattern: String, text: String, slots: [String: String]) throws {
    #expect(try Pattern(pattern).match(text)?.slots == slots)
  }

  @Test(arguments: [
    ("{reporter} reports.", "The agency reports."), ("{reporter} reports.", "reports."),
    ("{reporter} reports.", "Baek Ha-neul reports. Then"), ("{reporter} 기자가 보도합니다.", "한 기자가 보도합니다."),
    ("{*}(reports|over){*} {reporter}", "Dover Ida Lund"), ("{outlet=KBC} {reporter}", "MBC Ida Lund"),
    ("a(b|c)d", "ad"), ("{number} views", "many views"),
  ])
  func refuses(pattern: String, text: String) throws { #expect(try Pattern(pattern).match(text) == nil) }

  @Test func `a broken pattern says what is wrong`() {
    #expect(throws: PatternError.unclosed("{")) { try Pattern("{name") }
    #expect(throws: PatternError.unclosed("(")) { try Pattern("(a|b") }
    #expect(throws: PatternError.unknownSlot("who")) { try Pattern("{who}") }
    #expect(throws: PatternError.tooDeep(8)) { try Pattern(String(repeating: "(", count: 100_000)) }
  }

  @Test func `no text makes a match slow`() throws {
    let pattern = try Pattern("{*}{*}{*}{*}{*}{*}x")
    #expect(pattern.match(String(repeating: "a", count: 400)) == nil)
  }
}
