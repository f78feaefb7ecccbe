import Captions
import Testing

/// Two speakers, and lines that run from right to left.
@Suite struct DialogueTests {
  private func sentence(_ text: String, _ voice: String, _ start: Int, _ end: Int) -> CaptionSentence {
    CaptionSentence(
      text: text, voice: voice, beginsTurn: true,
      times: [.init(offset: 0, time: start), .init(offset: text.utf8.count, time: end)])
  }

  @Test(arguments: [
    ("en", ["-How long?", "-Six hours."]), ("fr", ["- How long?", "- Six hours."]),
    ("nl", ["How long?", "-Six hours."]),
  ])
  func `short turns that follow each other are one cue with the language's dashes`(
    language: String, lines: [String]
  ) {
    let script = [sentence("How long?", "A", 0, 400), sentence("Six hours.", "B", 450, 1000)]
    let cues = Captioner(style: CaptionStyle(language: language)).cues(for: script)
    #expect(cues.map { $0.lines.map(\.text) } == [lines])
    #expect(cues.first?.lines.map { $0.runs.first?.look.voice } == ["A", "B"])
  }

  @Test func `a sentence that goes on in the next cue keeps its cues to itself`() {
    let long =
      "The boats stay at the quay, and the fishermen of the village want cheaper fuel before they sail."
    let script = [sentence("Good evening.", "A", 0, 300), sentence(long, "B", 350, 5500)]
    let cues = Captioner(style: CaptionStyle(language: "en")).cues(for: script)
    #expect(cues.first?.lines.map(\.text) == ["Good evening."])
  }

  @Test func `turns with time to be read stay cues of their own`() {
    let script = [sentence("How long?", "A", 0, 1200), sentence("Six hours.", "B", 2400, 3600)]
    #expect(Captioner(style: CaptionStyle(language: "en")).cues(for: script).count == 2)
  }

  @Test func `cues begin with their first sound however little time there is to read them`() {
    let texts = [
      "The ferry left.", "Everybody had already gone home by then, and nobody saw it.", "It never came back.",
    ]
    let script = texts.enumerated().map { sentence($1, "A", $0 * 1000, $0 * 1000 + 900) }
    let cues = Captioner(style: CaptionStyle(language: "en")).cues(for: script)
    #expect(cues.first?.start == 0 && cues.last?.start == 2000)
  }

  @Test(arguments: ["srt", "vtt"]) func `lines that run from right to left are embedded and read back`(name: String)
    throws
  {
    let format = try #require(CaptionFormat.named(name))
    let text = "\u{628}\u{62F}\u{623} 60 \u{639}\u{627}\u{645}\u{627}\u{60C}"
    let document = CaptionDocument(language: "ar", cues: [Cue(start: 0, end: 1000, lines: [text, "BBC"])])
    let file = format.write(document)
    #expect(file.contains("\u{202B}\(text)\u{202C}\nBBC\n"))
    #expect(try format.read(file).cues.first?.lines.map(\.text) == [text, "BBC"])
  }
}
