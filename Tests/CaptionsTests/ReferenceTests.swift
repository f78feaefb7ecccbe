import Captions
import Testing

/// Character references in the text of cues.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("&hearts;&#x2665;&Eacute;&nvlt; &copy2026", "♥♥É<\u{20D2} ©2026"),
    ("AT&T &x; &#0;&#128;", "AT&T &x; \u{FFFD}€"),
  ])
  func `WebVTT knows every reference of HTML`(text: String, plain: String) throws {
    let file = "WEBVTT\n\n00:01.000 --> 00:02.000\n\(text)\n"
    #expect(try CaptionFormat.webVTT.read(file).cues.map(\.text) == [plain])
  }

  @Test func `SubRip reads only references that end`() throws {
    let file = "1\n00:00:01,000 --> 00:00:02,000\nR&D &eacute; &copy2026 &amp;\n"
    #expect(try CaptionFormat.subRip.read(file).cues.map(\.text) == ["R&D é &copy2026 &"])
  }
}
