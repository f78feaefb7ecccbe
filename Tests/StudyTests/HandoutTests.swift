import Foundation
import FoundationXML
import Stories
import Testing

@testable import Study

@Suite struct HandoutTests {
  @Test func `the words of a story are a table with room for their meanings`() {
    let page = Handout(.words, of: StudyMaterial(korean), interface: .korean).html()
    #expect(
      page.contains(
        #"<tr><td>2</td><th scope="row" lang="ko" dir="auto">하역</th><td>1</td><td class="blank"></td>"#))
    #expect(page.contains("<th scope=\"col\">낱말</th>"))
    #expect(!Handout(.gaps, of: StudyMaterial(korean)).html().contains("<table>"))
  }

  @Test func `a sentence is written once for all the words that are met in it`() {
    let sheet = Handout(.words, of: StudyMaterial(korean))
    #expect(sheet.sentenceSpans.reduce(0, +) == sheet.words.count)
    for (word, span) in zip(sheet.words, sheet.sentenceSpans) where span > 0 {
      #expect(sheet.words.count { $0.place == word.place } == span)
    }
    let page = sheet.html()
    #expect(page.components(separatedBy: korean.turns[0].sentences[0].text).count == 2)
  }

  @Test func `a sheet of the second language is written from the turned rows`() throws {
    let material = StudyMaterial(korean, with: english)
    let turned = try #require(material.turned)
    #expect(turned.stories.map(\.language) == ["en", "ko"])
    #expect(turned.rows.map { $0.cells.reversed() } == material.rows.map(\.cells))
    #expect(Set(turned.rows.map(\.id)).isDisjoint(with: material.rows.map(\.id)))
    #expect(StudyMaterial(korean).turned == nil)
    #expect(Handout(.dictation, of: turned).html().contains("Four thousand containers"))
  }

  @Test(arguments: Handout.Kind.allCases) func `documents say in which language each paragraph is`(
    kind: Handout.Kind
  ) throws {
    let sheet = Handout(kind, of: StudyMaterial(korean), interface: Interface(language: "ar") ?? .english)
    let word = try text("word/document.xml", of: sheet.document)
    #expect(word.contains(#"<w:lang w:val="ko-KR" w:eastAsia="ko-KR" w:bidi="ko-KR"/>"#))
    #expect(word.contains(#"<w:lang w:val="ar-EG""#) && word.contains("<w:bidi/>"))
    #expect(word.contains("<w:tbl>") == (kind == .words))
    let open = try text("content.xml", of: sheet.openDocument)
    #expect(open.contains(#"style:language-asian="ko" style:country-asian="KR""#))
    #expect(open.contains("text:style-name=\"line-rtl\"") && open.contains("<table:table ") == (kind == .words))
    #expect(sheet.openDocument.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(
      String(decoding: sheet.openDocument[30..<77], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.text")
  }

  private func text(_ name: String, of archive: [UInt8]) throws -> String {
    let file = try #require(archivedFiles(in: archive).first { $0.name == name })
    #expect(XMLParser(data: file.data).parse())
    return String(decoding: file.data, as: UTF8.self)
  }
}

/// The files of an archive whose files are stored as they are.
func archivedFiles(in archive: [UInt8]) -> [(name: String, data: Data)] {
  let data = Data(archive)
  var (files, at) = ([(name: String, data: Data)](), 0)
  while data[at..<at + 4] == Data([0x50, 0x4B, 3, 4]) {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(data[at + place + $1]) << ($1 * 8) }
    }
    let (size, name) = (number(18, 4), number(26, 2))
    let start = at + 30 + name
    files.append((String(decoding: data[(at + 30)..<start], as: UTF8.self), data[start..<start + size]))
    at = start + size
  }
  return files
}
