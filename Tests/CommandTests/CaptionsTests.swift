import Foundation
import TestSupport
import Testing

@Suite struct CaptionsCommandTests {
  private let aircheck = BuiltProgram()
  private let page = Data("Good evening. Rain is on its way to the coast.\n".utf8)

  @Test func `captions are made of a page on standard input`() throws {
    let run = try aircheck.run("captions", "--lang", "en", input: page)
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("1\n00:00:00,000 --> "))
    #expect(run.words == "aircheck: times are estimated from a speech-rate model, not from audio\n")
  }

  @Test func `the last cue ends with the clip`() throws {
    let run = try aircheck.run("captions", "--lang", "en", "--duration", "0:12.5", "--format", "vtt", input: page)
    #expect(run.text.contains("--> 00:00:12.480\n"))
    #expect(run.text.contains("fitted to the clip length"))
  }

  @Test func `a style of one's own begins as a printed one, cuts captions and checks them`() throws {
    try withTemporaryFolder { folder in
      let (style, clip) = (folder.file("ours.style"), folder.file("clip.srt"))
      let printed = try aircheck.run("check", "--style", "dcmp", "--print-style")
      #expect(printed.code == 0 && printed.text.contains("\nline-width     32 "))
      try Data(printed.text.replacing("     32 ", with: "     16 ").utf8).write(to: style)
      let cut = try aircheck.run("captions", "--lang", "en", "--style", style.path, input: page)
      #expect(cut.text.split(separator: "\n").allSatisfy { $0.contains("-->") || $0.count <= 16 })
      try Data("1\n00:00:00,000 --> 00:00:05,000\nTwenty letters, about\n".utf8).write(to: clip)
      let check = try aircheck.run("check", "--style", style.path, clip.path)
      #expect((check.code, check.text) == (1, "cue 1: too wide, 21 wide; at most 16 [tooWide]\n"))
    }
  }

  @Test func `a recognizer's words give the times`() throws {
    let json =
      #"{"segments":[{"words":[{"word":"good","start":2,"end":2.3},{"word":"evening","start":2.4,"end":3},"#
      + #"{"word":"rain","start":7,"end":7.5},{"word":"coast","start":9,"end":9.4}]}]}"#
    try withTemporaryFolder { folder in
      try Data(json.utf8).write(to: folder.file("words.json"))
      let run = try aircheck.run("captions", "--lang", "en", "--words", folder.file("words.json").path, input: page)
      #expect(run.text.contains("00:00:02,000 --> "))
      #expect(run.text.contains("00:00:07,000 --> "))
      #expect(
        run.words
          == "aircheck: 40 % of the words have recognizer times; the first sentence that does not match: 'Rain is on its way to the coast.'\n"
      )
    }
  }

  @Test(arguments: [
    ("{", "line 1: the JSON ends too early; give the whole JSON that the recognizer wrote"),
    ("{}", "no words with times in this file; let whisper write them with '--word_timestamps True'"),
    (
      #"{"words":[{"word":"xyz","start":1,"end":2}]}"#,
      "none of its words match the text; give the recognizer's output for this story"
    ),
  ])
  func `a bad file of words is told in one line`(json: String, words: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.file("words.json")
      try Data(json.utf8).write(to: file)
      let run = try aircheck.run("captions", "--lang", "en", "--words", file.path, input: page)
      #expect((run.code, run.text, run.words) == (2, "", "aircheck: \(file.path): \(words)\n"))
    }
  }

  @Test(arguments: [
    ["--duration", "soon"], ["--duration", "0"], ["--fps", "0"], ["--words", "x", "--duration", "9"],
  ])
  func `options that make no sense end with 64`(options: [String]) throws {
    let run = try aircheck.run(["captions"] + options, input: page)
    #expect((run.code, run.text) == (64, ""))
    #expect(run.words.count { $0 == "\n" } == 1)
  }

  @Test func `without times only lines are printed, and cues that are given are kept`() throws {
    let text = Data("The harbour master said the ferry would stay in port until the wind turned.\nNo.\n".utf8)
    let broken = "The harbour master said the ferry\nwould stay in port until the wind turned.\n\nNo.\n"
    #expect(try aircheck.run("captions", "--untimed", "--lang", "en", input: text).text == broken)
    let kept = try aircheck.run(
      "captions", "--untimed", "--keep-cues", "--lang", "en", "--width", "30", input: text)
    #expect(kept.text.split(separator: "\n\n", omittingEmptySubsequences: false).count == 2)
  }
}
