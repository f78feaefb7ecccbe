import Editing
import Stories
import TestSupport
import Testing

@testable import Study

@Suite struct InjectionTests {
  static let payloads = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>", #"" onmouseover="alert(1)"#,
    "' autofocus onfocus='alert(1)", "<svg/onload=alert(1)>", "javascript:alert(1)",
    "java\nscript:alert(1) data:text/html,<script>alert(1)</script>", "<!-- ", "--> <![CDATA[ ]]>",
    "&lt;b&gt;&#60;",
    "<meta http-equiv=refresh content=0;url=https:>", "<base href=x>", "</p></main></body>", "<plaintext>", "``${}",
    "a\0b<\0script>", "\u{202E}txet\u{2066}", "\u{1B}[31m\u{9B}", "<style>*{background:url(x)}", "{{constructor}}",
    "https://a.example/\"onclick=alert(1)", "＜script＞", "%3Cscript%3E", "<ruby><rt>x<rt>",
  ]

  @Test(arguments: payloads) func `No text changes the tags of the page`(payload: String) {
    let isAddress = payload.hasPrefix("https:")
    let tame = tags(StudyPage(story(of: isAddress ? "https://a" : "x")).html())
    #expect(tags(StudyPage(story(of: payload)).html()).map(\.skeleton) == tame.map(\.skeleton))
  }

  @Test(arguments: payloads) func `No text changes the tags of the page that shows who speaks`(payload: String) {
    let tame = tags(StoryPage(story(of: "x"), source: "x").html()).map(\.skeleton)
    #expect(tags(StoryPage(story(of: payload), source: payload).html()).map(\.skeleton) == tame)
  }

  @Test(arguments: payloads) func `No text leads anywhere but to the web or into the page`(payload: String) {
    for tag in tags(StudyPage(story(of: payload)).html()) where tag.source.contains(" href=\"") {
      #expect([" href=\"#s", " href=\"https://"].contains { tag.source.contains($0) }, "\(tag.source)")
    }
  }

  @Test func `No control turns the direction of what follows`() {
    let page = StudyPage(story(of: "a\u{202E}b\u{2066}c\u{200F}d")).html()
    #expect(page.unicodeScalars.allSatisfy { !("\u{202A}"..."\u{202E}" ~= $0 || "\u{2066}"..."\u{2069}" ~= $0) })
    #expect(page.contains("abc\u{200F}d"))
  }

  @Test func `What HTML does not allow is shown as a replacement`() {
    let page = StudyPage(story(of: "a\0b\u{1B}c\u{7F}d\u{FFFF}e")).html()
    #expect(page.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"))
    #expect(page.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func `No random text changes the tags of the page`() {
    let tame = tags(StudyPage(story(of: "x")).html()).map(\.skeleton)
    for seed in 0..<150 {
      var random = SeededGenerator(seed: UInt64(seed))
      let hostile = story { random.text(of: 1...24, from: "<>\"'&;/=!-scriptonload:javascript #\0\u{202E}\r\n`é") }
      #expect(tags(StudyPage(hostile).html()).map(\.skeleton) == tame, "seed \(seed)")
    }
  }
}

/// A story that says one thing everywhere.
func story(of text: String) -> Story { story { text } }

/// A story with a text of its own at each place that a text may have.
func story(_ text: () -> String) -> Story {
  Story(
    headline: sentence(text()), published: Publication(text: text(), range: 0..<0, time: text(), zone: text()),
    link: Mark(kind: .link, range: 0..<0, text: text()), language: text(),
    turns: (0..<8).map { number in
      Turn(
        role: Turn.Role.allCases[number % 4], kind: .package,
        speaker: Speaker(name: text(), title: text(), outlet: text(), place: text()),
        sentences: [sentence(text(), .signOff), sentence(text())])
    })
}

/// A tag as it stands, and the same without the values of its attributes.
private struct Tag {
  var source: Substring
  var skeleton: String {
    source.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "…")
  }
}

/// What a reader of HTML takes for tags, style and script aside.
private func tags(_ page: String) -> [Tag] {
  page.split(separator: "<").dropFirst().map { piece in
    Tag(source: piece.prefix { $0 != ">" })
  }
}
