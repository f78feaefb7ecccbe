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

  private static let outside: [(arguments: [String], advice: String)] = [
    (["clean", "--jobs", "two"], "give a whole number from 0"), (["clean", "--jobs", "-1"], "give a whole number"),
    (["captions", "--width", "0"], "give a width from 4 to 200"), (["captions", "--width", "nan"], "give a width"),
    (["captions", "--cps", "nan"], "give a reading speed"),
    (["captions", "--cps", "-1e-308"], "give a reading speed"),
    (["captions", "--cps", "0"], "give a reading speed"), (["captions", "--cps", "-5"], "give a reading speed"),
    (["captions", "--duration", "2:75"], "give a time up to 24 hours"),
    (["captions", "--duration", "inf"], "give a time"), (["captions", "--fps", "0/0"], "give a frame rate"),
    (["captions", "--fps", "1000"], "give a frame rate"),
    (["captions", "--format", "docx"], "one of: "),
    (["clean", "--tier", "lkely"], "did you mean 'likely'?"),
    (["clean", "--only", "comma"], "did you mean 'comma-stop'?"),
    (["rules", "comma-stpo"], "did you mean 'comma-stop'?"),
    (["clean", "--diff", "--json"], "cannot be combined"), (["clean", "--json", "--jsonl"], "cannot be combined"),
    (["clean", "--lang", "english"], "did you mean 'en'?"), (["story", "-l", "korean"], "did you mean 'ko'?"),
    (["captions", "-l", "xx"], "'aircheck languages' lists"), (["sentences", "-l", ""], "there is no language ''"),
    (["study", "-l", "en/../../x"], "there is no language"), (["romanize", "--find", ""], "needs a name"),
    (["romanize", "--name", "--explain"], "cannot be combined"),
    (["pack", "-", "--with", "-"], "name a file for the other"), (["pack", "-o", "-"], "name it with '-o DIR'"),
  ]

  @Test(arguments: outside)
  func `a value outside its domain is refused with what to give`(arguments: [String], advice: String) throws {
    let run = try aircheck.run(arguments)
    #expect(run.code == 64 && run.text.isEmpty)
    #expect(run.words.contains(advice), "\(run.words)")
    #expect(run.words.count { $0 == "\n" } == 1)
  }

  @Test(arguments: [
    ["--duration", "2m45s"], ["--duration", "165s"], ["--duration", "00:02:45,500"], ["--duration", "165000ms"],
    ["--fps", "24000/1001"], ["--fps", "29,97"], ["-f", "VTT"], ["-d", "1h"],
  ])
  func `times and rates are read as their programs write them`(arguments: [String]) throws {
    let run = try aircheck.run(["captions"] + arguments, input: Data("Good evening. Rain falls.\n".utf8))
    #expect(run.code == 0, "\(run.words)")
  }

  @Test(arguments: ["en", "en-US", "zh_TW", "cy", "tlh", "und", "EN"])
  func `a language without a file is one`(tag: String) throws {
    #expect(try aircheck.run(["clean", "-l", tag], input: Data("A story.\n".utf8)).code == 0)
  }

  @Test func `a name that is found nowhere is found nowhere`() throws {
    #expect(try aircheck.run("romanize", "--find", "Baek Ha-neul", input: Data("배가 떠났다.\n".utf8)).code == 1)
    let run = try aircheck.run("romanize", "부산")
    #expect(run.code == 2 && run.words.contains("echo '부산' | aircheck romanize"))
  }

  @Test func `of several files those that can be done are done`() throws {
    try withTemporaryFolder { folder in
      for name in ["a", "b"] { try Data("Story \(name).\n".utf8).write(to: folder.file(name)) }
      let run = try aircheck.run(["clean", folder.file("a").path, "no-such", folder.file("b").path])
      #expect(run.text == "Story a.\nStory b.\n" && run.code == 2)
      #expect(run.words.hasPrefix("aircheck: no-such: no such file"))
    }
  }

  @Test func `a check says by its code whether anything would change`() throws {
    for (text, code) in [("It is fine.\n", 0), ("It is ,not.\n", 1)] as [(String, Int32)] {
      let run = try aircheck.run("clean", "--check", input: Data(text.utf8))
      #expect(run.code == code && run.output.isEmpty)
    }
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
