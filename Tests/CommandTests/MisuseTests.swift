import Foundation
import TestSupport
import Testing

@Suite struct MisuseTests {
  private let aircheck = BuiltProgram()

  @Test(arguments: [
    ([], "aircheck: no command given; try 'aircheck --help'\n"),
    (["claen"], "aircheck: unknown command 'claen'; did you mean 'clean'?\n"),
    (["clean", "--jsno"], "aircheck: unknown option '--jsno'; did you mean '--json'?\n"),
  ])
  func `misuse is told in one line and ends with 64`(arguments: [String], words: String) throws {
    let run = try aircheck.run(arguments)
    #expect((run.code, run.words, run.text) == (64, words, ""))
  }

  @Test(arguments: ["pack", "clean", "story", "captions", "study", "romanize"])
  func `a file that is not there is told in one line and ends with 2`(command: String) throws {
    let run = try aircheck.run(command, "no/such/page.txt")
    #expect(run.code == 2)
    #expect(run.text.isEmpty)
    #expect(run.words.hasPrefix("aircheck: no/such/page.txt: no such file or directory; "))
    #expect(run.words.count { $0 == "\n" } == 1)
  }

  @Test(arguments: ["pack", "clean", "rules", "sentences", "story", "captions", "study", "romanize", "languages"])
  func `every command explains itself`(command: String) throws {
    let run = try aircheck.run(command, "--help")
    #expect(run.code == 0)
    #expect(run.words.isEmpty)
    #expect(run.text.contains("Examples:"))
  }
}
