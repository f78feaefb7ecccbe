import Bitext
import Foundation
import FoundationXML
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

  @Test func `gaps are particles in Korean, and numbers everywhere`() {
    let parts = GapFinder(language: "ko").gaps(in: "\"부두에 컨테이너 4천 개가 쌓였습니다. 35")
    #expect(parts.map(\.text).joined() == "\"부두에 컨테이너 4천 개가 쌓였습니다. 35")
    #expect(parts.filter(\.isGap).map(\.text) == ["에", "35"])
    let english = GapFinder(language: "en").gaps(in: "One two three four five six seven, eight 9.")
    #expect(english.filter(\.isGap).map(\.text) == ["seven", "9"])
  }

  @Test(arguments: [("정부가", "정부"), ("정부는", "정부"), ("나이", "나이"), ("서울에서", "서울"), ("길로", "길로"), ("사람을", "사람")])
  func `Korean nouns are listed without their particles`(word: String, noun: String) {
    #expect(KoreanParticles.noun(word) == noun)
  }

  @Test func `random sentences come back whole from their gaps`() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let text = random.text(of: 0...40, from: "ab ,.한국에 4\"😀\u{301}")
      for language in ["ko", "en"] {
        #expect(GapFinder(language: language).gaps(in: text).map(\.text).joined() == text)
      }
    }
  }
}

@Suite struct MaterialInjectionTests {
  @Test(
    arguments: InjectionTests.payloads + [
      "=1+1", "＝1+1", "=\u{301}1", "+1", "-1", "@SUM(A1)", "[sound:x.mp3]", "{{c1::x}}", "a\tb\nc",
    ])
  func `no text breaks out of cards, books or sheets`(payload: String) throws {
    let hostile = StudyMaterial(story(of: payload), with: story(of: payload))
    for row in CardTable(hostile).text.split(separator: "\n").drop(while: { $0.hasPrefix("#") }) {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == 7)
      for cell in cells {
        #expect(
          !"=+-@＝＋－＠".unicodeScalars.contains(cell.unicodeScalars.first ?? " ") && !cell.contains("<")
            && !cell.contains("[") && !cell.contains("{"))
      }
    }
    for bytes in [EBook(hostile).bytes, Handout(.gaps, of: hostile).document] {
      for file in documents(in: bytes) {
        #expect(XMLParser(data: file).parse(), "\(String(decoding: file, as: UTF8.self))")
      }
    }
    for kind in Handout.Kind.allCases {
      #expect(!Handout(kind, of: hostile).html().contains("<script"))
    }
  }

  /// The XML files of an archive whose files are stored as they are.
  private func documents(in archive: [UInt8]) -> [Data] {
    let data = Data(archive)
    var (files, at) = ([Data](), 0)
    while data[at..<at + 4] == Data([0x50, 0x4B, 3, 4]) {
      func number(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(data[at + place + $1]) << ($1 * 8) }
      }
      let (size, name) = (number(18, 4), number(26, 2))
      let start = at + 30 + name
      if data[start..<start + size].starts(with: Array("<?xml".utf8)) { files.append(data[start..<start + size]) }
      at = start + size
    }
    return files
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
