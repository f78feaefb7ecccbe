import Bitext
import Foundation
import Stories
import TestSupport
import Testing

@testable import Study

@Suite struct MaterialTests {
  @Test func `every sentence of both stories is in one row`() {
    let material = StudyMaterial(korean, with: english)
    #expect(material.rows.flatMap { $0.sentences[0] } == Array(0..<6))
    #expect(material.rows.flatMap { $0.sentences[1] } == Array(0..<4))
    #expect(Set(material.rows.map(\.id)).count == material.rows.count)
  }

  @Test func `ids survive corrections of marks, spaces and other sentences`() {
    let before = StudyMaterial(korean).rows.map(\.id)
    var corrected = korean
    corrected.turns[1].sentences[0].text = "부두에, 컨테이너 4천개가 쌓였습니다!"
    #expect(StudyMaterial(corrected).rows.map(\.id) == before)
    corrected.turns[0].sentences[0].text = "다른 문장입니다."
    #expect(Array(StudyMaterial(corrected).rows.map(\.id).dropFirst()) == Array(before.dropFirst()))
  }

  @Test func `sentences that are said twice have two ids`() {
    var twice = korean
    twice.turns[1].sentences.append(twice.turns[1].sentences[0])
    let ids = StudyMaterial(twice).rows.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `an archive is what ZIP readers expect`() {
    #expect(ZIPArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    var archive = ZIPArchive()
    archive.add("mimetype", "application/epub+zip")
    #expect(archive.bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(String(decoding: archive.bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test func `random sentences come back whole from their gaps`() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let text = random.text(of: 0...40, from: "ab ,.한국에 4\"😀\u{301}港はカ二万")
      for language in ["ko", "en", "ja", "zh", "th"] {
        #expect(GapFinder(language: language).gaps(in: text).map(\.text).joined() == text)
      }
    }
  }
}

@Suite struct MaterialBytesTests {
  @Test func `the same rows give the same bytes`() {
    let material = StudyMaterial(korean, with: english)
    #expect(EBook(material).bytes == EBook(StudyMaterial(korean, with: english)).bytes)
    #expect(
      CardDeck(material, modified: 7).bytes == CardDeck(StudyMaterial(korean, with: english), modified: 7).bytes)
    #expect(CardDeck(material, modified: 7).bytes != nil)
  }

  @Test func `security policies know the styles by their hashes`() throws {
    #expect(try sha256(Handout.style) == Handout.styleHash)
    #expect(try sha256(AlignmentPage.style) == AlignmentPage.styleHash)
    #expect(try sha256(StoryPage.style) == StoryPage.styleHash)
  }
}
