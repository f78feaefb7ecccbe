import Cleaning
import Editing
import Testing

@Suite struct PageTests {
  /// Written for this test in the shape in which a broadcaster's page is scraped.
  static let page = """
    Ferry talks with Jeju "back on course," says minister

    Published on: 2024/03/02 09:10

    Ferry talks with Jeju "back on course," says minister
    Sentences Mode

    The talks on ferries to Jeju have resumed.

    Min Ah-reum reports.

    The first boat left Mokpo on Saturday,.carrying forty cars.

    It was met by officials,. who seemed to willing to talk.

    The port raised its landing fees a 10 percent increase, he said.

    Min Ah-reum, Harbour News, Mokpo.

    Harbour news https://harbour.example/news/view?id=17

    Comments

    You must be logged in to add a comment.
    """

  @Test func `a scraped page is left with its story`() throws {
    let cleaned = try Cleaner.shared("en").clean(Self.page)
    #expect(
      cleaned.text == """
        Ferry talks with Jeju "back on course," says minister

        The talks on ferries to Jeju have resumed.

        Min Ah-reum reports.

        The first boat left Mokpo on Saturday, carrying forty cars.

        It was met by officials, who seemed to willing to talk.

        The port raised its landing fees a 10 percent increase, he said.

        Min Ah-reum, Harbour News, Mokpo.
        """)
    #expect(
      cleaned.marks.map(\.kind) == [
        .published, .headline, .furniture, .pause, .pause, .link, .furniture, .furniture,
      ])
    #expect(cleaned.marks.first?.text == "Published on: 2024/03/02 09:10")
  }

  @Test func `what is doubtful is reported and left`() throws {
    let cleaned = try Cleaner.shared("en").clean(Self.page)
    #expect(cleaned.findings.map(\.rule) == ["missing-word", "lost-dash"])
    #expect(cleaned.findings.allSatisfy { $0.before == $0.after && $0.tier == .ask })
  }

  @Test func `hand-offs and speakers are content`() throws {
    let lines = ["[앵커]", "이가람 기자가 보도합니다.", "[기자]", "◀ 앵커 ▶", "촬영기자들이 모였습니다.", "한빛뉴스 이가람입니다."]
    let cleaned = try Cleaner.shared("ko").clean((lines + ["촬영기자: 정다온"]).joined(separator: "\n\n"))
    #expect(cleaned.text == lines.joined(separator: "\n\n"))
    #expect(cleaned.marks.map(\.kind) == [.credit])
  }

  @Test func `a rule that is not known is refused`() {
    #expect(throws: CleaningError.self) { try Cleaner(only: ["comma-stops"]) }
  }
}
