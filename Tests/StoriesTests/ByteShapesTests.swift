import Testing

@testable import Stories

/// What is read of lines byte by byte: times, marks between spaces, parts.
@Suite struct ByteShapesTests {
  @Test(
    arguments: [
      ("7:22", 4), ("07:12 HOST", 5), ("123:45", nil), ("7:2", nil), ("7.22", nil), (":22", nil), ("1:234", 4),
    ] as [(String, Int?)])
  func `a clock has two digits behind its colon`(text: String, end: Int?) {
    #expect(text.utf8.span.endOfClock(at: 0) == end)
  }

  @Test(
    arguments: [
      ("Host: Dana  Guest: Ira", ["Host: Dana", "Guest: Ira"]), ("one\ttwo", ["one", "two"]),
      ("聞き手 深町　ゲスト 三崎", ["聞き手 深町", "ゲスト 三崎"]), ("one two", ["one two"]), ("  one", ["one"]),
    ])
  func `wide gaps part credits`(text: String, parts: [String]) {
    #expect(text.parts { $0.endOfWideGap(at: $1) }.map(String.init) == parts)
  }

  @Test(
    arguments: [
      ("Title - Outlet", ["Title", "Outlet"]), ("Title — Outlet – Place", ["Title", "Outlet", "Place"]),
      ("well-known", ["well-known"]), ("Title -Outlet", ["Title -Outlet"]),
    ])
  func `dashes between spaces part titles`(text: String, parts: [String]) {
    #expect(text.parts { $0.end(ofSpaced: Span<UInt8>.dashes, at: $1) }.map(String.init) == parts)
  }

  @Test(
    arguments: [
      ("The boat left at dawn. The pier was wet.", true), ("배가 떠났다。바다", true), ("Dr Pell", false),
      ("U.S. Army", false), ("It left at dawn.", false), ("끝났다。", false), ("été. Énorme", true),
    ])
  func `a sentence is within where another begins`(text: String, holds: Bool) {
    let passage = Passage(range: 0..<text.utf8.count, text: text, content: .speech, line: 0)
    #expect(passage.holdsSentence == holds)
  }

  @Test(
    arguments: [
      ("Ida Lund // Baker", "//", true), ("Ida Lund", "lund", false), ("Ida", "Ida Lund", false), ("", "x", false),
      ("곽라수 기자", "기자", true), ("곽라수 기자", "가자", false),
    ])
  func `a mark is found where the text has it`(text: String, mark: String, holds: Bool) {
    #expect(text.firstRange(of: mark).map { String(text[$0]) } == (holds ? mark : nil))
    #expect(text.ranges(of: mark).count == (holds ? 1 : 0))
  }

  @Test(
    arguments: [
      ("-–—•", "—", true), ("-–—•", "-", true), ("-–—•", "•\u{301}", false), (",、،", "،", true),
      (",、،", ";", false),
    ] as [(String, Character, Bool)])
  func `a character is one of the marks`(marks: String, character: Character, holds: Bool) {
    #expect(marks.contains(character) == holds)
  }

  @Test func `places of a mark do not overlap`() {
    #expect("a -- -- b".ranges(of: "-").count == 4)
    #expect("aaaa".ranges(of: "aa").count == 2)
    #expect("a - b - c".split(separator: " - ").map(String.init) == ["a", "b", "c"])
  }
}
