import Foundation
import TestSupport
import Testing

/// Whatever comes in, the program says one clear line or does its work; it never crashes, hangs or loses anything.
@Suite struct BadInputTests {
  private let aircheck = BuiltProgram()

  @Test(arguments: ["story", "captions", "study", "pack"])
  func `a page on which nothing is spoken is no success`(command: String) throws {
    try withTemporaryFolder { folder in
      for page in ["", "Comments\n\nYou must be logged in to add a comment.\n"] {
        let place = command == "pack" ? ["-o", folder.file("pack").path] : []
        let run = try aircheck.run([command, "-"] + place, input: Data(page.utf8))
        #expect(run.code == 2)
        #expect(
          run.words
            == "aircheck: standard input: no story here: nothing on this page is spoken; give the page of a story\n"
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      }
    }
  }

  @Test func `a page of furniture alone is all data and no story`() throws {
    let page = Data("Comments\n\nYou must be logged in to add a comment.\n".utf8)
    let run = try aircheck.run("story", "--json", "-", input: page)
    #expect(run.code == 2)
    #expect(run.text.contains(#""kind":"furniture""#))
    #expect(run.text.contains(#""turns":[]"#))
  }

  @Test(arguments: ["clean", "story", "captions", "pack", "study"])
  func `what is no text is refused in one line`(command: String) throws {
    try withTemporaryFolder { folder in
      let picture = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
      let place = command == "pack" ? ["-o", folder.file("pack").path] : []
      let run = try aircheck.run([command, "-"] + place, input: picture)
      #expect(run.code == 2)
      #expect(run.text.isEmpty)
      #expect(run.words.hasPrefix("aircheck: standard input: "))
      #expect(run.words.count { $0 == "\n" } == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { $0 != "pack" })
    }
  }

  @Test func `a page cut off within a character keeps all that came before`() throws {
    let whole = "서울에서 소식을 전해 드립니다.\n"
    let run = try aircheck.run("clean", "-", input: Data(whole.utf8) + Data("끝".utf8).dropLast())
    #expect(run.code == 0)
    #expect(run.text.hasPrefix(whole))
    #expect(
      run.words
        == "aircheck: standard input: a character was lost in line 2 and replaced with U+FFFD; look for a better copy\n"
    )
  }

  @Test func `a full disk leaves nothing half written`() throws {
    let run = try aircheck.run(redirected: "clean - > /dev/full", input: Data("A story.\n".utf8))
    #expect(run.code == 2)
    #expect(run.words.hasPrefix("aircheck: standard output: no space left on device"))
  }

  @Test func `a limit on the size of files leaves no folder behind`() throws {
    try withTemporaryFolder { folder in
      let page = Data(String(repeating: "A ship left the port at noon.\n", count: 600).utf8)
      let line = "pack - -o '\(folder.file("pack").path)'"
      let run = try aircheck.run(redirected: line, before: "ulimit -f 8;", input: page)
      #expect(run.code == 2)
      #expect(run.words.hasPrefix("aircheck: \(folder.file("pack").path): file too large"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `a folder that cannot be written is named`() throws {
    try withTemporaryFolder { folder in
      try Data().write(to: folder.file("page.txt"))
      let run = try aircheck.run(
        "pack", "-", "-o", folder.file("page.txt").path + "/pack", input: Data("A story.\n".utf8))
      #expect(run.code == 2)
      #expect(run.words.contains("/page.txt/pack: not a directory; nothing was written"))
    }
  }

  @Test func `a folder that is there already stays as it is`() throws {
    try withTemporaryFolder { folder in
      try Data("mine".utf8).write(to: folder.file("clean.txt"))
      let run = try aircheck.run("pack", "-", "-o", folder.path, input: Data("A story.\n".utf8))
      #expect(run.code == 2)
      #expect(run.words.contains("already exists; choose another folder with '-o'"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["clean.txt"])
    }
  }

  @Test func `a reader that goes away early is no error`() throws {
    let page = Data(String(repeating: "A ship left the port at noon.\n", count: 4_000).utf8)
    let run = try aircheck.run(redirected: "clean - | head -n 1; exit ${PIPESTATUS[0]}", input: page)
    #expect(run.code == 0)
    #expect(run.words.isEmpty)
  }

  @Test func `sentences are found in what cleaning prints, in the language that it found`() throws {
    let page = Data("Der Dampfer fährt am 3. Oktober,. und Dr. Weber ist nicht an Bord. Er wartet.\n".utf8)
    let clean = try aircheck.run("clean", "--json", "-", input: page)
    let run = try aircheck.run("sentences", input: clean.output)
    #expect(run.text == "Der Dampfer fährt am 3. Oktober, und Dr. Weber ist nicht an Bord.\nEr wartet.\n")
  }

  @Test func `a diff shows doubts where they stand`() throws {
    let page = Data("It appeared to ready to go.\n\nThen it left,.at noon.\n".utf8)
    let run = try aircheck.run("clean", "--diff", "--lang", "en", "-", input: page)
    let lines = run.text.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(lines == ["1  ? appeared to ready", "3  Then it left[-,.-]{+, +}at noon."])
  }

  @Test func `two stages in a pipe give what one does`() throws {
    let page = Data("Rain in the hills\n\nIt rained all night.\n\nMin Ah-reum reports.\n\nThe river rose.\n".utf8)
    let clean = try aircheck.run("clean", "--json", "-", input: page)
    let piped = try aircheck.run("story", "--json", "-", input: clean.output)
    #expect(try aircheck.run("story", "--json", "-", input: page).text == piped.text)
    #expect(piped.text.contains("Min Ah-reum"))
  }
}
