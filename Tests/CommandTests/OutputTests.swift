import Foundation
import TestSupport
import Testing

/// `-o` writes where it is pointed, and destroys nothing.
@Suite struct OutputTests {
  private let aircheck = BuiltProgram()
  private let page = Data("A story.\n".utf8)

  private func attributes(_ file: URL) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: file.path)
  }

  @Test(arguments: [
    "clean", "sentences", "story", "captions -f srt", "study", "romanize", "clean --json", "clean --edits",
  ])
  func `every command writes a file as it would print`(command: String) throws {
    try withTemporaryFolder { folder in
      let words = command.split(separator: " ").map(String.init)
      let printed = try aircheck.run(words + ["-"], input: page)
      let run = try aircheck.run(words + ["-", "-o", folder.file("out").path], input: page)
      #expect(run.code == 0 && run.output.isEmpty)
      #expect(try Data(contentsOf: folder.file("out")) == printed.output)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    }
  }

  @Test func `a link is followed, and stays`() throws {
    try withTemporaryFolder { folder in
      let (real, link) = (folder.file("real"), folder.file("link"))
      try Data("old".utf8).write(to: real)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "real")
      #expect(try aircheck.run("clean", "-", "-o", link.path, input: page).code == 0)
      #expect(try Data(contentsOf: real) == page)
      let type = try attributes(link)[.type] as? FileAttributeType
      #expect(type == .typeSymbolicLink)
    }
  }

  @Test func `mode and hard links are kept`() throws {
    try withTemporaryFolder { folder in
      let (file, other) = (folder.file("file"), folder.file("other"))
      try Data("a longer text than the story".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
      #expect(try aircheck.run("clean", "-", "-o", file.path, input: page).code == 0)
      let mode = try attributes(file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      try FileManager.default.linkItem(at: file, to: other)
      #expect(try aircheck.run("clean", "-", "-o", file.path, input: Data("B.\n".utf8)).code == 0)
      #expect(try Data(contentsOf: other) == Data("B.\n".utf8))
    }
  }

  @Test func `pipes, devices and descriptors are written to`() throws {
    try withTemporaryFolder { folder in
      let pipe = folder.file("pipe").path
      let reader = "mkfifo '\(pipe)'; cat '\(pipe)' & "
      let run = try aircheck.run(
        redirected: "clean - -o '\(pipe)'; wait; test -p '\(pipe)'", before: reader, input: page)
      #expect(run.code == 0 && run.output == page)
      let null = folder.file("null").path
      guard try Shell.run("mknod '\(null)' c 1 3").code == 0 else { return }
      #expect(try aircheck.run("clean", "-", "-o", null, input: page).code == 0)
      #expect(try Shell.run("test -c '\(null)'").code == 0)
    }
    #expect(try aircheck.run("clean", "-", "-o", "/dev/stdout", input: page).output == page)
    #expect(try aircheck.run(redirected: "clean - -o /dev/fd/7 7>&1", input: page).output == page)
  }

  @Test(arguments: ["no/such/folder/out", "", "."])
  func `a place that cannot be written is named in one line`(place: String) throws {
    try withTemporaryFolder { folder in
      let run = try aircheck.run(redirected: "clean - -o '\(place)'", before: "cd '\(folder.path)';", input: page)
      #expect(run.code == 2 && run.words.count { $0 == "\n" } == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `a run that fails leaves the old file and nothing else`() throws {
    try withTemporaryFolder { folder in
      let file = folder.file("file")
      try page.write(to: file)
      let run = try aircheck.run("clean", "no-such-page", "-o", file.path)
      #expect(run.code == 2)
      #expect(try Data(contentsOf: file) == page)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }
  }

  /// Containers count their processes apart, so that runs in two of them may have one number and share a folder.
  @Test func `runs at once do not mix, even with one process number`() throws {
    try withTemporaryFolder { folder in
      let numbers = 1...6
      for number in numbers { try Data("Story \(number).\n".utf8).write(to: folder.file("page\(number)")) }
      let all = """
        cd '\(folder.path)'; apart='unshare --map-root-user --pid --fork'; $apart true 2>/dev/null || apart=
        all() { for n in 1 2 3 4 5 6; do $apart "$@" page$n -o out & done; wait; }; all
        """
      let run = try aircheck.run(redirected: "clean", before: all)
      #expect(run.code == 0 && run.words.isEmpty, "\(run.words)")
      let text = try String(contentsOf: folder.file("out"), encoding: .utf8)
      #expect(numbers.map { "Story \($0).\n" }.contains(text))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["out"] + numbers.map { "page\($0)" })
    }
  }

  @Test func `a run that is interrupted leaves nothing behind`() throws {
    try withTemporaryFolder { folder in
      let out = folder.file("out").path
      // Whoever runs the tests may have blocked the signal, which the program would inherit.
      let unblocked =
        "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execv(sys.argv[1], sys.argv[1:])"
      let line = """
        clean - -o '\(out)' & until ls -lA '\(folder.path)' /proc/$!/fd | grep -qE '\(folder.path)/|unfinished'; do
        sleep 0.1; done; sleep 0.3; kill -TERM $!; wait $!; test $? = 143
        """
      let run = try aircheck.run(redirected: line, before: "sleep 60 | python3 -c '\(unblocked)'", input: page)
      #expect(run.code == 0, "\(run.words)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `a page is not lost to its own captions`() throws {
    try withTemporaryFolder { folder in
      let file = folder.file("page.srt")
      try page.write(to: file)
      let run = try aircheck.run("captions", file.path, "-o", file.path)
      #expect(run.code == 2 && run.words.contains("is the input and the output"))
      #expect(try Data(contentsOf: file) == page)
      #expect(try aircheck.run("clean", file.path, "-o", file.path).code == 0)
      #expect(try Data(contentsOf: file) == page)
    }
  }

  @Test(arguments: [("clip.vtt", "WEBVTT"), ("clip.SRT", "1\n"), ("clip.json", "{")])
  func `the ending of the file decides the format`(name: String, start: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.file(name)
      let run = try aircheck.run("captions", "-", "-o", file.path, input: page)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(run.code == 0 && text.hasPrefix(start))
    }
  }

  @Test(arguments: ["clip", "clip.doc", "clip.pages"])
  func `an ending of no caption format is refused`(name: String) throws {
    try withTemporaryFolder { folder in
      let run = try aircheck.run("captions", "-", "-o", folder.file(name).path, input: page)
      #expect(run.code == 64 && run.words.contains(".srt"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `nothing that others made is removed`() throws {
    try withTemporaryFolder { folder in
      let mine = folder.file("story")
      try FileManager.default.createDirectory(at: mine, withIntermediateDirectories: false)
      try Data("mine".utf8).write(to: mine.file("story.json"))
      #expect(try aircheck.run("pack", "-", "-o", mine.path, input: page).code == 2)
      #expect(try FileManager.default.contentsOfDirectory(atPath: mine.path) == ["story.json"])
      #expect(try aircheck.run("pack", "-", "--force", "-o", mine.path, input: page).code == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: mine.path)
      #expect(
        Set(files).isSuperset(of: ["clean.txt", "edits.jsonl", "story.json", "study.html", "transcript.txt"]))
      #expect(try Data(contentsOf: mine.file("story.json")) != Data("mine".utf8))
    }
  }

  @Test func `file names are bytes, and shown without harm`() throws {
    try withTemporaryFolder { folder in
      let line = "clean $'\\xff\\xfepage.txt' -o $'out\\xff'; cat $'out\\xff'"
      let before = "cd '\(folder.path)'; printf 'A story.\\n' > $'\\xff\\xfepage.txt';"
      #expect(try aircheck.run(redirected: line, before: before).output == page)
      let run = try aircheck.run("clean", "ev\u{1B}[31mil\nline\u{202E}.txt")
      #expect(run.words.hasPrefix("aircheck: ev<U+001B>[31mil⏎line<U+202E>.txt: no such file"))
      #expect(run.words.count { $0 == "\n" } == 1)
    }
  }

  @Test func `the list of rules holds nothing that a terminal acts on`() throws {
    let shown = try aircheck.run("rules").text.unicodeScalars
    let hidden = shown.filter { $0 != "\n" && [.control, .format].contains($0.properties.generalCategory) }
    #expect(hidden.isEmpty)
  }
}
