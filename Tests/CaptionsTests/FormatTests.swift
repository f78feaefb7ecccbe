import Captions
import TestSupport
import Testing

/// Files of captions: what is written, and that it is read back.
@Suite struct FormatTests {
  private func track(_ cues: [Cue], times: TimeSource? = .estimated) -> CaptionTrack {
    CaptionTrack(language: "en", times: times, style: CaptionStyle(language: "en"), cues: cues)
  }

  private let cues = [
    Cue(start: 0, end: 1_000, lines: ["Good evening.", "Rain & wind."], voice: "Yun Seo-ah"),
    Cue(start: 3_661_080, end: 3_662_500, lines: ["5 < 6 --> \"so\""], voice: "A > B & C"),
  ]

  @Test func `SubRip numbers its cues and separates thousandths by a comma`() {
    let file = CaptionFormat.subRip.write(track(cues))
    let expected = """
      1
      00:00:00,000 --> 00:00:01,000
      Good evening.
      Rain & wind.

      2
      01:01:01,080 --> 01:01:02,500
      5 <\u{2060} 6 --\u{2060}> "so"


      """
    #expect(file == expected)
  }

  @Test func `WebVTT names the voice, escapes the text and says that times are estimated`() {
    let file = CaptionFormat.webVTT.write(track(cues))
    #expect(file.hasPrefix("WEBVTT\n\nNOTE\nTimings are estimated"))
    #expect(file.contains("<v Yun Seo-ah>Good evening.\nRain &amp; wind.\n"))
    #expect(file.contains("<v A &gt; B &amp; C>5 &lt; 6 --&gt; \"so\"\n"))
    #expect(!CaptionFormat.webVTT.write(track(cues, times: .recognized)).contains("NOTE"))
  }

  @Test(arguments: ["srt", "vtt", "json", "ttml"])
  func `what is written is read back`(name: String) throws {
    let format = try #require(CaptionFormat.named(name))
    for seed in UInt64(1)...800 {
      var random = SeededGenerator(seed: seed)
      let cues = random.cues(voices: name != "srt")
      guard !cues.isEmpty || name != "ttml" else { continue }
      let back = try format.read(format.write(track(cues))).cues
      #expect(back.map(\.start) == cues.map(\.start) && back.map(\.end) == cues.map(\.end), "seed \(seed)")
      #expect(back.map(\.text) == cues.map(\.text) && back.map(\.voice) == cues.map(\.voice), "seed \(seed)")
    }
  }

  @Test(arguments: [
    "1\r\n00:00:01,000 --> 00:00:02,000\r\nOne\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nTwo\r\n",
    "\u{FEFF}1\n00:01.0-->00:02.000\nOne\n2\n0:00:03.000 --> 0:00:04,000 X1:40\nTwo",
    "\n\n00:00:01,000\t-->\t00:00:02\nOne\n\n\n\n00:00:03 --> 00:00:04\nTwo\n\n\n",
  ])
  func `SubRip of every hand is read`(file: String) throws {
    let cues = try CaptionFormat.subRip.read(file).cues
    #expect(cues.map(\.start) == [1000, 3000] && cues.map(\.end) == [2000, 4000])
    #expect(cues.map(\.lines) == [["One"], ["Two"]])
  }

  @Test func `notes, styles and settings of WebVTT are no text`() throws {
    let file = """
      WEBVTT - a title

      STYLE
      ::cue { color: red }

      NOTE nobody
      said this

      intro
      00:01.000 --> 00:02.000 align:start line:0
      <v.loud Ann Lee>It is <i>here</i> &amp; now</v>
      """
    let document = try CaptionFormat.webVTT.read(file)
    let cue = try #require(document.cues.first)
    #expect((cue.id, cue.start, cue.end, cue.voice) == ("intro", 1000, 2000, "Ann Lee"))
    #expect(document.cues.count == 1 && cue.lines.map(\.text) == ["It is here & now"])
    #expect(cue.lines[0].runs.map(\.look.isItalic) == [false, true, false])
    #expect((cue.placement.align, cue.placement.line) == ("start", .number(0)))
    #expect((document.styleSheets, document.notes.map(\.text)) == (["::cue { color: red }"], ["nobody\nsaid this"]))
  }

  @Test func `a WebVTT file with SubRip's commas is read, and each such time is reported`() throws {
    let file = "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nRain.\n\n00:00:03,000 --> 00:00:04,000\nSnow.\n"
    let document = try CaptionFormat.webVTT.read(file)
    #expect(document.cues.map { $0.start } == [1000, 3000] && document.cues.map(\.text) == ["Rain.", "Snow."])
    #expect(document.warnings.map(\.line) == [3, 6])
    // Beside good times, a cue with a comma is one that players skip.
    let mixed = try CaptionFormat.webVTT.read(
      file.replacing("01,000", with: "01.000").replacing("02,000", with: "02.000"))
    #expect(mixed.cues.map(\.text) == ["Rain."])
  }

  @Test func `JSON has no marks of direction, which only players need`() {
    let document = CaptionDocument(language: "ar", cues: [Cue(start: 0, end: 1000, lines: ["مرحبا، أهلا."])])
    #expect(!CaptionFormat.json.write(document).unicodeScalars.contains("\u{202B}"))
    #expect(CaptionFormat.subRip.write(document).unicodeScalars.contains("\u{202B}"))
  }

  @Test func `a file that is no caption file is refused with its line`() {
    #expect(throws: CaptionError.noHeader) { try CaptionFormat.webVTT.read("WEBVTTX\n") }
    #expect(throws: CaptionError.badTimes(line: 2, text: "soon --> later")) {
      try CaptionFormat.subRip.read("1\nsoon --> later\nx\n")
    }
  }

  @Test func `what whisper shows while it works is read as captions`() throws {
    let text = """
      Detected language: English
      [00:00.400 --> 00:01.900]  The ferry [empty] left.
      [00:00:02.600 --> 00:00:04.400]  Nobody saw it.
      """
    let format = try #require(CaptionFormat.recognizing(text))
    let cues = try format.read(text).cues
    #expect(cues.map(\.text) == ["The ferry [empty] left.", "Nobody saw it."])
    #expect(cues.map(\.start) == [400, 2600] && cues.map(\.end) == [1900, 4400])
    #expect(CaptionFormat.recognizing("[the ferry --> the quay] was the way.") == nil)
  }
}

extension SeededGenerator {
  /// Cues whose lines hold everything that formats give a meaning.
  fileprivate mutating func cues(voices: Bool) -> [Cue] {
    var clock = 0
    return (0..<Int.random(in: 0..<6, using: &self)).map { _ in
      let start = clock + Int.random(in: 0...4_000_000, using: &self)
      clock = start + Int.random(in: 1...7000, using: &self)
      let lines = (0..<Int.random(in: 1...2, using: &self)).map { _ in
        "x" + text(of: 0...9, from: "a<>&-{}/;ltgé한\u{301}1") + "y"
      }
      let voice = voices && Bool.random(using: &self) ? "V" + text(of: 0...5, from: "a<>&;é.-") : nil
      return Cue(start: start, end: clock, lines: lines, voice: voice)
    }
  }
}
