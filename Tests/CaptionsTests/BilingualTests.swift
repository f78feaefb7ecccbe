import Captions
import Locales
import Testing

/// Cues in two languages: nothing lost, each within its own width.
@Suite struct BilingualTests {
  private func captioner(_ first: String, _ second: String) throws -> BilingualCaptioner {
    func captioner(_ tag: String) throws -> Captioner {
      let file = try #require(try LanguageFiles.builtIn.file(for: tag))
      return Captioner(style: CaptionStyle(language: tag), rules: BreakRules(file))
    }
    return BilingualCaptioner(
      first: try captioner(first), second: try captioner(second), secondLanguage: second)
  }

  private func sentence(_ text: String, _ start: Int, _ end: Int) -> CaptionSentence {
    CaptionSentence(
      text: text, times: [.init(offset: 0, time: start), .init(offset: text.utf8.count, time: end)])
  }

  private var rows: [BilingualCaptioner.Row] {
    [
      .init(
        first: [
          sentence(
            "The ferry left at dawn with forty people, two cars and a piano that nobody had ordered.", 0, 6000)
        ],
        second: [
          CaptionSentence(text: "새벽에 떠난 여객선에는 마흔 명과 자동차 두 대, 그리고 아무도 주문하지 않은 피아노가 실려 있었습니다.")
        ]),
      .init(first: [], second: [CaptionSentence(text: "이 문장은 한국어에만 있습니다.")]),
      .init(first: [sentence("It arrived at noon.", 7000, 9000)], second: []),
    ]
  }

  @Test func `no word of either language is lost, and each keeps its width`() throws {
    let captioner = try captioner("en", "ko")
    let cues = captioner.cues(for: rows)
    func words(_ language: String?) -> String {
      cues.flatMap(\.lines).filter { $0.runs.first?.look.language == language }.map(\.text).joined(separator: " ")
    }
    #expect(words(nil) == rows.flatMap(\.first).map(\.text).joined(separator: " "))
    #expect(words("ko") == rows.flatMap(\.second).map(\.text).joined(separator: " "))
    for line in cues.flatMap(\.lines) {
      let style = line.runs.first?.look.language == "ko" ? captioner.second.style : captioner.first.style
      #expect(style.widthMeasure.width(of: line.text) <= style.lineWidth, "\(line.text)")
    }
    #expect(cues.allSatisfy { $0.lines.count <= 4 && $0.start < $0.end })
  }

  @Test func `captions of their own take the times of the sentences they belong to`() {
    let script = BilingualCaptioner.secondScript(of: rows)
    #expect(script.map { $0.times.first?.time } == [0, script[1].times.first?.time])
    #expect(script[0].times.last?.time == script[1].times.first?.time && script[1].times.last?.time == 6000)
  }
}
