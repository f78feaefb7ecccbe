import Foundation
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  private let aircheck = BuiltProgram()
  private let srt = Data("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Rain</i> & wind\n".utf8)

  @Test(arguments: ["vtt", "ttml", "ass", "sbv", "lrc", "tsv", "json", "whisper", "txt", "srt"])
  func `captions are written in every format`(format: String) throws {
    let run = try aircheck.run("convert", "--to", format, "-", input: srt)
    #expect(run.code == 0 && run.text.contains("Rain"))
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
