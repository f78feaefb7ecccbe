import Foundation
import FoundationXML
import Testing

@testable import Bitext

@Suite struct FormatTests {
  private let alignment = Alignment(
    Alignment.Side(
      language: "en", sentences: sentences(["=SUM(A1) & <b>\"x\"</b>\tThe harbour has 35 lamps.", "Nobody came."])),
    Alignment.Side(language: "ko", sentences: sentences(["항구에 등 53개가 있습니다.\u{0}\u{1B}"])))

  @Test(arguments: [
    (0..<2, 0..<1, 0.934, "0-1:0:0.93"), (3..<4, 0..<0, 1, "3::1.00"), (0..<0, 7..<8, 0.05, ":7:0.05"),
  ])
  func `beads are written as aligners write them`(left: Range<Int>, right: Range<Int>, sure: Double, text: String) {
    #expect(Bead(left: left, right: right, confidence: sure).description == text)
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff]) func `no text breaks XML`(format: AlignmentFormat) throws {
    let text = try alignment.text(as: format)
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.contains("=SUM(A1) &amp; &lt;b&gt;"))
  }

  @Test func `no cell of a table is a formula or spills over`() throws {
    let rows = try alignment.text(as: .tsv).split(separator: "\n")
    for row in rows {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == 5)
      #expect(cells.allSatisfy { cell in !"=+-@".contains(cell.first ?? " ") })
    }
  }

  @Test func `numbers that disagree are shown`() throws {
    let row = Alignment.Row(
      bead: Bead(left: 0..<1, right: 0..<1), left: ["The harbour has 35 lamps."], right: ["항구에 등 53개가 있습니다."],
      numbers: numbers("The harbour has 35 lamps.", "항구에 등 53개가 있습니다."))
    #expect(row.numbers == ["35", "53"] && row.isDoubtful)
  }

  private func numbers(_ english: String, _ korean: String) -> [String] {
    DisagreeingNumbers(
      [BitextSentence(english)], [BitextSentence(korean)],
      finders: (NumberFinder(language: "en"), NumberFinder(language: "ko"))
    ).list
  }

  @Test(arguments: [
    ("It cost 1.2 billion won in 2019.", "2019년에 12억 원이 들었습니다."), ("Some 12.3 trillion won.", "12조 3천억 원입니다."),
    ("On May 14 they met.", "5월 14일에 만났습니다."), ("Four thousand came.", "4천 명이 왔습니다."),
  ]) func `numbers that agree are not`(english: String, korean: String) {
    #expect(numbers(english, korean).isEmpty)
  }

  @Test(arguments: AlignmentFormat.allCases) func `every sentence is in every format`(format: AlignmentFormat)
    throws
  {
    guard format != .beads, format != .tmx else { return }
    let text = try alignment.text(as: format)
    for words in ["35 lamps", "Nobody came.", "53개가"] { #expect(text.contains(words), "\(format)") }
  }
}
