import Foundation
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  private let aircheck = BuiltProgram()
  private let srt = Data("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Rain</i> & wind\n".utf8)

  @Test(arguments: [
    "vtt", "ttml", "ass", "sbv", "lrc", "tsv", "json", "whisper", "txt", "srt", "srv3", "textgrid", "ctm", "stm",
    "eaf",
    "hyperaudio",
  ])
  func `captions are written in every format`(format: String) throws {
    let run = try aircheck.run("convert", "--to", format, "-", input: srt)
    #expect(run.code == 0 && run.text.contains("Rain"))
  }

  private static let heard = Data(
    (#"{"words":[{"word":"Rain","start":1,"end":1.5},{"word":"fell.","start":1.5,"end":2},"#
      + #"{"word":"Nobody","start":3,"end":3.5},{"word":"came.","start":3.5,"end":4.5}]}"#).utf8)

  @Test func `what a recognizer heard becomes captions, as it is or cut anew`() throws {
    let converted = try aircheck.run("convert", "--to", "srt", "-", input: Self.heard)
    #expect(
      converted.text
        == "1\n00:00:01,000 --> 00:00:02,000\nRain fell.\n\n2\n00:00:03,000 --> 00:00:04,500\nNobody came.\n\n")
    let cut = try aircheck.run("captions", "--lang", "en", "-", input: Self.heard)
    #expect(cut.code == 0 && cut.text.contains("00:00:03,000 --> ") && cut.text.contains("Nobody came."))
    #expect(cut.words == "aircheck: 100 % of the words have recognizer times\n")
  }

  @Test func `captions that roll up are written once unless asked to stay`() throws {
    let rolling = Data(
      """
      WEBVTT

      00:00.000 --> 00:02.000
      rain fell

      00:02.000 --> 00:04.000
      rain fell
      all night

      00:04.000 --> 00:06.000
      all night
      and all day

      """.utf8)
    let once = try aircheck.run("convert", "--to", "txt", "-", input: rolling)
    #expect(once.text == "rain fell all night and all day\n" && once.words.contains("--keep-rolling"))
    let kept = try aircheck.run("convert", "--to", "srt", "--keep-rolling", "-", input: rolling)
    #expect(kept.text.contains("all night\nand all day") && kept.words == "")
  }

  @Test func `what the output cannot hold is named`() throws {
    let run = try aircheck.run("convert", "--to", "tsv", "-", input: srt)
    #expect(run.words == "aircheck: standard input: not kept in tsv: italics, bold and underline, positions\n")
  }

  @Test(arguments: [
    ("", "an empty file"), ("{\"a\": 1}", "JSON of another kind"), ("<p>Hello</p>", "HTML or XML"),
    ("Just words.", "plain text"),
  ])
  func `what is not captions is refused in one line that names its shape`(text: String, shape: String) throws {
    let run = try aircheck.run("convert", "--to", "vtt", "-", input: Data(text.utf8))
    #expect((run.code, run.text) == (2, ""))
    #expect(run.words.contains("it looks like \(shape)") && run.words.count { $0 == "\n" } == 1)
  }

  @Test func `captions keep their own times when their lines are broken anew`() throws {
    let long = Data(
      "1\n00:00:01,000 --> 00:00:05,000\nThe harbour master said the ferry would <i>stay</i> in port until the wind turned\n"
        .utf8)
    let run = try aircheck.run("captions", "--keep-cues", "--lang", "en", "-", input: long)
    #expect(run.text.contains("00:00:01,000 --> 00:00:05,000\n") && run.text.contains("<i>stay</i>"))
    #expect(run.text.split(separator: "\n").count == 4)
  }

  @Test func `every line of a script is captioned`() throws {
    let script = Data("so we went down to the harbour\nAnna Lee: there was nobody there\n".utf8)
    let run = try aircheck.run("captions", "--script", "--lang", "en", "--format", "vtt", "-", input: script)
    #expect(
      run.text.contains("so we went down to the harbour") && run.text.contains("<v Anna Lee>there was nobody there")
    )
  }
}
