import Editing
import Foundation
import Stories
import Testing

@testable import Study

@Suite struct PageTests {
  @Test func `Every sentence is there with its number and anchor`() {
    let page = StudyPage(korean, with: english).html()
    for number in 1...6 { #expect(page.components(separatedBy: #"id="s\#(number)""#).count == 2) }
    for number in 1...4 { #expect(page.components(separatedBy: #"id="o\#(number)""#).count == 2) }
    #expect(!page.contains(#"id="s7""#) && !page.contains(#"id="o5""#))
    #expect(page.contains("Four thousand containers now stand on the quay,"))
  }

  @Test func `Anchors stay the same beside another story`() {
    let anchor = ##"id="s4" tabindex="-1" dir="auto"><a class="number" href="#s4" aria-label="Sentence 4">"##
    #expect(StudyPage(korean).html().contains(anchor))
    #expect(StudyPage(korean, with: english).html().contains(anchor))
  }

  @Test func `Speakers are named with their role`() {
    let page = StudyPage(korean).html()
    #expect(
      page.contains(#"<span class="role" lang="en">Sound bite</span> <bdi class="name"><ruby>오미래<rp>(</rp><rt"#))
    #expect(page.contains("<bdi>· <ruby>트럭<rp>(</rp><rt"))
    let other = StudyPage(english).html()
    #expect(
      other.contains(#"Reporter</span> <bdi class="name">Han Do-yoon</bdi> <bdi>· Nuri News, Saebyeok</bdi>"#))
  }

  @Test func `Date and source are shown; an address that is none of the web is not`() {
    var story = english
    story.published = Publication(text: "March 11", range: 0..<0, time: "2026-03-11T21:04", zone: "+09:00")
    story.link = Mark(kind: .link, range: 0..<0, text: "Nuri news https://nuri.example/7")
    let page = StudyPage(story).html()
    #expect(page.contains(#"<time datetime="2026-03-11T21:04+09:00">March 11</time> · <a href="#))
    #expect(page.contains(#"<a href="https://nuri.example/7" rel="noreferrer">https://nuri.example/7</a>"#))
    story.link?.text = "desk@nuri.example"
    #expect(!StudyPage(story).html().contains("desk@"))
  }

  @Test func `A speaker who comes back is named again`() {
    #expect(StudyPage(korean).html().components(separatedBy: "<h2 ").count == 5)
  }

  @Test func `A breath stands where the speaker breathes`() {
    let page = StudyPage(english).html()
    #expect(
      page.contains(
        #"stand on <span class="gap">the</span> quay,<span class="pause" role="img" aria-label="pause">ˇ</span> and"#
      ))
  }

  @Test func `Every breath on the bounds of letters is shown once`() {
    let text = "문, \"집\" 앞에 8km\u{301}a"
    let bounds = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    for place in bounds + [text.utf8.count] {
      let story = Story(
        language: "ko", turns: [Turn(role: .anchor, kind: .reader, sentences: [sentence(text, pauses: [place])])])
      #expect(StudyPage(story).html().components(separatedBy: #"class="pause""#).count == 2, "at \(place)")
    }
  }

  @Test func `A line breaks within what has no spaces`() {
    let text = String(repeating: "가나다라", count: 7)
    let page = StudyPage(Story(headline: sentence(text), language: "ko", turns: [])).html()
    #expect(page.contains("</rt><rp>)</rp></ruby><ruby>"))
    #expect(page.matches(of: /<ruby>([^<]*)</).map { String($0.output.1) }.joined() == text)
  }

  @Test func `Names are written as names are and numbers as they are read`() {
    let page = StudyPage(korean).html()
    #expect(page.contains(#"<ruby>오미래<rp>(</rp><rt lang="ko-Latn">O Mi-rae</rt><rp>)</rp></ruby></bdi>"#))
    #expect(page.contains(#"<ruby class="gap">4천<rp>(</rp><rt lang="ko-Latn">sacheon</rt><rp>)</rp></ruby>"#))
  }

  @Test func `A foreigner's name in Hangul is no Korean name`() {
    let speaker = Speaker(name: "마리아 오코로")
    let turn = Turn(role: .soundbite, kind: .soundBite, speaker: speaker, sentences: [sentence("네.")])
    let page = StudyPage(Story(language: "ko", turns: [turn])).html()
    #expect(page.contains(#">Maria</rt><rp>)</rp></ruby> <ruby>오코로<rp>(</rp><rt lang="ko-Latn">Okoro</rt>"#))
  }

  @Test func `A breath outside of the text is not shown`() {
    for place in [-1, 2, 999] {
      let story = Story(
        language: "ko", turns: [Turn(role: .anchor, kind: .reader, sentences: [sentence("한국", pauses: [place])])])
      #expect(!StudyPage(story).html().contains(#"class="pause""#))
    }
  }

  @Test func `Korean words carry their letters and other words do not`() {
    let page = StudyPage(korean).html()
    #expect(page.contains(#"<ruby>컨테이너<rp>(</rp><rt lang="ko-Latn">keonteineo</rt><rp>)</rp></ruby> "#))
    #expect(page.contains(#"<ruby>&quot;언제<rp>(</rp><rt lang="ko-Latn">eonje</rt><rp>)</rp></ruby> "#))
    #expect(
      page.contains(#"<ruby>모릅니다.&quot;<rp>(</rp><rt lang="ko-Latn">moreumnida</rt><rp>)</rp></ruby></span>"#))
    #expect(!StudyPage(english).html().contains("<ruby"))
  }

  @Test func `A switch is there only for what is there`() {
    #expect(StudyPage(english).html().contains(#"id="pauses""#))
    #expect(!StudyPage(english).html().contains(#"id="romanization""#))
    #expect(!StudyPage(english).html().contains(#"id="second""#))
    #expect(StudyPage(english, with: korean).html().contains(#"id="second""#))
    var named = english
    named.turns[0].speaker.name = "윤서하"
    #expect(StudyPage(named).html().contains(#"id="romanization""#))
  }

  @Test func `A story without anything is a page all the same`() {
    let empty = Story(language: "und", turns: [])
    #expect(StudyPage(empty).html().contains("<title>A story to study</title>"))
    #expect(StudyPage(empty, with: korean).html().contains(#"id="o6""#))
    #expect(StudyPage(korean, with: empty).html().contains(#"id="s6""#))
  }

  @Test func `The same stories give the same bytes`() {
    #expect(StudyPage(korean, with: english).html() == StudyPage(korean, with: english).html())
  }

  @Test func `Nothing is asked of the network`() {
    let page = StudyPage(korean, with: english).html()
    for word in ["src=", "url(", "@import", "fetch(", "<link", "<img", "http:", "https:"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `The security policy knows style and script by their hashes`() throws {
    let style = try sha256(Embedded.style)
    #expect(Embedded.styleHash == style, "study.css has changed: its hash is now \(style)")
    let script = try sha256(Embedded.script)
    #expect(Embedded.scriptHash == script, "study.js has changed: its hash is now \(script)")
  }
}

/// What `sha256sum` says of a text, as security policies write it.
func sha256(_ text: String) throws -> String {
  let (process, input, output) = (Process(), Pipe(), Pipe())
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["sha256sum"]
  (process.standardInput, process.standardOutput) = (input, output)
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  try input.fileHandleForWriting.close()
  let digits = Array(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64))
  let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  return "sha256-" + Data(bytes).base64EncodedString()
}

@Suite struct InterfaceTests {
  @Test(arguments: Interface.all) func `every language has every word`(interface: Interface) {
    #expect(Interface.Word.allCases.filter { !interface.has($0) }.isEmpty, "\(interface.language)")
  }

  @Test func `a page from right to left says so`() throws {
    let arabic = try #require(Interface(language: "ar"))
    #expect(StudyPage(korean).html(interface: arabic).contains(#"<html lang="ar" dir="rtl">"#))
    #expect(StudyPage(korean).html().contains(#"<html lang="en">"#))
  }

  @Test func `a language without words is refused`() { #expect(Interface(language: "tlh") == nil) }
}
