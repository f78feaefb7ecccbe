import Foundation
import TestSupport
import Testing

/// Captions of two languages, with readings, and for those who cannot hear.
@Suite struct BilingualCaptionsTests {
  private let aircheck = BuiltProgram()
  private static let samples = URL(filePath: #filePath).appending(path: "../../../Transcripts").standardized
  private let korean = samples.appending(path: "korean-labelled/page.txt").path
  private let english = samples.appending(path: "english-labelled/page.txt").path

  @Test func `both languages are in each cue`() throws {
    let run = try aircheck.run("captions", "--with", english, korean)
    #expect(run.code == 0, "\(run.words)")
    #expect(run.text.contains("한도윤 기자가 보도합니다.\nHan Do-yoon has more.\n"))
  }

  @Test func `the other language is at the top of the picture`() throws {
    let run = try aircheck.run("captions", "--with", english, "--layout", "top", "--format", "ass", korean)
    #expect(run.text.contains("{\\an8}Han Do-yoon has more.") && run.text.contains(",,한도윤 기자가 보도합니다."))
  }

  @Test func `two tracks are two files`() throws {
    try withTemporaryFolder { folder in
      let clip = folder.file("clip.vtt")
      let run = try aircheck.run("captions", "--with", english, "--layout", "tracks", "-o", clip.path, korean)
      #expect(run.code == 0, "\(run.words)")
      #expect(try String(contentsOf: clip, encoding: .utf8).contains("한도윤 기자가 보도합니다."))
      #expect(try String(contentsOf: folder.file("clip.en.vtt"), encoding: .utf8).contains("Han Do-yoon has more."))
    }
  }

  @Test func `Korean words have their romanization above them`() throws {
    let page = Data("독립문에서 3시에 만나요.\n".utf8)
    let run = try aircheck.run(
      "captions", "--script", "--lang", "ko", "--romanize", "--format", "vtt", input: page)
    #expect(run.text.contains("<ruby>독립문에서<rt>dongnimmuneseo</rt></ruby>"), "\(run.text)")
    let refused = try aircheck.run("captions", "--lang", "ko", "--romanize", "--format", "srt", input: page)
    #expect(refused.code == 64 && refused.words.contains("--format vtt"))
  }

  @Test func `captions for the deaf name speakers and show sounds`() throws {
    let page = "ANCHOR: The fleet is in.\n[MUSIC]\nMARA VOSS, REPORTER: The harbour is full tonight. [APPLAUSE]\n"
    let run = try aircheck.run("captions", "--sdh", "--lang", "en", input: Data(page.utf8))
    #expect(run.text.contains("[music] MARA VOSS: The harbour\nis full tonight."), "\(run.text)")
    #expect(run.text.contains("[applause]") && !run.text.contains("ANCHOR:"))
  }

  @Test func `standard input cannot be both stories`() throws {
    let run = try aircheck.run("captions", "--with", "-", "-")
    #expect(run.code == 64 && run.words.contains("name a file for the other"))
  }
}
